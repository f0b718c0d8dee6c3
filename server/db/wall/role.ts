/** The role as which the server works inside a zone: it owns nothing, passes by no row rule, and nobody can sign in as it. */
export const servingRole = 'huying_serve';

/** The setting of a connection by which the row rules know its zone. */
export const zoneSetting = 'huying.zone';

/** Where the same rule stands as a view, for tables with an index that row rules would keep from being used. */
export const servedSchema = 'served';

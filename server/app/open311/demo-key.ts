/** The one key of every invented zone, for whoever tries the interface; a real zone has no such thing. */
export const demoKey = 'huying-open311-demo';

/** The account of the invented app that owns it: it holds no post, so the key opens nothing but this interface. */
export const demoApp = 'open311';

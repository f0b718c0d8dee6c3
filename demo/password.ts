/** The one password of every demo account, printed at start; a zone that is not a demo has no such thing. */
export const demoPassword = 'huying-demo';

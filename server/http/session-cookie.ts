/** The name of the cookie that holds a session. */
export const sessionCookie = 'huying.session_token';

import { isAPIError } from 'better-auth/api';
import { Pool } from 'pg';
import { createEngine, type EngineOptions, mailOf } from './engine.ts';

export type { Organisation } from './engine.ts';

export type IdentityOptions = Omit<EngineOptions, 'pool'> & { databaseUrl: string };

type Tried = { outcome: 'done'; cookies: readonly string[] } | { outcome: 'wrong' | 'second-factor' | 'wrong-code' };

const idOf = (zone: string, account: string): string => `${zone}/${account}`;
const nameOf = (zone: string, username: string): string => `${zone}/${username.toLowerCase()}`;

const asHeaders = (cookie: string): Headers => new Headers({ cookie });

/** The cookies that lines of Set-Cookie leave in a browser. */
const kept = (lines: readonly string[]): string =>
  lines
    .map((line) => line.split(';')[0]!)
    .filter((pair) => !pair.endsWith('='))
    .join('; ');

/** What the library refuses comes as its own error; anything else is a fault of ours or of the database. */
const unlessRefused = async <T>(work: () => Promise<T>): Promise<T | 'refused'> => {
  try {
    return await work();
  } catch (fault) {
    if (isAPIError(fault) && fault.statusCode < 500) return 'refused';
    throw fault;
  }
};

/** Signing in, over better-auth on its own schema. Accounts are known by their zone and their id, which is also the user's. */
export const createIdentity = ({ databaseUrl, ...options }: IdentityOptions) => {
  const pool = new Pool({ connectionString: databaseUrl, max: 5, options: '-c search_path=identity -c TimeZone=UTC' });
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', (fault) => options.log('identity', fault));
  const { api, handler, $context } = createEngine({ ...options, pool });

  const findUser = async (zone: string, account: string) => (await $context).internalAdapter.findUserById(idOf(zone, account));

  const withCode = async (cookies: readonly string[], code: string): Promise<Tried> => {
    const headers = asHeaders(kept(cookies));
    const isTimed = /^\d{6}$/.test(code);
    const done = await unlessRefused(() =>
      isTimed
        ? api.verifyTOTP({ body: { code }, headers, returnHeaders: true })
        : api.verifyBackupCode({ body: { code }, headers, returnHeaders: true }),
    );
    return done === 'refused' ? { outcome: 'wrong-code' } : { outcome: 'done', cookies: done.headers.getSetCookie() };
  };

  const letIn = async (zone: string, account: string, username: string, name: string, hash: string): Promise<void> => {
    const { adapter, internalAdapter } = await $context;
    const id = idOf(zone, account);
    const known = { name, username: nameOf(zone, username), displayUsername: username, email: mailOf(zone, username.toLowerCase()) };
    if (await internalAdapter.findUserById(id)) {
      await adapter.update({ model: 'user', where: [{ field: 'id', value: id }], update: { ...known, updatedAt: new Date() } });
      await internalAdapter.updatePassword(id, hash);
      await internalAdapter.deleteUserSessions(id);
      return;
    }
    const at = new Date();
    await adapter.create({ model: 'user', data: { id, ...known, emailVerified: true, createdAt: at, updatedAt: at }, forceAllowId: true });
    await internalAdapter.linkAccount({ userId: id, providerId: 'credential', accountId: id, password: hash });
  };

  return {
    /** Checks a user name and a password, and the code of the second factor where the account has one: six digits or a recovery code. */
    signIn: async (zone: string, username: string, password: string, code: string | undefined): Promise<Tried> => {
      const done = await unlessRefused(() =>
        api.signInUsername({ body: { username: nameOf(zone, username), password }, returnHeaders: true }),
      );
      if (done === 'refused') return { outcome: 'wrong' };
      const cookies = done.headers.getSetCookie();
      if (done.response && 'token' in done.response) return { outcome: 'done', cookies };
      return code === undefined ? { outcome: 'second-factor' } : withCode(cookies, code);
    },

    /** Whose session a cookie header holds. */
    sessionOf: async (cookie: string): Promise<{ zone: string; account: string; session: string } | 'nobody'> => {
      const found = await unlessRefused(() => api.getSession({ headers: asHeaders(cookie) }));
      if (found === 'refused' || found === null) return 'nobody';
      const [zone = '', ...account] = found.user.id.split('/');
      return { zone, account: account.join('/'), session: found.session.id };
    },

    /** Ends the session of a cookie header; the lines make the browser forget it. */
    signOut: async (cookie: string): Promise<readonly string[]> => {
      const done = await unlessRefused(() => api.signOut({ headers: asHeaders(cookie), returnHeaders: true }));
      return done === 'refused' ? [] : done.headers.getSetCookie();
    },

    signOutEverywhere: async (zone: string, account: string): Promise<void> => {
      await (await $context).internalAdapter.deleteUserSessions(idOf(zone, account));
    },

    /** Ends every other session too; false when the current password is wrong. */
    changePassword: async (cookie: string, current: string, next: string): Promise<readonly string[] | 'wrong'> => {
      const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
      const done = await unlessRefused(() => api.changePassword({ body, headers: asHeaders(cookie), returnHeaders: true }));
      return done === 'refused' ? 'wrong' : done.headers.getSetCookie();
    },

    hasSecondFactor: async (zone: string, account: string): Promise<boolean> => {
      const user = await findUser(zone, account);
      return user !== null && 'twoFactorEnabled' in user && user.twoFactorEnabled === true;
    },

    /** A new secret as an `otpauth:` address, and codes for when the phone is lost; nothing is wanted yet before `confirm`. */
    startSecondFactor: async (cookie: string, password: string): Promise<{ address: string; recovery: string[] } | 'wrong'> => {
      const done = await unlessRefused(() => api.enableTwoFactor({ body: { password }, headers: asHeaders(cookie) }));
      return done === 'refused' ? 'wrong' : { address: done.totpURI, recovery: done.backupCodes };
    },

    confirmSecondFactor: async (cookie: string, code: string): Promise<readonly string[] | 'wrong'> => {
      const done = await unlessRefused(() => api.verifyTOTP({ body: { code }, headers: asHeaders(cookie), returnHeaders: true }));
      return done === 'refused' ? 'wrong' : done.headers.getSetCookie();
    },

    endSecondFactor: async (cookie: string, password: string): Promise<readonly string[] | 'wrong'> => {
      const done = await unlessRefused(() => api.disableTwoFactor({ body: { password }, headers: asHeaders(cookie), returnHeaders: true }));
      return done === 'refused' ? 'wrong' : done.headers.getSetCookie();
    },

    /** Lets an account sign in by this name and password from now on; done again it sets both anew and ends its sessions. */
    createSignIn: async (zone: string, account: string, username: string, name: string, password: string): Promise<void> =>
      letIn(zone, account, username, name, await (await $context).password.hash(password)),

    /** For many accounts of a demo that share one password: it is hashed once, which takes a tenth of a second. */
    createSignIns: async (password: string) => {
      const hash = await (await $context).password.hash(password);
      return (zone: string, account: string, username: string, name: string): Promise<void> => letIn(zone, account, username, name, hash);
    },

    /** Where a browser goes for the organisation's own sign-in, with the cookies by which its return is known. */
    towardsOrganisation: async (after: string): Promise<{ address: string; cookies: readonly string[] } | 'none'> => {
      if (options.organisation === 'none') return 'none';
      const request = new Request(`${options.address}/api/v1/session/organisation/sign-in/oauth2`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'origin': options.address },
        body: JSON.stringify({ providerId: 'organisation', callbackURL: after, errorCallbackURL: `${after}?refused` }),
      });
      const answer = await handler(request);
      if (!answer.ok) throw new Error(`the organisation's sign-in answered ${answer.status}: ${await answer.text()}`);
      const { url } = (await answer.json()) as { url: string };
      return { address: url, cookies: answer.headers.getSetCookie() };
    },

    /** Takes a browser that comes back from the organisation; the answer sends it on, signed in or refused. */
    fromOrganisation: async (address: string, cookie: string): Promise<{ address: string; cookies: readonly string[] } | 'none'> => {
      if (options.organisation === 'none') return 'none';
      const answer = await handler(new Request(address, { headers: { cookie } }));
      return { address: answer.headers.get('location') ?? '/desk/sign-in?refused', cookies: answer.headers.getSetCookie() };
    },

    close: () => pool.end(),
  };
};

export type Identity = ReturnType<typeof createIdentity>;

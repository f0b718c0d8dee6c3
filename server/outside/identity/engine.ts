import { betterAuth } from 'better-auth';
import { genericOAuth, twoFactor, username } from 'better-auth/plugins';
import type { Pool } from 'pg';

/** An organisation's own sign-in by OpenID Connect. `claim` names the value that is the account's user name here. */
export type Organisation = Readonly<{ name: string; issuer: string; clientId: string; clientSecret: string; claim: string; zone: string }>;

export type EngineOptions = {
  /** A pool whose search path is the schema `identity`. */
  pool: Pool;
  /** At least 32 random characters; whoever has it can make sessions. */
  secret: string;
  /** The public address; cookies are Secure when it begins with https. */
  address: string;
  organisation: Organisation | 'none';
  log: (what: string, fault: unknown) => void;
};

/** Hours that a session lasts: a day at work. */
const hours = 12;

/** Where an organisation's sign-in ends up: the path under which its answers come back to us. */
export const organisationPath = '/api/v1/session/organisation';

/** The address under which a user name of a zone is known to the library; never a real one, nothing is sent to it. */
export const mailOf = (zone: string, name: string): string => `${name}@${zone}.accounts.invalid`;

const byOrganisation = (organisation: Organisation) =>
  genericOAuth({
    config: [
      {
        providerId: 'organisation',
        clientId: organisation.clientId,
        clientSecret: organisation.clientSecret,
        discoveryUrl: `${organisation.issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`,
        scopes: ['openid', 'profile'],
        pkce: true,
        disableSignUp: true,
        mapProfileToUser: (profile: Record<string, unknown>) => ({
          email: mailOf(organisation.zone, String(profile[organisation.claim] ?? 'nobody').toLowerCase()),
          emailVerified: true,
        }),
      },
    ],
  });

/** better-auth with what we use of it: user names, second factor, one organisation. Its own routes are not open, ours stand before it. */
export const createEngine = ({ pool, secret, address, organisation, log }: EngineOptions) =>
  betterAuth({
    appName: '呼应 Huying',
    database: pool,
    secret,
    baseURL: address,
    basePath: organisationPath,
    trustedOrigins: [address],
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { level: 'error', log: (level, message, ...rest) => log(`identity ${level}: ${message}`, rest[0]) },
    advanced: { cookiePrefix: 'huying', database: { generateId: () => crypto.randomUUID() } },
    session: { expiresIn: hours * 3600, disableSessionRefresh: true, freshAge: 0 },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 1, maxPasswordLength: 200 },
    account: { accountLinking: { enabled: true, trustedProviders: ['organisation'], allowDifferentEmails: false } },
    plugins: [
      username({ minUsernameLength: 1, maxUsernameLength: 120, usernameValidator: () => true }),
      twoFactor({ issuer: '呼应 Huying', accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 900 } }),
      ...(organisation === 'none' ? [] : [byOrganisation(organisation)]),
    ],
  });

export type Engine = ReturnType<typeof createEngine>;

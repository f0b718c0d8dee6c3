import type { Ports } from '../app/ports.ts';
import { findSession } from '../db/queries/residents.ts';
import type { Db } from '../db/schema.ts';

/** The cookie of a resident's session; staff have another, so that one person can be both on one phone. */
export const residentCookie = 'huying.resident';

/** A resident who has proved a number; `phone` is undefined once it was erased. */
export type Resident = Readonly<{ id: string; blind: string; phone: string | null }>;

type Asked = Readonly<{
  db: Db;
  ports: Pick<Ports, 'digest' | 'clock'>;
  doorstep: { zone: string };
  headers: Readonly<Record<string, string | string[] | undefined>>;
}>;

export const residentIn = ({ headers: { cookie } }: Pick<Asked, 'headers'>): string | undefined =>
  /(?:^|;\s*)(?:__Secure-)?huying\.resident=([A-Za-z0-9_-]{20,100})/.exec(typeof cookie === 'string' ? cookie : '')?.[1];

/** The hash by which the session of a request is kept; undefined when it shows none. */
export const sessionHash = (asked: Asked): string | undefined => {
  const session = residentIn(asked);
  return session === undefined ? undefined : asked.ports.digest(session);
};

/** Who is signed in as a resident, or nobody. It never lets anybody be staff. */
export const residentOf = async (asked: Asked): Promise<Resident | 'nobody'> => {
  const hash = sessionHash(asked);
  const found = hash === undefined ? undefined : await findSession(asked.db, asked.doorstep.zone, hash, asked.ports.clock.now());
  return found ?? 'nobody';
};

/** The line of Set-Cookie that keeps a session, or ends it; under https it is Secure and named so. */
export const cookieLine = (session: string | 'over', ends: Date, address: string): string => {
  const secure = address.startsWith('https://');
  const value = session === 'over' ? '' : session;
  const lives = session === 'over' ? 'Max-Age=0' : `Expires=${ends.toUTCString()}`;
  return `${secure ? '__Secure-' : ''}${residentCookie}=${value}; Path=/; HttpOnly; SameSite=Lax; ${lives}${secure ? '; Secure' : ''}`;
};

import type { FastifyRequest } from 'fastify';
import { refuse } from '../../core/refusal.ts';
import { askingOf } from '../app/asking.ts';
import type { Books } from '../app/books.ts';
import type { Identity } from '../app/identity.ts';
import { keepBriefly } from '../app/keep-briefly.ts';
import type { Ports } from '../app/ports.ts';
import { isPasswordGiven } from '../db/queries/given-passwords.ts';
import { findToken } from '../db/queries/staff.ts';
import { type StoredZone, zones } from '../db/queries/zones.ts';
import type { Db } from '../db/schema.ts';
import { inZone } from '../db/wall/zoned.ts';
import type { Met, Staff } from './asked.ts';
import { sessionCookie } from './session-cookie.ts';

export type WhoAsksOptions = {
  db: Db;
  books: Books;
  identity: Identity;
  ports: Ports;
  /** The zone of a request whose host name says nothing; the first one where there is no such zone. */
  zone: string;
};

/** How long a session, a token and the list of zones are believed without asking again, in milliseconds. */
const believed = 3_000;

/** Pages for callers say so: whoever is signed in as staff in the same browser speaks as a caller there. */
const speaksAs = 'speaks-as';

const nobody: Staff = { account: 'nobody', session: 'none' };

const bearerOf = (header: string | undefined): string | undefined => /^Bearer\s+(\S{1,300})$/i.exec(header ?? '')?.[1];

/** The value of the session's cookie; under https its name has a prefix. */
export const sessionIn = (cookies: string | undefined): string | undefined =>
  new RegExp(`(?:^|;\\s*)(?:__Secure-)?${sessionCookie}=([^;]+)`).exec(cookies ?? '')?.[1];

/**
 * Finds out in which zone a request is and who makes it: by token, by session, or nobody. Whoever still has the password that
 * somebody else chose has no posts until it is their own.
 */
export const createWhoAsks = ({ db, books, identity, ports, zone: usual }: WhoAsksOptions) => {
  const known = keepBriefly<readonly StoredZone[]>(believed);
  const sessions = keepBriefly<Staff & { zone: string; given?: true }>(believed);

  const zoneOf = async (request: FastifyRequest): Promise<string> => {
    const all = await known.get('zones', () => zones(db));
    const found = all.find(({ hosts }) => hosts.includes(request.hostname)) ?? all.find(({ id }) => id === usual) ?? all[0];
    return found?.id ?? usual;
  };

  const byToken = async (zone: string, token: string): Promise<Staff> => {
    const found = await sessions.get(`${zone} ${token}`, async () => {
      const row = await findToken(inZone(db, zone), zone, ports.digest(token));
      return { zone, account: row?.account ?? 'nobody', session: 'none' };
    });
    return found.account === 'nobody' ? refuse('who-are-you') : found;
  };

  const bySession = async (zone: string, cookie: string, value: string): Promise<Staff & { given?: true }> => {
    const found = await sessions.get(value, async () => {
      const session = await identity.sessionOf(cookie);
      if (session === 'nobody') return { zone, ...nobody };
      return (await isPasswordGiven(inZone(db, session.zone), session.zone, session.account))
        ? { ...session, given: true as const }
        : session;
    });
    return found.zone === zone ? found : nobody;
  };

  const staffOf = async (request: FastifyRequest, zone: string): Promise<Staff & { given?: true }> => {
    const { authorization, cookie } = request.headers;
    if (authorization !== undefined) return byToken(zone, bearerOf(authorization) ?? refuse('who-are-you'));
    const value = sessionIn(cookie);
    return cookie === undefined || value === undefined ? nobody : bySession(zone, cookie, value);
  };

  const whoAsks = async (request: FastifyRequest): Promise<Met> => {
    const zone = await zoneOf(request);
    const at = ports.clock.now();
    if (request.headers[speaksAs] === 'caller')
      return { staff: nobody, doorstep: { zone, caller: 'anyone', request: request.id, asking: askingOf(ports, { who: 'caller', at }) } };
    const staff = await staffOf(request, zone);
    const book = staff.account === 'nobody' ? undefined : await books.of(db, zone);
    const person = book?.account(staff.account);
    if (!book || !person || (person.until !== undefined && person.until < book.dateOf(at)))
      return {
        staff: sessionIn(request.headers.cookie) === undefined ? nobody : { ...nobody, lapsed: true },
        doorstep: { zone, caller: 'anyone', request: request.id, asking: askingOf(ports, { who: 'caller', at }) },
      };
    const { account, given } = staff;
    const asking = askingOf(ports, { who: account, posts: given ? [] : book.postsOf(account, at), at });
    return { staff: { account, session: staff.session }, doorstep: { zone, caller: `account:${account}`, request: request.id, asking } };
  };

  /** Called where a session ends or changes, so that this process believes it no longer. */
  const forgetSession = (cookie: string | undefined) => {
    const value = sessionIn(cookie);
    if (value !== undefined) sessions.forget(value);
  };

  return { whoAsks, forgetSession, forgetAll: sessions.clear };
};

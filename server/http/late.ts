/** Reads that may be a moment late, answered by a copy of the database; never to anybody who has written what the copy does not have. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../core/refusal.ts';
import { databaseFault } from '../db/errors.ts';
import type { Replica } from '../db/replica/index.ts';
import { type Place, readPlace } from '../db/replica/place.ts';
import { inZone } from '../db/wall/zoned.ts';
import type { Writes } from './asked.ts';
import type { Route } from './route.ts';

/** Where an answer was read: at the copy, at the database, or at the database because the copy failed over it. */
export type ReadFrom = 'copy' | 'database' | 'instead';

export type Reading = Readonly<{
  replica: Replica | 'none';
  /** Told of each answer that the copy might have given. */
  told: (from: ReadFrom) => void;
}>;

/** Says up to which place somebody has written; a browser sends it back by itself. It says nothing about them. */
export const writtenCookie = 'huying.written';
const header = 'huying-written';

/** A copy that has not caught up in this time is not asked at all. */
const remembered = 300;

const inCookie = (cookies: string | undefined): string | undefined => /(?:^|;\s*)huying\.written=([^;]+)/.exec(cookies ?? '')?.[1];

/**
 * Up to which place whoever asks has written. A program that signs by token and does not say so may have written through another server
 * process: nobody knows.
 */
const writtenBy = ({ headers }: FastifyRequest): Place | 'unknown' => {
  const shown = headers[header];
  if (typeof shown === 'string') return readPlace(shown);
  if (headers.authorization !== undefined) return 'unknown';
  const kept = inCookie(headers.cookie);
  return kept === undefined ? '0/0' : readPlace(kept.replace('-', '/'));
};

/** Something is not there: it may not be there yet. Any other refusal is the same everywhere. */
const isFinal = (fault: unknown): boolean => fault instanceof Refusal && fault.status !== 404;

/** The copy itself is the trouble, and not what was asked of it. */
const isGone = (fault: unknown): boolean =>
  !(fault instanceof Refusal) && (databaseFault(fault) === 'unavailable' || (fault instanceof Error && /timeout/i.test(fault.message)));

export const createLate = ({ replica, told }: Reading, inside: Writes, address: string) => {
  const books: Writes['books'] = { ...inside.books, of: (_, zone) => inside.books.of(inside.db, zone) };
  const secure = address.startsWith('https:') ? '; Secure' : '';

  return {
    /** Asks the copy where that is well, and the database itself wherever it is not. Who may see what was decided before, by the database. */
    read: async <T>(route: Route, request: FastifyRequest, here: Writes, zone: string, ask: (from: Writes) => Promise<T>): Promise<T> => {
      if (replica === 'none' || route.late !== true) return ask(here);
      const wanted = writtenBy(request);
      if (wanted === 'unknown' || !replica.mayAnswer(wanted)) {
        told('database');
        return ask(here);
      }
      try {
        const value = await ask({ ...here, books, db: inZone(replica.db, zone) });
        told('copy');
        return value;
      } catch (fault) {
        if (isFinal(fault)) throw fault;
        if (isGone(fault)) replica.failed();
        told('instead');
        return ask(here);
      }
    },

    /** After a write: lets whoever wrote say so at their next read. */
    wrote: async (route: Route, request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      if (replica === 'none' || route.method === 'GET') return;
      const place = await replica.written().catch(() => 'unknown');
      reply.header(header, place);
      if (request.headers.authorization !== undefined) return;
      reply.header(
        'set-cookie',
        `${writtenCookie}=${place.replace('/', '-')}; Path=/; Max-Age=${remembered}; HttpOnly; SameSite=Lax${secure}`,
      );
    },
  };
};

export type Late = ReturnType<typeof createLate>;

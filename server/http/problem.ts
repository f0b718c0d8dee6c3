import type { z } from 'zod';
import { Refusal, type RefusalCode } from '../../core/refusal.ts';
import { databaseFault } from '../db/errors.ts';
import type { Language } from './language.ts';
import type { Problem as ProblemSchema } from './schemas/common.ts';

export type Problem = z.output<typeof ProblemSchema>;

const byStatus: Record<number, RefusalCode> = {
  400: 'unreadable',
  403: 'not-yours',
  404: 'no-such-thing',
  413: 'too-large',
  414: 'unreadable',
  415: 'wrong-type',
  429: 'too-often',
};

const statusOf = (fault: unknown): number =>
  typeof fault === 'object' && fault !== null && 'statusCode' in fault && typeof fault.statusCode === 'number' ? fault.statusCode : 500;

const passing = new Set(['unavailable', 'full', 'too-slow']);

/**
 * What a thrown thing comes to for a client: our own refusals as they are; what the server library refused, by its status;
 * a database that is away or overloaded as `not-ready`; a row somebody else just wrote as `clash`; anything else as `broken`.
 */
export const refusalOf = (fault: unknown): Refusal => {
  if (fault instanceof Refusal) return fault;
  const status = statusOf(fault);
  if (status >= 400 && status < 500) return new Refusal(byStatus[status] ?? 'unreadable');
  const database = databaseFault(fault);
  if (passing.has(database)) return new Refusal('not-ready');
  if (database === 'serialization') return new Refusal('clash');
  return new Refusal('broken');
};

/** A refusal as RFC 9457 says it, in the reader's language. `request` is the id under which the server's log knows the request. */
export const problemOf = ({ code, status, words, faults }: Refusal, language: Language, request: string): Problem => {
  const title = words[language];
  const told = faults.map((fault) => ({ path: fault.path, code: fault.code, words: fault.words[language] }));
  const detail = told.length === 0 ? title : told.map((fault) => fault.words).join(language === 'zh' ? '；' : '; ');
  return { type: `/problems/${code}`, title, status, detail, instance: `urn:uuid:${request}`, faults: told };
};

import { commonWords } from '../words/common.ts';
import type { Words } from '../words/t.ts';

/** One thing wrong with what was filled in; `path` leads to the field, e.g. `place.address`. */
export type Fault = Readonly<{ path: string; words: string }>;

/**
 * Why something was not done. `kind` says what can be done about it: `offline` nothing reached the server, `refused` it said no
 * and said why, `broken` it failed. `code` is the public code of the refusal, the last part of its `type`.
 */
export class Problem extends Error {
  readonly kind: 'offline' | 'refused' | 'broken';
  readonly status: number;
  readonly code: string;
  /** In the reader's language when the server said it, else in both. */
  readonly told: string | Words;
  readonly faults: readonly Fault[];

  constructor(kind: Problem['kind'], status: number, code: string, told: string | Words, faults: readonly Fault[] = []) {
    super(`${status} ${code}`);
    this.kind = kind;
    this.status = status;
    this.code = code;
    this.told = told;
    this.faults = faults;
  }
}

/** Nothing reached the server: a write is kept and sent later, a read is tried again. */
export const offline = (writing: boolean) => new Problem('offline', 0, 'offline', writing ? commonWords.offline : commonWords.unread);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const faultOf = (value: unknown): Fault[] => {
  if (!isRecord(value)) return [];
  const words = textOf(value['words']) ?? textOf(value['detail']) ?? textOf(value['message']);
  return words === undefined ? [] : [{ path: textOf(value['path']) ?? textOf(value['pointer']) ?? '', words }];
};

/** Reads an RFC 9457 answer; anything else that failed is `broken`. */
export const problemOf = (status: number, body: unknown): Problem => {
  if (!isRecord(body)) return new Problem('broken', status, 'broken', commonWords.broken);
  const listed = body['faults'] ?? body['errors'];
  const faults = Array.isArray(listed) ? listed.flatMap(faultOf) : [];
  const code = textOf(body['code']) ?? textOf(body['type'])?.split('/').at(-1) ?? 'broken';
  const told = textOf(body['detail']) ?? textOf(body['title']) ?? commonWords.broken;
  return new Problem(status >= 500 ? 'broken' : 'refused', status, code, told, faults);
};

/** Anything thrown, as a problem. */
export const asProblem = (thrown: unknown): Problem =>
  thrown instanceof Problem ? thrown : new Problem('broken', 0, 'broken', commonWords.broken);

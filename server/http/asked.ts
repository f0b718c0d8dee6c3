import type { Readable } from 'node:stream';
import type { Asking } from '../../core/case/command.ts';
import type { Db } from '../db/schema.ts';
import type { Language } from './language.ts';

/** An uploaded file as it comes in, and the name the sender gave it. */
export type Incoming = { name: string; content: Readable };

/** Who stands at the door, as the server found out; `account` is `nobody` without signing in. */
export type Standing = Readonly<{ zone: string; account: string | 'nobody'; session: string | 'none'; asking: Asking }>;

/** What every handler is given. */
export type Asked<P, Q, B> = {
  params: P;
  query: Q;
  body: B;
  doorstep: Standing & { key?: string; caller: string; request: string };
  language: Language;
  /** The address and the programme of the caller, for the list of sign-ins. */
  from: { address: string; agent: string };
  uploadToken?: string;
  /** The one file of a body that is `multipart/form-data`. */
  file: () => Promise<Incoming>;
  /** Lines of Set-Cookie for the answer. */
  setCookie: (line: string) => void;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Aborted when the client goes away. */
  gone: AbortSignal;
};

export type Reads = { db: Db };
export type Writes = Reads & { door: unknown };

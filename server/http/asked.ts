import type { Readable } from 'node:stream';
import type { Way } from '../../core/message/index.ts';
import type { Hour } from '../../core/service/index.ts';
import type { Books } from '../app/books.ts';
import type { Bell } from '../app/calls/bell.ts';
import type { Door, Doorstep } from '../app/door/index.ts';
import type { Identity } from '../app/identity.ts';
import type { AccountKeys } from '../app/inbound/account-protocol.ts';
import type { Live } from '../app/live.ts';
import type { Ports } from '../app/ports.ts';
import type { RecordDoor } from '../app/records/door.ts';
import type { Shelf } from '../app/shelf.ts';
import type { Classifiers } from '../app/triage/classifiers.ts';
import type { Files, Intake } from '../app/uploads.ts';
import type { Db } from '../db/schema.ts';
import type { Language } from './language.ts';

/** An uploaded file as it comes in, and the name the sender gave it. */
export type Incoming = { name: string; content: Readable };

/** Who stands before the server: an account by its session or its token, or `nobody`; `lapsed` when a session was shown that is no more. */
export type Staff = Readonly<{ account: string | 'nobody'; session: string | 'none'; lapsed?: true }>;

export type Met = Readonly<{ doorstep: Doorstep; staff: Staff }>;

/** What every handler is given. */
export type Asked<P, Q, B> = Met & {
  params: P;
  query: Q;
  body: B;
  language: Language;
  /** The address and the programme of the caller, for the list of sign-ins. */
  from: Readonly<{ address: string; agent: string }>;
  uploadToken?: string;
  /** The one file of a body that is `multipart/form-data`. */
  file: () => Promise<Incoming>;
  /** Of a file that is made again for the same request: what its first time did is done. */
  repeated?: true;
  /** Adds lines of Set-Cookie to the answer. */
  setCookies: (lines: readonly string[]) => void;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Of a stream of events: aborted when the client goes away or the server stops. */
  gone: AbortSignal;
  /** The body byte for byte, for checking a signature. */
  rawBody: () => Buffer;
};

/** What is known of those outside who send by themselves. */
export type Inbound = Readonly<{
  secrets: Readonly<Record<'sms' | 'chat' | 'calls', string | 'closed'>>;
  account: AccountKeys | 'closed';
  /** Whether text messages leave at all. */
  smsLeaves: boolean;
  /** Fetches a picture that a chat names, from the public internet only. */
  picture: (address: string) => Promise<Buffer>;
}>;

/** What handlers stand on, filled by main.ts. */
export type Reads = {
  db: Db;
  books: Books;
  shelf: Shelf;
  classifiers: Classifiers;
  ports: Ports;
  identity: Identity;
  /** The name on the button of an organisation's own sign-in. */
  organisation: string | 'none';
  sessions: { forget: (cookie: string | undefined) => void; forgetAll: () => void };
  files: Files;
  intake: Intake;
  live: Live;
  /** Rings at the desks of those who take calls. */
  bell: Bell;
  inbound: Inbound;
  /** The ways by which messages leave this installation. */
  leaves: readonly Way[];
  /** The public address, without a slash at the end. */
  address: string;
  /** Whether the tables are those that this version knows. */
  isCurrent: () => Promise<boolean>;
  /** The last hour of this process, as a zone may see it. */
  hour: (zone: string) => Hour;
  /** Which process this is among several, and since when it runs. */
  runs: Readonly<{ name: string; since: Date }>;
};
export type Writes = Reads & { door: Door; recordDoor: RecordDoor };

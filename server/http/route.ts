import type { z } from 'zod';
import type { Deed } from '../../core/permission.ts';
import type { Asked, Reads, Writes } from './asked.ts';

export const tags = {
  portal: 'What anybody may see and report, without an account',
  follow: 'A caller and their case, by its secret link',
  resident: 'A resident who signs in by telephone and code, and their own matters',
  firms: 'Firms of the zone and the people who speak for them',
  public: 'What everybody may see: what is near, and pages that the desk has published',
  cases: 'Cases: queues, pages, actions',
  records: 'Records: facts at a place and time, gates, searches with a purpose',
  sessions: 'Sessions: what people come to, booked, called and attended',
  topics: 'Topics: what many people of one place call about, taken on as a whole',
  above: 'What is handed down or said in groups, and the answers that go back',
  registers: 'Registers: typed entries of which every change is kept',
  attachments: 'Photos and files',
  session: 'Signing in and out',
  me: 'The account that is signed in',
  programmes: 'What the zone deals with, as declared in programmes',
  webhooks: 'Other systems that are told what happens',
  zone: 'The zone: areas, units, accounts, posts, categories, duties',
  inbound: 'What comes in from outside by itself: text messages, chats, telephones; signed',
  rounds: 'Rounds: visits planned, made and missed, and what they found',
  calls: 'The hotline: calls at the desk, and how quickly they are answered',
  watch: 'What changes, what would be sent, whether the service is well',
} as const;

export type Tag = keyof typeof tags;

/**
 * Who may come in: `anyone`; `either` anyone, and staff as themselves; `staff` with a session or a token; or staff whose posts allow
 * a deed in the zone. What they may do to which case is decided where the case is.
 */
export type Who = 'anyone' | 'either' | 'staff' | { may: Deed };

/** What a route answers beside JSON: `bytes` a file, `events` a stream of server-sent events, `nothing` 204. */
export type Returns = z.ZodType | 'bytes' | 'events' | 'nothing';

/** A file on its way out. `tag` never changes for the same content; `part` says which bytes of how many these are. */
export type Bytes = {
  type: string;
  body: NodeJS.ReadableStream | Uint8Array;
  length?: number;
  name: string;
  inline: boolean;
  tag: string;
  part?: string;
};

/** One server-sent event; `id` is what a reader names to go on from there. */
export type Told = { id: string; event: string; data: unknown };

export type Answer<R extends Returns> = R extends z.ZodType
  ? z.output<R>
  : R extends 'bytes'
    ? Bytes
    : R extends 'events'
      ? AsyncIterable<Told>
      : undefined;

type Spec<Store, P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends Returns> = {
  id: string;
  tag: Tag;
  summary: string;
  description?: string;
  who: Who;
  params?: P;
  query?: Q;
  body?: B;
  /** A body of `multipart/form-data` with one `file`, or XML as it is written, takes the place of JSON. */
  takes?: 'file' | 'xml';
  returns: R;
  /** The address of what was made; the answer is then 201. */
  made?: (made: Answer<R>) => string;
  /**
   * Of a write whose whole effect does not go through the door, which keeps its own repeats: its answer is kept sealed, as `asker`'s own, or by
   * the `key` alone where the first answer changes who asks.
   */
  once?: 'asker' | 'key';
  /** Of a read: what it shows may be a moment old, so a copy of the database may answer. Never what somebody decides or signs in by. */
  late?: true;
  /** Which tighter measure of calls per minute applies, beside the general one. */
  measure?: 'sign-in' | 'report' | 'upload';
  handle: (asked: Store & Asked<z.output<P>, z.output<Q>, z.output<B>>) => Promise<Answer<R>>;
};

type Parts = { params?: z.ZodObject; query?: z.ZodObject; body?: z.ZodType; returns: Returns };

/** A route with its types forgotten, as the server walks over it. */
export type Route = Omit<Spec<Reads & Writes, z.ZodObject, z.ZodObject, z.ZodType, Returns>, 'handle' | 'made' | keyof Parts> &
  Parts & {
    method: 'GET' | 'POST' | 'PUT' | 'DELETE';
    path: string;
    handle(asked: unknown): Promise<unknown>;
    made?(made: unknown): string;
  };

type Empty = z.ZodObject<Record<never, never>>;

/** A route that only looks. */
export const read = <R extends Returns, P extends z.ZodObject = Empty, Q extends z.ZodObject = Empty, B extends z.ZodType = z.ZodUndefined>(
  path: string,
  spec: Spec<Reads, P, Q, B, R>,
): Route => ({ method: 'GET', path, ...spec });

/** A route that does something: it hands a command to the door and answers when that is durable. */
export const write = <
  R extends Returns,
  P extends z.ZodObject = Empty,
  Q extends z.ZodObject = Empty,
  B extends z.ZodType = z.ZodUndefined,
>(
  path: string,
  spec: Spec<Writes, P, Q, B, R> & { method?: 'POST' | 'PUT' | 'DELETE' },
): Route => ({ method: 'POST', path, ...spec });

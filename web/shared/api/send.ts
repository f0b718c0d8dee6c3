import { spokenNow } from '../language.tsx';
import { offline, problemOf } from './problem.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export type Sent = Readonly<{
  /** Query parameters; absent and empty ones are left out. */
  query?: Readonly<Record<string, string | number | undefined>>;
  body?: unknown;
  /** Idempotency-Key: make one with `newKey()` when the person presses, and keep it for every retry of the same press. */
  key?: string;
  /** The Upload-Token under which this draft's attachments were sent. */
  uploads?: string;
  signal?: AbortSignal;
  /** Asks as a caller, even where this browser is signed in as staff: a caller's page speaks for callers. */
  anonymous?: boolean;
}>;

/** A fresh Idempotency-Key or Upload-Token: 32 characters of chance. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

const addressOf = (path: string, query: Sent['query'] = {}) => {
  const pairs = Object.entries(query).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, String(value)]]));
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`;
};

const read = async (answer: Response): Promise<unknown> => {
  try {
    return await answer.json();
  } catch {
    return undefined;
  }
};

/** Asks the API, in the reader's language. Throws a Problem: offline, refused or broken. A write is sent at most once per key. */
export const send = async <T>(method: Method, path: string, { query, body, key, uploads, signal, anonymous }: Sent = {}): Promise<T> => {
  const headers = new Headers({ 'Accept-Language': spokenNow(), Accept: 'application/json' });
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  if (key) headers.set('Idempotency-Key', key);
  if (uploads) headers.set('Upload-Token', uploads);
  if (anonymous) headers.set('Speaks-As', 'caller');
  const answer = await fetch(addressOf(path, query), {
    method,
    headers,
    credentials: 'same-origin',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  }).catch((thrown: unknown) => {
    if (thrown instanceof DOMException && thrown.name === 'AbortError') throw thrown;
    throw offline(method !== 'GET');
  });
  const said = await read(answer);
  if (!answer.ok) throw problemOf(answer.status, said);
  return said as T;
};

/** Hands a file over to be looked at; with the same problems and the same key as all other writing. */
export const sendFile = async <T>(path: string, file: File, key: string): Promise<T> => {
  const body = new FormData();
  body.append('file', file, file.name);
  const answer = await fetch(path, {
    method: 'POST',
    body,
    credentials: 'same-origin',
    headers: { 'Accept-Language': spokenNow(), 'Accept': 'application/json', 'Idempotency-Key': key },
  }).catch(() => {
    throw offline(false);
  });
  const said = await read(answer);
  if (!answer.ok) throw problemOf(answer.status, said);
  return said as T;
};

/** Asks for a file to be made; with the same problems and the same key as all other writing. */
export const sendForFile = async (path: string, key: string): Promise<Blob> => {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'Accept-Language': spokenNow(), 'Idempotency-Key': key },
    credentials: 'same-origin',
  }).catch(() => {
    throw offline(true);
  });
  if (!answer.ok) throw problemOf(answer.status, await read(answer));
  return answer.blob();
};

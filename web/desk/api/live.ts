/** What changed elsewhere, as the server tells it; this device's own changes are left out. */
import { useEffect, useRef } from 'react';

type Heard = { position: number; cases: { id: string }[] };
/** `late` news may be the echo of what this device did itself a moment before. */
type Listener = (ids: readonly string[], late: boolean) => void;

const listeners = new Set<Listener>();
const own = new Map<string, number>();
/** An echo comes within this many milliseconds. */
const ownFor = 3_000;

/** Remembers that this device changed a case, so that its echo is not told as news; what is heard of it meanwhile is told late. */
export const justDone = (id: string): void => {
  own.set(id, Date.now());
};

/** So many milliseconds longer what is heard of a case may be the echo of what was done here. */
const echoes = (id: string): number => Math.max(0, (own.get(id) ?? 0) + ownFor - Date.now());

const tell = (ids: readonly string[], late: boolean): void => {
  if (ids.length > 0) for (const listener of listeners) listener(ids, late);
};

const waiting = new Set<string>();

/** Somebody else may have changed it right after us: it is told when no echo is to be expected any more. */
const tellLate = (id: string): void => {
  if (waiting.has(id)) return;
  waiting.add(id);
  const look = () => {
    const longer = echoes(id);
    if (longer > 0) return void setTimeout(look, longer);
    waiting.delete(id);
    tell([id], true);
  };
  look();
};

const isHeard = (value: unknown): value is Heard =>
  typeof value === 'object' && value !== null && Array.isArray((value as Partial<Heard>).cases);

/** Tells what the server said of changed cases. */
export const heard = (said: unknown): void => {
  if (!isHeard(said)) return;
  const ids = said.cases.map(({ id }) => id);
  for (const id of ids) if (echoes(id) > 0) tellLate(id);
  tell(
    ids.filter((id) => echoes(id) === 0),
    false,
  );
};

const bells = new Set<(call: string) => void>();

const ring = ({ data }: MessageEvent<string>) => {
  const said: unknown = JSON.parse(data);
  const call = typeof said === 'object' && said !== null ? (said as { call?: unknown }).call : undefined;
  if (typeof call === 'string') for (const bell of bells) bell(call);
};

/** Opens the one stream of this page; the browser opens it again by itself after a break. */
export const useLiveStream = (signedIn: boolean): void => {
  useEffect(() => {
    if (!signedIn) return;
    const stream = new EventSource('/api/v1/live');
    stream.addEventListener('changed', ({ data }: MessageEvent<string>) => heard(JSON.parse(data)));
    stream.addEventListener('call', ring);
    return () => stream.close();
  }, [signedIn]);
};

/** Told from now on; answers with how to stop. */
export const listenForNews = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Calls back with the ids of cases that somebody else has just changed, or, late, may have changed. */
export const useNews = (onNews: Listener): void => {
  const latest = useRef(onNews);
  latest.current = onNews;
  useEffect(() => {
    return listenForNews((ids, late) => latest.current(ids, late));
  }, []);
};

/** Calls back when a call of this account rings, is answered or ends. */
export const useRing = (onRing: (call: string) => void): void => {
  useEffect(() => {
    bells.add(onRing);
    return () => void bells.delete(onRing);
  }, [onRing]);
};

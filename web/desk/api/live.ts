/** What changed elsewhere, as the server tells it; this device's own changes are left out. */
import { useEffect, useRef } from 'react';

type Heard = { position: number; cases: { id: string }[] };
type Listener = (ids: readonly string[]) => void;

const listeners = new Set<Listener>();
const own = new Map<string, number>();
const ownFor = 8_000;

/** Remembers that this device changed a case, so that its echo is not told as news. */
export const justDone = (id: string): void => {
  own.set(id, Date.now());
};

const isNews = ({ id }: { id: string }) => Date.now() - (own.get(id) ?? 0) > ownFor;

const isHeard = (value: unknown): value is Heard =>
  typeof value === 'object' && value !== null && Array.isArray((value as Partial<Heard>).cases);

const hear = ({ data }: MessageEvent<string>) => {
  const said: unknown = JSON.parse(data);
  if (!isHeard(said)) return;
  const ids = said.cases.filter(isNews).map(({ id }) => id);
  if (ids.length > 0) for (const listener of listeners) listener(ids);
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
    stream.addEventListener('changed', hear);
    stream.addEventListener('call', ring);
    return () => stream.close();
  }, [signedIn]);
};

/** Calls back with the ids of cases that somebody else has just changed. */
export const useNews = (onNews: Listener): void => {
  const latest = useRef(onNews);
  latest.current = onNews;
  useEffect(() => {
    const listener: Listener = (ids) => latest.current(ids);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
};

/** Calls back when a call of this account rings, is answered or ends. */
export const useRing = (onRing: (call: string) => void): void => {
  useEffect(() => {
    bells.add(onRing);
    return () => void bells.delete(onRing);
  }, [onRing]);
};

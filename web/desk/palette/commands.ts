/** What the palette offers beside pages and cases: whatever is open on the screen says what can be done with it. */
import { useEffect, useRef, useSyncExternalStore } from 'react';

export type Command = Readonly<{ id: string; title: string; hint?: string; run: () => void }>;

let offered: ReadonlyMap<symbol, readonly Command[]> = new Map();
const listeners = new Set<() => void>();

const offer = (of: symbol, commands: readonly Command[] | undefined) => {
  const next = new Map(offered);
  if (commands) next.set(of, commands);
  else next.delete(of);
  offered = next;
  for (const listener of listeners) listener();
};

/** Offers these commands while the part of the page that names them is there; `content` says when they have changed. */
export const useOffer = (commands: readonly Command[], content: string): void => {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    const of = Symbol(content);
    offer(
      of,
      latest.current.map((command, at) => ({ ...command, run: () => latest.current[at]?.run() })),
    );
    return () => offer(of, undefined);
  }, [content]);
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useOffered = (): readonly Command[] =>
  [
    ...useSyncExternalStore(
      subscribe,
      () => offered,
      () => offered,
    ).values(),
  ].flat();

import { useCallback, useEffect, useState } from 'react';
import { asProblem, type Problem } from '../shared/api/problem.ts';

export type Loaded<T> = Readonly<{ value: T | 'loading'; problem: Problem | undefined; again: () => void; put: (value: T) => void }>;

/** Reads something once and again when asked; a later failure leaves what was read before on the screen. */
export const useLoad = <T extends object>(read: (signal: AbortSignal) => Promise<T>, deps: readonly unknown[]): Loaded<T> => {
  const [value, put] = useState<T | 'loading'>('loading');
  const [problem, setProblem] = useState<Problem>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    read(stop.signal).then(
      (found) => { put(found); setProblem(undefined); },
      (thrown: unknown) => { if (!stop.signal.aborted) setProblem(asProblem(thrown)); },
    );
    return () => stop.abort();
  }, [...deps, round]);
  const again = useCallback(() => setRound((now) => now + 1), []);
  return { value, problem, again, put };
};

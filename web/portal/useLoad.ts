import { useCallback, useEffect, useRef, useState } from 'react';
import { asProblem, type Problem } from '../shared/api/problem.ts';

export type Loaded<T> = Readonly<{
  value: T | 'loading';
  problem: Problem | undefined;
  again: () => void;
  put: (value: T) => void;
}>;

/** Reads what stands under a key, once and again when asked; a later failure leaves what was read before on the screen. `read` must stay the same function. */
export const useLoad = <T extends object>(read: (key: string, signal: AbortSignal) => Promise<T>, key: string): Loaded<T> => {
  const [value, put] = useState<T | 'loading'>('loading');
  const [problem, setProblem] = useState<Problem>();
  const underway = useRef<AbortController>(undefined);
  const again = useCallback(() => {
    underway.current?.abort();
    const stop = new AbortController();
    underway.current = stop;
    read(key, stop.signal).then(
      (found) => {
        put(found);
        setProblem(undefined);
      },
      (thrown: unknown) => {
        if (!stop.signal.aborted) setProblem(asProblem(thrown));
      },
    );
  }, [read, key]);
  useEffect(() => {
    again();
    return () => underway.current?.abort();
  }, [again]);
  return { value, problem, again, put };
};

import { useRef, useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem.ts';
import { bringPart, type CaseFile, useForgetCases } from './api.ts';

export type Brought = Readonly<{
  state: 'idle' | 'going' | 'stopped' | 'done';
  after: number;
  opened: number;
  before: number;
  left: number;
  faults: readonly { row: number; words: { zh: string; en: string } }[];
}>;

const nothing: Brought = { state: 'idle', after: 0, opened: 0, before: 0, left: 0, faults: [] };

/** Brings a file in part by part, so that it can be watched and stopped; what was stopped or broke off goes on where it was. */
export const useBringing = () => {
  const [brought, set] = useState<Brought>(nothing);
  const [problem, setProblem] = useState<Problem>();
  const wanted = useRef(false);
  const forget = useForgetCases();

  const go = async (file: CaseFile, { without, quiet }: { without: boolean; quiet: boolean }) => {
    wanted.current = true;
    setProblem(undefined);
    let now: Brought = { ...(brought.state === 'stopped' ? brought : nothing), state: 'going' };
    set(now);
    try {
      while (wanted.current) {
        const part = await bringPart(file.id, { after: now.after, without, quiet });
        now = {
          state: part.after === null ? 'done' : 'going',
          after: part.after ?? now.after,
          opened: now.opened + part.opened,
          before: now.before + part.before,
          left: now.left + part.left,
          faults: [...now.faults, ...part.faults],
        };
        set(now);
        if (part.after === null) break;
      }
      if (now.state !== 'done') set({ ...now, state: 'stopped' });
    } catch (thrown) {
      setProblem(asProblem(thrown));
      set({ ...now, state: 'stopped' });
    }
    forget();
  };
  return {
    brought,
    problem,
    go,
    stop: () => {
      wanted.current = false;
    },
    reset: () => {
      set(nothing);
      setProblem(undefined);
    },
  };
};

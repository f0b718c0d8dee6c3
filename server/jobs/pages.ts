import type { LoggedEvent } from '../db/queries/log.ts';

/** A run of the feed without a gap, in the order of positions. */
type Run = readonly LoggedEvent[];

/** The newest events of a feed as this process has read them. They never change, so what one reader has read serves the next. */
export type Pages = Readonly<{
  /** Where what is kept ends: the last position and the hash of what happened there. */
  end: () => { position: number; hash: string };
  /** Events right after a position, at most so many, where all from there to the end are kept; undefined where some are not. */
  after: (position: number, most: number) => Run | undefined;
  /** Forgets everything: the log is another one than it was. */
  forget: () => void;
  /** Keeps events that were read: those that follow what is kept are added, those beyond a gap are kept instead of it. */
  keep: (read: Run) => void;
}>;

/** Keeps at most so many events. */
export const feedPages = (most: number): Pages => {
  let run: Run = [];
  const end = () => run.at(-1) ?? { position: 0, hash: '' };
  return {
    end,
    after: (position, wanted) => {
      const first = run[0]?.position ?? 1;
      if (position < first - 1) return undefined;
      const from = position - first + 1;
      return run.slice(from, from + wanted);
    },
    forget: () => {
      run = [];
    },
    keep: (read) => {
      const next = read.findIndex(({ position }) => position > end().position);
      if (next < 0) return;
      const fresh = read.slice(next);
      run = (fresh[0]!.position === end().position + 1 ? [...run, ...fresh] : fresh).slice(-most);
    },
  };
};

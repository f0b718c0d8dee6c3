import { percent } from '../rate/index.ts';

export type Bounds = Readonly<{ least: number; most?: number | undefined }>;

/** Whether so many are as many as there must be: five to ten households for one member. */
export const covers = ({ least, most }: Bounds, n: number): boolean => n >= least && (most === undefined || n <= most);

/** Between how many and how many so many people can keep contact with: 1,156 members with 5,780 to 11,560 households. */
export const capacityOf = ({ least, most = least }: Bounds, people: number): { min: number; max: number } => ({
  min: people * least,
  max: people * most,
});

/** Full coverage 全覆盖: who has enough, of all, and the gaps in their order. A rate that prints 100.0 % is complete only without gaps. */
export const coverageOf = <One extends Readonly<{ name: string; n: number }>>(
  items: readonly One[],
  bounds: Bounds,
): { covered: number; all: number; text: string; gaps: One[] } => {
  const gaps = items.filter(({ n }) => !covers(bounds, n));
  const covered = items.length - gaps.length;
  return { covered, all: items.length, text: percent(covered, items.length, 1).text, gaps };
};

/** Whether there is room for one more. */
export const hasRoom = (most: number | undefined, taken: number): boolean => most === undefined || taken < most;

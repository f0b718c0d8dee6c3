import type { TopicRule } from '../programme/programme.ts';

/** How often people called about one sort of thing in one area, and in the areas below it. */
export type Cell = Readonly<{ category: string; area: string; areaPath: readonly string[]; now: number; before: number; lastYear: number }>;

/** Many of one sort in one place, and more than before or than a year ago; where a year ago nothing was counted at all, that says nothing. */
const stands = ({ now, before, lastYear }: Cell, { calls, rise }: TopicRule, knowsLastYear: boolean): boolean =>
  now >= calls && (now * 100 >= rise * before || (knowsLastYear && now * 100 >= rise * lastYear));

const less = (cell: Cell, taken: readonly Cell[]): Cell => ({
  ...cell,
  now: cell.now - taken.reduce((sum, one) => sum + one.now, 0),
  before: cell.before - taken.reduce((sum, one) => sum + one.before, 0),
  lastYear: cell.lastYear - taken.reduce((sum, one) => sum + one.lastYear, 0),
});

/**
 * What to propose: of each sort of thing the smallest area in which it stands out; a larger one only for what is left without those that are
 * proposed inside it. The sharpest rise comes first.
 */
export const proposalsOf = (cells: readonly Cell[], rule: TopicRule, knowsLastYear: boolean): Cell[] =>
  [...Map.groupBy(cells, ({ category }) => category).values()]
    .flatMap((own) => {
      const found: Cell[] = [];
      for (const cell of own.toSorted((a, b) => b.areaPath.length - a.areaPath.length)) {
        const inside = found.filter(({ areaPath }) => areaPath.includes(cell.area));
        if (stands(less(cell, inside), rule, knowsLastYear)) found.push(inside.length === 0 ? cell : less(cell, inside));
      }
      return found;
    })
    .toSorted((a, b) => b.now - b.before - (a.now - a.before) || b.now - a.now || (a.category < b.category ? -1 : 1));

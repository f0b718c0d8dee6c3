import { compared, type Exact, exact, minus, plus, rounded } from './exact.ts';
import { addMoney } from './money.ts';
import { completion, percent } from './percent.ts';

/** A total with its “of which” parts: they are disjoint, never added to it, and no part is above it. */
export const partsOf = (total: number, parts: Readonly<Record<string, number>>): { total: number; rest: number } | { error: 'part' } => {
  const all = Object.values(parts).map(exact);
  const sum = all.reduce(plus, exact(0));
  return compared(sum, exact(total)) > 0 ? { error: 'part' } : { total, rest: Number(rounded(minus(exact(total), sum), 0)) };
};

/** Where somebody stood before they gained so many places. */
export const formerRank = (rank: number, gain: number): number => rank + gain;

/** How many amounts reach a bound, and what all of them come to, those below it included. */
export const amountsFrom = (amounts: readonly string[], least: string): { count: number; total: string } => ({
  count: amounts.filter((amount) => compared(exact(amount), exact(least)) >= 0).length,
  total: addMoney(amounts),
});

/** Of the problems that were found, how many are open and what share is solved. */
export const problemsOf = (found: number, solved: number): { open: number; rate: string } => ({
  open: found - solved,
  rate: percent(solved, found, 1).text,
});

/** An indicator with its value so far, its target and how many measures say what is done about it. */
export type Indicator = Readonly<{ id: string; value: Exact; target: Exact; measures: number }>;

/** Who is behind the time that has gone by, and who of them has not said what they do about it. */
export const laggards = (
  elapsed: Exact,
  whole: Exact,
  indicators: readonly Indicator[],
): { lagging: string[]; withoutMeasure: string[] } => {
  const behind = indicators.filter(({ value, target }) => completion(value, target, elapsed, whole).lagging);
  return { lagging: behind.map(({ id }) => id), withoutMeasure: behind.filter(({ measures }) => measures < 1).map(({ id }) => id) };
};

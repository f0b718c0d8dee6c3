/** Who goes where: subjects shared out evenly, in an order that does not depend on chance. */
import { evenSplit } from '../schedule/index.ts';

/** Somebody who may go, and the unit they go for. */
export type Visitor = Readonly<{ account: string; unit: string }>;

const shares = <One>(all: readonly One[], groups: number): One[][] => {
  const sizes = evenSplit(all.length, groups);
  return sizes.map((size, n) => {
    const begin = sizes.slice(0, n).reduce((sum, one) => sum + one, 0);
    return all.slice(begin, begin + size);
  });
};

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/**
 * The accounts that go to each subject: everybody where nothing is split (an empty list), else one person or one unit's people to each
 * even share, larger shares first: 20 firms for 3 groups are 7, 7 and 6 (systems.md S87). Nobody to go leaves a subject to everybody.
 */
export const shareOut = (
  subjects: readonly string[],
  visitors: readonly Visitor[],
  split: 'people' | 'units' | undefined,
): ReadonlyMap<string, readonly string[]> => {
  const everybody = new Map(subjects.map((subject) => [subject, [] as string[]]));
  if (!split || visitors.length === 0) return everybody;
  const teams =
    split === 'people'
      ? sorted(visitors.map(({ account }) => account)).map((account) => [account])
      : sorted(visitors.map(({ unit }) => unit)).map((unit) =>
          sorted(visitors.filter((one) => one.unit === unit).map(({ account }) => account)),
        );
  return new Map(shares(subjects, teams.length).flatMap((own, n) => own.map((subject) => [subject, teams[n]!] as const)));
};

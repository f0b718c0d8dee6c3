/** What calls for visits beside the calendar: something that happened to an entry, or a case. */
import type { Called, RoundPart } from '../programme/rounds.ts';

/** An entry as rounds see it: what it plainly says of itself, its stage included; `none` before it was entered. */
export type Says = Readonly<Record<string, string>> | 'none';

/** A case that was opened or is over. */
export type Told = Readonly<{ case: 'opened' | 'over'; categoryPath: readonly string[]; source: string }>;

const says = (one: Says, wanted: Readonly<Record<string, readonly string[]>>): boolean =>
  one !== 'none' && Object.entries(wanted).every(([field, values]) => values.includes(one[field] ?? ''));

/** The first rule of a round by which an entry that said one thing and says another now is to be visited; an entry that is new has changed nothing. */
export const calledByEntry = ({ after = [] }: Pick<RoundPart, 'after'>, before: Says, now: Says): Called | undefined =>
  now === 'none'
    ? undefined
    : after.find(({ on }) => {
        if ('becomes' in on) return says(now, on.becomes) && !says(before, on.becomes);
        return 'changes' in on && before !== 'none' && on.changes.some((field) => before[field] !== now[field]);
      });

/** The first rule of a round by which a case calls for visits. */
export const calledByCase = ({ after = [] }: Pick<RoundPart, 'after'>, told: Told): Called | undefined =>
  after.find(
    ({ on }) =>
      'case' in on &&
      on.case === told.case &&
      (on.categories === undefined || on.categories.some((code) => told.categoryPath.includes(code))) &&
      (on.sources === undefined || on.sources.includes(told.source)),
  );

type At = Readonly<{ kind: string; id: string; areaPath: readonly string[] }>;

/**
 * Which subjects a case is at: the firms that called; else everything that is visited inside its area; else the nearest of what holds it. Whoever
 * has not been placed is nowhere.
 */
export const subjectsAt = <S extends At>(
  subjects: readonly S[],
  { areaPath, firms }: Readonly<{ areaPath: readonly string[]; firms: readonly string[] }>,
): S[] => {
  const called = subjects.filter(({ kind, id }) => kind === 'firm' && firms.includes(id));
  if (called.length > 0 || areaPath.length === 0) return called;
  const inside = subjects.filter((one) => one.areaPath.includes(areaPath.at(-1)!));
  if (inside.length > 0) return inside;
  const around = subjects.filter(({ kind, areaPath: own }) => kind === 'area' && areaPath.includes(own.at(-1) ?? ''));
  const nearest = Math.max(...around.map(({ areaPath: own }) => own.length));
  return around.filter(({ areaPath: own }) => own.length === nearest);
};

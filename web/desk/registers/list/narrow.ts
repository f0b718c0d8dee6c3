/** What narrows the list of a register; all of it but the words looked for stands in the address. */
const names = ['stage', 'area', 'unit', 'tag', 'active', 'flagged', 'slipped'] as const;

export type Narrow = { [Name in (typeof names)[number]]?: string };

/** A change of what narrows, or of the day: what is undefined is taken off. */
export type Narrowing = { [Name in (typeof names)[number] | 'asOf']?: string | undefined };

/** The narrowing and the past day that an address says. */
export const narrowOf = (search: Readonly<Record<string, unknown>>): Narrow & { asOf?: string } =>
  Object.fromEntries(
    [...names, 'asOf'].flatMap((name) => {
      const said = search[name];
      return said === undefined || said === '' ? [] : [[name, String(said)]];
    }),
  );

export const isNarrow = (narrow: Narrow): boolean => names.some((name) => narrow[name] !== undefined);

/** Without the past day: what a view keeps. */
export const keptOf = (narrow: Narrow): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (narrow[name] === undefined ? [] : [[name, narrow[name]]])));

export const sameNarrow = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** The states that one list of choices offers, and what each narrows to. */
export const marks = {
  active: { active: 'true' },
  over: { active: 'false' },
  flagged: { flagged: 'true' },
  slipped: { slipped: 'true' },
} as const;
export type Mark = keyof typeof marks;

export const markOf = ({ active, flagged, slipped }: Narrow): Mark | '' =>
  flagged === 'true' ? 'flagged' : slipped === 'true' ? 'slipped' : active === 'true' ? 'active' : active === 'false' ? 'over' : '';

/** Figures as they were reported: with their unit, and as a bound where they are one. */
export type Figure = Readonly<{ n: number; unit: string; atLeast?: boolean }>;

/** The sum of figures in one unit; a bound among them makes it one. `unit` when their units differ: those are never added. */
export const sumOf = (figures: readonly Figure[]): Figure | 'unit' => {
  const [first] = figures;
  if (first === undefined || figures.some(({ unit }) => unit !== first.unit)) return 'unit';
  const atLeast = figures.some((one) => one.atLeast === true);
  return { n: figures.reduce((sum, { n }) => sum + n, 0), unit: first.unit, ...(atLeast && { atLeast }) };
};

/** The sums by unit, in the order in which the units first appear. */
export const sumsOf = (figures: readonly Figure[]): Figure[] =>
  [...Map.groupBy(figures, ({ unit }) => unit).values()].flatMap((own) => {
    const sum = sumOf(own);
    return sum === 'unit' ? [] : [sum];
  });

/** Fewer people than occasions is possible, but somebody should look; the figure stays as it was given. */
export const seemsWrong = (sessions: number, persons: number): boolean => persons < sessions;

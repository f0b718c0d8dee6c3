/**
 * Stretches of days as words of the index, so that a search may ask for the newest first and stop: a common word in a year of cases is
 * never read whole. A day stands in blocks of 1, 8, 64 and 512 days; a stretch is covered by few blocks.
 */
const day = 86_400_000;
const levels = [512, 64, 8, 1] as const;

/** Nothing is older; whatever says so is found with the oldest. */
const first = Math.floor(Date.UTC(2000, 0, 1) / day);

export const dayOfInstant = (at: Date): number => Math.max(first, Math.floor(at.getTime() / day));

const block = (zone: string, size: number, index: number): string => `t:${zone}:${size}:${index}`;

/** The blocks in which something of this day stands. */
export const blocksOf = (zone: string, on: number): string[] => levels.map((size) => block(zone, size, Math.floor(on / size)));

/** The fewest blocks that cover these days and no others, both ends among them. */
export const coverOf = (zone: string, from: number, until: number): string[] => {
  const found: string[] = [];
  for (let on = Math.max(first, from); on <= until; ) {
    const size = levels.find((days) => on % days === 0 && on + days - 1 <= until) ?? 1;
    found.push(block(zone, size, on / size));
    on += size;
  }
  return found;
};

/** The first days of ever longer stretches that end with `until`; the last one reaches back to the beginning. */
export const stretches = (newest: number, until: number): number[] => {
  const length = Math.max(1, until - newest + 1);
  const starts = [newest, until - length * 8 + 1, until - length * 64 + 1].filter((start, i) => i === 0 || start > first);
  return [...starts, first];
};

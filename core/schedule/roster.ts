/** A slot of a duty roster 值班表: from–to, half open, and which of the two are there. */
export type Slot = Readonly<{ from: Date; to: Date; leader: boolean; duty: boolean }>;

type Stretch = readonly [from: number, to: number];

/** Stretches without overlaps, in order. */
const joined = (stretches: readonly Stretch[]): Stretch[] => {
  const result: [number, number][] = [];
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (to > from) result.push([from, to]);
  }
  return result;
};

const both = (some: readonly Stretch[], others: readonly Stretch[]): Stretch[] =>
  some.flatMap(([from, to]) =>
    others.map(([first, last]): Stretch => [Math.max(from, first), Math.min(to, last)]).filter(([first, last]) => first < last),
  );

/**
 * Minutes of from–to in which there is no leader or no duty person; they may come from different slots (systems.md S100: both in
 * every slot, around the clock, the whole holiday).
 */
export const gapMinutes = (from: Date, to: Date, slots: readonly Slot[]): number => {
  const within: Stretch[] = [[from.getTime(), to.getTime()]];
  const of = (who: 'leader' | 'duty') =>
    joined(slots.filter((slot) => slot[who]).map((slot): Stretch => [slot.from.getTime(), slot.to.getTime()]));
  const covered = both(both(within, of('leader')), of('duty')).reduce((sum, [first, last]) => sum + last - first, 0);
  return Math.max(0, to.getTime() - from.getTime() - covered) / 60_000;
};

/** The stretches of from–to in which there is no leader or no duty person, in order. */
export const gapsIn = (from: Date, to: Date, slots: readonly Slot[]): Stretch[] => {
  const of = (who: 'leader' | 'duty') =>
    joined(slots.filter((slot) => slot[who]).map((slot): Stretch => [slot.from.getTime(), slot.to.getTime()]));
  const covered = joined(both(both([[from.getTime(), to.getTime()]], of('leader')), of('duty')));
  const begins = [from.getTime(), ...covered.map(([, end]) => end)];
  const ends = [...covered.map(([begin]) => begin), to.getTime()];
  return begins.map((begin, n): Stretch => [begin, ends[n]!]).filter(([begin, end]) => begin < end);
};

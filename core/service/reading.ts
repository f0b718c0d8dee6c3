import type { FigureId, ZoneFigureId } from './figures.ts';

/** How many answers took at most so many seconds, counted since the process began. */
export type Bucket = Readonly<{ upTo: number; count: number }>;

export type ZoneReading = Readonly<Record<ZoneFigureId, number> & { readers: readonly Readonly<{ reader: string; events: number }>[] }>;

/** What the counters of a process say at an instant: what is counted since it began, and how things stand. */
export type Reading = Readonly<{
  at: Date;
  counted: Readonly<Record<'requests' | 'refused' | 'faults' | 'failures' | 'commands' | 'groups', number>>;
  sent: readonly Bucket[];
  standing: Readonly<Record<'connections' | 'memory' | 'waiting', number> & { copy: number | 'unknown' }>;
  zones: ReadonlyMap<string, ZoneReading> | 'away';
}>;

/** One minute. `unknown`: nobody sent anything that could have been slow, or the database did not say. */
export type Sample = Readonly<{
  at: Date;
  process: Readonly<Record<Exclude<FigureId, ZoneFigureId>, number | 'unknown'>>;
  zones: ReadonlyMap<string, ZoneReading> | 'away';
}>;

/** Under which so great a share of what was counted lies: within a bucket as if evenly spread, as Prometheus does it. */
export const quantile = (share: number, buckets: readonly Bucket[]): number | 'unknown' => {
  const sorted = buckets.toSorted((one, other) => one.upTo - other.upTo);
  const all = sorted.at(-1)?.count ?? 0;
  if (all <= 0) return 'unknown';
  const wanted = share * all;
  const place = sorted.findIndex(({ count }) => count >= wanted);
  const { upTo, count } = sorted[place]!;
  const before = sorted[place - 1] ?? { upTo: 0, count: 0 };
  if (upTo === Number.POSITIVE_INFINITY) return before.upTo;
  return before.upTo + ((wanted - before.count) / (count - before.count)) * (upTo - before.upTo);
};

const since = (before: readonly Bucket[], after: readonly Bucket[]): Bucket[] => {
  const then = new Map(before.map(({ upTo, count }) => [upTo, count]));
  return after.map(({ upTo, count }) => ({ upTo, count: count - (then.get(upTo) ?? 0) }));
};

/** What happened between two readings of the same process, as rates. */
export const between = (before: Reading, after: Reading): Sample => {
  const seconds = Math.max(1, (after.at.getTime() - before.at.getTime()) / 1_000);
  const more = (what: keyof Reading['counted']): number => after.counted[what] - before.counted[what];
  const groups = more('groups');
  return {
    at: after.at,
    process: {
      away: after.zones === 'away' ? 1 : 0,
      requests: more('requests') / seconds,
      slow: quantile(0.95, since(before.sent, after.sent)),
      refused: (more('refused') / seconds) * 60,
      faults: (more('faults') / seconds) * 60,
      failures: (more('failures') / seconds) * 60,
      commands: more('commands') / seconds,
      group: groups === 0 ? 'unknown' : more('commands') / groups,
      ...after.standing,
    },
    zones: after.zones,
  };
};

import type { Histogram, Registry } from 'prom-client';
import type { Bucket, Reading, ZoneReading } from '../../../core/service/index.ts';

/** Of one process, what no counter keeps: how many wait at its doors, how many connections are in use, how the copy for reads stands. */
export type Standing = Readonly<{
  waiting: number;
  connections: number;
  copy: Readonly<{ ready: boolean; seconds: number; bytes: number }> | 'none';
}>;

type Named = Readonly<{ metricName?: string; labels: Readonly<Record<string, string | number | undefined>>; value: number }>;

const valuesOf = async (registry: Registry, name: string): Promise<readonly Named[]> =>
  ((await registry.getSingleMetric(name)?.get())?.values ?? []) as readonly Named[];

const sum = (values: readonly Named[]): number => values.reduce((all, { value }) => all + value, 0);

const ending = (values: readonly Named[], end: string): readonly Named[] => values.filter(({ metricName }) => metricName?.endsWith(end));

/** One curve of several, as `sum by (le)` makes it. */
const bucketsOf = (values: readonly Named[]): Bucket[] => {
  const counts = new Map<number, number>();
  for (const { labels, value } of ending(values, '_bucket')) {
    const upTo = labels['le'] === '+Inf' ? Number.POSITIVE_INFINITY : Number(labels['le']);
    counts.set(upTo, (counts.get(upTo) ?? 0) + value);
  }
  return [...counts].map(([upTo, count]) => ({ upTo, count }));
};

const zonesOf = async (registry: Registry): Promise<Map<string, ZoneReading>> => {
  const [waiting, late, behind] = await Promise.all(
    ['huying_waiting', 'huying_deadline_lateness_seconds', 'huying_feed_behind_events'].map((name) => valuesOf(registry, name)),
  );
  const of = (values: readonly Named[] = [], zone: string, what?: string) =>
    sum(values.filter(({ labels }) => labels['zone'] === zone && (what === undefined || labels['what'] === what)));
  const zones = new Set((late ?? []).map(({ labels }) => String(labels['zone'])));
  return new Map(
    [...zones].map((zone): [string, ZoneReading] => {
      const readers = (behind ?? [])
        .filter(({ labels }) => labels['zone'] === zone)
        .map(({ labels, value }) => ({ reader: String(labels['reader']), events: value }))
        .toSorted((one, other) => other.events - one.events);
      return [
        zone,
        {
          late: of(late, zone),
          behind: readers[0]?.events ?? 0,
          messages: of(waiting, zone, 'messages'),
          webhooks: of(waiting, zone, 'webhooks'),
          readers: readers.filter(({ events }) => events > 0),
        },
      ];
    }),
  );
};

/** What the counters say at this instant: the same that `/metrics` writes out. */
export const readCounters = async (registry: Registry, requests: Histogram, at: Date): Promise<Reading> => {
  const answers = (await requests.get()).values as readonly Named[];
  const counts = ending(answers, '_count');
  const groups = await valuesOf(registry, 'huying_door_group_commands');
  const total = async (name: string) => sum(await valuesOf(registry, name));
  return {
    at,
    counted: {
      requests: sum(counts),
      refused: sum(counts.filter(({ labels }) => String(labels['status']).startsWith('5'))),
      faults: await total('huying_faults_total'),
      failures: await total('huying_job_failures_total'),
      commands: sum(ending(groups, '_sum')),
      groups: sum(ending(groups, '_count')),
    },
    sent: bucketsOf(answers.filter(({ labels }) => labels['method'] === 'POST')),
    standing: {
      connections: await total('huying_database_connections'),
      memory: await total('process_resident_memory_bytes'),
      waiting: await total('huying_door_waiting'),
      copy: (await valuesOf(registry, 'huying_copy_up')).length === 0 ? 'unknown' : await total('huying_copy_behind_seconds'),
    },
    zones: (await total('huying_database_up')) === 1 ? await zonesOf(registry) : 'away',
  };
};

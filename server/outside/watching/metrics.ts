import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { createHour } from './hour.ts';
import { readCounters, type Standing } from './read.ts';

/** What waits, and how far behind the jobs are, as of one moment. */
export type Pressure = Readonly<{
  zone: string;
  /** Cases whose clock has something to say that nobody has heard yet, and the oldest of these in seconds. */
  overdue: number;
  lateness: number;
  messages: number;
  webhooks: number;
  /** Events that a reader of the feed has not dealt with, by reader. */
  behind: readonly Readonly<{ reader: string; events: number }>[];
}>;

const fast = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * What the process has seen of itself, for Prometheus and for its own last hour; what waits in the database is asked when somebody looks.
 * `now` may be told by a test.
 */
export const createMetrics = (pressure: () => Promise<readonly Pressure[]>, now: () => Date = () => new Date()) => {
  let standing = (): Standing => ({ waiting: 0, connections: 0, copy: 'none' });
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: 'huying_http_seconds',
    help: 'How long requests took, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: fast,
    registers,
  });
  const groups = new Histogram({
    name: 'huying_door_group_commands',
    help: 'How many commands a group of the door took together',
    buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512],
    registers,
  });
  const groupSeconds = new Histogram({
    name: 'huying_door_group_seconds',
    help: 'How long a group of the door took until it was durable',
    buckets: fast,
    registers,
  });
  const refusals = new Counter({
    name: 'huying_door_refusals_total',
    help: 'Commands that were refused, by reason',
    labelNames: ['code'],
    registers,
  });
  const runs = new Histogram({
    name: 'huying_job_seconds',
    help: 'How long jobs worked each time they woke',
    labelNames: ['job'],
    buckets: [0.001, 0.01, 0.1, 1, 10, 60],
    registers,
  });
  const failures = new Counter({ name: 'huying_job_failures_total', help: 'Times that a job failed', labelNames: ['job'], registers });
  const faults = new Counter({ name: 'huying_faults_total', help: 'What should never happen, and did', registers });

  const waiting = new Gauge({ name: 'huying_waiting', help: 'What waits, by zone', labelNames: ['zone', 'what'], registers });
  const lateness = new Gauge({
    name: 'huying_deadline_lateness_seconds',
    help: 'Since when the oldest deadline that nobody was told of is over',
    labelNames: ['zone'],
    registers,
  });
  const behind = new Gauge({
    name: 'huying_feed_behind_events',
    help: 'Events that a reader of the feed has not dealt with',
    labelNames: ['zone', 'reader'],
    registers,
  });
  const up = new Gauge({ name: 'huying_database_up', help: 'Whether the database answered when it was asked', registers });

  const door = new Gauge({ name: 'huying_door_waiting', help: 'How many wait at the doors to be taken into a group', registers });
  const connections = new Gauge({ name: 'huying_database_connections', help: 'Connections to the database in use', registers });

  const copyUp = new Gauge({ name: 'huying_copy_up', help: 'Whether the copy for reads is asked', labelNames: ['copy'], registers });
  const copyBehind = new Gauge({
    name: 'huying_copy_behind_seconds',
    help: 'Since when all that was written has arrived at the copy for reads',
    labelNames: ['copy'],
    registers,
  });
  const copyBytes = new Gauge({
    name: 'huying_copy_behind_bytes',
    help: 'How much log the copy for reads has not replayed',
    labelNames: ['copy'],
    registers,
  });
  const reads = new Counter({
    name: 'huying_reads_total',
    help: 'Reads that may be late, by where they were answered',
    labelNames: ['from'],
    registers,
  });

  const look = async (): Promise<void> => {
    const stands = standing();
    if (stands.copy !== 'none') {
      copyUp.set({ copy: 'reads' }, stands.copy.ready ? 1 : 0);
      copyBehind.set({ copy: 'reads' }, stands.copy.seconds);
      copyBytes.set({ copy: 'reads' }, stands.copy.bytes);
    }
    door.set(stands.waiting);
    connections.set(stands.connections);
    const all = await pressure().catch(() => 'away' as const);
    up.set(all === 'away' ? 0 : 1);
    if (all === 'away') return;
    behind.reset();
    for (const { zone, overdue, lateness: late, messages, webhooks, behind: readers } of all) {
      for (const [what, count] of Object.entries({ deadlines: overdue, messages, webhooks })) waiting.set({ zone, what }, count);
      lateness.set({ zone }, late);
      for (const { reader, events } of readers) behind.set({ zone, reader }, events);
    }
  };

  return {
    answered: (method: string, route: string, status: number, seconds: number) =>
      requests.observe({ method, route, status: String(status) }, seconds),
    settled: (commands: number, seconds: number, refused: readonly string[]) => {
      groups.observe(commands);
      groupSeconds.observe(seconds);
      for (const code of refused) refusals.inc({ code });
    },
    worked: (job: string, seconds: number, failed: boolean) => {
      runs.observe({ job }, seconds);
      if (failed) failures.inc({ job });
    },
    fault: () => faults.inc(),
    read: (from: string) => reads.inc({ from }),
    /** Says where to look for what no counter keeps, once it is there. */
    stands: (how: () => Standing) => {
      standing = how;
    },
    hour: createHour(async () => {
      await look();
      return readCounters(registry, requests, now());
    }),
    type: registry.contentType,
    text: async () => {
      await look();
      return registry.metrics();
    },
  };
};

export type Metrics = ReturnType<typeof createMetrics>;

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { between, figures, hourOf, keep, quantile, type Reading, type Sample, type ZoneReading } from './index.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 25, 1, minute));
const quiet: ZoneReading = { late: 0, behind: 0, messages: 0, webhooks: 0, readers: [] };

const reading = (minute: number, more: Partial<Reading['counted']> = {}, rest: Partial<Reading> = {}): Reading => ({
  at: at(minute),
  counted: { requests: 0, refused: 0, faults: 0, failures: 0, commands: 0, groups: 0, ...more },
  sent: [],
  standing: { connections: 0, memory: 100, waiting: 0, copy: 'unknown' },
  zones: new Map([['one', quiet]]),
  ...rest,
});

const figureOf = (samples: readonly Sample[], id: string, zone = 'one') => hourOf(samples, zone).figures.find((one) => one.id === id)!;

test('counters become rates of the minute between two readings', () => {
  const before = reading(0, { requests: 1_000, refused: 5, commands: 300, groups: 100 });
  const { process } = between(before, reading(2, { requests: 1_240, refused: 9, commands: 360, groups: 110 }));
  expect(process).toMatchObject({ requests: 2, refused: 2, commands: 0.5, group: 6, away: 0 });
});

test('where nobody sent anything nothing is said of how long it took', () => {
  const { process } = between(reading(0, { commands: 7, groups: 7 }), reading(1, { commands: 7, groups: 7 }));
  expect([process.slow, process.group]).toEqual(['unknown', 'unknown']);
  expect(quantile(0.95, [])).toBe('unknown');
});

test('how long 95 of 100 took is counted of this minute only, within its bucket', () => {
  const sent = (fast: number, middle: number, all: number) => [
    { upTo: Number.POSITIVE_INFINITY, count: all },
    { upTo: 0.5, count: fast },
    { upTo: 1, count: middle },
  ];
  const one = (fast: number, middle: number, all: number) =>
    between(reading(0, {}, { sent: sent(5_000, 5_000, 5_000) }), reading(1, {}, { sent: sent(5_000 + fast, 5_000 + middle, 5_000 + all) }))
      .process.slow;
  expect(one(90, 100, 100)).toBeCloseTo(0.75);
  expect(one(100, 100, 100)).toBeCloseTo(0.475);
  expect(one(0, 10, 100)).toBe(1);
});

test('an hour is kept and not a minute more, also after a sleep', () => {
  const samples = Array.from({ length: 90 }, (_, minute) => between(reading(minute), reading(minute + 1))).reduce<readonly Sample[]>(
    keep,
    [],
  );
  expect(samples.length).toBe(60);
  expect(samples[0]?.at).toEqual(at(31));
  expect(keep(samples, between(reading(90), reading(120))).map((one) => one.at)[0]).toEqual(at(61));
});

test('over its line now, earlier in this hour, or never', () => {
  const late = (minute: number, seconds: number) =>
    between(reading(minute), reading(minute + 1, {}, { zones: new Map([['one', { ...quiet, late: seconds }]]) }));
  expect(figureOf([late(0, 120)], 'late')).toMatchObject({ state: 'well', minutesOver: 0 });
  expect(figureOf([late(0, 0), late(1, 121)], 'late')).toMatchObject({ state: 'over', minutesOver: 1 });
  expect(figureOf([late(0, 500), late(1, 400), late(2, 3)], 'late')).toMatchObject({
    state: 'crossed',
    minutesOver: 2,
    values: [500, 400, 3],
  });
  expect(figureOf([late(0, 500)], 'requests')).toMatchObject({ state: 'well', bound: 'none' });
});

test('what waits in another zone is not shown, and while the database is away nothing is said of it', () => {
  const busy = new Map([
    ['one', quiet],
    ['two', { ...quiet, behind: 2_000, readers: [{ reader: 'search', events: 2_000 }] }],
  ]);
  const samples = [between(reading(0), reading(1, {}, { zones: busy }))];
  expect([figureOf(samples, 'behind').state, hourOf(samples, 'one').readers]).toEqual(['well', []]);
  expect([figureOf(samples, 'behind', 'two').state, hourOf(samples, 'two').readers.length]).toEqual(['over', 1]);
  const gone = [between(reading(0), reading(1, {}, { zones: 'away' }))];
  expect([figureOf(gone, 'away').state, figureOf(gone, 'behind').values]).toEqual(['over', ['unknown']]);
});

test('every alarm stands in the operations manual under this name', () => {
  const manual = readFileSync('docs/operations.md', 'utf8');
  for (const { alarm } of Object.values(figures)) if (alarm !== 'none') expect(manual).toContain(`| ${alarm} |`);
});

test('a copy for reads is spoken of only where there is one', () => {
  const behind = (seconds: number | 'unknown') =>
    between(reading(0), reading(1, {}, { standing: { connections: 0, memory: 100, waiting: 0, copy: seconds } }));
  expect(hourOf([behind('unknown')], 'one').figures.map(({ id }) => id)).not.toContain('copy');
  expect(figureOf([behind('unknown'), behind(9)], 'copy')).toMatchObject({ state: 'over', values: ['unknown', 9] });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarTable } from '../calendar/index.ts';
import { backPlan, duration, evenSplit, everyHours, gapMinutes, gapsIn, periods, shiftMinutes, tasksOf, weekly } from './index.ts';

const table: CalendarTable = {
  off: new Set(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']),
  work: new Set(['2026-10-10']),
  years: new Set([2026]),
};
const calendar = { table };
const week = (onOffDay: 'keep' | 'skip' | 'next', weekdays = [1]) =>
  weekly({ weekdays, from: '2026-09-28', to: '2026-10-12', onOffDay }, calendar);

describe('dates that come again', () => {
  test('a Monday off stays, is dropped, or moves behind the holiday', () => {
    expect(week('keep')).toEqual(['2026-09-28', '2026-10-05', '2026-10-12']);
    expect(week('skip')).toEqual(['2026-09-28', '2026-10-12']);
    expect(week('next')).toEqual(['2026-09-28', '2026-10-08', '2026-10-12']);
  });
  test('two that move to one day are one visit', () => {
    expect(week('next', [1, 2])).toEqual(['2026-09-28', '2026-09-29', '2026-10-08', '2026-10-12']);
  });
  test('no dates before their beginning, none that never was', () => {
    expect(weekly({ weekdays: [1], from: '2026-10-06', to: '2026-10-05', onOffDay: 'keep' }, calendar)).toEqual([]);
    expect(() => weekly({ weekdays: [1], from: '2026-02-30', to: '2026-03-01', onOffDay: 'keep' }, calendar)).toThrow('not a date');
  });
  test('only whole periods count, and February has two halves', () => {
    expect(periods('halfMonths', '2028-02-01', '2028-02-29')).toEqual([
      ['2028-02-01', '2028-02-15'],
      ['2028-02-16', '2028-02-29'],
    ]);
    expect(periods('months', '2026-01-02', '2026-02-27')).toEqual([]);
    expect(periods('quarters', '2026-01-01', '2026-06-30')).toHaveLength(2);
  });
  test('periods follow one another without a gap', () => {
    const kinds = fc.constantFrom('weeks', 'halfMonths', 'months', 'quarters' as const);
    fc.assert(
      fc.property(kinds, fc.integer({ min: 0, max: 900 }), (kind, length) => {
        const to = new Date(Date.UTC(2025, 0, 1) + length * 86_400_000).toISOString().slice(0, 10);
        const all = periods(kind as 'weeks', '2025-01-01', to);
        for (const [n, [first]] of all.entries()) if (n > 0) expect(duration(all[n - 1]![1], first).exclusive).toBe(1);
        expect(all.every(([first, last]) => '2025-01-01' <= first && last <= to)).toBe(true);
      }),
    );
  });
});

describe('a day', () => {
  test('something every three hours is not due at closing', () => {
    expect(everyHours('09:00', '18:00', 3)).toEqual(['09:00', '12:00', '15:00']);
    expect(everyHours('09:00', '10:00', 0.5)).toEqual(['09:00', '09:30']);
    expect(() => everyHours('09:00', '10:00', 0)).toThrow('no interval');
  });
  test('a night shift runs over midnight', () => {
    expect(shiftMinutes([['22:00', '06:00']])).toBe(480);
    expect(shiftMinutes([['00:00', '24:00']])).toBe(1_440);
    expect(shiftMinutes([['08:00', '08:00']])).toBe(0);
  });
  test('tasks on working days leave the holiday out', () => {
    const given = { items: 3, times: 2, from: '2026-10-01', to: '2026-10-10' };
    expect(tasksOf(given, calendar)).toBe(60);
    expect(tasksOf({ ...given, workingDaysOnly: true }, calendar)).toBe(18);
  });
  test('groups differ by one at most, the larger first, and nobody is lost', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.integer({ min: 1, max: 60 }), (people, groups) => {
        const sizes = evenSplit(people, groups);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(people);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        expect(sizes[0]! - sizes.at(-1)!).toBeLessThanOrEqual(1);
      }),
    );
    expect(() => evenSplit(5, 0)).toThrow('whole numbers');
  });
});

describe('a roster', () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour));
  const slot = (from: number, to: number, who: 'leader' | 'duty' | 'both') => ({
    from: at(from),
    to: at(to),
    leader: who !== 'duty',
    duty: who !== 'leader',
  });
  test('an hour without a leader is a gap, whoever else is there, and overlaps close none twice', () => {
    expect(gapMinutes(at(0), at(24), [slot(0, 24, 'duty'), slot(0, 12, 'leader'), slot(6, 23, 'leader')])).toBe(60);
    expect(gapMinutes(at(0), at(24), [])).toBe(1_440);
    expect(gapMinutes(at(0), at(24), [slot(-8, 40, 'both')])).toBe(0);
  });
});

describe('planned backwards', () => {
  test('working days step over the holiday', () => {
    const [a, b] = backPlan(
      '2026-10-09',
      [
        { name: 'a', days: 2 },
        { name: 'b', days: 2 },
      ],
      'working',
      calendar,
    );
    expect(b).toEqual({ name: 'b', start: '2026-10-08', end: '2026-10-09' });
    expect(a).toEqual({ name: 'a', start: '2026-09-29', end: '2026-09-30' });
  });
  test('a step of no days is none', () =>
    expect(() => backPlan('2026-10-09', [{ name: 'a', days: 0 }], 'natural', calendar)).toThrow('a: 0'));
  test('each step has its days, and the next begins the day after', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 }), (lengths) => {
        const plan = backPlan(
          '2026-12-31',
          lengths.map((days, n) => ({ name: String(n), days })),
          'natural',
          calendar,
        );
        expect(plan.map(({ start, end }) => duration(start, end).inclusive)).toEqual(lengths);
        expect(plan.at(-1)!.end).toBe('2026-12-31');
        for (const [n, { start }] of plan.entries()) if (n > 0) expect(duration(plan[n - 1]!.end, start).exclusive).toBe(1);
      }),
    );
  });
});

test('the gaps of a roster are named, each once, and add up to its minutes without anybody', () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 1, 11, hour));
  const slots = [
    { from: at(2), to: at(6), leader: true, duty: true },
    { from: at(5), to: at(9), leader: false, duty: true },
    { from: at(8), to: at(12), leader: true, duty: true },
  ];
  const gaps = gapsIn(at(0), at(12), slots).map(([from, to]) => [new Date(from).getUTCHours(), new Date(to).getUTCHours()]);
  expect(gaps).toEqual([
    [0, 2],
    [6, 8],
  ]);
  expect(gapMinutes(at(0), at(12), slots)).toBe(240);
  expect(gapsIn(at(2), at(6), slots)).toEqual([]);
});

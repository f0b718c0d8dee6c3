import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Calendar, dateOf, instantOf, usualOfficeHours } from '../calendar/index.ts';
import { deadline, elapsedMinutes, type Limit, limit, onTime, type Pause } from './index.ts';

const calendar: Calendar = {
  table: {
    off: new Set(['2021-02-11', '2021-02-12', '2021-02-15', '2021-02-16', '2021-02-17']),
    work: new Set(['2021-02-07', '2021-02-20']),
    years: new Set([2021]),
  },
  officeHours: usualOfficeHours,
  zoneOffsetMinutes: 480,
};

const at = (text: string) => instantOf(text.slice(0, 10), text.slice(11), calendar);
const due = (start: string, n: number, unit: Limit['unit'], ...pauses: [string, string | null][]) =>
  deadline(
    at(start),
    { n, unit },
    pauses.map(([from, to]) => ({ from: at(from), to: to && at(to) })),
    calendar,
  ).due;

describe('hours', () => {
  test('working hours pass over the Spring Festival', () =>
    expect(due('2021-02-10 17:00', 4, 'workHours')).toEqual(at('2021-02-18 11:00')));
  test('urgent hours run through the night', () => expect(due('2021-02-10 22:00', 4, 'urgentHours')).toEqual(at('2021-02-11 02:00')));
  test('a limit that ends with a session ends there', () => {
    expect(due('2021-08-25 08:00', 4, 'workHours')).toEqual(at('2021-08-25 12:00'));
    expect(due('2021-08-25 08:00', 8, 'workHours')).toEqual(at('2021-08-25 18:00'));
  });
  test('nothing allowed is due at once, even at night and in a pause', () => {
    expect(due('2021-08-25 23:00', 0, 'workHours', ['2021-08-25 20:00', null])).toEqual(at('2021-08-25 23:00'));
    expect(due('2021-08-25 23:00', 0, 'urgentHours', ['2021-08-25 20:00', null])).toEqual(at('2021-08-25 23:00'));
  });
  test('used up at the very instant a pause begins', () => {
    expect(due('2021-08-25 08:00', 2, 'workHours', ['2021-08-25 10:00', null])).toEqual(at('2021-08-25 10:00'));
    expect(due('2021-08-25 08:00', 2, 'urgentHours', ['2021-08-25 10:00', null])).toEqual(at('2021-08-25 10:00'));
  });
  test('a pause that began before the start holds it up', () =>
    expect(due('2021-08-25 09:00', 1, 'workHours', ['2021-08-20 09:00', '2021-08-25 10:00'])).toEqual(at('2021-08-25 11:00')));
  test('an open pause leaves no due instant', () =>
    expect(due('2021-08-25 09:00', 40, 'workHours', ['2021-08-27 09:00', null])).toBe(null));
  test('summer afternoons begin at three', () => {
    const summer: Calendar = {
      ...calendar,
      officeHours: [
        ...usualOfficeHours,
        {
          from: '2021-06-15',
          until: '2021-08-31',
          sessions: [
            ['08:00', '12:00'],
            ['15:00', '18:00'],
          ],
        },
      ],
    };
    expect(deadline(at('2021-08-31 11:00'), { n: 5, unit: 'workHours' }, [], summer).due).toEqual(at('2021-09-01 09:00'));
  });
});

describe('days', () => {
  test('end with the last second of the day', () => expect(due('2021-01-28 15:00', 7, 'naturalDays')).toEqual(at('2021-02-04 23:59:59')));
  test('half a day counts as the whole', () =>
    expect(due('2021-08-23 09:00', 2.5, 'workDays')).toEqual(due('2021-08-23 09:00', 3, 'workDays')));
  test('a pause costs the days after its first, up to its last', () =>
    expect(due('2021-08-23 09:00', 5, 'workDays', ['2021-08-25 10:00', '2021-08-30 16:00'])).toEqual(at('2021-09-02 23:59:59')));
  test('a pause inside one day gives nothing', () =>
    expect(due('2021-08-23 09:00', 5, 'workDays', ['2021-08-25 10:00', '2021-08-25 16:00'])).toEqual(at('2021-08-30 23:59:59')));
  test('reached on the day an open pause begins', () => {
    expect(due('2021-08-23 09:00', 2, 'workDays', ['2021-08-25 10:00', null])).toEqual(at('2021-08-25 23:59:59'));
    expect(due('2021-08-23 09:00', 3, 'workDays', ['2021-08-25 10:00', null])).toBe(null);
  });
});

describe('a year without a notice', () => {
  const from = (start: string, unit: Limit['unit']) => deadline(at(start), { n: 3, unit }, [], calendar).estimated;
  test('makes working time a guess', () => {
    expect(from('2021-12-30 17:00', 'workDays')).toBe(true);
    expect(from('2021-12-31 17:00', 'workHours')).toBe(true);
    expect(from('2021-12-20 17:00', 'workDays')).toBe(false);
  });
  test('says nothing about urgent hours and natural days', () => {
    expect(from('2035-10-01 17:00', 'urgentHours')).toBe(false);
    expect(from('2035-10-01 17:00', 'naturalDays')).toBe(false);
  });
});

describe('in time', () => {
  test('to the second', () => {
    expect(onTime(at('2021-08-25 10:30:00'), at('2021-08-25 10:30'))).toBe(true);
    expect(onTime(at('2021-08-25 10:30:01'), at('2021-08-25 10:30'))).toBe(false);
  });
  test('while nothing is due', () => expect(onTime(at('2021-08-25 10:30'), null)).toBe(true));
});

describe('absurd input', () => {
  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e12])('%d hours', (n) =>
    expect(() => due('2021-08-25 08:00', n, 'workHours')).toThrow('sensible'),
  );
  test('an office that never opens', () =>
    expect(() => deadline(at('2021-08-25 08:00'), { n: 1, unit: 'workHours' }, [], { ...calendar, officeHours: [] })).toThrow('hours'));
  test('no instant', () => expect(() => deadline(new Date('soon'), { n: 1, unit: 'urgentHours' }, [], calendar)).toThrow('instant'));
  test('a pause that ends before it begins is none', () =>
    expect(due('2021-08-25 08:00', 1, 'workHours', ['2021-08-25 09:00', '2021-08-25 08:00'])).toEqual(at('2021-08-25 09:00')));
  test.each([0, -1, 1e9, Number.NaN])('a limit of %d is not configuration', (n) =>
    expect(limit.safeParse({ n, unit: 'workDays' }).success).toBe(false),
  );
});

describe('always', () => {
  const minute = 60_000;
  const first = at('2021-01-01 00:00').getTime();
  const instant = fc.integer({ min: 0, max: 330 * 24 * 60 }).map((m) => new Date(first + m * minute));
  const pauses = fc.array(
    fc
      .tuple(instant, fc.integer({ min: 0, max: 5 * 24 * 60 }))
      .map(([from, m]): Pause => ({ from, to: new Date(from.getTime() + m * minute) })),
    { maxLength: 4 },
  );
  const hours = fc.constantFrom('workHours' as const, 'urgentHours' as const);
  const anyUnit = fc.constantFrom('workHours' as const, 'urgentHours' as const, 'workDays' as const, 'naturalDays' as const);
  const halves = fc.integer({ min: 1, max: 120 }).map((n) => n / 2);

  test('a limit of n hours has run exactly n hours when it is due', () =>
    fc.assert(
      fc.property(instant, halves, hours, pauses, (start, n, unit, still) => {
        const { due } = deadline(start, { n, unit }, still, calendar);
        expect(elapsedMinutes(start, due!, unit, still, calendar)).toBe(n * 60);
        expect(elapsedMinutes(start, new Date(due!.getTime() - minute), unit, still, calendar)).toBe(n * 60 - 1);
      }),
    ));
  test('more time is never due earlier, and a pause never hurries', () =>
    fc.assert(
      fc.property(instant, halves, anyUnit, pauses, (start, n, unit, still) => {
        const { due } = deadline(start, { n, unit }, still, calendar);
        expect(deadline(start, { n: n + 0.5, unit }, still, calendar).due!.getTime()).toBeGreaterThanOrEqual(due!.getTime());
        expect(due!.getTime()).toBeGreaterThanOrEqual(deadline(start, { n, unit }, [], calendar).due!.getTime());
      }),
    ));
  test('a pause after the due instant changes nothing', () =>
    fc.assert(
      fc.property(instant, halves, anyUnit, (start, n, unit) => {
        const { due } = deadline(start, { n, unit }, [], calendar);
        expect(deadline(start, { n, unit }, [{ from: due!, to: null }], calendar).due).toEqual(due);
      }),
    ));
  test('working time is due on a working day', () =>
    fc.assert(
      fc.property(instant, halves, fc.constantFrom('workHours' as const, 'workDays' as const), (start, n, unit) => {
        const day = dateOf(deadline(start, { n, unit }, [], calendar).due!, calendar);
        const rest = new Date(day).getUTCDay() % 6 === 0 ? !calendar.table.work.has(day) : calendar.table.off.has(day);
        expect(rest).toBe(false);
      }),
    ));
});

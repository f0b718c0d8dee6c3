import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  type Calendar,
  countDays,
  dateOf,
  dateText,
  dayKind,
  dayNumber,
  instantOf,
  officeHours,
  rollBack,
  rollForward,
  sessionsOn,
  usualOfficeHours,
  weekdayOf,
  workingDaysInMonth,
  workingDaysInYear,
} from './index.ts';

const calendar: Calendar = {
  table: {
    off: new Set(['2021-02-11', '2021-02-12', '2021-02-15', '2021-02-16', '2021-02-17', '2022-12-31', '2023-01-02']),
    work: new Set(['2021-02-07', '2021-02-20']),
    years: new Set([2021, 2022]),
  },
  officeHours: usualOfficeHours,
  zoneOffsetMinutes: 480,
};

describe('a day', () => {
  test('a make-up Sunday is worked', () => expect(dayKind('2021-02-07', calendar)).toEqual({ working: true, weekday: 7, basis: 'paper' }));
  test('a holiday fixed by the notice of the next year is one', () =>
    expect(dayKind('2022-12-31', calendar)).toEqual({ working: false, weekday: 6, basis: 'paper' }));
  test('a date named by a notice is certain even when its own year is not', () =>
    expect(dayKind('2023-01-02', calendar).basis).toBe('paper'));
  test('an ordinary Sunday rests by its weekday', () =>
    expect(dayKind('2021-02-28', calendar)).toEqual({ working: false, weekday: 7, basis: 'weekday' }));
  test('a year without a notice is a guess and says so', () =>
    expect(dayKind('2035-10-01', calendar)).toEqual({ working: true, weekday: 1, basis: 'estimated' }));
  test.each(['2021-02-29', '2021-13-01', '2021-1-1', '', 'yesterday', '2021-02-07T00:00'])('"%s" is no date', (text) =>
    expect(() => dayKind(text, calendar)).toThrow(RangeError),
  );
});

describe('counting working days', () => {
  test('across the Spring Festival', () =>
    expect(addWorkingDays('2021-02-10', 1, calendar)).toEqual({ date: '2021-02-18', estimated: false }));
  test('onto a make-up Sunday', () => expect(addWorkingDays('2021-02-05', 1, calendar)).toEqual({ date: '2021-02-07', estimated: false }));
  test('into a year without a notice', () =>
    expect(addWorkingDays('2022-12-30', 1, calendar)).toEqual({ date: '2023-01-03', estimated: true }));
  test('no days are the day itself', () =>
    expect(addWorkingDays('2021-02-13', 0, calendar)).toEqual({ date: '2021-02-13', estimated: false }));
  test.each([-1, 1.5, Number.NaN, 1e9])('%d days are refused', (days) =>
    expect(() => addWorkingDays('2021-02-13', days, calendar)).toThrow('sensible'),
  );
  test('from is left out, to is counted', () =>
    expect(countDays('2021-02-10', '2021-02-18', calendar)).toEqual({ natural: 8, working: 1 }));
  test('nothing lies between a day and an earlier one', () =>
    expect(countDays('2021-02-18', '2021-02-10', calendar)).toEqual({ natural: 0, working: 0 }));
  test('February, with two make-up days and five off', () => expect(workingDaysInMonth('2021-02', calendar)).toBe(17));
  test('the months add up to the year', () => {
    const months = Array.from({ length: 12 }, (_, i) => workingDaysInMonth(`2021-${String(i + 1).padStart(2, '0')}`, calendar));
    expect(months.reduce((a, b) => a + b)).toBe(workingDaysInYear(2021, calendar));
  });
  test('rolling', () => {
    expect(rollForward('2021-02-11', calendar)).toBe('2021-02-18');
    expect(rollForward('2021-02-07', calendar)).toBe('2021-02-07');
    expect(rollBack('2021-02-17', calendar)).toBe('2021-02-10');
  });

  const days = fc.integer({ min: dayNumber('2020-06-01'), max: dayNumber('2023-06-01') }).map(dateText);
  test('n days on is n days counted', () =>
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const { date } = addWorkingDays(from, n, calendar);
        expect(countDays(from, date, calendar).working).toBe(n);
        expect(rollForward(date, calendar)).toBe(date);
      }),
    ));
});

describe('dates', () => {
  test('agree with the engine over five centuries', () =>
    fc.assert(
      fc.property(fc.integer({ min: dayNumber('1700-01-01'), max: dayNumber('2200-12-31') }), (day) => {
        const engine = new Date(day * 86_400_000);
        expect(dateText(day)).toBe(engine.toISOString().slice(0, 10));
        expect(dayNumber(dateText(day))).toBe(day);
        expect(weekdayOf(day)).toBe(engine.getUTCDay() || 7);
      }),
    ));
  test('a day begins at 16:00 UTC of the day before', () => {
    expect(dateOf(new Date('2021-02-10T15:59:59Z'), calendar)).toBe('2021-02-10');
    expect(dateOf(new Date('2021-02-10T16:00:00Z'), calendar)).toBe('2021-02-11');
    expect(instantOf('2021-02-11', '00:00', calendar)).toEqual(new Date('2021-02-10T16:00:00Z'));
    expect(instantOf('2021-02-10', '23:59:59', calendar)).toEqual(new Date('2021-02-10T15:59:59Z'));
  });
  test.each(['25:00', '24:01', '12:60', 'noon'])('%s is no time', (time) =>
    expect(() => instantOf('2021-02-11', time, calendar)).toThrow('time of day'),
  );
});

describe('office hours', () => {
  const summer = officeHours.parse([
    ...usualOfficeHours,
    {
      from: '2022-01-01',
      season: ['06-15', '08-31'],
      sessions: [
        ['08:00', '12:00'],
        ['15:00', '18:00'],
      ],
    },
    { from: '2022-08-01', until: '2022-08-02', sessions: [['09:00', '11:00']] },
  ]);
  test.each([
    ['2021-07-01', '14:00'],
    ['2022-06-14', '14:00'],
    ['2022-06-15', '15:00'],
    ['2022-08-31', '15:00'],
    ['2022-09-01', '14:00'],
  ])('on %s the afternoon begins at %s', (date, opens) => expect(sessionsOn(date, summer)[1]![0]).toBe(opens));
  test('the last row that holds counts', () => expect(sessionsOn('2022-08-02', summer)).toEqual([['09:00', '11:00']]));
  test('a season may pass the end of the year', () => {
    const winter = officeHours.parse([{ from: '2022-01-01', season: ['11-01', '02-28'], sessions: [['09:00', '17:00']] }]);
    expect(['2022-10-31', '2022-12-31', '2023-02-28', '2023-03-01'].map((date) => sessionsOn(date, winter).length)).toEqual([0, 1, 1, 0]);
  });
  test.each([
    [[['12:00', '08:00']]],
    [
      [
        ['08:00', '12:00'],
        ['11:00', '18:00'],
      ],
    ],
    [[['8:00', '12:00']]],
    [[['08:00', '25:00']]],
  ])('%j is refused', (sessions) => expect(officeHours.safeParse([{ from: '2022-01-01', sessions }]).success).toBe(false));
});

import { describe, expect, test } from 'vitest';
import { addWorkingDays, dayKind, workingDaysInYear } from '../../core/calendar/index.ts';
import { chinaCalendar, chinaTable, tableOf } from './calendar.ts';

const calendar = chinaCalendar();

describe('the days of the State Council', () => {
  test.each([
    [2007, 249],
    [2010, 250],
    [2015, 249],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
  ])('%d has %d working days', (year, days) => expect(workingDaysInYear(year, calendar)).toBe(days));
  test.each([
    ['2022-12-31', false, 'paper'],
    ['2018-12-29', true, 'paper'],
    ['2020-01-31', false, 'paper'],
    ['2020-02-03', true, 'paper'],
    ['2015-09-05', false, 'paper'],
    ['2019-04-06', false, 'weekday'],
    ['2006-12-30', true, 'paper'],
    ['2006-12-29', true, 'estimated'],
    ['2005-05-02', true, 'estimated'],
  ])('%s: working %s by %s', (date, working, basis) => expect(dayKind(date, calendar)).toMatchObject({ working, basis }));
  test('every year from 2007 on is known, without a gap', () => {
    const years = [...chinaTable.years].sort();
    expect(years[0]).toBe(2007);
    expect(years.length).toBeGreaterThanOrEqual(20);
    expect(years.at(-1)! - years[0]!).toBe(years.length - 1);
  });
  test('no date is both off and worked', () => expect([...chinaTable.off].filter((date) => chinaTable.work.has(date))).toEqual([]));
});

test('a first of January named by a December notice does not make the whole year known', () => {
  const { years } = tableOf({ holidays: { '2026-10-01': '', '2027-01-01': '' }, workdays: {} });
  expect(addWorkingDays('2026-12-31', 1, { table: { off: new Set(), work: new Set(), years } }).estimated).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { dueWords, exactWords, leftWords, lengthWords, limitWords, whenWords } from './time-words.ts';

/** Friday 20 November 2026, 15:00 in the zone. */
const now = new Date('2026-11-20T07:00:00.000Z');
const zone = (text: string) => new Date(`${text}+08:00`).toISOString();

describe('when something happened', () => {
  test.each([
    ['2026-11-20T14:59:30', '刚刚', 'just now'],
    ['2026-11-20T14:48:00', '12 分钟前', '12 min ago'],
    ['2026-11-20T09:12:00', '今天 09:12', 'today 09:12'],
    ['2026-11-19T23:59:00', '昨天 23:59', 'yesterday 23:59'],
    ['2026-11-18T08:05:00', '前天 08:05', 'two days ago 08:05'],
    ['2026-11-01T08:05:00', '11月1日 08:05', '1 Nov 08:05'],
    ['2025-12-31T08:05:00', '2025年12月31日 08:05', '31 Dec 2025 08:05'],
    ['2026-11-21T10:00:00', '明天 10:00', 'tomorrow 10:00'],
  ])('%s is %s', (at, zh, en) => expect(whenWords(zone(at), now)).toEqual({ zh, en }));

  test('the day is the day of the zone, wherever the phone is: 00:30 on the 20th there is still the 19th in London', () =>
    expect(whenWords('2026-11-19T16:30:00.000Z', now).zh).toBe('今天 00:30'));

  test('an instant that is none is said to be unknown', () =>
    expect(whenWords('soon', now)).toEqual({ zh: '时间未知', en: 'time not known' }));
});

describe('until when', () => {
  test.each([
    ['2026-11-21T18:00:00', '明天 18:00 前', 'by tomorrow 18:00'],
    ['2026-11-20T17:30:00', '今天 17:30 前', 'by today 17:30'],
    ['2026-11-22T23:59:59', '后天之内', 'by the end of the day after tomorrow'],
    ['2026-11-27T23:59:59', '11月27日之内', 'by the end of 27 Nov'],
    ['2026-11-22T00:00:00', '明天之内', 'by the end of tomorrow'],
  ])('%s is %s', (at, zh, en) => expect(dueWords(zone(at), now)).toEqual({ zh, en }));

  test.each([
    ['2026-11-20T18:20:00', '还剩 3 小时', '3 h left'],
    ['2026-11-20T15:25:00', '还剩 25 分钟', '25 min left'],
    ['2026-11-22T14:00:00', '还剩 47 小时', '47 h left'],
    ['2026-11-24T15:00:00', '还剩 4 天', '4 days left'],
    ['2026-11-20T13:00:00', '已超 2 小时', '2 h late'],
    ['2026-11-20T15:00:30', '就要到时', 'due now'],
  ])('%s leaves %s', (at, zh, en) => expect(leftWords(zone(at), now)).toEqual({ zh, en }));
});

test('the exact time says date, weekday and time', () =>
  expect(exactWords(zone('2026-11-20T18:00:00'))).toEqual({ zh: '2026年11月20日（周五）18:00', en: 'Fri 20 Nov 2026, 18:00' }));

test('midnight is 00:00 of the day that begins', () => expect(whenWords(zone('2026-11-20T00:00:00'), now).zh).toBe('今天 00:00'));

test('a length is told in the one unit a person would use', () =>
  expect([30_000, 90_000, 5_400_000, 47 * 3_600_000, 49 * 3_600_000].map((length) => lengthWords(length).zh)).toEqual([
    '不到 1 分钟',
    '1 分钟',
    '1 小时',
    '47 小时',
    '2 天',
  ]));

test('limits in working time say so', () =>
  expect(['5 workDays', '4 workHours', '0.5 urgentHours', '30 naturalDays'].map((limit) => limitWords(limit).zh)).toEqual([
    '5 个工作日',
    '4 个工作时',
    '0.5 小时（昼夜计时）',
    '30 天',
  ]));

test('a date that was granted is not shown as it is kept', () =>
  expect(limitWords('until 2026-11-13T20:42:00.000Z since 2026-11-10T01:00:00.000Z')).toEqual({ zh: '批准的日期', en: 'date granted' }));

test('one of a thing is one in English', () =>
  expect(['1 workDays', '1 urgentHours', '10 workDays'].map((limit) => limitWords(limit).en)).toEqual([
    '1 working day',
    '1 hour, day and night',
    '10 working days',
  ]));

import { expect, test } from 'vitest';
import { seemsWrong, sumOf } from '../core/record/index.ts';
import { slotsOf } from '../core/session/index.ts';
import { t } from '../core/words.ts';
import { chinaCalendar } from '../server/outside/calendar.ts';
import eldercare from './eldercare.ts';

const calendar = { ...chinaCalendar(), zoneOffsetMinutes: 480 };

test('seven services (A40)', () => expect(Object.keys(eldercare.lists?.services ?? {})).toHaveLength(7));

test('the clinic has nine mornings in November 2023, and none on a holiday (A30)', () => {
  const clinic = {
    id: 'c',
    session: 'eldercare.clinic',
    name: t('义诊', 'Clinic'),
    area: 'Z',
    weekdays: ['2', '3'] as const,
    opens: '08:30',
    closes: '11:30',
    capacity: 4,
    from: '2023-01-01',
  };
  const mornings = slotsOf(clinic, '2023-11-01', '2023-11-30', calendar);
  expect(mornings.map(({ date }) => Number(date.slice(8)))).toEqual([1, 7, 8, 14, 15, 21, 22, 28, 29]);
  expect(mornings[0]).toMatchObject({ starts: '2023-11-01T00:30:00.000Z', ends: '2023-11-01T03:30:00.000Z', capacity: 4 });
  expect(slotsOf(clinic, '2023-10-03', '2023-10-04', calendar)).toEqual([]);
});

test('person-times of five kinds are a lower bound of 12 384; 861 sessions with 588 people are warned of, not changed (A29)', () => {
  const kinds = ['leisure', 'rehabilitation', 'meals', 'home', 'visit'].map((name) => eldercare.records?.[name]?.counts?.people?.unit);
  expect(new Set(kinds)).toEqual(new Set(['personTime']));
  const figures = [588, 3_416, 600, 4_433, 3_347].map((n) => ({ n, unit: 'personTime', ...(n === 600 && { atLeast: true }) }));
  expect(sumOf(figures)).toEqual({ n: 12_384, unit: 'personTime', atLeast: true });
  expect(Math.round((3_416 / 562) * 100) / 100).toBe(6.08);
  expect([seemsWrong(861, 588), seemsWrong(562, 3_416)]).toEqual([true, false]);
});

test('367 person-times and 40 households are never one figure', () => {
  const { people, households } = eldercare.records?.home?.counts ?? {};
  expect(
    sumOf([
      { n: 367, unit: people!.unit },
      { n: 40, unit: households!.unit },
    ]),
  ).toBe('unit');
});

import { expect, test } from 'vitest';
import { checkZone } from './check.ts';
import { type DutySlot, dutySlot, onDuty } from './roster.ts';
import { smallZone } from './small-zone.ts';

const post = { unit: 'water', area: 'Z', from: '2020-01-01' } as const;
const zone = {
  ...smallZone,
  posts: [
    ...smallZone.posts,
    { ...post, id: 'x1', account: 'ana', kind: 'operator' as const },
    { ...post, id: 'x2', account: 'bo', kind: 'leader' as const },
  ],
};
const slot = (id: string, starts: string, ends: string, more: Partial<DutySlot> = {}): DutySlot => ({
  id,
  area: 'Z',
  starts,
  ends,
  person: 'ana',
  leader: 'bo',
  ...more,
});
const faults = (...dutyRoster: DutySlot[]) =>
  checkZone({ ...zone, dutyRoster }, '2026-03-02')
    .filter(({ sheet }) => sheet === 'dutyRoster')
    .map(({ row, field, words }) => `${row} ${field} ${words.en}`);

test('a slot that ends before it begins, names nobody, or a person who may not accept or lead there, is a fault', () => {
  expect(faults(slot('a', '2026-03-02 18:00', '2026-03-02 08:00'))[0]).toContain('1 ends');
  expect(faults(slot('a', '2026-03-02 18:00', '2026-03-03 08:00', { person: 'nobody-here', leader: 'ana' }))).toEqual([
    '1 person There is no nobody-here; give a code that exists',
    expect.stringContaining('1 leader ana'),
  ]);
  expect(faults(slot('a', '2026-03-02 18:00', '2026-03-03 08:00', { person: 'bo' })).map((one) => one.slice(0, 8))).toEqual([
    '1 person',
    '1 leader',
  ]);
  expect(dutySlot.safeParse(slot('a', '2026-02-30 18:00', '2026-03-03 08:00')).success).toBe(false);
  expect(dutySlot.safeParse(slot('a', '18:00', '2026-03-03 08:00')).success).toBe(false);
});

test('overlapping slots and gaps of one area are named, in whatever order they stand; those of two areas do not matter', () => {
  const night = slot('a', '2026-03-02 18:00', '2026-03-03 08:00');
  expect(faults(slot('b', '2026-03-03 08:00', '2026-03-03 18:00'), night)).toEqual([]);
  expect(faults(slot('b', '2026-03-03 07:00', '2026-03-03 18:00'), night)).toEqual([expect.stringContaining('1 starts It overlaps')]);
  expect(faults(slot('b', '2026-03-03 09:00', '2026-03-03 18:00'), night)).toEqual([
    expect.stringContaining('1 starts Nobody is on duty from 2026-03-03 08:00 to 2026-03-03 09:00'),
  ]);
  expect(faults(slot('b', '2026-03-03 07:00', '2026-03-03 18:00', { area: 'T' }), night)).toEqual([]);
});

test('a slot is taken off: before its first day it never was, later it ends with that day, and a gap that it leaves is named', () => {
  const [night, late] = [slot('a', '2026-03-04 18:00', '2026-03-05 08:00'), slot('c', '2026-03-05 08:00', '2026-03-05 18:00')];
  expect(faults(night, { ...late, until: '2026-03-04' })).toEqual([]);
  expect(faults({ ...night, until: '2026-03-02' }, late)).toEqual([]);
  expect(faults({ ...night, until: '2026-03-04' }, late)).toEqual([
    expect.stringContaining('2 starts Nobody is on duty from 2026-03-05 00:00 to 2026-03-05 08:00'),
  ]);
  expect(onDuty([{ ...night, until: '2026-03-02' }], ['Z'], '2026-03-04 20:00')).toBeUndefined();
  expect(onDuty([{ ...night, until: '2026-03-04' }], ['Z'], '2026-03-05 07:00')).toBeUndefined();
});

test('what lies in the past stays as it was', () => {
  expect(faults(slot('a', '2026-02-01 18:00', '2026-02-02 08:00'), slot('b', '2026-02-02 10:00', '2026-02-03 08:00'))).toEqual([]);
});

test('on duty is the nearest area’s slot that has begun and not ended; nobody where there is none', () => {
  const slots = [
    slot('a', '2026-03-02 18:00', '2026-03-03 08:00'),
    slot('b', '2026-03-02 18:00', '2026-03-03 08:00', { area: 'T', person: 'tian' }),
  ];
  expect(onDuty(slots, ['Z', 'T', 'V'], '2026-03-02 23:00')).toEqual({ person: 'tian', leader: 'bo' });
  expect(onDuty(slots, ['Z', 'P'], '2026-03-02 18:00')).toEqual({ person: 'ana', leader: 'bo' });
  expect(onDuty(slots, ['Z', 'P'], '2026-03-03 08:00')).toBeUndefined();
});

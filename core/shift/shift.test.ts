import { expect, test } from 'vitest';
import type { Asking } from '../case/command.ts';
import type { PostNow } from '../permission.ts';
import { decideShift, evolveShift, type Shift, type ShiftWorld } from './shift.ts';

const post = (account: string, kind: PostNow['kind']): PostNow => ({
  id: `p-${account}`,
  account,
  kind,
  unit: 'desk',
  area: 'Z',
  units: ['desk'],
  kin: ['desk'],
});
const as = (who: string, kind: PostNow['kind'] = 'operator'): Asking => ({
  who,
  posts: [post(who, kind)],
  caller: 'nobody',
  at: new Date('2026-03-02T09:00:00Z'),
  newId: () => 'id',
  newSalt: () => 'salt',
  digest: (text) => `digest of ${text.length} signs`,
  sure: 'known',
});
const world: ShiftWorld = {
  areaPath: ['Z'],
  colleagues: ['ann', 'bea'],
  frozen: { open: 3, pressing: [{ id: 'c1', number: '260302-00001-1', why: 'unaccepted' }] },
};
const give = (who: string, more: object = {}, kind: PostNow['kind'] = 'operator') =>
  decideShift(world, 'none', { type: 'give', area: 'Z', to: 'bea', notes: '东门停水，十点回电', ...more }, as(who, kind));
const given = evolveShift('none', give('ann').events[0]!) as Shift;

test('nobody hands over to themselves, to a stranger, or at a desk that is not theirs', () => {
  expect(() => give('ann', { to: 'ann' })).toThrow('unwell');
  expect(() => give('ann', { to: 'stranger' })).toThrow('unwell');
  expect(() => give('wang', {}, 'handler')).toThrow('not-yours');
  expect(() => give('ann', { notes: '长'.repeat(4_001) })).toThrow('unwell');
});

test('what is pressing is frozen with it, and the notes are sealed out of the event', () => {
  const { events, personal } = give('ann');
  expect(JSON.stringify(events)).not.toContain('停水');
  expect(events).toMatchObject([{ type: 'given', by: 'ann', to: 'bea', frozen: { open: 3, pressing: [{ why: 'unaccepted' }] } }]);
  expect(personal).toMatchObject([{ value: '东门停水，十点回电' }]);
});

test('only the one who was named takes it, and only once', () => {
  expect(() => decideShift(world, given, { type: 'take' }, as('cai'))).toThrow('no-such-thing');
  expect(() => decideShift(world, given, { type: 'take' }, as('ann'))).toThrow('not-yours');
  const [taken] = decideShift(world, given, { type: 'take' }, as('bea')).events;
  const after = evolveShift(given, taken!);
  expect(after).toEqual({ ...given, taken: '2026-03-02T09:00:00.000Z' });
  expect(() => decideShift(world, after, { type: 'take' }, as('bea'))).toThrow('not-now');
});

import { expect, test } from 'vitest';
import { type DutyQuestion, dutyFor, type Precedent } from './duty.ts';
import { smallZone } from './small-zone.ts';

const asked = (more: Partial<DutyQuestion> = {}): DutyQuestion => ({
  categoryPath: ['W1', 'W'],
  areaPath: ['G', 'V', 'T', 'Z'],
  date: '2026-03-02',
  ...more,
});

const ruling = (more: Partial<Precedent> = {}): Precedent => ({
  id: 'r1',
  category: 'W',
  area: 'V',
  lead: 'village',
  case: 'c1',
  number: '202602-11',
  words: '村内管网由村里负责',
  at: '2026-02-01T02:00:00.000Z',
  ...more,
});

const leads = (question: DutyQuestion, precedents: Precedent[] = []) => {
  const answer = dutyFor(question, smallZone.duties, precedents);
  return answer.found === 'nothing' ? 'nobody' : `${answer.found} ${answer.id} ${answer.lead}`;
};

test('a place or matter outside the table has nobody, and says so', () => {
  expect(dutyFor(asked({ areaPath: ['X'] }), smallZone.duties, [])).toMatchObject({ found: 'nothing', why: { zh: /权责清单/ } });
  expect(leads(asked({ categoryPath: ['Q'] }))).toBe('nobody');
  expect(leads(asked({ date: '2019-12-31' }))).toBe('nobody');
});

test('the nearest area wins before the nearest category', () => {
  const rows = [
    { ...smallZone.duties[0]!, id: 'exact', category: 'W1', area: 'Z' },
    { ...smallZone.duties[0]!, id: 'near', category: 'W', area: 'V' },
  ];
  expect(dutyFor(asked(), rows, [])).toMatchObject({ id: 'near' });
});

test('in the same area the nearest category wins', () => {
  expect(leads(asked())).toBe('duty d3 crew');
  expect(leads(asked({ categoryPath: ['W'] }))).toBe('duty d2 town');
  expect(leads(asked({ areaPath: ['P', 'Z'] }))).toBe('duty d1 water');
});

test('it says on which basis, and who assists', () => {
  expect(dutyFor(asked(), smallZone.duties, [])).toMatchObject({
    assisting: ['town'],
    why: { zh: '权责清单：抢修', en: 'Duty table: Repairs' },
  });
});

test('a precedent further away than the table does not count', () => {
  expect(leads(asked(), [ruling({ area: 'Z', category: 'W1' })])).toBe('duty d3 crew');
});

test('a precedent as near as the table beats it', () => {
  expect(leads(asked(), [ruling({ area: 'T', category: 'W1', lead: 'town' })])).toBe('precedent r1 town');
});

test('the newest of the precedents that count is cited, with its number', () => {
  const newer = ruling({ id: 'r2', area: 'T', category: 'W1', lead: 'town', number: '202602-30', at: '2026-02-20T02:00:00.000Z' });
  const answer = dutyFor(asked(), smallZone.duties, [newer, ruling()]);
  expect(answer).toMatchObject({ found: 'precedent', id: 'r2', lead: 'town', why: { zh: /先例 202602-30/ } });
  expect(answer).toHaveProperty('assisting', []);
});

test('a precedent does not reach back before it was decided', () => {
  expect(leads(asked({ date: '2026-01-31' }), [ruling()])).toBe('duty d3 crew');
  expect(leads(asked({ date: '2026-02-01' }), [ruling()])).toBe('precedent r1 village');
});

test('a unit that no longer exists is passed over, in the table and in precedents', () => {
  const gone = asked({ leads: (unit) => unit !== 'crew' && unit !== 'village' });
  expect(leads(gone, [ruling()])).toBe('duty d2 town');
});

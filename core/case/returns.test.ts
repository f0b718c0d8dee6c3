import { expect, test } from 'vitest';
import type { Story } from './testing/given.ts';
import { people } from './testing/people.ts';
import { testProgramme } from './testing/programme.ts';
import { dispatched, handling } from './testing/steps.ts';
import { waitsOf } from './waits.ts';

const { desk, wang, lu, supervisor, townDesk, tian } = people;
const why = { reason: 'duty', basis: '该路段由道路单位养护' };
const last = (told: Story) => told.state.requests.at(-1)?.id;

test('a return needs a reason of the list and its basis', () =>
  expect(dispatched().refuses(wang, 'return', { reason: 'tired' })).toBe('unwell reason:not-offered basis:missing'));

test('a return comes within two working days of dispatch', () => {
  expect(dispatched().refuses(wang, 'return', why, { at: '03-04 23:59' })).toBe('done');
  expect(dispatched().refuses(wang, 'return', why, { at: '03-05 00:00' })).toBe('too-late');
});

test('a return is an application: the first unit has it until the desk decides', () => {
  const told = dispatched().act(wang, 'return', why);
  expect(told.state).toMatchObject({ stage: 'dispatched', lead: 'water', returns: 1 });
  expect(waitsOf(told.state).map(({ tray, what }) => `${tray} ${what}`)).toEqual(['unit:water case', 'desk request']);
  expect(told.refuses(wang, 'return', why)).toBe('pending-already');
  expect(told.refuses(wang, 'contact', { how: 'phone', words: '先联系了' })).toBe('done');
});

test('nobody decides on their own return or their own unit’s', () => {
  const told = dispatched({}, { lead: 'town' }).act(tian, 'return', why);
  expect(told.refuses(tian, 'grant', { request: last(told) })).toBe('not-yours');
  expect(told.refuses(townDesk, 'grant', { request: last(told) })).toBe('own-work');
  expect(told.refuses(desk, 'grant', { request: last(told) })).toBe('done');
  expect(told.refuses(desk, 'grant', { request: '00000000-0000-7000-8000-00000000ffff' })).toBe('not-pending');
});

test('granted, it is back at the desk; the first unit stays on record and the promise stands', () => {
  const told = dispatched().act(wang, 'return', why);
  const { promise } = told.state;
  told.act(desk, 'grant', { request: last(told) }, { at: '03-03 09:00' });
  expect(told.state).toMatchObject({
    stage: 'accepted',
    holder: 'desk',
    lead: 'nobody',
    handler: 'nobody',
    first: 'water',
    sent: 'never',
    promise,
  });
  told.act(desk, 'dispatch', { lead: 'roads' });
  expect(told.state).toMatchObject({ lead: 'roads', first: 'water', promise });
  expect(told.refuses(desk, 'grant', { request: last(told) })).toBe('not-pending');
});

test('denied with a reason, it stays where it is', () => {
  const told = dispatched().act(wang, 'return', why);
  expect(told.refuses(desk, 'deny', { request: last(told) })).toBe('unwell words:missing');
  told.act(desk, 'deny', { request: last(told), words: '就是供水管' });
  expect(told.state).toMatchObject({ stage: 'dispatched', lead: 'water' });
  expect(told.state.requests[0]?.state).toBe('denied');
});

/** Two returns were tried and denied. */
const twice = () => {
  const told = handling();
  for (const _ of [1, 2]) {
    told.act(wang, 'return', why);
    told.act(desk, 'deny', { request: last(told), words: '不是' });
  }
  return told;
};

test('the third goes to arbitration, where the first unit still leads and nobody but a supervisor decides', () => {
  const told = twice();
  const { promise } = told.state;
  told.act(wang, 'return', why);
  expect(told.state).toMatchObject({ stage: 'arbitration', holder: 'supervisor', lead: 'water', returns: 3, promise });
  expect(waitsOf(told.state)).toMatchObject([{ tray: 'supervisor', what: 'case' }]);
  expect(told.refuses(desk, 'arbitrate', { lead: 'roads', words: '定' })).toBe('not-yours');
  expect(told.refuses(wang, 'contact', { how: 'phone', words: '先联系' })).toBe('done');
  expect(told.refuses(supervisor, 'arbitrate', { lead: 'moon', words: '定' })).toBe('unwell lead:unknown');
});

test('a ruling names the lead, becomes a precedent and cannot be returned', () => {
  const told = twice().act(wang, 'return', why);
  const { promise } = told.state;
  told.act(supervisor, 'arbitrate', { lead: 'roads', words: '按权责清单第三项' });
  expect(told.last).toMatchObject([{ type: 'arbitrated', lead: 'roads', precedent: expect.any(String) }]);
  expect(told.state).toMatchObject({ stage: 'dispatched', lead: 'roads', first: 'water', arbitrated: true, promise });
  expect(told.state.requests.every(({ state }) => state !== 'pending')).toBe(true);
  expect(told.refuses(lu, 'return', why)).toBe('not-now');
});

test('how many returns it takes, and how long there is for one, is the programme’s', () => {
  const programme = testProgramme({ returns: { within: { n: 4, unit: 'workHours' }, arbitrateAt: 1 } });
  expect(dispatched({ programme }).refuses(wang, 'return', why, { at: '03-02 17:01' })).toBe('too-late');
  expect(dispatched({ programme }).act(wang, 'return', why).state.stage).toBe('arbitration');
});

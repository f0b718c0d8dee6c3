import { expect, test } from 'vitest';
import { iso } from './testing/given.ts';
import { people } from './testing/people.ts';
import { dispatched, handling, solved } from './testing/steps.ts';
import { waitsOf } from './waits.ts';

const { wang, lu, tian, checker } = people;
const shared = () => dispatched({}, { assisting: ['roads', 'town'] });

test('an assisting unit signs and answers for its own part only', () => {
  expect(shared().refuses(wang, 'signPart')).toBe('not-yours');
  expect(shared().refuses(people.pan, 'signPart')).toBe('no-such-case');
  expect(shared().refuses(lu, 'sign')).toBe('not-yours');
  expect(shared().refuses(lu, 'resolve', solved)).toBe('not-now');
});

test('a part has its own limit, signature and answer, under the one number', () => {
  const told = shared();
  expect(told.state.parts).toEqual([
    { unit: 'roads', state: 'dispatched', due: iso('03-05 23:59').replace('59:00', '59:59'), late: false },
    { unit: 'town', state: 'dispatched', due: iso('03-05 23:59').replace('59:00', '59:59'), late: false },
  ]);
  told.act(lu, 'signPart');
  expect(told.refuses(lu, 'signPart')).toBe('not-now');
  told.act(lu, 'answerPart', { words: '路面已恢复' });
  expect(told.state.parts.map(({ state }) => state)).toEqual(['answered', 'dispatched']);
  expect(told.refuses(lu, 'answerPart', { words: '再答' })).toBe('not-now');
  expect(
    waitsOf(told.state)
      .filter(({ what }) => what === 'part')
      .map(({ tray }) => tray),
  ).toEqual(['unit:town']);
  expect(told.act(tian, 'answerPart', { words: '已通知村民' }).state.parts[1]?.state).toBe('answered');
});

test('a late part is told once, and waits no more once the work is handed in', () => {
  const told = handling({}, { assisting: ['roads'] }).clock('03-06 00:00');
  expect(told.types).toContain('part-late');
  expect(told.state.parts[0]?.late).toBe(true);
  expect(told.told('03-06 00:00')).toEqual([]);
  told.act(wang, 'resolve', solved);
  expect(waitsOf(told.state).map(({ what }) => what)).toEqual(['case']);
});

test('an assisting unit’s people do not check', () => {
  const told = handling({}, { assisting: ['audit'] }).act(wang, 'resolve', solved);
  expect(told.refuses(checker, 'pass')).toBe('no-such-case');
});

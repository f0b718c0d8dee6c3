import { expect, test } from 'vitest';
import { backOf } from './reply-back.ts';
import { story } from './testing/given.ts';
import { callerOf, people } from './testing/people.ts';
import { pipe, solved } from './testing/steps.ts';

const { desk, desk2, townDesk, wang, checker } = people;
const above = { source: 'hotline', above: { number: 'YL-1', due: '2026-03-06T10:00:00.000Z' } };
const replied = { type: 'reply-back' } as const;

const completed = (data: object = above) =>
  story()
    .opened(desk, { caller: { name: '王某某', phone: '10000001234' }, ...data })
    .act(desk, 'accept', pipe)
    .act(desk, 'dispatch', { lead: 'water' })
    .act(wang, 'sign')
    .act(wang, 'resolve', solved)
    .act(checker, 'pass');

test('nothing goes back before there is a result, nor from a case that nobody handed down', () => {
  const told = story().opened(desk, above);
  expect(backOf(told.state)).toBe('up-open');
  expect(told.refusal(desk, replied)).toBe('nothing-to-say');
  expect(backOf(completed({ source: 'hotline' }).state)).toBe('none');
  expect(completed({ source: 'hotline' }).refusal(desk, replied)).toBe('nothing-to-say');
});

test('only whoever sorts the case answers upward; a unit that sees it may not, others do not know it', () => {
  expect(completed().refusal(wang, replied)).toBe('not-yours');
  expect(completed().refusal(people.pan, replied)).toBe('no-such-case');
  expect(completed().refusal(townDesk, replied)).toBe('done');
});

test('of a confidential case only those named in it', () => {
  const told = story()
    .opened(desk, { ...above, confidential: true })
    .act(desk, 'decline', { reason: 'elsewhere', basis: '不属于受理范围', instead: '请向法院反映' });
  expect(told.refusal(desk2, replied)).toBe('not-yours');
  expect(told.refusal(desk, replied)).toBe('done');
});

test('an answer that went up is on record with its time, and said again it is nothing new', () => {
  const told = completed().does(desk, replied, '03-05 15:00');
  expect(told.last).toEqual([{ type: 'replied-back', action: 'replyBack', to: 'up', handling: 1, at: '2026-03-05T07:00:00.000Z' }]);
  expect(backOf(told.state)).toBe('up-said');
  expect(told.does(desk, replied, '03-05 16:00').last).toEqual([]);
});

test('what is not solved is done again, and waits to be answered upward again', () => {
  const told = completed().does(desk, replied, '03-05 15:00');
  const main = callerOf(told.state.callers[0]!.id);
  told.act(main, 'rate', { solved: 'no', score: 1 }, { at: '03-06 09:00' });
  expect(told.state.handling).toBe(2);
  expect(backOf(told.state)).toBe('up-open');
});

test('the reply to what was said in a group is carried back by whoever enters cases there', () => {
  const told = completed({ source: 'hotline', group: 'g1' });
  expect(backOf(told.state)).toBe('group-ready');
  expect(told.refusal(people.leader, replied)).toBe('not-yours');
  expect(told.does(people.officer, replied).types).toEqual(['replied-back']);
  expect(backOf(told.state)).toBe('group-said');
});

import { expect, test } from 'vitest';
import { iso } from './testing/given.ts';
import { callerOf, people } from './testing/people.ts';
import { archived, callerIn, handling, received } from './testing/steps.ts';

const { desk, wang, leader, supervisor } = people;

test('only the caller, or the desk on a call, withdraws; no unit, no leader', () => {
  for (const person of [leader, supervisor]) expect(received().refuses(person, 'withdraw')).toBe('not-yours');
  expect(handling().refuses(wang, 'withdraw')).toBe('not-yours');
  expect(received().refuses(callerOf('somebody-else'), 'withdraw')).toBe('no-such-case');
});

test('a caller beside the main one does not withdraw it', () => {
  const told = received();
  told.joinedBy('second');
  expect(told.refuses(callerOf('second'), 'withdraw')).toBe('not-yours');
});

test('withdrawn, both clocks stand still and nothing waits', () => {
  const told = handling();
  told.act(wang, 'suspend', { until: '2026-03-06T18:00:00+08:00', why: '等件' });
  told.act(callerIn(told), 'withdraw', { words: '自己修好了' }, { at: '03-03 10:00' });
  expect(told.state).toMatchObject({ stage: 'withdrawn', phase: 'done', promise: { stopped: iso('03-03 10:00') }, ladder: {} });
  expect(told.state.requests.map(({ state }) => state)).toEqual(['denied']);
  expect(told.wake).toBe('never');
  expect(told.refuses(desk, 'reopen', { words: '不' })).toBe('not-now');
});

test('the desk withdraws on a call; what is archived is not withdrawn', () => {
  expect(received().act(desk, 'withdraw', { words: '来电撤回' }).state.stage).toBe('withdrawn');
  expect(archived().refuses(desk, 'withdraw')).toBe('not-now');
});

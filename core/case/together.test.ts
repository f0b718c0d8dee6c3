import { expect, test } from 'vitest';
import { subjectOf } from './scene.ts';
import type { Case } from './state.ts';
import { type Story, story } from './testing/given.ts';
import { callerOf, people } from './testing/people.ts';
import { accepted, callerIn, completed, handling, pipe, received } from './testing/steps.ts';

const { desk, wang, townDesk, checker } = people;
const main = '33333333-3333-4333-8333-333333333333';
const beside = (told: Story, other: Case) => {
  told.others.set(main, other);
  return told;
};
const other = (told: Story) => told.others.get(main) as Case;

test('a case is merged only into one that the desk may act on, that is open, and that is not itself', () => {
  expect(accepted().refuses(desk, 'merge', { into: main })).toBe('no-such-case');
  expect(beside(accepted(), completed().state).refuses(desk, 'merge', { into: main })).toBe('merge-itself');
  expect(beside(accepted(), { ...handling().state, programme: 'city' }).refuses(desk, 'merge', { into: main })).toBe('merge-itself');
  expect(beside(accepted(), handling({}, {}).state).refuses(wang, 'merge', { into: main })).toBe('no-such-case');
  const far = { ...handling().state, areaPath: ['Z', 'P'] };
  expect(beside(accepted(), far).refuses(townDesk, 'merge', { into: main })).toBe('no-such-case');
});

test('a confidential case, or one kept from a unit, is not merged into one that is not', () => {
  const secret = received().act(desk, 'accept', { ...pipe, confidential: true });
  expect(beside(secret, handling().state).refuses(desk, 'merge', { into: main })).toBe('merge-itself');
  const kept = received().act(desk, 'accept', { ...pipe, about: ['water'] });
  expect(beside(kept, handling().state).refuses(desk, 'merge', { into: main })).toBe('merge-itself');
});

test('merged, it points to the main case, which has both callers; only one of them is the main one', () => {
  const told = beside(accepted(), handling().state).act(desk, 'merge', { into: main });
  expect(told.state).toMatchObject({ stage: 'merged', phase: 'done', into: main });
  expect(other(told).joined).toEqual(['case-1']);
  expect(other(told).callers.map((one) => one.main)).toEqual([true, false]);
});

test('a case that nobody called about gets its main caller with the first that is merged into it', () => {
  const found = story().opened(desk, { source: 'patrol' }).act(desk, 'accept', pipe);
  const told = beside(accepted(), found.state).act(desk, 'merge', { into: main });
  expect(other(told).callers.map((one) => one.main)).toEqual([true]);
});

test('each caller rates once per handling; only the main caller’s closes', () => {
  const told = completed();
  told.joinedBy('second');
  told.act(callerOf('second'), 'rate', { solved: 'no', score: 1 });
  expect(told.types).toEqual(['rated-beside']);
  expect(told.state.stage).toBe('completed');
  expect(told.refuses(callerOf('second'), 'rate', { solved: 'yes', score: 5 })).toBe('rated-already');
  told.act(callerIn(told), 'rate', { solved: 'yes', score: 4 });
  expect(told.state).toMatchObject({
    stage: 'archived',
    ratings: [
      { score: 1, main: false },
      { score: 4, main: true },
    ],
  });
});

test('a part that is split off is a case of its own, with the same callers and the promise that runs already', () => {
  const told = handling();
  expect(told.refuses(desk, 'split', { words: '电也停了', category: 'elsewhere' }, { number: 'n2' })).toBe('unwell category:unknown');
  told.act(desk, 'split', { words: '电也停了' }, { number: 'n2', at: '03-03 10:00' });
  expect(told.types).toEqual(['split-off']);
  const [child] = [...told.others.values()] as [Case];
  expect(child).toMatchObject({
    number: 'n2',
    stage: 'received',
    holder: 'desk',
    lead: 'nobody',
    splitFrom: 'case-1',
    promise: told.state.promise,
  });
  expect(child.callers).toMatchObject([{ main: true, rated: 0, name: told.state.callers[0]?.name }]);
  expect(child.callers[0]?.id).not.toBe(told.state.callers[0]?.id);
  expect(subjectOf(child)).toMatchObject({ areaPath: ['Z', 'T'], assisting: [] });
  expect(told.state.stage).toBe('handling');
});

test('a part of a confidential sort is confidential', () => {
  const told = handling().act(desk, 'split', { words: '收了红包', category: 'conduct' }, { number: 'n2' });
  expect([...told.others.values()][0]?.shield.confidential).toBe(true);
  expect(told.refuses(checker, 'split', { words: 'x' }, { number: 'n3' })).toBe('not-yours');
});

import { expect, test } from 'vitest';
import type { Brought } from './bring.ts';
import { iso, story } from './testing/given.ts';
import { people } from './testing/people.ts';

const brought: Brought = {
  source: 'hotline',
  number: 'elsewhere/1',
  words: 'A lamp is out',
  address: '1 Long Street',
  point: 'nowhere',
  area: 'V',
  category: 'pipe',
  due: iso('03-05 12:00'),
  kept: { city: 'elsewhere' },
};

const bring = { type: 'bring', number: 'n1', brought } as const;
const close = (ending: 'answered' | 'declined' | 'withdrawn' = 'answered') => ({ type: 'close-elsewhere', ending, lead: 'water' }) as const;

const told = () => story().does(people.desk, bring, '03-02 09:00');

test('who may open nothing there may bring nothing, and nothing is brought or closed twice', () => {
  expect(story().refusal(people.checker, bring)).toBe('not-yours');
  expect(told().refusal(people.desk, bring)).toBe('already-open');
  expect(story().refusal(people.desk, close())).toBe('no-such-case');
  expect(told().refusal(people.checker, close())).toBe('not-yours');
  expect(told().refusal(people.desk, close(), '03-01 09:00')).toBe('unwell closed:past');
  expect(told().does(people.desk, close(), '03-03 09:00').refusal(people.desk, close())).toBe('not-now');
});

test('it has the number and the promise of its own books, and its words are sealed', () => {
  const { state, personal } = told();
  expect(state).toMatchObject({ above: { number: 'elsewhere/1' }, opened: iso('03-02 09:00'), phase: 'intake', callers: [] });
  expect(state.promise.due).toBe(iso('03-05 12:00'));
  expect(personal.map(({ value }) => value)).toEqual(['A lamp is out', '1 Long Street']);
});

test('without a promise of its own our limits count', () => {
  const { due: _, ...without } = brought;
  expect(story().does(people.desk, { ...bring, brought: without }, '03-02 09:00').state.promise.due).not.toBe('none');
});

test('answered in time or late by that promise, and never as if somebody had been satisfied', () => {
  expect(told().does(people.desk, close(), '03-05 12:00').state).toMatchObject({
    inTime: 'yes',
    phase: 'done',
    lead: 'water',
    unrated: true,
  });
  expect(told().does(people.desk, close(), '03-05 12:01').state).toMatchObject({ inTime: 'no', phase: 'done', ratings: [] });
});

test('what was called off or sent elsewhere is judged by nobody, and time has nothing more to say', () => {
  for (const ending of ['declined', 'withdrawn'] as const) {
    const one = told().does(people.desk, close(ending), '03-20 12:00');
    expect(one.state).toMatchObject({ inTime: 'unjudged', stage: ending });
    expect(one.wake).toBe('never');
  }
});

import { expect, test } from 'vitest';
import { iso } from './testing/given.ts';
import { people } from './testing/people.ts';
import { archived, handling } from './testing/steps.ts';

const { desk, wang, leader, supervisor, checker } = people;

test('only a supervisor supervises, and says what is demanded', () => {
  expect(handling().refuses(leader, 'supervise', { words: '限期' })).toBe('not-yours');
  expect(handling().refuses(supervisor, 'supervise')).toBe('unwell words:missing');
  expect(handling().act(supervisor, 'supervise', { words: '限期办结' }).state.supervised).toBe(true);
});

test('the desk urges, a checker does not', () => {
  expect(handling().refuses(checker, 'urge')).toBe('not-yours');
  const told = handling();
  const before = told.state;
  expect(told.act(desk, 'urge', { words: '请抓紧' }).types).toEqual(['urged']);
  expect(told.state).toEqual(before);
});

test('a leader’s words stand on top with addressee and limit', () => {
  expect(handling().refuses(wang, 'instruct', { words: '请办' })).toBe('not-yours');
  expect(handling().refuses(leader, 'instruct', { words: '请办', until: '2026-03-01T00:00:00+08:00' })).toBe('unwell until:past');
  expect(handling().refuses(leader, 'instruct', { words: '请办', to: 'moon' })).toBe('unwell to:unknown');
  const told = handling().act(leader, 'instruct', { words: '请水务牵头，三日内报结果', to: 'water', until: '2026-03-06T18:00:00+08:00' });
  expect(told.state.leaderWords).toMatchObject([{ by: 'leader', to: 'water', until: iso('03-06 18:00'), words: { class: 'personal' } }]);
  expect(JSON.stringify(told.events)).not.toContain('三日内');
});

test('an archived case takes no more words', () => expect(archived().refuses(leader, 'instruct', { words: '请办' })).toBe('not-now'));

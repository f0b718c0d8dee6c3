import { expect, test } from 'vitest';
import response from '../../programmes/response.ts';
import { unopened } from '../case/unopened.ts';
import type { Category } from '../zone/index.ts';
import { isAnswered, keptBack } from './rules.ts';

const lamp: Category = {
  code: 'L1',
  parent: 'L',
  name: { zh: '路灯', en: 'Lamps' },
  programme: 'response',
  kind: 'help',
  urgency: 'normal',
  from: '2020-01-01',
};
const above: Category = { ...lamp, code: 'L', parent: 'none' };
const path = [lamp, above];
const plain = { ...unopened, kind: 'help' as const, category: 'L1', source: 'portal' };

test('a street lamp may be told of', () => {
  expect(keptBack(response, path, plain)).toBe('none');
});

test.each([
  ['confidential', { shield: { ...plain.shield, confidential: true } }, path],
  ['confidential', { shield: { ...plain.shield, about: ['water'] } }, path],
  ['confidential', { shield: { ...plain.shield, clue: true as const } }, path],
  ['kind', { kind: 'misconduct' as const }, path],
  ['kind', {}, [{ ...lamp, kind: 'misconduct' as const }, above]],
  ['programme', { matter: 'family' }, path],
  ['programme', { matter: 'neighbours' }, path],
  ['programme', { source: 'petition' }, path],
  ['category', {}, [{ ...lamp, unpublished: true as const }, above]],
  ['category', {}, [lamp, { ...above, unpublished: true as const }]],
  ['category', {}, [lamp, { ...above, confidential: true as const }]],
  ['unsorted', { category: 'unsorted' }, []],
])('it is kept back: %s', (why, changed, categories) => {
  expect(keptBack(response, categories, { ...plain, ...changed })).toBe(why);
});

test('only what was answered is told, and not what was turned away, withdrawn or joined to another', () => {
  expect(isAnswered({ ...plain, phase: 'done' })).toBe(false);
  expect(isAnswered({ ...plain, phase: 'handling', resolver: 'wang' })).toBe(false);
  expect(isAnswered({ ...plain, phase: 'done', resolver: 'wang', into: 'another' })).toBe(false);
  expect(isAnswered({ ...plain, phase: 'rating', resolver: 'wang' })).toBe(true);
});

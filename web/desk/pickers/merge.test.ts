import { expect, test } from 'vitest';
import { mergeChange } from './merge.ts';

test('photos before and after that arrive at the same moment are both kept', () => {
  const drawn = { done: '修好了' };
  const first = mergeChange(drawn, { ...drawn, before: ['1'] }, drawn);
  expect(mergeChange(drawn, { ...drawn, after: ['2'] }, first)).toEqual({ done: '修好了', before: ['1'], after: ['2'] });
});

test('what was taken out of a form stays out', () => {
  expect(
    mergeChange({ caller: { name: '王某某' }, words: '灯' }, { words: '灯' }, { caller: { name: '王某某' }, words: '灯', kind: 'help' }),
  ).toEqual({
    words: '灯',
    kind: 'help',
  });
});

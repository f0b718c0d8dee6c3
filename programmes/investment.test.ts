import { expect, test } from 'vitest';
import { faultsIn } from '../core/programme/parse.ts';
import investment from './investment.ts';

test('four pushes and five most, and nothing lands without an agent, a day and a place', () => {
  expect(faultsIn(investment)).toEqual([]);
  expect(Object.values(investment.lists!).map((list) => Object.keys(list).length)).toEqual([4, 5]);
  const { stages } = investment.registers!.prospects!;
  expect(Object.keys(stages)).toEqual(['talking', 'signed', 'landed', 'dropped']);
  expect(stages.signed?.gates).toContainEqual(expect.objectContaining({ role: 'agent' }));
  expect(stages.landed?.gates?.map((gate) => ('related' in gate ? gate.related : 'filled' in gate ? gate.filled : ''))).toEqual([
    ['landed'],
    'place',
  ]);
});

import { expect, test } from 'vitest';
import type { CaseFull, Suggestion } from '../api/types.ts';
import { suggestedFor } from './suggested.ts';

const shown = (more: Partial<CaseFull>) =>
  ({ kind: 'help', category: 'R0101', urgency: 'normal', area: 'park', placed: true, ...more }) as CaseFull;
const thought = { area: { id: 'courtyard', sure: 0.9 } } as Suggestion;

test('an area that somebody entered stays, even one just below the zone as a whole', () => {
  expect(suggestedFor(shown({}), thought).area).toBe('park');
});

test('where nobody has said where, the suggested area is filled in when it is sure enough', () => {
  expect(suggestedFor(shown({ area: 'zone', placed: false }), thought).area).toBe('courtyard');
  expect(suggestedFor(shown({ area: 'zone', placed: false }), { area: { id: 'courtyard', sure: 0.7 } } as Suggestion).area).toBe('zone');
});

import { expect, test } from 'vitest';
import type { ActionShown } from '../api/types.ts';
import { asks } from './doing.ts';
import { decisions, ordered } from './order.ts';
import { prefill } from './prefill.ts';
import { accepting, suggestedFor } from './suggested.ts';

const action = (id: ActionShown['does'], more: Partial<ActionShown> = {}): ActionShown => ({
  id,
  does: id,
  title: { zh: id, en: id },
  main: false,
  assigns: false,
  form: { properties: {} },
  ...more,
});

test('the likeliest step stands first, what ends the case last', () => {
  const given = [action('decline'), action('note'), action('withdraw'), action('dispatch', { main: true })];
  expect(ordered(given).map(({ id }) => id)).toEqual(['dispatch', 'note', 'withdraw', 'decline']);
});

test('grant and deny stand with their own request and nowhere else', () => {
  const given = [action('deny', { request: 'r1' }), action('grant', { request: 'r1' }), action('grant', { request: 'r2' }), action('note')];
  expect(ordered(given).map(({ id }) => id)).toEqual(['note']);
  expect(decisions(given, 'r1').map(({ id }) => id)).toEqual(['grant', 'deny']);
});

test('of a request from above, what it waits for stands first: their answer, sending it up, then what the house may do itself', () => {
  const given = (['deny', 'grant', 'sendUp', 'answerAbove'] as const).map((does) => action(does, { request: 'r1' }));
  expect(decisions(given, 'r1').map(({ id }) => id)).toEqual(['answerAbove', 'sendUp', 'grant', 'deny']);
});

test('signing is one press, passing on asks for whom, a decided request is not asked for again', () => {
  expect(asks(action('sign', { assigns: true }))).toBe(false);
  expect(asks(action('transfer', { assigns: true }))).toBe(true);
  expect(asks(action('grant', { request: 'r1', form: { properties: { request: {} } } }))).toBe(false);
});

const form = (...names: string[]) => ({ properties: Object.fromEntries(names.map((name) => [name, {}])) });
const shown = { kind: 'help', area: 'a', urgency: 'urgent', category: 'unsorted', lead: 'nobody', callers: [] } as unknown as Parameters<
  typeof prefill
>[1];
const unsaid = { model: 0, category: null, perhaps: [], area: null, urgency: null, doubles: [] };
const suggestion = { ...unsaid, lead: 'u1', leadName: null, assisting: ['u2'], why: { zh: '', en: '' }, found: 'duty' as const };

test('a dispatch is filled in as suggested, and left empty when nothing was found', () => {
  const dispatch = action('dispatch', { form: form('lead', 'assisting') });
  expect(prefill(dispatch, shown, { ...suggestion, assisting: [...suggestion.assisting] })).toEqual({ lead: 'u1', assisting: ['u2'] });
  expect(prefill(dispatch, shown, { ...suggestion, assisting: [], found: 'nothing' })).toEqual({});
});

test('classifying begins with what is known, and only with fields the form has', () => {
  expect(prefill(action('accept', { form: form('kind', 'area', 'category') }), shown, undefined)).toEqual({ kind: 'help', area: 'a' });
});

test('what was entered by hand is never overwritten by what was guessed; what presses only rises', () => {
  const category = { code: 'lamp', name: { zh: '', en: '' }, sure: 0.9, kind: 'complaint' as const, why: { zh: '', en: '' } };
  const guessed = { ...suggestion, assisting: [], category };
  const entered = { ...shown, category: 'road', kind: 'help', urgency: 'danger' } as typeof shown;
  expect(suggestedFor(entered, guessed)).toMatchObject({ category: 'road', kind: 'help', urgency: 'danger' });
  expect(accepting({ ...shown, category: 'unsorted' } as typeof shown, guessed)).toMatchObject({ category: 'lamp', kind: 'complaint' });
  expect(accepting({ ...shown, category: 'unsorted' } as typeof shown, { ...guessed, category: null })).toBeUndefined();
});

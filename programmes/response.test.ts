import { expect, test } from 'vitest';
import type { z } from 'zod';
import { book, category } from '../core/case/testing/book.ts';
import { iso, story } from '../core/case/testing/given.ts';
import { callerOf, people } from '../core/case/testing/people.ts';
import { callerIn, solved } from '../core/case/testing/steps.ts';
import { openForm } from '../core/programme/open-form.ts';
import type { CaseKind } from '../core/zone/category.ts';
import response from './response.ts';

const { desk, wang, checker, grid } = people;
const categories = { noise: category('noise', 'response'), question: category('question', 'response', { kind: 'consultation' }) };
const world = { programme: response, book: book({ category: (code) => categories[code as keyof typeof categories] }) };
const resident = callerOf('nobody');
const accept = { kind: 'help', category: 'noise', area: 'T', matter: 'neighbours' };

test('the 5643 method: lists of five, six, four and three', () => {
  const { channels, visits, matters, rhythms } = response.lists ?? {};
  expect([channels, visits, matters, rhythms].map((list) => Object.keys(list ?? {}).length)).toEqual([5, 6, 4, 3]);
  expect(Object.keys(response.cases.careGroups ?? {})).toHaveLength(6);
});

test('the five channels are a closed group over the open dictionary of sources', () => {
  const sources = Object.values(response.cases.sources);
  expect(new Set(sources.flatMap(({ group }) => group ?? []))).toEqual(new Set(Object.keys(response.cases.groups ?? {})));
  expect(sources.some(({ group }) => group === undefined)).toBe(true);
});

test('business and problem are counted apart, each kind once', () => {
  const counted = Object.values(response.cases.counts ?? {}).flatMap(({ kinds }) => kinds);
  expect(counted.toSorted()).toEqual([...response.cases.kinds].toSorted());
  const business: readonly CaseKind[] = response.cases.counts?.business?.kinds ?? [];
  expect(business).not.toContain('complaint');
});

test('a resident does not say to which care group they belong; whoever visits does, and it is sealed', () => {
  expect(story(world).refusal(resident, { type: 'open', number: 'n', data: { words: '想有人帮忙买菜', care: 'alone' } })).toBe(
    'unwell care:staff-only',
  );
  const told = story(world).opened(grid, { words: '腿脚不便', source: 'visit', area: 'V', care: 'alone' });
  expect(told.events[0]).toMatchObject({ source: 'visit', data: { care: { class: 'sensitive' } } });
  expect(JSON.stringify(told.events)).not.toContain('alone');
});

test('without a word a resident comes by the portal; the button opens an urgent case', () => {
  expect(story(world).opened(resident).state).toMatchObject({ source: 'portal', urgency: 'normal', promise: { limit: '5 workDays' } });
  expect(story(world).opened(resident, { source: 'button' }).state).toMatchObject({
    urgency: 'urgent',
    promise: { due: iso('03-03 09:00') },
  });
});

test('one of the four matters, no other', () => {
  expect(
    story(world)
      .opened(resident)
      .refuses(desk, 'accept', { ...accept, matter: 'weather' }),
  ).toBe('unwell matter:not-offered');
  expect(story(world).opened(resident).act(desk, 'accept', accept).state.matter).toBe('neighbours');
});

test('from the call to the archive, with three call-backs before silence counts', () => {
  const told = story(world)
    .opened(resident, { caller: { phone: '10000001234' } })
    .act(desk, 'accept', accept);
  told.act(desk, 'dispatch', { lead: 'water' }).act(wang, 'sign').act(wang, 'resolve', solved).act(checker, 'pass');
  expect(told.state).toMatchObject({ stage: 'completed', silence: { calls: 3 } });
  expect(told.told('03-31 09:00')).toEqual([]);
  told.act(callerIn(told), 'rate', { solved: 'yes', score: 5 });
  expect(told.state.stage).toBe('archived');
});

test('that somebody is in community correction is never written on a case', () => {
  const care = openForm(response).shape.care as z.ZodType;
  expect(care.safeParse('alone').success).toBe(true);
  expect(care.safeParse('correction').success).toBe(false);
});

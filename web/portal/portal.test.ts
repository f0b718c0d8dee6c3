import { describe, expect, test } from 'vitest';
import type { FormSchema } from '../shared/form/schema.ts';
import { moodOf } from '../shared/phase.ts';
import { bodyOf } from './call/useCall.ts';
import { keyFor } from './draft.ts';
import { partsOf } from './follow/parts-of.ts';
import { questionsOf } from './report/questions.ts';
import { pageAt } from './router.tsx';

const field = (staff = false) => ({ label: { zh: '项', en: 'Field' }, staff });
const form: FormSchema = {
  required: ['words', 'firm'],
  properties: {
    words: field(),
    place: field(),
    photos: field(),
    caller: field(),
    anonymous: field(),
    matter: field(),
    urgency: field(true),
    firm: field(),
    park: field(),
  },
};

describe('the questions of a report', () => {
  test('are few pages', () =>
    expect(questionsOf(form, false).map(({ fields }) => fields)).toEqual([
      ['words', 'photos'],
      ['place'],
      ['firm', 'park'],
      ['caller', 'anonymous'],
    ]));

  test('are one a page in large type, with a look over at the end', () =>
    expect(questionsOf(form, true).map(({ id, fields }) => `${id} ${fields.join()}`)).toEqual([
      'what words',
      'photos photos',
      'where place',
      'more firm',
      'more park',
      'who caller,anonymous',
      'check check',
    ]));

  test('leave to the desk what the desk finds out', () =>
    expect(questionsOf(form, false).flatMap(({ fields }) => fields)).not.toEqual(expect.arrayContaining(['urgency'])));
});

describe('addresses', () => {
  test.each([
    ['/', { page: 'home' }],
    ['/report', { page: 'choose' }],
    ['/report/a%20b', { page: 'report', programme: 'a b', step: 0 }],
    ['/report/x#2', { page: 'report', programme: 'x', step: 2 }],
    ['/report/x#two', { page: 'report', programme: 'x', step: 0 }],
    ['/call', { page: 'call' }],
    ['/c/Zk9v', { page: 'matter', token: 'Zk9v', fresh: 'no' }],
    ['/c/Zk9v#called', { page: 'matter', token: 'Zk9v', fresh: 'called' }],
    ['/c/Zk9v/more', { page: 'nowhere' }],
    ['/call/me', { page: 'nowhere' }],
    ['/%E0%A4%A', { page: 'nowhere' }],
  ])('%s', (path, page) => expect(pageAt(path)).toEqual(page));
});

describe('the mood of a matter', () => {
  const now = new Date('2026-11-20T07:00:00.000Z');
  const at = (more: Partial<Parameters<typeof moodOf>[0]>) =>
    moodOf({ stage: 'handling', phase: 'handling', due: '2026-11-21T00:00:00.000Z', ...more }, now);
  test.each([
    ['on its way', {}, 'underway'],
    ['past its date', { due: '2026-11-20T06:00:00.000Z' }, 'late'],
    ['being checked after its date, when the clock has stopped', { phase: 'verification', due: '2026-11-20T06:00:00.000Z' }, 'underway'],
    ['waiting for words of mine', { actions: [{ does: 'supply', main: true }] }, 'waiting'],
    ['to be rated', { stage: 'completed', phase: 'rating' }, 'answered'],
    ['withdrawn', { stage: 'withdrawn', phase: 'done' }, 'ended'],
  ] as const)('%s', (_, more, mood) => expect(at(more as Parameters<typeof at>[0])).toBe(mood));
});

describe('a call', () => {
  const door = {
    id: 'x',
    call: 'button',
    openForm: { properties: { caller: { properties: { phone: { pattern: '^\\+?[\\d][\\d -]{4,22}$' } } } } },
  } as unknown as Parameters<typeof bodyOf>[0];
  test('needs no words and no number', () =>
    expect(bodyOf(door, { words: ' ', phone: '' }, '一键呼叫')).toEqual({ words: '一键呼叫', source: 'button' }));
  test('carries both where they are given', () =>
    expect(bodyOf(door, { words: '电梯困人', phone: '10000001234' }, '一键呼叫')).toEqual({
      words: '电梯困人',
      source: 'button',
      caller: { phone: '10000001234' },
    }));
  test('is not held up by a number that is none', () =>
    expect(bodyOf(door, { words: '', phone: '打我家电话' }, '一键呼叫')).toEqual({ words: '一键呼叫（打我家电话）', source: 'button' }));
});

test('what was said stands apart from its head', () => {
  expect(partsOf('答复：路灯已修好：换了灯头')).toEqual({ head: '答复', said: '路灯已修好：换了灯头' });
  expect(partsOf('Reply: the lamp burns')).toEqual({ head: 'Reply', said: 'the lamp burns' });
  expect(partsOf('已派给市政所')).toEqual({ head: '已派给市政所', said: '' });
});

test('the same words sent again carry the same key, changed words another', () => {
  const draft = { values: {}, uploads: 'u', sent: { body: '{"words":"a"}', key: 'k' } };
  expect(keyFor(draft, '{"words":"a"}')).toBe('k');
  expect(keyFor(draft, '{"words":"b"}')).not.toBe('k');
});

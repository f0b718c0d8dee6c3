import { expect, test } from 'vitest';
import { account, holderOn, type Post, postsClash } from './post.ts';

const post = (kind: Post['kind'], more: Partial<Post> = {}): Post => ({
  id: kind,
  account: 'ana',
  kind,
  unit: 'u',
  area: 'z',
  from: '2026-01-01',
  ...more,
});

test.each([
  ['systemAdmin', 'securityAdmin'],
  ['systemAdmin', 'auditor'],
  ['securityAdmin', 'auditor'],
] as const)('%s and %s are never one person', (a, b) => {
  expect(postsClash(post(a), post(b))).toBe(true);
  expect(postsClash(post(a), post(b, { account: 'bo' }))).toBe(false);
});

test('one after the other is no clash', () => {
  expect(postsClash(post('systemAdmin', { until: '2026-05-31' }), post('auditor', { from: '2026-06-01' }))).toBe(false);
  expect(postsClash(post('systemAdmin', { until: '2026-06-01' }), post('auditor', { from: '2026-06-01' }))).toBe(true);
});

test('a deputy counts as the person who stands in', () => {
  const away = { from: '2026-03-01', until: '2026-03-05', deputy: 'ana' };
  expect(postsClash(post('systemAdmin', { account: 'bo', away }), post('auditor'))).toBe(true);
  expect(postsClash(post('systemAdmin', { account: 'bo', away }), post('auditor', { from: '2026-03-06' }))).toBe(false);
});

test('other posts mix freely', () => {
  expect(postsClash(post('handler'), post('checker'))).toBe(false);
  expect(postsClash(post('operator'), post('auditor'))).toBe(false);
});

test('the post is held by its account, while away by the deputy, after its end by nobody', () => {
  const some = post('handler', { until: '2026-12-31', away: { from: '2026-03-01', until: '2026-03-05', deputy: 'bo' } });
  expect(['2025-12-31', '2026-02-28', '2026-03-01', '2026-03-05', '2026-03-06', '2027-01-01'].map((on) => holderOn(some, on))).toEqual([
    'nobody',
    'ana',
    'bo',
    'bo',
    'ana',
    'nobody',
  ]);
});

test('a user name is small letters, digits, dots and dashes', () => {
  const one = { id: 'a', name: '王某', unit: 'u' };
  expect(account.safeParse({ ...one, username: 'Wang Mou' }).success).toBe(false);
  expect(account.safeParse({ ...one, username: 'wang.mou-2' }).success).toBe(true);
});

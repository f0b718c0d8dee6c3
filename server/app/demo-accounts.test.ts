import { expect, test } from 'vitest';
import { t } from '../../core/words.ts';
import { caseZone } from '../../test/helpers/case-zone.ts';
import { makePorts } from '../start/ports.ts';
import { makeBook } from './book.ts';
import { demoAccounts, demoPassword } from './demo-accounts.ts';

const now = new Date('2026-03-02T01:00:00.000Z');
const { calendar } = makePorts({ secret: 'a key for tests', digest: 'sha256', now: () => now, log: () => undefined });

const bookOf = (demo: boolean) => {
  const zone = { id: '990100', name: t('测试区', 'Test zone'), hosts: [], timezoneMinutes: 480, demo, digest: 'sha256', revision: 0 };
  return makeBook(zone, caseZone, calendar);
};

test('a real zone names no account and no password to strangers', () => {
  expect(demoAccounts(bookOf(false), now)).toEqual([]);
});

test('an invented zone offers one account of each kind of post that somebody holds', () => {
  const offered = demoAccounts(bookOf(true), now);
  expect(offered[0]).toEqual({
    username: 'ann',
    password: demoPassword,
    name: 'ann某',
    post: t('受理员', 'desk operator'),
    unit: t('command', 'command'),
  });
  expect(new Set(offered.map(({ post }) => post.en)).size).toBe(offered.length);
});

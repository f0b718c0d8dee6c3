import { expect, test } from 'vitest';
import { timeLeft } from './time-left.ts';

const now = new Date('2026-03-02T02:00:00Z');
const row = {
  opened: '2026-03-02T00:00:00Z',
  due: '2026-03-02T10:00:00Z',
  warnAt: '2026-03-02T07:30:00Z',
  promiseState: 'running',
  inTime: 'unjudged',
} as const;

test('a running promise says how long is left, and its bar has emptied by as much as is gone', () => {
  expect(timeLeft(row, now)).toEqual({ state: 'calm', words: { zh: '还剩 8 小时', en: '8 h left' }, share: 0.8 });
});

test('past three quarters it is near, past the end it is late', () => {
  expect(timeLeft(row, new Date('2026-03-02T08:00:00Z')).state).toBe('near');
  expect(timeLeft(row, new Date('2026-03-02T13:00:00Z'))).toMatchObject({ state: 'late', words: { zh: '已超 3 小时' }, share: 0 });
});

test('a paused promise is not counted down, even past its old date', () => {
  expect(timeLeft({ ...row, promiseState: 'paused' }, new Date('2026-04-01T00:00:00Z')).state).toBe('paused');
});

test('a stopped promise says how it was judged, not how late it is today', () => {
  const later = new Date('2026-04-01T00:00:00Z');
  expect(timeLeft({ ...row, promiseState: 'stopped', inTime: 'yes' }, later)).toMatchObject({ state: 'kept', words: { zh: '按时办结' } });
  expect(timeLeft({ ...row, promiseState: 'stopped', inTime: 'no' }, later)).toMatchObject({ state: 'missed' });
  expect(timeLeft({ ...row, promiseState: 'stopped' }, later)).toMatchObject({ state: 'none', words: { zh: '已停止计时' } });
});

test('without a limit there is nothing to count', () => {
  expect(timeLeft({ ...row, due: null }, now)).toMatchObject({ state: 'none', words: { zh: '不计时' } });
});

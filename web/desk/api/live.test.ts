import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { heard, justDone, listenForNews } from './live.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const listening = () => {
  const told: string[] = [];
  const stop = listenForNews((ids, late) => void told.push(`${ids.join(' ')}${late ? ' late' : ''}`));
  return { told, stop };
};

const changed = (...ids: string[]) => heard({ position: 1, cases: ids.map((id) => ({ id })) });

test('what others changed is told at once, what was done here is not told as news', () => {
  const { told, stop } = listening();
  justDone('mine');
  changed('mine', 'theirs');
  expect(told).toEqual(['theirs']);
  stop();
});

test('what somebody else does to the same case right after is not lost: it is told once, when no echo can come any more', () => {
  const { told, stop } = listening();
  justDone('a');
  changed('a');
  vi.advanceTimersByTime(2_000);
  justDone('a');
  changed('a');
  vi.advanceTimersByTime(2_999);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['a late']);
  changed('a');
  expect(told).toEqual(['a late', 'a']);
  stop();
});

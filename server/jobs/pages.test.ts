import { describe, expect, test } from 'vitest';
import type { LoggedEvent } from '../db/queries/log.ts';
import { feedPages } from './pages.ts';

const events = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => ({ position: from + n, hash: `h${from + n}` }) as unknown as LoggedEvent);
const places = (read: readonly LoggedEvent[] | undefined) => read?.map(({ position }) => position);

describe('what was read of a feed', () => {
  test('does not serve whoever stands before it: what came between is not known here', () => {
    const pages = feedPages(10);
    pages.keep(events(5, 7));
    expect(pages.after(3, 10)).toBeUndefined();
    expect(places(pages.after(4, 10))).toEqual([5, 6, 7]);
  });

  test('goes on without a gap, and begins anew behind one', () => {
    const pages = feedPages(10);
    pages.keep(events(1, 2));
    pages.keep(events(2, 4));
    expect(places(pages.after(0, 10))).toEqual([1, 2, 3, 4]);
    pages.keep(events(6, 7));
    expect(pages.after(0, 10)).toBeUndefined();
    expect(places(pages.after(5, 10))).toEqual([6, 7]);
  });

  test('keeps the newest only, and gives no more than was wanted', () => {
    const pages = feedPages(3);
    pages.keep(events(1, 5));
    expect(pages.after(1, 10)).toBeUndefined();
    expect(places(pages.after(2, 2))).toEqual([3, 4]);
    expect(pages.end()).toMatchObject({ position: 5, hash: 'h5' });
    pages.forget();
    expect(pages.end()).toEqual({ position: 0, hash: '' });
  });

  test('has nothing after its end, which is not the same as not knowing', () => {
    const pages = feedPages(3);
    expect(places(pages.after(0, 10))).toEqual([]);
    pages.keep(events(1, 2));
    pages.keep([]);
    expect(places(pages.after(2, 10))).toEqual([]);
  });
});

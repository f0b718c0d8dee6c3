import { expect, test } from 'vitest';
import { createNews, waitForNews } from './news.ts';

const begin = () => {
  const news = createNews();
  let at = 0;
  const reader = waitForNews(news, () => at);
  const read = (end: 'again' | 'done' = 'done', meanwhile: () => void = () => {}) =>
    reader.after('z', async () => {
      meanwhile();
      return end;
    });
  const pass = (milliseconds: number) => {
    at += milliseconds;
  };
  return { news, reader, read, pass };
};

test('a reader that has not read, was broken off, or has more to read is not left alone', async () => {
  const { reader, read } = begin();
  expect(reader.quiet('z')).toBe(false);
  await read('again');
  expect(reader.quiet('z')).toBe(false);
  await read();
  await expect(reader.after('z', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(reader.quiet('z')).toBe(false);
});

test('what is heard while it reads may have come too late for it', async () => {
  const { news, reader, read } = begin();
  await read('done', () => news.heard({ zone: 'z' }));
  expect(reader.quiet('z')).toBe(false);
  await read();
  expect(reader.quiet('z')).toBe(true);
});

test('news of its zone wakes it, and news that may have been lost; those of another zone do not', async () => {
  const { news, reader, read } = begin();
  await read();
  news.heard({ zone: 'elsewhere' });
  expect(reader.quiet('z')).toBe(true);
  news.heard('lost');
  expect(reader.quiet('z')).toBe(false);
  await read();
  news.heard({ zone: 'z' });
  expect(reader.quiet('z')).toBe(false);
});

test('after a while it looks by itself', async () => {
  const { reader, read, pass } = begin();
  await read();
  pass(4_999);
  expect(reader.quiet('z')).toBe(true);
  pass(1);
  expect(reader.quiet('z')).toBe(false);
});

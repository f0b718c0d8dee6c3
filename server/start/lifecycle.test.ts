import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createLifecycle, StoppedEarly } from './lifecycle.ts';

const diary = () => {
  const lines: string[] = [];
  const life = createLifecycle((part, fault) => lines.push(`${part} failed to stop: ${fault}`), 50);
  const begin = (name: string, slow = 0) =>
    life.begin(
      name,
      async () => {
        await wait(slow);
        lines.push(`+${name}`);
        return name;
      },
      (part) => lines.push(`-${part}`),
    );
  return { lines, life, begin };
};

test('a part that does not start takes down those before it, last first', async () => {
  const { lines, life, begin } = diary();
  await begin('database');
  await begin('jobs');
  const broken = life.begin(
    'http',
    () => Promise.reject(new Error('port taken')),
    () => undefined,
  );
  await expect(broken).rejects.toThrow('port taken');
  expect(lines).toEqual(['+database', '+jobs', '-jobs', '-database']);
});

test('a part that does not stop is named and the others are stopped all the same', async () => {
  const { lines, life, begin } = diary();
  await begin('database');
  await life.begin(
    'jobs',
    async () => 'jobs',
    () => wait(10_000, undefined, { ref: false }),
  );
  await life.stop();
  expect(lines).toEqual(['+database', expect.stringContaining('jobs failed to stop'), '-database']);
});

test('an end asked for during the start waits for the step under way and begins nothing more', async () => {
  const { lines, life, begin } = diary();
  const starting = begin('database', 30);
  const refused = expect(starting).rejects.toThrow(StoppedEarly);
  await life.stop();
  await refused;
  await expect(begin('http')).rejects.toThrow(StoppedEarly);
  expect(lines).toEqual(['+database', '-database']);
});

test('asking twice stops once', async () => {
  const { lines, life, begin } = diary();
  await begin('database');
  await Promise.all([life.stop(), life.stop()]);
  expect(lines).toEqual(['+database', '-database']);
});

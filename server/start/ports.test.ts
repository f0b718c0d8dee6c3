import { validate, version } from 'uuid';
import { expect, test } from 'vitest';
import { makePorts } from './ports.ts';

const ports = makePorts({ secret: 'a key for tests', digest: 'sha256', log: () => undefined });

test('ids are UUIDv7, never twice, and each sorts after the one before it', () => {
  const ids = Array.from({ length: 20_000 }, ports.ids.next);
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
});

test('salts are 128 bits, never twice', () => {
  const salts = Array.from({ length: 2_000 }, ports.salt);
  expect(salts.every((salt) => /^[0-9a-f]{32}$/.test(salt))).toBe(true);
  expect(new Set(salts).size).toBe(salts.length);
});

test('a link is the same again for the same caller, and another for any other', () => {
  const { link } = ports.secrets;
  expect(link('a', 'b', 1)).toBe(link('a', 'b', 1));
  expect(new Set([link('a', 'b', 1), link('a', 'b', 2), link('a', 'c', 1), link('b', 'b', 1)]).size).toBe(4);
});

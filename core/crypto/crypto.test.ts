import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, chainHashes, verifyChain } from './index.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the one text of a value', () => {
  test('sorts keys by code unit at every level', () =>
    expect(canonicalJson({ b: [{ z: 1, Z: 2 }], é: null, a: '回访 "核实"', '10': true, '9': -0 })).toBe(
      '{"10":true,"9":0,"a":"回访 \\"核实\\"","b":[{"Z":2,"z":1}],"é":null}',
    ));
  test('leaves out a key without a value', () => expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}'));
  test.each([0.5, Number.NaN, 2 ** 53, 1n, undefined, [undefined], new Date(0), new Map(), () => 1])('%s has none', (value) =>
    expect(() => canonicalJson(value)).toThrow(TypeError),
  );

  const rows = fc
    .jsonValue({ noUnicodeString: false })
    .map(
      (value) =>
        JSON.parse(JSON.stringify(value, (_, held: unknown) => (typeof held === 'number' ? Math.trunc(held) % 1e9 : held))) as unknown,
    );
  test('says the same, whatever the order of keys', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, held]) => [key, turned(held)]),
      );
    };
    fc.assert(
      fc.property(rows, (value) => {
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });
});

describe('a chain', () => {
  const rows = [
    { act: 'accept', case: 1 },
    { act: 'dispatch', case: 1 },
    { act: 'resolve', case: 1 },
  ];
  const stored = chainHashes(rows, sha256).map((hash, i) => ({ row: rows[i] as Record<string, unknown>, hash }));

  test('holds', () => expect(verifyChain(stored, sha256)).toEqual({ valid: true, firstBad: null }));
  test('an empty chain holds', () => expect(verifyChain([], sha256)).toEqual({ valid: true, firstBad: null }));
  test('can be verified in pieces', () => {
    expect(verifyChain(stored.slice(1), sha256, stored[0]!.hash).valid).toBe(true);
    expect(chainHashes(rows.slice(1), sha256, stored[0]!.hash)).toEqual(stored.slice(1).map(({ hash }) => hash));
  });
  test.each([0, 1, 2])('breaks at row %d when that is altered', (i) => {
    const altered = stored.with(i, { ...stored[i]!, row: { act: 'accept', case: 2 } });
    expect(verifyChain(altered, sha256)).toEqual({ valid: false, firstBad: i });
  });
  test('breaks where a row was removed, inserted or exchanged', () => {
    expect(verifyChain([stored[0]!, stored[2]!], sha256).firstBad).toBe(1);
    expect(verifyChain([stored[0]!, stored[0]!, stored[1]!, stored[2]!], sha256).firstBad).toBe(1);
    expect(verifyChain([stored[1]!, stored[0]!, stored[2]!], sha256).firstBad).toBe(0);
  });
  test('a row without one text is bad, not a crash', () =>
    expect(verifyChain([{ row: { half: 0.5 }, hash: stored[0]!.hash }], sha256)).toEqual({
      valid: false,
      firstBad: 0,
    }));
});

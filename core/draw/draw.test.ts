import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw, pairs } from './index.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const ids = Array.from({ length: 40 }, (_, n) => `E${n}`);

describe('the draw', () => {
  test('a share of none is none, and a share cannot pass the whole', () => {
    expect(draw({ seed: 's', ids: [], ratioPercent: 5, min: 2 }, sha256)).toEqual([]);
    expect(() => draw({ seed: 's', ids, ratioPercent: 101 }, sha256)).toThrow('101');
    expect(draw({ seed: 's', ids, ratioPercent: 100, excluded: ['E3'] }, sha256)).toHaveLength(39);
  });
  test('five per cent of forty are two, a trace more are three', () => {
    expect(draw({ seed: 's', ids, ratioPercent: 5 }, sha256)).toHaveLength(2);
    expect(draw({ seed: 's', ids, ratioPercent: 5.01 }, sha256)).toHaveLength(3);
  });
  test('the order and the doubles of the list do not matter, and nobody excluded is drawn', () => {
    fc.assert(
      fc.property(fc.string(), fc.shuffledSubarray(ids), (seed, excluded) => {
        const drawn = draw({ seed, ids, ratioPercent: 30, excluded }, sha256);
        expect(draw({ seed, ids: [...ids.toReversed(), ...ids], ratioPercent: 30, excluded }, sha256)).toEqual(drawn);
        expect(drawn.filter((id) => excluded.includes(id))).toEqual([]);
        expect(drawn).toHaveLength(Math.min(12, 40 - excluded.length));
      }),
    );
  });
});

describe('inspectors', () => {
  const given = { seed: 's', subjects: ['A', 'B'], inspectors: ['I1', 'I2', 'I3'], each: 2 };
  test('with an interest are passed over; too few are none at all', () => {
    const [a, b] = pairs({ ...given, interests: { I1: ['A'], I2: ['A'] } }, sha256);
    expect(a).toEqual({ subject: 'A', inspectors: null });
    expect(b!.inspectors).toHaveLength(2);
  });
  test('an inspector named like something every object has is an inspector', () => {
    const [a] = pairs({ ...given, inspectors: ['constructor', 'toString'], interests: {} }, sha256);
    expect(a!.inspectors).toHaveLength(2);
  });
});

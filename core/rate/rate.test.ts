import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMoney, completion, delta, percent, ratio, satisfaction, score, share, subtractMoney, target } from './index.ts';

const counts = fc.integer({ min: 0, max: 1_000_000_000 });
const digits = fc.integer({ min: 0, max: 6 });

describe('percent', () => {
  test.each<[number | string, number | string, number, string, boolean]>([
    [1, 16, 1, '6.3%', false],
    [1999, 2000, 1, '100.0%', false],
    [252, 200, 0, '126%', true],
    [0, 0, 1, '—', false],
    [5, 0, 1, '—', false],
    [0, 25, 1, '0.0%', false],
    [-1, 16, 1, '-6.3%', false],
    [-1, 100_000, 1, '0.0%', false],
    [46.7, 73, 2, '63.97%', false],
    ['1.005', 100, 2, '1.01%', false],
  ])('%s of %s with %d decimals is %s', (over, under, places, text, complete) =>
    expect(percent(over, under, places)).toEqual({ text, complete }),
  );

  test('prints the decimals it was asked for, no more', () =>
    fc.assert(
      fc.property(counts, counts, digits, (over, under, places) => {
        const { text } = percent(over, under, places);
        expect(text).toMatch(under === 0 ? /^—$/ : new RegExp(`^\\d+${places ? `\\.\\d{${places}}` : ''}%$`));
      }),
    ));
  test('is off by no more than half of the last digit', () =>
    fc.assert(
      fc.property(
        counts,
        counts.filter((n) => n > 0),
        digits,
        (over, under, places) => {
          const printed = BigInt(percent(over, under, places).text.replace(/[.%]/g, ''));
          const off = 2n * (printed * BigInt(under) - 100n * BigInt(over) * 10n ** BigInt(places));
          expect(off > -BigInt(under) && off <= BigInt(under)).toBe(true);
        },
      ),
    ));
  test.each(['', '.', '1,5', 'ten', Number.NaN, Number.POSITIVE_INFINITY])('"%s" is no number', (value) =>
    expect(() => percent(value, 1, 0)).toThrow(RangeError),
  );
});

describe('a share', () => {
  test.each<[number, number, number | string, boolean | null]>([
    [3, 5, 60, true],
    [5999, 10_000, 60, false],
    [2, 3, '66.7', false],
    [0, 0, 60, null],
  ])('%d of %d against %s %%: %s', (part, total, least, pass) => expect(share(part, total, least)).toEqual({ pass }));
});

describe('targets', () => {
  test('252 is 126 % of exactly one whole target, 8 is 133 % of 6', () => {
    expect(target(252, 126)).toEqual({ targets: [200] });
    expect(target(8, 133)).toEqual({ targets: [6] });
    expect(target(1, 1)).toEqual({ targets: Array.from({ length: 134 }, (_, i) => 67 + i) });
  });
  test('nothing fits', () => {
    expect(target(1, 99)).toEqual({ targets: [] });
    expect(target(0, 50)).toEqual({ targets: [] });
    expect(target(5, -50)).toEqual({ targets: [] });
  });
  test('without end', () => expect(() => target(5, 0)).toThrow('without end'));
  test('are exactly those that print so', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), (value, printed) => {
        const fitting = Array.from({ length: 700 }, (_, i) => i + 1).filter((whole) => percent(value, whole, 0).text === `${printed}%`);
        expect(target(value, printed).targets.filter((whole) => whole <= 700)).toEqual(fitting);
      }),
    ));
});

describe('against time', () => {
  test('75 % may still lag', () => expect(completion(7499, 10_000, 9, 12)).toEqual({ text: '75%', lagging: true }));
  test('exactly in step does not', () => expect(completion(1, 4, 3, 12)).toEqual({ text: '25%', lagging: false }));
  test('no target', () => expect(completion(1, 0, 3, 12)).toEqual({ text: '—', lagging: false }));
  test('points are rounded away from zero', () => {
    expect(delta([21, 40], [50, 100], 0)).toEqual({ points: '-3' });
    expect(delta([1, 3], [1, 3], 1)).toEqual({ points: '0.0' });
    expect(delta([1, 0], [1, 3], 1)).toEqual({ points: '—' });
  });
});

describe('scores and ratios', () => {
  test('weights sum to exactly 1', () => {
    expect(score(['100', '90', '80'], ['0.10', '0.45', '0.45'])).toEqual({ score: '86.50' });
    expect(score(['100', '100', '100'], [0.1, 0.2, 0.7])).toEqual({ score: '100.00' });
    expect(score(['90', '90'], ['0.5', '0.6'])).toEqual({ error: 'weights' });
    expect(score(['90'], ['0.5', '0.5'])).toEqual({ error: 'weights' });
    expect(score([], [])).toEqual({ error: 'weights' });
  });
  test('only rated cases count', () => expect(satisfaction(120, 80, 76)).toEqual({ satisfaction: '95.0%', ratedShare: '66.7%' }));
  test('nobody rated', () => expect(satisfaction(120, 0, 0)).toEqual({ satisfaction: '—', ratedShare: '0.0%' }));
  test('ratios', () => expect([ratio(3416, 562, 2), ratio(5, 0, 2)]).toEqual([{ text: '6.08' }, { text: '—' }]));
});

describe('money', () => {
  test('loses nothing', () => {
    expect(subtractMoney(['73.0', '46.7'])).toBe('26.3');
    expect(addMoney(['7500000.01', '0.09', '0.90'])).toBe('7500001.00');
    expect(subtractMoney(['1', '1.50'])).toBe('-0.50');
    expect(subtractMoney(['0.1', '0.10'])).toBe('0.00');
  });
  const fen = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
  const yuan = (amount: bigint) => {
    const text = String(amount < 0n ? -amount : amount).padStart(3, '0');
    return `${amount < 0n ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`;
  };
  test('is the same in yuan as in fen', () =>
    fc.assert(
      fc.property(fc.array(fen, { minLength: 1, maxLength: 8 }), (amounts) => {
        expect(addMoney(amounts.map(yuan))).toBe(yuan(amounts.reduce((a, b) => a + b)));
      }),
    ));
});

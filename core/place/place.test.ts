import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert, type Datum, distance, duplicate, inside, near, type Point } from './index.ts';

const zone: Point = [113.29, 33.75];

describe('datums', () => {
  test('the public offset is 600 m in the zone', () => {
    const [lng, lat] = convert(zone, 'WGS84', 'GCJ02');
    expect(lng).toBeCloseTo(113.296247607, 8);
    expect(lat).toBeCloseTo(33.748534207, 8);
    expect(distance(zone, [lng, lat])).toBeCloseTo(600.18, 1);
  });
  test('abroad there is none', () => expect(convert([139.767, 35.681], 'WGS84', 'GCJ02')).toEqual([139.767, 35.681]));
  test('CGCS2000 is WGS-84', () => expect(convert(zone, 'CGCS2000', 'WGS84')).toEqual(zone));

  const datums = fc.constantFrom<Datum>('WGS84', 'CGCS2000', 'GCJ02', 'BD09');
  const inChina = fc.tuple(fc.double({ min: 75, max: 134, noNaN: true }), fc.double({ min: 3, max: 53, noNaN: true }));
  test('there and back is the same place within a millimetre', () =>
    fc.assert(
      fc.property(inChina, datums, datums, (point, from, to) => {
        expect(distance(point, convert(convert(point, from, to), to, from))).toBeLessThan(0.001);
      }),
    ));
});

describe('near', () => {
  test('equal degrees in different datums are far apart', () =>
    expect(near({ datum: 'WGS84', point: zone }, { datum: 'GCJ02', point: zone }, 50)).toBe(false));
  test('one place in two datums is near itself', () =>
    expect(near({ datum: 'WGS84', point: zone }, { datum: 'BD09', point: convert(zone, 'WGS84', 'BD09') }, 0.01)).toBe(true));
});

describe('inside', () => {
  const ell: Point[] = [
    [0, 0],
    [2, 0],
    [2, 1],
    [1, 1],
    [1, 2],
    [0, 2],
  ];
  test.each<[Point, boolean]>([
    [[0.5, 0.5], true],
    [[1.5, 1.5], false],
    [[2, 0.5], true],
    [[1, 1], true],
    [[0, 0], true],
    [[-1, 2], false],
    [[3, 1], false],
    [[-1, 0], false],
  ])('%j: %s', (point, expected) => expect(inside(point, ell)).toBe(expected));
  test('a slanting edge belongs to the area', () =>
    expect(
      inside(
        [113.29, 33.745],
        [
          [113.28, 33.74],
          [113.3, 33.75],
          [113.28, 33.76],
        ],
      ),
    ).toBe(true));
  test('a closed ring is the same as an open one', () =>
    fc.assert(
      fc.property(fc.tuple(fc.double({ min: -1, max: 3, noNaN: true }), fc.double({ min: -1, max: 3, noNaN: true })), (point) => {
        expect(inside(point, [...ell, ell[0]!])).toBe(inside(point, ell));
      }),
    ));
  test('a ring without points holds nothing', () => expect(inside(zone, [])).toBe(false));
});

describe('seen twice', () => {
  const cover = (at: string, point: Point = zone, type = '井盖缺失') => ({ type, point, at: new Date(at) });
  const first = cover('2021-02-10T08:00:00+08:00');
  test.each([
    ['a day later to the second', cover('2021-02-11T08:00:00+08:00'), true],
    ['a second more', cover('2021-02-11T08:00:01+08:00'), false],
    ['40 m off', cover('2021-02-10T08:00:00+08:00', [113.2904, 33.75]), true],
    ['60 m off', cover('2021-02-10T08:00:00+08:00', [113.29065, 33.75]), false],
    ['of another type', cover('2021-02-10T08:00:00+08:00', zone, '破路'), false],
  ])('%s', (_, second, expected) => {
    expect(duplicate(first, second)).toBe(expected);
    expect(duplicate(second, first)).toBe(expected);
  });
});

import { expect, test } from 'vitest';
import { shape } from './shape.ts';
import { box, smallZone } from './small-zone.ts';
import { areaAt, covers } from './where.ts';

test('a point falls to the smallest area around it', () => {
  const at = (lng: number, lat: number, date = '2026-03-02') => {
    const found = areaAt([lng, lat], smallZone.areas, date);
    return found === 'nowhere' ? found : found.id;
  };
  expect([at(1, 1), at(3, 1), at(3, 5), at(5, 5), at(9, 9)]).toEqual(['G', 'V', 'T', 'P', 'nowhere']);
  expect(at(1, 1, '2019-12-31')).toBe('nowhere');
});

test('a hole is not inside, and a shape may have several parts', () => {
  const [outline] = (box(0, 0, 4, 4) as { coordinates: [number, number][][] }).coordinates;
  const [hole] = (box(1, 1, 2, 2) as { coordinates: [number, number][][] }).coordinates;
  const [island] = (box(8, 8, 9, 9) as { coordinates: [number, number][][] }).coordinates;
  const parts = shape.parse({ type: 'MultiPolygon', coordinates: [[outline, hole], [island]] });
  expect(
    [
      [0.5, 0.5],
      [1.5, 1.5],
      [8.5, 8.5],
      [6, 6],
    ].map(([lng, lat]) => covers(parts, [lng!, lat!])),
  ).toEqual([true, false, true, false]);
});

test('a ring that does not close is refused', () => {
  expect(
    shape.safeParse({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
        ],
      ],
    }).success,
  ).toBe(false);
});

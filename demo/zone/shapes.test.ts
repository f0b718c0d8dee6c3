import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Area, areaAt, branchOf, byId, covers, livesOn, pathOf } from '../../core/zone/index.ts';
import { areas } from './areas.ts';
import { dice } from './drawing/dice.ts';
import { doubleArea, type Ring } from './drawing/ring.ts';

const today = '2026-03-02';
const nodes = byId(areas);
const living = areas.filter((one) => livesOn(one, today));
const ringOf = (one: Area) => (one.shape?.coordinates[0] ?? []) as Ring;
const childrenOf = (one: Area) => living.filter(({ parent }) => parent === one.id);
const filled = living.filter((one) => ['zone', 'town', 'subdistrict', 'village', 'community'].includes(one.kind));
const root = areas[0]!;

const samples = (() => {
  const throwDice = dice(7);
  const [lngs, lats] = [ringOf(root).map(([lng]) => lng), ringOf(root).map(([, lat]) => lat)];
  const between = (from: number, to: number) => from + throwDice() * (to - from);
  const found: [number, number][] = [];
  while (found.length < 5000) {
    const at: [number, number] = [between(Math.min(...lngs), Math.max(...lngs)), between(Math.min(...lats), Math.max(...lats))];
    if (covers(root.shape!, at)) found.push(at);
  }
  return found;
})();

test('everything that lives has an outline, and the outline runs against the clock', () => {
  for (const one of living) expect(doubleArea(ringOf(one)), one.id).toBeGreaterThan(0);
});

test.each(filled)('the parts of $id cover it exactly: their areas add up', (whole) => {
  const parts = childrenOf(whole).filter(({ kind }) => kind !== 'courtyard');
  const sum = parts.reduce((total, part) => total + doubleArea(ringOf(part)), 0);
  expect(Math.abs(sum / doubleArea(ringOf(whole)) - 1)).toBeLessThan(1e-9);
});

test.each(filled)('every edge of $id is an edge of one of its parts, point for point', (whole) => {
  const edges = new Set(
    childrenOf(whole).flatMap((part) =>
      ringOf(part)
        .slice(1)
        .map((to, i) => `${ringOf(part)[i]}>${to}`),
    ),
  );
  const missing = ringOf(whole)
    .slice(1)
    .filter((to, i) => !edges.has(`${ringOf(whole)[i]}>${to}`));
  expect(missing).toEqual([]);
});

test('each of 5,000 points of the zone lies in exactly one cell of every level', () => {
  const levels = [
    ['park', 'town', 'subdistrict'],
    ['park', 'village', 'community'],
    ['park', 'grid'],
  ];
  for (const kinds of levels) {
    const cells = living.filter(({ kind }) => kinds.includes(kind));
    const wrong = samples.filter((at) => cells.filter(({ shape }) => shape && covers(shape, at)).length !== 1);
    expect(wrong).toEqual([]);
  }
});

test('courtyards lie in their grid, buildings in their courtyard, and none on another', () => {
  for (const kind of ['courtyard', 'building'] as const)
    for (const one of living.filter((area) => area.kind === kind))
      for (const corner of ringOf(one)) {
        expect(covers(nodes.get(one.parent)!.shape!, corner), one.id).toBe(true);
        const others = living.filter((other) => other.kind === kind && other !== one && covers(other.shape!, corner));
        expect(
          others.map(({ id }) => id),
          one.id,
        ).toEqual([]);
      }
});

test('a corner of a building is found in it, down the whole tree', () => {
  const building = living.find(({ kind }) => kind === 'building')!;
  const [a, , c] = ringOf(building);
  const at = areaAt([(a![0] + c![0]) / 2, (a![1] + c![1]) / 2], areas, today);
  expect(at === 'nowhere' ? at : pathOf(at.id, nodes).map(({ kind }) => kind)).toEqual([
    'building',
    'courtyard',
    'grid',
    'community',
    'subdistrict',
    'zone',
  ]);
});

test('the ended grid has no outline, only its name', () => {
  expect(areas.filter((one) => !livesOn(one, today)).map(({ shape, until }) => [shape, until])).toEqual([[undefined, '2024-12-31']]);
  expect(branchOf('990171', areas)).toHaveLength(areas.length);
});

test('the drawing is the same every time', () => {
  const drawn = execFileSync(process.execPath, ['demo/zone/draw.ts', '--print'], { encoding: 'utf8' });
  expect(drawn).toBe(readFileSync('demo/zone/shapes.json', 'utf8'));
});

import { courtyardCommunity, courtyardId, gridId } from '../area-rows.ts';
import { courtyards } from '../places.ts';
import type { Cell } from './cells.ts';
import { middle, type Position, type Ring } from './ring.ts';

const block = ([x, y]: Position, width: number, depth: number, turn: number): Ring => {
  const corner = (east: number, north: number): Position => [
    x + (east * width * Math.cos(turn) - north * depth * Math.sin(turn)) / 2000,
    y + (east * width * Math.sin(turn) + north * depth * Math.cos(turn)) / 2000,
  ];
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1), corner(-1, -1)];
};

const aside = ([x, y]: Position, metres: number, angle: number): Position => [
  x + (metres * Math.cos(angle)) / 1000,
  y + (metres * Math.sin(angle)) / 1000,
];

/** Courtyards of 150 × 110 metres around the middle of their grid, and in each its buildings of 56 × 13 metres in two rows. */
export const drawHouses = (cells: readonly Cell[]): [id: string, ring: Ring][] =>
  courtyards.flatMap(({ grid, buildings }, index) => {
    const neighbours = courtyards.filter((other) => other.grid === grid);
    const cell = cells.find(({ id }) => id === gridId(courtyardCommunity, grid))!;
    const turn = 0.12 * grid;
    const nth = neighbours.indexOf(courtyards[index]!);
    const at = aside(middle(cell.ring), neighbours.length === 1 ? 0 : 150, turn + (nth / neighbours.length) * 2 * Math.PI);

    const homes = Array.from({ length: buildings }, (_, n): [string, Ring] => {
      const [column, row] = [(n % 2) * 2 - 1, Math.floor(n / 2) * 2 - 1];
      const east = aside(at, column * 35, turn);
      return [`${courtyardId(index)}-${n + 1}`, block(aside(east, row * 25, turn + Math.PI / 2), 56, 13, turn)];
    });
    return [[courtyardId(index), block(at, 150, 110, turn)] as [string, Ring], ...homes];
  });

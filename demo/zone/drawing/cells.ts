import { Delaunay } from 'd3-delaunay';
import { gridId } from '../area-rows.ts';
import { communities, type Place, parks, streetVillages, townVillages } from '../places.ts';
import { dice } from './dice.ts';
import { type Position, type Ring, tidy } from './ring.ts';

/** The zone as a sketch, north on top: villages of the town, the six of the sub-district, the parks by number. */
const sketch = ['T T T T 1 1 2', 'T T T T T 3 2', 'T T T C V 3 4', 'T T T V C C 4', 'T T T T V 5 5', 'T T T T T 6 6'].map((line) =>
  line.split(' '),
);

const pitch = 1.9;
const origin = { lng: 113.83, lat: 33.25 };
const kilometre = { lng: 1 / (111.32 * Math.cos((33.2 * Math.PI) / 180)), lat: 1 / 110.9 };

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** Kilometres east and north of the sketch's corner as longitude and latitude, to a tenth of a metre. */
export const onEarth = ([east, north]: Position): Position => [
  round(origin.lng + east * kilometre.lng),
  round(origin.lat + north * kilometre.lat),
];

/** One cell of the finest level: the grid or the piece of a park it belongs to, in kilometres. */
export type Cell = { id: string; place: Place; ring: Ring };

/** The whole zone in cells that meet edge on edge; beyond its border more cells are drawn and thrown away, so that the border is as crooked as the rest. */
export const drawCells = (): Cell[] => {
  const throwDice = dice(20260301);
  const jitter = (most: number) => (throwDice() - 0.5) * 2 * most;
  const queues: Record<string, Place[]> = { T: [...townVillages], C: [...communities], V: [...streetVillages] };
  const placeAt = (row: number, column: number): Place | undefined => {
    const letter = sketch[row]?.[column];
    return letter === undefined ? undefined : (queues[letter]?.shift() ?? parks[Number(letter) - 1]);
  };

  const seeds: { at: Position; id: string; place: Place | undefined }[] = [];
  for (let row = -2; row < sketch.length + 2; row++)
    for (let column = -2; column < 9; column++) {
      const place = placeAt(row, column);
      const [x, y] = [(column + (((row % 2) + 2) % 2) / 2 + jitter(0.14)) * pitch, (-row * 0.866 + jitter(0.14)) * pitch];
      const count = place ? place.grids || 2 : 1 + Math.round(throwDice());
      const turn = throwDice() * 2 * Math.PI;
      const around = count > 4 ? count - 1 : count;
      for (let n = 0; n < count; n++) {
        const reach = count === 1 || n === around ? 0 : pitch * (count > 4 ? 0.34 : 0.26);
        const angle = turn + (n / around) * 2 * Math.PI + jitter(0.2);
        seeds.push({
          at: [x + reach * Math.cos(angle) + jitter(0.05), y + reach * Math.sin(angle) + jitter(0.05)],
          id: place?.grids ? gridId(place, n + 1) : `${place?.id}/${row}/${column}/${n}`,
          place,
        });
      }
    }

  const voronoi = Delaunay.from(seeds.map(({ at }) => at)).voronoi([-99, -99, 99, 99]);
  return seeds.flatMap(({ id, place }, index) => (place ? [{ id, place, ring: tidy(voronoi.cellPolygon(index)) }] : []));
};

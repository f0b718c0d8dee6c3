import { both } from '../../db/queries/filters.ts';
import { seenBy } from '../../db/queries/seen.ts';
import { type Box, heapsIn, spotsIn } from '../../db/queries/spots.ts';
import type { Doorstep } from '../door/index.ts';
import { conditionOf, type Filters } from './filters.ts';
import type { Reader } from './reader.ts';

/**
 * Open cases on the map, as little as will do: `at` holds longitude and latitude of each in turn (degrees × 10⁵), `states` one digit for
 * each (0 in time, 1 near its end, 2 late, 3 standing still). More than can be told apart come as `heaps`: longitude, latitude, how many,
 * how many late, how many near.
 */
export type CaseMap = { asOf: string; total: number; late: number; near: number; at: number[]; states: string; heaps: number[] };

/** As many as a screen draws one by one. */
export const mostSpots = 25_000;

/** So many squares from edge to edge, where cases are counted together. */
const squares = 160;

const short = (degrees: number): number => Math.round(degrees / 100);

export const caseMap = async (reader: Reader, { zone, asking }: Doorstep, box: Box, filters: Filters): Promise<CaseMap> => {
  const book = await reader.books.of(reader.db, zone);
  const now = reader.ports.clock.now();
  const where = both(conditionOf(filters, book, reader.shelf), seenBy(asking.posts));
  const asked = { box, where, who: asking.who, now };
  const spots = await spotsIn(reader.db, zone, asked, mostSpots + 1);
  if (spots.length <= mostSpots)
    return {
      asOf: now.toISOString(),
      total: spots.length,
      late: spots.filter(({ state }) => state === 2).length,
      near: spots.filter(({ state }) => state === 1).length,
      at: spots.flatMap(({ lng, lat }) => [short(lng), short(lat)]),
      states: spots.map(({ state }) => state).join(''),
      heaps: [],
    };
  const heaps = await heapsIn(reader.db, zone, asked, Math.max(1, Math.round((box[2] - box[0]) / squares)));
  const sum = (of: 'count' | 'late' | 'near') => heaps.reduce((all, heap) => all + heap[of], 0);
  return {
    asOf: now.toISOString(),
    total: sum('count'),
    late: sum('late'),
    near: sum('near'),
    at: [],
    states: '',
    heaps: heaps.flatMap(({ lng, lat, count, late, near }) => [short(lng), short(lat), count, late, near]),
  };
};

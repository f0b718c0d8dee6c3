import { createGazetteer, type Whereabouts } from '../../../core/triage/index.ts';
import { byId, livesOn, pathOf } from '../../../core/zone/index.ts';
import type { Book } from '../book.ts';

type Finder = (text: string) => Whereabouts | 'nowhere';

const kept = new WeakMap<Book, { date: string; find: Finder }>();

/** Finds the zone's living areas by their names; the zone itself is no answer, it is everywhere. One index per book and day. */
export const finderOf = (book: Book, now: Date): Finder => {
  const date = book.dateOf(now);
  const known = kept.get(book);
  if (known?.date === date) return known.find;
  const areas = byId(book.rows.areas);
  const places = book.rows.areas
    .filter((area) => area.parent !== 'none' && livesOn(area, date))
    .map(({ id, name, aliases }) => ({
      id,
      names: [name.zh, ...aliases],
      path: pathOf(id, areas)
        .map((above) => above.id)
        .filter((above) => above !== book.root)
        .reverse(),
    }));
  const find = createGazetteer(places);
  kept.set(book, { date, find });
  return find;
};

const settled = new Set(['village', 'community', 'park']);

/** The village, community or park on the way to an area, and how deep it lies; what lies above says too little to compare places by. */
export const neighbourhood = (book: Book, path: readonly string[]): { area: string; depth: number } => {
  const areas = byId(book.rows.areas);
  const at = path.findIndex((id) => settled.has(areas.get(id)?.kind ?? 'zone'));
  return at < 0 ? { area: 'none', depth: path.length + 1 } : { area: path[at]!, depth: at + 1 };
};

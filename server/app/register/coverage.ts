import { coverageOf } from '../../../core/register/index.ts';
import type { Words } from '../../../core/words.ts';
import type { AreaKind } from '../../../core/zone/index.ts';
import { entriesOf, keptEntries } from '../../db/queries/entries.ts';
import { countedFor } from '../../db/queries/entry-coverage.ts';
import type { Book } from '../book.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import type { FoundRegister } from './registers.ts';
import { nameShown, valuesOf } from './show.ts';

/** `under` is the part of the zone, among those of `map`, in which it lies. */
type Gap = { id: string; key: string; title: string; area: string; areaName: Words; under: string; n: number };

type Part = { area: string; areaName: Words; covered: number; all: number };

/** One rule of full coverage as it stands: never a rate without what it is of, and the gaps by name. */
export type CoverageShown = {
  rule: string;
  title: Words;
  least: number;
  most: number | null;
  covered: number;
  all: number;
  text: string;
  gaps: Gap[];
  gapCount: number;
  areas: Part[];
  /** The same by parts of the zone as a map shows them: parks, villages, communities. */
  map: Part[];
};

/** So many gaps are listed by name; all are counted. */
const mostListed = 300;

const drawn: readonly AreaKind[] = ['park', 'village', 'community'];

/** The part of the zone that a map shows for an area: the village, community or park in which it lies; itself where it lies in none. */
const partsOf = (book: Book, at: Date): ((area: string) => string) => {
  const kinds = new Map(book.rows.areas.map(({ id, kind }) => [id, kind]));
  return (area) => (book.areaPath(area, at) ?? []).findLast((one) => drawn.some((kind) => kind === kinds.get(one))) ?? area;
};

/** How far a register is covered by each of its rules, of what the asker may see. */
export const coverageFor = async (reader: Reader, { zone, asking }: Doorstep, found: FoundRegister): Promise<CoverageShown[]> => {
  const { db, books } = reader;
  const book = await books.of(db, zone);
  const seen = entriesOf(asking.posts);
  const partOf = partsOf(book, asking.at);
  const shown: CoverageShown[] = [];
  for (const [rule, one] of Object.entries(found.part.coverage ?? {})) {
    const items = (await countedFor(db, zone, one, { ...found, seen })).map((item) => ({ ...item, name: item.key }));
    const { covered, all, text, gaps } = coverageOf(items, one);
    const bare = new Set(gaps.map(({ id }) => id));
    const grouped = (by: (item: { area: string }) => string): Part[] =>
      [...Map.groupBy(items, by)].map(([area, own]) => ({
        area,
        areaName: book.areaName(area),
        all: own.length,
        covered: own.filter(({ id }) => !bare.has(id)).length,
      }));
    const listed = gaps.slice(0, mostListed);
    const states = new Map(
      (
        await keptEntries(
          db,
          zone,
          listed.map(({ id }) => id),
        )
      ).map(({ id, state }) => [id, state]),
    );
    const values = await valuesOf(db, zone, [...states.values()]);
    shown.push({
      rule,
      title: one.title,
      least: one.least,
      most: one.most ?? null,
      covered,
      all,
      text,
      gapCount: gaps.length,
      gaps: listed.map(({ id, key, area, n }) => {
        const state = states.get(id);
        return {
          id,
          key,
          title: state ? nameShown(found.part, state, values) : key,
          area,
          areaName: book.areaName(area),
          under: partOf(area),
          n,
        };
      }),
      areas: grouped(({ area }) => area),
      map: grouped(({ area }) => partOf(area)),
    });
  }
  return shown;
};

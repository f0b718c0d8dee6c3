import { coverageOf } from '../../../core/register/index.ts';
import type { Words } from '../../../core/words.ts';
import { entriesOf, keptEntries } from '../../db/queries/entries.ts';
import { countedFor } from '../../db/queries/entry-coverage.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import type { FoundRegister } from './registers.ts';
import { nameShown, valuesOf } from './show.ts';

type Gap = { id: string; key: string; title: string; area: string; areaName: Words; n: number };

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
  areas: { area: string; areaName: Words; covered: number; all: number }[];
};

/** So many gaps are listed by name; all are counted. */
const mostListed = 300;

/** How far a register is covered by each of its rules, of what the asker may see. */
export const coverageFor = async (reader: Reader, { zone, asking }: Doorstep, found: FoundRegister): Promise<CoverageShown[]> => {
  const { db, books } = reader;
  const book = await books.of(db, zone);
  const seen = entriesOf(asking.posts);
  const shown: CoverageShown[] = [];
  for (const [rule, one] of Object.entries(found.part.coverage ?? {})) {
    const items = (await countedFor(db, zone, one, { ...found, seen })).map((item) => ({ ...item, name: item.key }));
    const { covered, all, text, gaps } = coverageOf(items, one);
    const bare = new Set(gaps.map(({ id }) => id));
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
        return { id, key, title: state ? nameShown(found.part, state, values) : key, area, areaName: book.areaName(area), n };
      }),
      areas: [...Map.groupBy(items, ({ area }) => area)].map(([area, own]) => ({
        area,
        areaName: book.areaName(area),
        all: own.length,
        covered: own.filter(({ id }) => !bare.has(id)).length,
      })),
    });
  }
  return shown;
};

/** Rows of a file that may be the same as one another, or as an entry that is registered: told, never left out. */
import { setImmediate as breathe } from 'node:timers/promises';
import { isSealed } from '../../../core/case/sealed.ts';
import type { RegisterPart } from '../../../core/programme/registers.ts';
import { type Data, findable, type Gathered, gatherLikely, type Likely, type Likeness } from '../../../core/register/index.ts';
import { t, type Words } from '../../../core/words.ts';
import { entriesOf, type LikelyEntry, likelyEntries } from '../../db/queries/entries-alike.ts';
import { soughtEntries } from '../../db/queries/list-matches.ts';
import { personalValues } from '../../db/queries/personal.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import type { FoundRegister } from './registers.ts';

export type Alike = Readonly<{ row: number; like: number; words: Words; entry?: string }>;

/** A row as it is compared. */
export type LikelyRow = Likely & Readonly<{ at: number; key: string }>;

/** So many rows are compared before others get a turn; so many entries are read at once. */
const [atOnce, page] = [500, 2_000];

/** By what a row of a register is compared: the fields that its programme names. */
export const likelyOf = (part: RegisterPart, area: string, read: (field: string) => string): Likely => {
  const { id, place } = part.match ?? {};
  return {
    area,
    name: read(part.name),
    place: place === undefined ? '' : read(place),
    id: id === undefined ? '' : read(id),
  };
};

const likeRow = (why: Likeness, at: number): Words =>
  why === 'id'
    ? t(`证件号码与第${at}行相同，请核对`, `Its identity number is that of row ${at}: please check`)
    : t(`名称和地址与第${at}行很像，请核对`, `Its name and place are much like row ${at}: please check`);

const likeEntry = (why: Likeness, key: string): Words =>
  why === 'id'
    ? t(`证件号码与已登记的 ${key} 相同，请核对`, `Its identity number is that of ${key}, which is registered: please check`)
    : t(`名称和地址与已登记的 ${key} 很像，请核对`, `Its name and place are much like ${key}, which is registered: please check`);

/** The rows of a file, gathered, and those that are like an earlier one. */
const gatherRows = async (rows: readonly LikelyRow[], most: number): Promise<{ gathered: Gathered<LikelyRow>; alike: Alike[] }> => {
  const gathered = gatherLikely<LikelyRow>();
  const alike: Alike[] = [];
  for (const [n, row] of rows.entries()) {
    if (n % atOnce === 0) await breathe();
    for (const { other, why } of gathered.meet(row))
      if (other.key !== row.key && alike.length < most) alike.push({ row: row.at, like: other.at, words: likeRow(why, other.at) });
  }
  return { gathered, alike };
};

/** What stands in a field of an entry; sealed values are looked up. */
const valueIn = (data: Data, field: string | undefined, values: ReadonlyMap<string, string>): string => {
  const value = field === undefined ? undefined : data[field];
  return isSealed(value) ? (values.get(value.personal) ?? '') : value === undefined ? '' : String(value);
};

const sealedAt = (entries: readonly LikelyEntry[], fields: readonly (string | undefined)[]): string[] =>
  entries.flatMap(({ data }) =>
    fields.flatMap((field) => {
      const value = field === undefined ? undefined : data[field];
      return isSealed(value) ? [value.personal] : [];
    }),
  );

type Scene = Readonly<{ reader: Reader; step: Doorstep; found: FoundRegister }>;

/** Entries with the identity number of a row: by keyed hashes, wherever in the zone the asker may see them. */
const sameNumbers = async ({ reader, step, found }: Scene, rows: readonly LikelyRow[], most: number): Promise<Alike[]> => {
  const { part, programme, register } = found;
  const idField = part.match?.id;
  const numbered = rows.filter(({ id }) => id !== '');
  if (idField === undefined || numbered.length === 0) return [];
  const seen = entriesOf(step.asking.posts);
  const all: Alike[] = [];
  for (let from = 0; from < numbered.length && all.length < most; from += page) {
    await breathe();
    const byBlind = Map.groupBy(numbered.slice(from, from + page), (row) =>
      reader.ports.secrets.blind(step.zone, 'entry', findable(row.id)),
    );
    const { found: hits } = await soughtEntries(
      reader.db,
      step.zone,
      { programme, register, fields: [idField], idField, blinds: [...byBlind.keys()], keys: [] },
      seen,
    );
    const keys = await likelyEntries(reader.db, step.zone, { programme, register, ids: hits.map(({ entry }) => entry) }, seen);
    const keyOf = new Map(keys.map(({ id, key }) => [id, key]));
    for (const { entry, blind } of hits)
      for (const row of byBlind.get(blind) ?? []) {
        const key = keyOf.get(entry);
        if (key !== undefined && key !== row.key) all.push({ row: row.at, like: 0, words: likeEntry('id', key), entry });
      }
  }
  return all;
};

/** Entries of the same areas that are like a row by name and place; two of whom both have an identity number are told apart by it. */
const sameNames = async (
  { reader, step, found }: Scene,
  rows: readonly LikelyRow[],
  gathered: Gathered<LikelyRow>,
  most: number,
): Promise<Alike[]> => {
  const { part, programme, register } = found;
  const { id, place } = part.match ?? {};
  const areas = [...new Set(rows.map(({ area }) => area))];
  const seen = entriesOf(step.asking.posts);
  const all: Alike[] = [];
  for (let after = ''; all.length < most; ) {
    const entries = await likelyEntries(reader.db, step.zone, { programme, register, areas, after, most: page }, seen);
    const values = await personalValues(reader.db, step.zone, sealedAt(entries, [part.name, place]));
    for (const entry of entries) {
      const one = likelyOf(part, entry.area, (field) => valueIn(entry.data, field, values));
      const identified = id !== undefined && entry.data[id] !== undefined;
      for (const { other: row } of gathered.near({ ...one, id: '' }))
        if (row.key !== entry.key && !(identified && row.id !== '') && all.length < most)
          all.push({ row: row.at, like: 0, words: likeEntry('name', entry.key), entry: entry.id });
    }
    if (entries.length < page) break;
    after = entries.at(-1)!.key;
    await breathe();
  }
  return all;
};

/** Everything that may be a double, in the order of rows, at most so many. */
export const doublesOf = async (scene: Scene, rows: readonly LikelyRow[], most: number): Promise<Alike[]> => {
  const { gathered, alike } = await gatherRows(rows, most);
  const all = [alike, await sameNumbers(scene, rows, most), await sameNames(scene, rows, gathered, most)].flat();
  return all.sort((a, b) => a.row - b.row || a.like - b.like).slice(0, most);
};

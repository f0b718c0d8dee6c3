/** A file for a register, read and judged: what would be entered, every bad row by name, and whom it looks like. */
import { setImmediate as breathe } from 'node:timers/promises';
import { dateOf } from '../../../core/calendar/index.ts';
import { Refusal } from '../../../core/refusal.ts';
import { decideEntry, type EntryCommand } from '../../../core/register/index.ts';
import { t, type Words } from '../../../core/words.ts';
import { takenKeys } from '../../db/queries/entries.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import type { Table } from '../zone/sheets/read-file.ts';
import { type Alike, doublesOf, likelyOf } from './doubles.ts';
import { worldOf } from './primitive.ts';
import type { FoundRegister } from './registers.ts';
import { areaTitle, columnFor, columnsOf, findersOf, valueIn } from './sheet.ts';

export type Enter = Extract<EntryCommand, { type: 'enter' }>;
export type ReadRow = Readonly<{ at: number; key: string; command: Enter }>;
export type RowFault = Readonly<{ row: number; column: string; words: Words }>;

const headingFrom = (table: Table, part: FoundRegister['part']): number => {
  const columns = columnsOf(part);
  const fits = table.rows.slice(0, 10).map((row) => row.filter((cell) => typeof cell === 'string' && columnFor(columns, cell)).length);
  const best = Math.max(0, ...fits);
  return best < 2 ? -1 : fits.indexOf(best);
};

const saidIn = ({ data }: Enter, field: string): string => String((data as Readonly<Record<string, unknown>>)[field] ?? '');

/** The rows of a table as commands, with what stands in no column of the register. */
const commandsOf = (table: Table, { programme, register, part }: FoundRegister, find: ReturnType<typeof findersOf>) => {
  const heading = headingFrom(table, part);
  if (heading < 0) return 'none' as const;
  const columns = columnsOf(part);
  const heads = table.rows[heading]!.map((cell) =>
    typeof cell === 'string' ? { said: cell, column: columnFor(columns, cell) } : undefined,
  );
  const unknown = heads.flatMap((head) => (head && !head.column ? [head.said] : []));
  const rows = table.rows.slice(heading + 1).flatMap((cells, n) => {
    if (cells.every((cell) => cell === 'blank')) return [];
    const data: Record<string, unknown> = {};
    let [area, unit] = ['', ''];
    cells.forEach((cell, place) => {
      const field = heads[place]?.column?.field;
      if (field === undefined || cell === 'blank') return;
      if (field === '$area') area = find.area(String(cell)) ?? String(cell);
      else if (field === '$unit') unit = find.unit(String(cell)) ?? String(cell);
      else data[field] = valueIn(part, field, cell, find);
    });
    const command: Enter = { type: 'enter', programme, register, area, data, ...(unit !== '' && { unit }) };
    return [{ at: heading + 2 + n, key: saidIn(command, part.key).trim(), command }];
  });
  return { rows, unknown };
};

const columnOf = (path: string, part: FoundRegister['part'], language: 'zh' | 'en'): string => {
  const field = path.startsWith('data.') ? path.slice(5).split('.')[0]! : path === 'area' ? '$area' : path === 'unit' ? '$unit' : path;
  return columnsOf(part).find((one) => one.field === field)?.title[language] ?? areaTitle[language];
};

/** So many rows are judged before others get a turn; so many doubles are shown. */
const [atOnce, mostAlike] = [250, 500];

export type JudgedFile = Readonly<{ rows: readonly ReadRow[]; faults: readonly RowFault[]; alike: readonly Alike[] }>;

/** Judges every row as the door would, without writing anything. */
export const judgeFile = async (
  reader: Reader,
  step: Doorstep,
  found: FoundRegister,
  tables: readonly Table[],
  language: 'zh' | 'en',
): Promise<JudgedFile> => {
  const { zone, asking } = step;
  const book = await reader.books.of(reader.db, zone);
  const find = findersOf(book);
  const read = { rows: [] as ReadRow[], unknown: [] as string[] };
  for (const table of tables) {
    const one = commandsOf(table, found, find);
    if (one === 'none') continue;
    for (const row of one.rows) read.rows.push(row);
    read.unknown.push(...one.unknown);
  }
  const { rows } = read;
  const { programme, register } = found;
  const taken = await takenKeys(
    reader.db,
    zone,
    rows.map(({ key }) => ({ programme, register, key })),
  );
  const world = worldOf(book, reader.shelf, asking.at, taken, () => 'none');
  const today = dateOf(asking.at, book.calendar);
  const firsts = new Map<string, number>();
  const faults: RowFault[] = read.unknown.map((name) => ({
    row: 0,
    column: name,
    words: t(`不认识“${name}”这一列，请改成表头里的名称或删去`, `There is no column “${name}”; rename it or take it away`),
  }));
  if (rows.length === 0)
    faults.push({
      row: 0,
      column: '',
      words: t('没有找到这张台账的表头，请用导出的表来填', 'The headings of this register were not found; fill in an exported file'),
    });
  for (const [n, row] of rows.entries()) {
    if (n % atOnce === 0) await breathe();
    const first = firsts.get(row.key);
    if (row.key !== '' && first !== undefined) {
      faults.push({
        row: row.at,
        column: columnOf(`data.${found.part.key}`, found.part, language),
        words: t(`编号与第${first}行重复`, `The number stands in row ${first} already`),
      });
      continue;
    }
    firsts.set(row.key, row.at);
    try {
      decideEntry({ ...world, today }, '', 'none', row.command, { ...asking, newId: () => '', newSalt: () => '', digest: () => '' });
    } catch (fault) {
      if (!(fault instanceof Refusal) || fault.status >= 500) throw fault;
      const all = fault.faults.length > 0 ? fault.faults : [{ path: 'area', words: fault.words }];
      faults.push(...all.map(({ path, words }) => ({ row: row.at, column: columnOf(path, found.part, language), words })));
    }
  }
  const likely = rows.map(({ at, key, command }) => ({
    ...likelyOf(found.part, command.area, (field) => saidIn(command, field)),
    at,
    key,
  }));
  return { rows, faults, alike: await doublesOf({ reader, step, found }, likely, mostAlike) };
};

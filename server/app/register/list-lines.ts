/** A list of names and numbers as people send them: read into lines by which entries may be found. Nothing of it is kept. */
import { normalize, oldResidentId } from '../../../core/identifier/index.ts';
import { metaOf } from '../../../core/programme/fields.ts';
import type { RegisterPart } from '../../../core/programme/registers.ts';
import { findable, type Line } from '../../../core/register/index.ts';
import { type Cell, plain, trimmed } from '../zone/sheets/cell.ts';
import type { Table } from '../zone/sheets/read-file.ts';

type Column = 'id' | 'name' | 'alias' | 'date';

const said: Record<Column, readonly string[]> = {
  id: [
    '证件号',
    '证件号码',
    '身份证',
    '身份证号',
    '身份证号码',
    '公民身份号码',
    '统一社会信用代码',
    '信用代码',
    '编号',
    'id',
    'identity number',
    'credit code',
    'number',
  ],
  name: ['姓名', '名称', '名字', '单位名称', '企业名称', '单位', '企业', 'name', 'full name'],
  alias: ['曾用名', '别名', '又名', '简称', 'alias', 'aliases', 'former name', 'also known as'],
  date: ['日期', '时间', 'date', 'day'],
};

/** What a heading of a list means for a register: words that everybody uses, and the register's own. */
const headingsFor = ({ key, fields, match = {} }: RegisterPart): ReadonlyMap<string, Column> => {
  const own = (field: string | undefined, column: Column): [string, Column][] => {
    const label = field === undefined ? undefined : metaOf(fields[field] as Parameters<typeof metaOf>[0]).label;
    return label ? [label.zh, label.en].map((one) => [plain(one).toLowerCase(), column]) : [];
  };
  return new Map([
    ...(Object.keys(said) as Column[]).flatMap((column) => said[column].map((one): [string, Column] => [one, column])),
    ...own(key, 'id'),
    ...own(match.aliases, 'alias'),
    ...own(match.name, 'name'),
    ...own(match.id, 'id'),
  ]);
};

const columnOf = (headings: ReadonlyMap<string, Column>, cell: Cell): Column | undefined => {
  if (typeof cell !== 'string') return undefined;
  const text = plain(cell)
    .toLowerCase()
    .replace(/[（(].*[)）]$/, '');
  return headings.get(text) ?? (/(日期|时间| date)$/.test(text) ? 'date' : undefined);
};

const dayIn = (cell: Exclude<Cell, 'blank'>): string | undefined => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const [, year, month = '', day = ''] = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?/.exec(plain(String(cell))) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** An identifier in the ways in which it may be kept: as written, without hyphens, and a number of 15 digits as the 18 that it became. */
export const idsIn = (text: string): string[] => {
  const old = oldResidentId(text, '9999-12-31');
  const all = [plain(text), findable(text), normalize(text), ...(old.valid ? [old.normalized] : [])];
  return [...new Set(all)].filter((one) => one.length >= 3);
};

/** A name, and what stands in brackets behind it: 王某（小王） is both. */
export const namesIn = (text: string): string[] => {
  const whole = findable(text);
  const [, stem = '', inside = ''] = /^(.+)\((.+)\)$/.exec(whole) ?? [];
  return [...new Set([whole, stem, inside])].filter((one) => [...one].length >= 2);
};

const aliasesIn = (text: string): string[] => text.split(/[、,，;；/]+/).flatMap(namesIn);

/** A cell of a list without headings: a day, a number, or a name. */
const guess = (text: string): Column =>
  dayIn(text) !== undefined ? 'date' : /\d/.test(text) && /^[\w\s-]{4,}$/.test(plain(text)) ? 'id' : 'name';

export type ListRead = Readonly<{ lines: readonly Line[]; spoilt: number }>;

const linesOf = (table: Table, headings: ReadonlyMap<string, Column>): ListRead => {
  const heading = table.rows.slice(0, 10).findIndex((row) => row.some((cell) => columnOf(headings, cell) !== undefined));
  const columns = heading < 0 ? [] : table.rows[heading]!.map((cell) => columnOf(headings, cell));
  let spoilt = 0;
  const lines = table.rows.slice(heading + 1).flatMap((cells, n): Line[] => {
    const [ids, names]: [string[], string[]] = [[], []];
    let date: string | undefined;
    cells.forEach((cell, place) => {
      if (cell === 'blank') return;
      const text = trimmed(String(cell));
      const column = heading < 0 ? (cell instanceof Date ? 'date' : guess(text)) : columns[place];
      if (column === 'id' && ((typeof cell === 'number' && !Number.isSafeInteger(cell)) || /^\d(\.\d+)?e\+\d+$/i.test(text))) spoilt += 1;
      else if (column === 'id') ids.push(...idsIn(text));
      if (column === 'name') names.push(...namesIn(text));
      if (column === 'alias') names.push(...aliasesIn(text));
      if (column === 'date') date ??= dayIn(cell);
    });
    return ids.length + names.length === 0 ? [] : [{ at: heading + 2 + n, ids, names, date }];
  });
  return { lines, spoilt };
};

/** The lines of a file for a register, and how many numbers in it Excel had rounded before it was sent. */
export const linesIn = (tables: readonly Table[], part: RegisterPart): ListRead => {
  const headings = headingsFor(part);
  const all = tables.map((table) => linesOf(table, headings));
  return { lines: all.flatMap(({ lines }) => lines), spoilt: all.reduce((sum, { spoilt }) => sum + spoilt, 0) };
};

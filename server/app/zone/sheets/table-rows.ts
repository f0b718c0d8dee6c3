import { t, type Words } from '../../../../core/words.ts';
import { type Fault, keyOf, labelIn, type ZoneRows, type ZoneSheet } from '../../../../core/zone/index.ts';
import type { Cell } from './cell.ts';
import { romanised } from './pinyin.ts';
import type { Table } from './read-file.ts';
import type { Recognised } from './recognise.ts';

/** A row read from a file, and where it stands there: the name of the sheet in the file and the row as Excel counts. */
export type FileRow = Readonly<{ sheet: ZoneSheet; row: Readonly<Record<string, unknown>>; table: string; at: number }>;

/** Something wrong in a file: `at` is the row as Excel counts it, 0 for the table as a whole. */
export type FileFault = Omit<Fault, 'sheet' | 'row'> & Readonly<{ sheet: ZoneSheet | 'none'; table: string; at: number; label: Words }>;

export type ReadTable = Readonly<{ rows: readonly FileRow[]; faults: readonly FileFault[] }>;

type Open = Record<string, unknown>;

const isOpen = (value: unknown): value is Open => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The row with one value set at a path such as `name.zh`, or taken away; a group left empty goes with it. */
const withAt = (row: Open, [first = '', ...rest]: readonly string[], value: unknown): Open => {
  const inner = row[first];
  const next = rest.length === 0 ? value : withAt(isOpen(inner) ? inner : {}, rest, value);
  const { [first]: _, ...others } = row;
  const isGone = next === undefined || (rest.length > 0 && isOpen(next) && Object.keys(next).length === 0);
  return isGone ? others : { ...row, [first]: next };
};

const lists: Partial<Record<ZoneSheet, readonly string[]>> = {
  areas: ['aliases'],
  units: ['aliases'],
  duties: ['assisting'],
  officeHours: ['sessions'],
  webhooks: ['events', 'programmes', 'areas'],
};

/** What need not be typed: empty lists, the basis of a shape that is not there, the English name of a place. */
const filled = (sheet: ZoneSheet, row: Open): Open => {
  const empty = Object.fromEntries((lists[sheet] ?? []).filter((field) => row[field] === undefined).map((field) => [field, []]));
  if (sheet !== 'areas') return { ...row, ...empty };
  const name = row['name'] as { zh?: string; en?: string } | undefined;
  const named = name?.zh && !name.en ? { name: { ...name, en: romanised(name.zh) } } : {};
  return { basis: 'drawn', ...row, ...empty, ...named };
};

const keyField = (sheet: ZoneSheet) => (sheet === 'categories' ? 'code' : 'id');

/**
 * Reads the rows of a recognised table. A column that is not in the file leaves what stands; a blank cell takes an optional value
 * away. Blank rows are passed over. Every cell that cannot be read is a fault; a row with one is not among the rows.
 */
export const rowsOfTable = (table: Table, { sheet, heading, columns, unknown }: Recognised, standing: ZoneRows): ReadTable => {
  const faults: FileFault[] = unknown.map((name) => ({
    sheet,
    table: table.name,
    at: heading + 1,
    field: name,
    label: t(name, name),
    words: t(
      `不认识“${name}”这一列，请改成导出文件里的列名或删去`,
      `The column “${name}” is not known; use a heading of the exported file, or take it out`,
    ),
  }));
  const known = new Map<string, object>(standing[sheet].map((row) => [keyOf(row), row]));
  const keyPlace = [...columns].find(([, { field }]) => field === keyField(sheet))?.[0];

  const rows = table.rows.slice(heading + 1).flatMap((cells, index): FileRow[] => {
    if (cells.every((cell) => cell === 'blank')) return [];
    const at = heading + 2 + index;
    const fault = (field: string, words: Words) =>
      faults.push({ sheet, table: table.name, at, field, label: labelIn(sheet, field), words });

    const read = [...columns].map(([place, column]) => {
      const cell: Cell = cells[place] ?? 'blank';
      return { column, read: cell === 'blank' ? ('blank' as const) : column.codec.read(cell) };
    });
    const key = read.find(({ column }) => column.field === keyField(sheet))?.read;
    const id = key && key !== 'blank' && 'value' in key ? String(key.value) : '';
    if (keyPlace === undefined || id === '') {
      if (!(key && key !== 'blank' && 'wrong' in key))
        fault(keyField(sheet), t('请填写编码，每行一个，不能重复', 'Give a code; each row has its own'));
    }

    let row: Open = { ...known.get(id) };
    let whole = true;
    for (const { column, read: one } of read) {
      if (one === 'blank') {
        if (!column.keeps && !(column.field === 'name.en' && sheet === 'areas')) row = withAt(row, column.field.split('.'), undefined);
      } else if ('wrong' in one) {
        fault(column.field, one.wrong);
        whole = false;
      } else row = withAt(row, column.field.split('.'), one.value);
    }
    return whole && id !== '' ? [{ sheet, row: filled(sheet, row), table: table.name, at }] : [];
  });
  return { rows, faults };
};

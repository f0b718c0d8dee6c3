import type { Asking } from '../../../core/case/command.ts';
import { t } from '../../../core/words.ts';
import {
  changesOfRows,
  faultsIn,
  type GivenRow,
  keyOf,
  labelIn,
  leavingBy,
  mayKeep,
  type RowFault,
  sheetTitles,
  type ZoneSheet,
  type ZoneWorld,
  zoneSheets,
} from '../../../core/zone/index.ts';
import { heldCases } from '../../db/queries/zone-keeping.ts';
import type { Db } from '../../db/schema.ts';
import { byCodes } from './sheets/by-codes.ts';
import { divisionsIn, rowsOfDivisions } from './sheets/divisions.ts';
import type { Table } from './sheets/read-file.ts';
import { recognise } from './sheets/recognise.ts';
import { type FileFault, type ReadTable, rowsOfTable } from './sheets/table-rows.ts';

/** Says that a table is none of ours. */
export const unknownTable = (table: Table): FileFault => ({
  sheet: 'none',
  table: table.name,
  at: 0,
  field: 'table',
  label: t('工作表', 'Sheet'),
  words: t(
    `认不出“${table.name}”这张表：请用导出文件里的表名和列名，或全国行政区划名单的列名`,
    `“${table.name}” is not recognised: use the sheet names and headings of an exported file, or those of the official list of divisions`,
  ),
});

const readTable = (table: Table, world: Pick<ZoneWorld, 'rows' | 'today'>): ReadTable & { sheet: ZoneSheet | 'none' } => {
  const list = divisionsIn(table);
  if (list) return { sheet: 'areas', ...rowsOfDivisions(table, list, world.rows, world.today) };
  const known = recognise(table);
  return known
    ? { sheet: known.sheet, ...rowsOfTable(table, known, world.rows) }
    : { sheet: 'none', rows: [], faults: [unknownTable(table)] };
};

/** Where a row stands among all rows. */
export const place = (sheet: ZoneSheet, id: string) => `${sheet} ${id}`;

const elsewhere = ({ sheet, id, field, words }: RowFault): FileFault => ({
  sheet,
  table: '',
  at: 0,
  field,
  label: t(`${sheetTitles[sheet].zh} ${id} ${labelIn(sheet, field).zh}`, `${sheetTitles[sheet].en} ${id} ${labelIn(sheet, field).en}`),
  words,
});

/** The rows of a file in the order in which sheets lean on each other, all that would change, and every fault with its place. */
export const judge = async (db: Db, zone: string, tables: readonly Table[], world: Omit<ZoneWorld, 'held'>, asking: Asking) => {
  const read = tables.map((table) => ({ table, ...readTable(table, world) }));
  const inOrder = zoneSheets.flatMap((sheet) => read.flatMap((one) => one.rows.filter((row) => row.sheet === sheet)));
  const rows = byCodes(inOrder, world.rows);
  const given: GivenRow[] = rows.map(({ sheet, row }) => ({ sheet, row }));
  const { changes, faults } = changesOfRows(given, world.rows);

  const at = new Map(rows.map((row) => [place(row.sheet, keyOf(row.row)), row]));
  const held = await heldCases(db, zone, leavingBy({ type: 'set', rows: given, origin: 'file' }, world.rows));
  const wrong = faultsIn({ ...world, held }, changes, { who: asking.who, may: (sheet) => mayKeep(asking, sheet) });

  const all: FileFault[] = [
    ...read.flatMap((one) => one.faults),
    ...faults.map(({ index, fault, twin }): FileFault => {
      const { sheet, row, table, at: line } = rows[index]!;
      const first = twin === undefined ? undefined : rows[twin]!;
      const where =
        first &&
        (first.table === table
          ? t(`第 ${first.at} 行`, `row ${first.at}`)
          : t(`“${first.table}”第 ${first.at} 行`, `row ${first.at} of “${first.table}”`));
      const words = where
        ? t(
            `编码 ${keyOf(row)} 与${where.zh}重复，每行的编码都要不同`,
            `The code ${keyOf(row)} stands in ${where.en} already; each row has its own`,
          )
        : fault.words;
      return { sheet, table, at: line, field: fault.path, label: labelIn(sheet, fault.path), words };
    }),
    ...wrong.map((fault): FileFault => {
      const row = at.get(place(fault.sheet, fault.id));
      return row
        ? {
            sheet: fault.sheet,
            table: row.table,
            at: row.at,
            field: fault.field,
            label: labelIn(fault.sheet, fault.field),
            words: fault.words,
          }
        : elsewhere(fault);
    }),
  ];
  const order = new Map(tables.map(({ name }, index) => [name, index]));
  const sorted = all.toSorted((a, b) => (order.get(a.table) ?? tables.length) - (order.get(b.table) ?? tables.length) || a.at - b.at);
  return { read, rows, changes, at, faults: sorted };
};

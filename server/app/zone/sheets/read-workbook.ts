import readExcel from 'read-excel-file/node';
import { cellsOf } from './cell.ts';
import type { Table } from './read-file.ts';

/** The tables of an Excel workbook, or that nobody can read it. */
export const readWorkbook = async (bytes: Buffer): Promise<Table[] | 'unreadable'> => {
  const sheets = await readExcel(bytes).catch(() => 'unreadable' as const);
  if (sheets === 'unreadable') return sheets;
  const tables = sheets.map(({ sheet, data }) => ({ name: sheet, rows: cellsOf(data) }));
  return tables.every((table): table is { name: string; rows: NonNullable<typeof table.rows> } => table.rows !== undefined)
    ? tables
    : 'unreadable';
};

import writeExcel from 'write-excel-file/node';
import type { Words } from '../../../../core/words.ts';
import { t } from '../../../../core/words.ts';
import { sheetTitles, type ZoneRow, type ZoneRows, type ZoneSheet } from '../../../../core/zone/index.ts';
import { plain } from './cell.ts';
import { type Column, columnsOf } from './columns.ts';

const notesTitle = t('填写说明', 'Notes');

/** Whether a sheet of a file is the sheet of notes, which says how to fill in the others. */
export const isNotes = (name: string): boolean =>
  plain(name).startsWith(notesTitle.zh) || plain(name).toLowerCase() === notesTitle.en.toLowerCase();

const ink = { heading: '#22466B', paper: '#FFFFFF', quiet: '#5B6470' };

type Written = { value?: string | Date; type?: typeof String | typeof Date; format?: string; [style: string]: unknown };

/** Always typed as text, so that nothing which begins with = + - or @ is ever a formula, and codes keep their zeros. */
const asText = (value: string): Written => ({ value, type: String, format: '@' });

const both = ({ zh, en }: Words) => (zh === en ? zh : `${zh}\n${en}`);

const headingOf = ({ label, needed }: Column): Written => ({
  ...asText(both(label)),
  fontWeight: needed ? 'bold' : undefined,
  wrap: true,
  textColor: ink.paper,
  backgroundColor: ink.heading,
  alignVertical: 'center',
});

const valueAt = (row: ZoneRow, field: string): unknown =>
  field
    .split('.')
    .reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), row);

const cellOf = (row: ZoneRow, { field, codec }: Column): Written | null => {
  const value = valueAt(row, field);
  const written = value === undefined ? 'blank' : codec.write(value);
  if (written === 'blank') return null;
  return written instanceof Date ? { value: written, type: Date, format: 'yyyy-mm-dd' } : asText(written);
};

const titleOf = (title: string, columns: number): (Written | null)[] => [
  { ...asText(title), columnSpan: columns, textColor: ink.quiet },
  ...Array.from({ length: columns - 1 }, () => null),
];

const sheetOf = (sheet: ZoneSheet, rows: readonly ZoneRow[], title: string) => {
  const columns = columnsOf[sheet];
  return {
    sheet: sheetTitles[sheet].zh,
    data: [titleOf(title, columns.length), columns.map(headingOf), ...rows.map((row) => columns.map((column) => cellOf(row, column)))],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 2,
  };
};

const notesOf = (sheets: readonly ZoneSheet[]) => {
  const headings = [t('工作表', 'Sheet'), t('列', 'Column'), t('必填', 'Needed'), t('怎么填', 'How to fill it in')];
  const lines = sheets.flatMap((sheet) =>
    columnsOf[sheet].map(({ label, needed, codec }) =>
      [both(sheetTitles[sheet]), both(label), needed ? '是\nyes' : '', both(codec.hint)].map((value) => ({
        ...asText(value),
        wrap: true,
        alignVertical: 'top',
      })),
    ),
  );
  return {
    sheet: notesTitle.zh,
    data: [headings.map((one) => ({ ...asText(both(one)), wrap: true, textColor: ink.paper, backgroundColor: ink.heading })), ...lines],
    columns: [14, 18, 8, 80].map((width) => ({ width })),
    stickyRowsCount: 1,
  };
};

/** A workbook of these sheets: a title, headings in Chinese and English, days as days, everything else as text; then how to fill it in. */
export const writeFile = (rows: ZoneRows, sheets: readonly ZoneSheet[], title: Words): Promise<Buffer> => {
  const pages = [...sheets.map((sheet) => sheetOf(sheet, rows[sheet], `${title.zh}  ${title.en}`)), notesOf(sheets)];
  return writeExcel(pages as Parameters<typeof writeExcel>[0], { fontFamily: 'Noto Sans SC', fontSize: 11 }).toBuffer();
};

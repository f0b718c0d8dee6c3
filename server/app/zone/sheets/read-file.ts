import { parse } from 'csv-parse/sync';
import { refuse } from '../../../../core/refusal.ts';
import { t } from '../../../../core/words.ts';
import { type Cell, cellsOf } from './cell.ts';
import { readApart } from './read-apart.ts';
import { readWorkbook } from './read-workbook.ts';
import { weighZip } from './zip.ts';

/** A table as it stands in a file: the name of its sheet, and its rows from the first. */
export type Table = Readonly<{ name: string; rows: readonly (readonly Cell[])[] }>;

/** The largest file that is taken, in bytes; unpacked it may be ten times that. */
export const mostBytes = 20 * 1024 * 1024;

/** The most rows one file may bring. */
export const mostRows = 50_000;

/** Text of a CSV file: UTF-8, or what Chinese Excel writes. */
const decoded = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

const delimiterOf = (text: string): string => {
  const [first = ''] = text.split('\n', 1);
  const counted = [',', '\t', ';', '，'].map((sign) => ({ sign, n: first.split(sign).length }));
  return counted.sort((a, b) => b.n - a.n)[0]!.sign;
};

/** Quotes that never close and the like: nobody can say what such a file means. */
const parsed = (text: string): string[][] => {
  try {
    return parse(text, { bom: true, delimiter: delimiterOf(text), relaxColumnCount: true, relaxQuotes: true, skipEmptyLines: false });
  } catch {
    return refuse('unreadable', [
      {
        path: 'file',
        code: 'bad-quotes',
        words: t('文件里的引号不成对，读不出各列', 'The quotes in the file do not match, so its columns cannot be told'),
      },
    ]);
  }
};

const readCsv = (bytes: Buffer, name: string): Table[] => {
  const text = decoded(bytes);
  const rows = parsed(text);
  return [{ name, rows: cellsOf(rows) ?? refuse('unreadable') }];
};

/** From so many bytes on a workbook is read in a thread of its own: reading is nothing but work, and others wait for answers. */
const large = 100_000;

const readXlsx = async (bytes: Buffer): Promise<Table[]> => {
  await weighZip(bytes, mostBytes * 10);
  const tables = await (bytes.length > large ? readApart(bytes) : readWorkbook(bytes));
  return tables === 'unreadable' ? refuse('unreadable') : tables;
};

const oldExcel = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

const tooMany = (n: number) =>
  refuse('too-large', [
    {
      path: 'file',
      code: 'too-many',
      words: t(`文件有 ${n} 行，一次最多 ${mostRows} 行，请分开导入`, `The file has ${n} rows; at most ${mostRows} at once, so split it`),
    },
  ]);

/**
 * The tables of an Excel workbook (.xlsx) or a CSV file, told by content, not by name. Refuses what cannot be read, what is too large
 * packed or unpacked, and more than 50,000 rows.
 */
export const readFile = async (bytes: Buffer, name: string): Promise<Table[]> => {
  if (bytes.length > mostBytes) return refuse('too-large');
  if (bytes.length === 0) return refuse('unreadable', [{ path: 'file', code: 'empty', words: t('文件是空的', 'The file is empty') }]);
  if (bytes.subarray(0, 4).equals(oldExcel))
    return refuse('wrong-type', [
      {
        path: 'file',
        code: 'old-excel',
        words: t('这是旧版 Excel（.xls）文件，请另存为 .xlsx 后再导入', 'This is an old Excel file (.xls); save it as .xlsx first'),
      },
    ]);

  const tables = bytes.subarray(0, 2).toString('latin1') === 'PK' ? await readXlsx(bytes) : readCsv(bytes, name.replace(/\.[^.]*$/, ''));
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return rows > mostRows + 100 ? tooMany(rows) : tables;
};

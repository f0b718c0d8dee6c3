import { type AboveField, aboveFieldNames, dateOrders } from '../../../core/above/fields.ts';
import { type Columns, guessColumns, headingScore } from '../../../core/above/guess.ts';
import { refuse } from '../../../core/refusal.ts';
import { t } from '../../../core/words.ts';
import type { Table } from '../zone/sheets/read-file.ts';
import { isNotes } from '../zone/sheets/write-file.ts';
import { type KeptCell, keptCell, shownCell } from './cells.ts';
import type { From } from './forms.ts';
import type { FileRow } from './judge.ts';
import { ownField, ownFieldOf } from './report.ts';

/** A table of cases: its headings, its rows as Excel counts them. */
export type CaseTable = Readonly<{ name: string; headings: readonly string[]; rows: readonly FileRow[] }>;

const lookedAt = 15;

/** The row of headings among the first ones: the one in which most cells mean something; a title above it is passed over. */
const headingOf = (rows: readonly (readonly KeptCell[])[], form: Columns): number => {
  const scored = rows.slice(0, lookedAt).map((row, place) => ({ place, score: headingScore(row.map(shownCell), form) }));
  const [best] = scored.toSorted((a, b) => b.score - a.score || a.place - b.place);
  return best && best.score > 0 ? best.place : 0;
};

/** The first table of a file that has rows. Refuses a file without any. */
export const caseTable = (tables: readonly Table[], form: Columns): CaseTable => {
  const found = tables.filter((table) => table.rows.length > 1 && !isNotes(table.name));
  const cells = found.map((table) => ({ name: table.name, rows: table.rows.map((row) => row.map(keptCell)) }));
  const [best] = cells
    .map((table) => ({ table, head: headingOf(table.rows, form) }))
    .toSorted(
      (a, b) =>
        headingScore((b.table.rows[b.head] ?? []).map(shownCell), form) - headingScore((a.table.rows[a.head] ?? []).map(shownCell), form),
    );
  if (!best) return refuse('unwell', [{ path: 'file', code: 'empty', words: t('文件里没有一行数据', 'The file has no row of data') }]);
  const { table, head } = best;
  return {
    name: table.name,
    headings: (table.rows[head] ?? []).map((cell) => shownCell(cell).trim()),
    rows: table.rows
      .map((row, place) => ({ at: place + 1, cells: row }))
      .slice(head + 1)
      .filter((row) => row.cells.some((cell) => cell !== null)),
  };
};

/** What each column means: by the source's own form, by likeness, or as a field of the programme's own. */
export const meaningsOf = (headings: readonly string[], from: From, form: Columns): Record<string, string> => {
  const guessed = guessColumns(headings, form);
  return Object.fromEntries(
    headings.flatMap((heading, place): [string, string][] => {
      const own = ownFieldOf(from, heading);
      const means = own === undefined ? guessed.get(place) : ownField(own);
      return means === undefined ? [] : [[String(place), means]];
    }),
  );
};

/** Whether somebody may say that a column means this. */
export const isMeaning = (means: string, owned: readonly string[]): boolean =>
  (aboveFieldNames as readonly AboveField[] as readonly string[]).includes(means) || owned.some((name) => ownField(name) === means);

export const isDates = (dates: string): dates is keyof typeof dateOrders => Object.hasOwn(dateOrders, dates);

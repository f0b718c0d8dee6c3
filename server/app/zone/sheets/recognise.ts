import { sheetTitles, type ZoneSheet, zoneSheets } from '../../../../core/zone/index.ts';
import { type Cell, plain } from './cell.ts';
import { type Column, columnsOf } from './columns.ts';
import type { Table } from './read-file.ts';

/** A table whose heading was found: at which row (from 0), and which column of the sheet stands at which place. */
export type Recognised = Readonly<{ sheet: ZoneSheet; heading: number; columns: ReadonlyMap<number, Column>; unknown: readonly string[] }>;

const said = (text: string) =>
  plain(text)
    .toLowerCase()
    .replace(/[\s*:_]/g, '');

const namesOf = ({ label, field }: Column): string[] => [said(label.zh + label.en), said(label.zh), said(label.en), said(field)];

const sheetNamed = (name: string): ZoneSheet | undefined =>
  zoneSheets.find((sheet) => {
    const { zh, en } = sheetTitles[sheet];
    return [sheet, zh, en, `${zh} ${en}`].some((one) => said(one) === said(name));
  });

const shown = (cell: Cell): string => (typeof cell === 'string' && cell !== 'blank' ? cell : '');

const columnsIn = (row: readonly Cell[], sheet: ZoneSheet): Map<number, Column> => {
  const free = [...columnsOf[sheet]];
  const found = new Map<number, Column>();
  row.forEach((cell, place) => {
    const lines = shown(cell)
      .split(/[\n/]/)
      .map(said)
      .filter((line) => line !== '');
    const whole = said(shown(cell));
    const index = free.findIndex((column) => {
      const names = namesOf(column);
      return whole !== '' && (names.includes(whole) || (lines.length > 0 && lines.every((line) => names.includes(line))));
    });
    if (index >= 0) found.set(place, free.splice(index, 1)[0]!);
  });
  return found;
};

/**
 * Which sheet a table is: by its name where that is one of ours, else by its headings: how many of those it needs are there, and how many
 * of those that are there it knows. A title above the headings, merged or not, is
 * passed over. Undefined when fewer than half of the needed columns are there.
 */
export const recognise = ({ name, rows }: Table): Recognised | undefined => {
  const named = sheetNamed(name);
  const candidates = rows
    .slice(0, 10)
    .flatMap((row, heading) => (named ? [named] : zoneSheets).map((sheet) => ({ sheet, heading, columns: columnsIn(row, sheet) })));
  const needed = (sheet: ZoneSheet) => columnsOf[sheet].filter((column) => column.needed).length;
  const share = ({ sheet, columns }: (typeof candidates)[number]) =>
    [...columns.values()].filter((column) => column.needed).length / needed(sheet);

  const known = ({ heading, columns }: (typeof candidates)[number]) =>
    columns.size / Math.max(1, rows[heading]!.filter((cell) => shown(cell) !== '').length);
  const suits = (one: (typeof candidates)[number]) => share(one) + known(one);

  const [best] = candidates.sort((a, b) => suits(b) - suits(a) || b.columns.size - a.columns.size);
  if (!best || share(best) < (named ? 0.2 : 0.5)) return undefined;
  const unknown = rows[best.heading]!.flatMap((cell, place) =>
    shown(cell) !== '' && !best.columns.has(place) ? [shown(cell).trim()] : [],
  );
  return { ...best, unknown };
};

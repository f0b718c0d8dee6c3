import type { Cell } from '../../../core/above/moment.ts';
import type { Cell as FileCell } from '../zone/sheets/cell.ts';

/** A cell as the database keeps it: a date of Excel keeps being one, a blank is nothing. */
export type KeptCell = string | number | boolean | null | Readonly<{ date: string }>;

export const keptCell = (cell: FileCell): KeptCell => {
  if (cell === 'blank') return null;
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '?' : { date: cell.toISOString() };
  return cell;
};

export const asCell = (kept: KeptCell | undefined): Cell | 'blank' => {
  if (kept === null || kept === undefined) return 'blank';
  return typeof kept === 'object' ? new Date(kept.date) : kept;
};

/** A cell as a person reads it, for headings and samples. */
export const shownCell = (kept: KeptCell | undefined): string => {
  const cell = asCell(kept);
  if (cell === 'blank') return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 16).replace('T', ' ') : String(cell);
};

/** The rows of a sheet as its table shows them: found, past ones left out, as a tree where it is one. */

import { stateOf } from './today.ts';
import { keyOf, type ShownRow } from './types.ts';

export type Line = { key: string; row: ShownRow; children?: Line[] };

const parentOf = (row: ShownRow): string => ('parent' in row ? row.parent : 'none');

/** A tree of rows; one whose parent is not among them stands at the top. */
export const treeLines = (rows: readonly ShownRow[]): Line[] => {
  const lines = new Map(rows.map((row): [string, Line] => [keyOf(row), { key: keyOf(row), row }]));
  const top: Line[] = [];
  for (const line of lines.values()) {
    const above = lines.get(parentOf(line.row));
    if (above && above !== line) above.children = [...(above.children ?? []), line];
    else top.push(line);
  }
  return top;
};

/** The rows that match; without a search a tree is a tree, with one it is the list of what was found. */
export const linesOf = (
  rows: readonly ShownRow[],
  { q, past, tree, told }: { q: string; past: boolean; tree: boolean; told: (row: ShownRow) => string },
): Line[] => {
  const wanted = q.trim().toLowerCase();
  const shown = rows.filter((row) => (past || stateOf(row) !== 'past') && (wanted === '' || told(row).includes(wanted)));
  return tree && wanted === '' ? treeLines(shown) : shown.map((row) => ({ key: keyOf(row), row }));
};

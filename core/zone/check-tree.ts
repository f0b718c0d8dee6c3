import { type Area, areaParents } from './area.ts';
import type { Category } from './category.ts';
import { type Fault, type Sheet, wrongs } from './fault.ts';
import { type Term, within } from './term.ts';
import { type Unit, unitParents } from './unit.ts';

type Node = Term & { readonly parent: string; readonly kind: string };
type Parents = Record<string, readonly string[]>;

const circles = (id: string, nodes: ReadonlyMap<string, Node>): boolean => {
  const seen = new Set([id]);
  for (let up = nodes.get(id)?.parent; up !== undefined && nodes.has(up); up = nodes.get(up)?.parent) {
    if (up === id) return true;
    if (seen.has(up)) return false;
    seen.add(up);
  }
  return false;
};

const checkTree = <N extends Node>(sheet: Sheet, rows: readonly N[], idOf: (row: N) => string, parents?: Parents): Fault[] => {
  const nodes = new Map(rows.map((row) => [idOf(row), row]));

  return rows.flatMap((row, index) => {
    const fault = (field: string, words: Fault['words']): Fault => ({ sheet, row: index + 1, field, words });
    const above = nodes.get(row.parent);
    const kindAbove = above?.kind ?? 'none';

    if (row.parent !== 'none' && !above) return [fault('parent', wrongs.noParent(row.parent))];
    if (circles(idOf(row), nodes)) return [fault('parent', wrongs.circle(idOf(row)))];
    return [
      ...(parents && !parents[row.kind]?.includes(kindAbove) ? [fault('kind', wrongs.nesting(row.kind, kindAbove))] : []),
      ...(above && !within(row, above) ? [fault('from', wrongs.outlives(row.parent))] : []),
    ];
  });
};

/** Parents exist, nothing stands above itself, kinds nest, and nothing outlives what it stands under. */
export const checkTrees = (areas: readonly Area[], units: readonly Unit[], categories: readonly Category[]): Fault[] => {
  const programmes = new Map(categories.map((row) => [row.code, row.programme]));
  return [
    ...checkTree('areas', areas, ({ id }) => id, areaParents),
    ...checkTree('units', units, ({ id }) => id, unitParents),
    ...checkTree('categories', categories, ({ code }) => code),
    ...categories.flatMap(({ parent, programme }, index): Fault[] => {
      const above = programmes.get(parent);
      return above === undefined || above === programme
        ? []
        : [{ sheet: 'categories', row: index + 1, field: 'programme', words: wrongs.otherProgramme(parent) }];
    }),
  ];
};

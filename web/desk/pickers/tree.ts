import type { Say, Words } from '../../shared/words/t.ts';

type Node = { id: string; parent: string; name: Words };
export type Branch = { value: string; title: string; children?: Branch[] };

/** Rows with parents as a tree for pickers; a row whose parent is not among them stands at the top. */
export const treeOf = (rows: readonly Node[], w: Say): Branch[] => {
  const branches = new Map(rows.map(({ id, name }): [string, Branch] => [id, { value: id, title: w(name) }]));
  const top: Branch[] = [];
  for (const { id, parent } of rows) {
    const [own, above] = [branches.get(id), branches.get(parent)];
    if (!own) continue;
    if (above && above !== own) above.children = [...(above.children ?? []), own];
    else top.push(own);
  }
  return top;
};

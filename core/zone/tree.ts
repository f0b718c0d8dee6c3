type Node = { readonly parent: string };

/** The rows by id; the last one wins where an id stands twice. */
export const byId = <N extends { readonly id: string }>(nodes: readonly N[]): ReadonlyMap<string, N> =>
  new Map(nodes.map((node) => [node.id, node]));

/** The categories by code, for the same walks. */
export const byCode = <N extends { readonly code: string }>(nodes: readonly N[]): ReadonlyMap<string, N> =>
  new Map(nodes.map((node) => [node.code, node]));

/** From the node itself up to its root. An unknown id gives an empty path; a cycle ends where it would begin again. */
export const pathOf = <N extends Node>(id: string, nodes: ReadonlyMap<string, N>): N[] => {
  const path: N[] = [];
  for (let node = nodes.get(id); node && !path.includes(node); node = nodes.get(node.parent)) path.push(node);
  return path;
};

/** Whether `id` is `above` or stands anywhere below it. */
export const isIn = <N extends Node>(id: string, above: string, nodes: ReadonlyMap<string, N>): boolean =>
  pathOf(id, nodes).some((node) => node === nodes.get(above));

/** The node and everything below it, each parent before its children. */
export const branchOf = <N extends Node & { readonly id: string }>(id: string, nodes: readonly N[]): N[] => {
  const children = Map.groupBy(nodes, (node) => node.parent);
  const branch = nodes.filter((node) => node.id === id).slice(0, 1);
  const seen = new Set(branch);
  for (const node of branch)
    for (const child of children.get(node.id) ?? [])
      if (!seen.has(child)) {
        seen.add(child);
        branch.push(child);
      }
  return branch;
};

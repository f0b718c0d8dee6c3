/** An API document as plain JSON. */
export type Document = {
  paths: Record<string, unknown>;
  components: { schemas: Record<string, unknown> } & Record<string, unknown>;
} & Record<string, unknown>;

const prefix = '#/components/schemas/';

const refsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' && inner.startsWith(prefix) ? [inner.slice(prefix.length)] : refsIn(inner),
  );
};

const reached = (from: unknown, schemas: Record<string, unknown>): Set<string> => {
  const found = new Set<string>();
  const rest = refsIn(from);
  for (let name = rest.pop(); name !== undefined; name = rest.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    rest.push(...refsIn(schemas[name]));
  }
  return found;
};

const renamed = (value: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (Array.isArray(value)) return value.map((inner) => renamed(inner, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const name = key === '$ref' && typeof inner === 'string' ? names.get(inner.slice(prefix.length)) : undefined;
      return [key, name === undefined ? renamed(inner, names) : prefix + name];
    }),
  );
};

/** Leaves out the schemas that no route names, and gives those that only ever come in their plain name instead of `…Input`. */
export const tidy = (document: Document): Document => {
  const { schemas } = document.components;
  const used = reached([document.paths, document['webhooks']], schemas);
  const plain = (name: string) => name.replace(/Input$/, '');
  const names = new Map([...used].map((name) => [name, plain(name) !== name && !used.has(plain(name)) ? plain(name) : name]));
  const kept = [...used].sort().map((name): [string, unknown] => [names.get(name)!, schemas[name]]);
  const components = { ...document.components, schemas: Object.fromEntries(kept) };
  return renamed({ ...document, components }, names) as Document;
};

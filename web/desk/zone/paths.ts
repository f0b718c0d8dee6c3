/** Reading and setting values inside a row by paths such as `name.zh`. */
export type Draft = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Draft => typeof value === 'object' && value !== null && !Array.isArray(value);

export const at = (row: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (isGroup(inner) ? inner[key] : undefined), row);

/** The row with one value set, or taken away when it is undefined; a group left empty goes with it. */
export const withAt = (row: Draft, path: string, value: unknown): Draft => {
  const [first = '', ...rest] = path.split('.');
  const inner = row[first];
  const next = rest.length === 0 ? value : withAt(isGroup(inner) ? inner : {}, rest.join('.'), value);
  const { [first]: _, ...others } = row;
  const isGone = next === undefined || (isGroup(next) && rest.length > 0 && Object.keys(next).length === 0);
  return isGone ? others : { ...row, [first]: next };
};

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const listText = (list: readonly unknown[]): string => {
  let text = '';
  for (let i = 0; i < list.length; i++) text += `${i === 0 ? '' : ','}${canonicalJson(list[i])}`;
  return `[${text}]`;
};

const objectText = (value: object): string => {
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const held = (value as Record<string, unknown>)[key];
    if (held !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(held)}`;
  }
  return `{${text}}`;
};

/**
 * The one text of a value: keys sorted by code unit at every level, no blanks, strings as JSON writes them, integers only
 * (fractions are scaled before they get here). A key without a value is left out. Throws TypeError for what has no one text.
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError(`${value} is not a whole number that every reader writes alike`);
    return String(value);
  }
  if (Array.isArray(value)) return listText(value);
  if (typeof value === 'object' && isPlain(value)) return objectText(value);
  throw new TypeError(`a value of type ${typeof value} has no one text`);
};

/** A value that is JSON text already, to be put in as it is. */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const prefixes = new Map<string, string>();

const prefixOf = (key: string): string => {
  const known = prefixes.get(key);
  if (known) return known;
  const prefix = `${JSON.stringify(key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))}:`;
  prefixes.set(key, prefix);
  return prefix;
};

const written = (value: unknown): string => (value instanceof JsonText ? value.text : (JSON.stringify(value) ?? 'null'));

const record = (row: object): string => {
  let text = '';
  for (const [key, value] of Object.entries(row)) text += `${text === '' ? '{' : ','}${prefixOf(key)}${written(value)}`;
  return text === '' ? '{}' : `${text}}`;
};

/** Rows as one JSON text under their column names, for `json_populate_recordset`: one parameter, however many rows. */
export const asRecords = (rows: readonly object[]): string => `[${rows.map(record).join(',')}]`;

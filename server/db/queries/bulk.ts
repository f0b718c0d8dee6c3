const snake = new Map<string, string>();

const columnOf = (key: string): string => {
  const known = snake.get(key);
  if (known) return known;
  const column = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  snake.set(key, column);
  return column;
};

const named = (row: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [columnOf(key), value]));

/** Rows as one JSON text under their column names, for `jsonb_populate_recordset`: one parameter, however many rows. */
export const asRecords = (rows: readonly object[]): string => JSON.stringify(rows.map(named));

import type { CompiledQuery } from 'kysely';
import type { Db, Tx } from '../schema.ts';
import { copyQuery, keyedQuery, unreadQuery } from '../session/marks.ts';

/** A value that is JSON text already, to be put in as it is. */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const columnOf = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const prefixes = new Map<string, string>();

const prefixOf = (key: string): string => {
  const known = prefixes.get(key);
  if (known) return known;
  const prefix = `${JSON.stringify(columnOf(key))}:`;
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

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A value in the text form of its column's type, before COPY's own signs are escaped. Arrays are columns of arrays; JSON is a `JsonText` or an object. */
const inText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value instanceof JsonText) return value.text;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `{${value.map((one) => (typeof one === 'string' ? quoted(one) : String(one))).join(',')}}`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

const signs: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const copied = (value: unknown): string => {
  if (value === null || value === undefined) return '\\N';
  const text = inText(value);
  return /[\\\n\r\t]/.test(text) ? text.replace(/[\\\n\r\t]/g, (sign) => signs[sign]!) : text;
};

/**
 * Writes new rows of one table by COPY, the cheapest way in that there is: a page at a time, and nothing is parsed twice.
 * Rows are of one shape or leave fields out; what is left out is null. A row that is there already fails the statement, and with it the
 * next one that is read.
 */
export const copyInto = async (tx: Tx, table: string, zone: string, rows: readonly object[]): Promise<void> => {
  if (rows.length === 0) return;
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const text = rows.map((row) => [zone, ...keys.map((key) => Reflect.get(row, key))].map(copied).join('\t')).join('\n');
  await tx.executeQuery(copyQuery(`copy public.${table} (${['zone', ...keys.map(columnOf)].join(', ')}) from stdin`, `${text}\n`));
};

/** A statement that a transaction need not wait for: it travels with the next one that is read, and its fault is thrown there. */
export const unread = async (tx: Tx, statement: { compile: (tx: Tx) => CompiledQuery }): Promise<void> => {
  await tx.executeQuery(unreadQuery(statement.compile(tx)));
};

/** The rows of a statement that finds them by whole keys; it is planned once in a session, so it must not matter which values it is given. */
export const byKey = async <Row>(db: Db, statement: { compile: (db: Db) => CompiledQuery<Row> }): Promise<Row[]> =>
  (await db.executeQuery<Row>(keyedQuery(statement.compile(db)))).rows;

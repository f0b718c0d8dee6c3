import type { Json } from './schema.ts';

/** One fact in the book of a place; see migration 0140. */
export type RecordsTable = {
  zone: string;
  month: string;
  place: string;
  seq: number;
  id: string;
  record: string;
  version: string;
  v: number;
  area: string;
  data: Json;
  who: string;
  post: string;
  at: Date;
  recorded: Date;
  request: string;
  hash: string;
  passing: string | null;
  way: string;
  decision: string;
  corrects: string | null;
  said: string;
};

export type RecordBooksTable = { zone: string; month: string; place: string; seq: number; hash: string };

export type RecordSearchesTable = { zone: string; id: string; who: string; at: Date; state: Json; seq: number; hash: string };

export type RecordTables = { records: RecordsTable; recordBooks: RecordBooksTable; recordSearches: RecordSearchesTable };

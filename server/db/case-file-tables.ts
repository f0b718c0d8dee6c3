import type { Json } from './schema.ts';

/** A file of cases that somebody looks at, for a day. */
export type CaseFilesTable = {
  zone: string;
  id: string;
  account: string;
  made: Date;
  name: string;
  programme: string;
  source: string;
  headings: Json;
  columns: Json;
  dates: string;
  rows: number;
  faults: number;
};

export type CaseFileRowsTable = { zone: string; file: string; at: number; cells: Json };

/** Who took cases out as a file, and how far it came. */
export type CaseExportsTable = {
  zone: string;
  id: string;
  account: string;
  made: Date;
  filter: Json;
  purpose: string;
  total: number;
  rows: number;
  ended: Date | null;
};

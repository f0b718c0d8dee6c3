import type { Json } from './schema.ts';

/** An entry of a register; `state` is its fold, everything else is worked out from it. */
export type EntriesTable = {
  zone: string;
  id: string;
  programme: string;
  register: string;
  key: string;
  title: string;
  area: string;
  areaPath: string[];
  unit: string;
  stage: string;
  active: boolean;
  flagged: boolean;
  links: string[];
  wakes: string | null;
  batch: string;
  entered: Date;
  changed: Date;
  state: Json;
  seq: number;
  hash: string;
  slipped: boolean;
};

export type EntryTables = {
  entries: EntriesTable;
  entryFinds: { zone: string; entry: string; field: string; blind: string };
  entryMonths: EntryMonthsTable;
  entryMonthRows: { zone: string; stream: string; place: number; row: Json };
  entryFiles: EntryFilesTable;
  entryFileRows: { zone: string; file: string; place: number; row: Json };
  listMatches: ListMatchesTable;
  listHits: ListHitsTable;
  alerts: AlertsTable;
};

export type EntryMonthsTable = {
  zone: string;
  stream: string;
  programme: string;
  register: string;
  month: string;
  state: Json;
  seq: number;
  hash: string;
};

export type EntryFilesTable = {
  zone: string;
  id: string;
  account: string;
  programme: string;
  register: string;
  made: Date;
  state: 'looked' | 'wanted' | 'running' | 'stopping' | 'done' | 'taken-back';
  faults: number;
  total: number;
  done: number;
  reason: string;
};

/** One matching of a list to a register; `state` is its fold, `ends` when its hits are deleted. */
export type ListMatchesTable = {
  zone: string;
  id: string;
  account: string;
  programme: string;
  register: string;
  at: Date;
  ends: Date | null;
  state: Json;
  seq: number;
  hash: string;
};

export type ListHitsTable = { zone: string; match: string; entry: string; place: number; found: 'id' | 'name' | 'alias' };

/** Something that somebody was told of a milestone, by the event's place in the feed. */
export type AlertsTable = {
  zone: string;
  account: string;
  position: number;
  entry: string;
  why: 'neared' | 'slipped';
  steps: string[];
  at: Date;
  seen: Date | null;
};

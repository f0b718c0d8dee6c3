import type { Json } from './schema.ts';

/** A mark on a repeated matter; `state` is its fold. */
export type RepeatsTable = {
  zone: string;
  id: string;
  caseId: string;
  category: string;
  stage: string;
  until: string;
  at: Date;
  state: Json;
  seq: number;
  hash: string;
};

export type RepeatTables = {
  repeats: RepeatsTable;
  repeatCases: { zone: string; caseId: string; repeatId: string; counts: string };
};

import type { Json } from './schema.ts';

export type SuggestionsTable = {
  zone: string;
  caseId: string;
  model: number;
  area: string;
  cell: string;
  opened: Date;
  content: Json;
  kept: Json;
};

export type TriageModelsTable = {
  zone: string;
  version: number;
  made: Date;
  learned: number;
  cases: number;
  quality: Json;
  content: Uint8Array | null;
};

/** What triage thinks, and what it learned from. */
export type TriageTables = {
  suggestions: SuggestionsTable;
  triageModels: TriageModelsTable;
  triageExamples: { zone: string; id: string; category: string; words: string };
};

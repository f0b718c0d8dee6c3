import type { Json } from './schema.ts';

/** What somebody asked about what is kept of them; `state` is its fold. */
export type RightsTable = { zone: string; id: string; stage: string; at: Date; state: Json; seq: number; hash: string };

export type RightsTables = {
  rights: RightsTable;
  retentions: { zone: string; stream: string; state: Json; seq: number; hash: string };
  retentionPlaces: { zone: string; name: string; day: string; mark: Date; id: string };
  erasedCases: { zone: string; caseId: string; what: string; at: Date };
};

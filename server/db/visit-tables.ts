import type { Json } from './schema.ts';

/** A visit of a round; `state` is its fold. `of` is the campaign, the draw or the visit from which it came, else empty. */
export type VisitsTable = {
  zone: string;
  id: string;
  programme: string;
  round: string;
  version: string;
  subjectKind: string;
  subject: string;
  area: string;
  areaPath: string[];
  kinds: string[];
  who: string[];
  visitors: string[];
  opens: Date;
  closes: Date;
  hidden: boolean;
  stage: string;
  late: boolean;
  why: string;
  of: string;
  at: Date | null;
  works: number;
  failed: number;
  cases: string[];
  state: Json;
  seq: number;
  hash: string;
};

/** Visits that somebody called for; `state` is the fold. */
export type CampaignsTable = {
  zone: string;
  id: string;
  programme: string;
  round: string;
  at: Date;
  drawn: boolean;
  published: Date | null;
  state: Json;
  seq: number;
  hash: string;
};

export type VisitTables = { visits: VisitsTable; campaigns: CampaignsTable };

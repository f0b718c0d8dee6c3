import type { Json } from './schema.ts';

/** A topic; `state` is its fold. */
export type TopicsTable = {
  zone: string;
  id: string;
  category: string;
  area: string;
  stage: string;
  at: Date;
  until: string | null;
  state: Json;
  seq: number;
  hash: string;
};

export type TopicTables = {
  topics: TopicsTable;
  topicCalls: { zone: string; caseId: string; programme: string; category: string; areaPath: string[]; day: string };
  topicProposals: {
    zone: string;
    category: string;
    area: string;
    programme: string;
    areaPath: string[];
    place: number;
    days: number;
    now: number;
    before: number;
    lastYear: number;
    weeks: number[];
  };
  topicLooks: { zone: string; position: number; at: Date; day: string };
};

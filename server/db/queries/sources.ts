import { sql } from 'kysely';
import { type CaseCondition, everyCase } from './seen.ts';

/** Cases of a programme and of one of its sources, where those are named. */
export const sourceIs = (programme: string | undefined, source: string | undefined): CaseCondition => {
  if (programme === undefined && source === undefined) return everyCase;
  if (source === undefined) return sql<boolean>`c.programme = ${programme}`;
  if (programme === undefined) return sql<boolean>`c.source = ${source}`;
  return sql<boolean>`(c.programme = ${programme} and c.source = ${source})`;
};

import { sql } from 'kysely';
import type { Db } from '../schema.ts';

/** A case that something happened to, with what decides who may see it. */
export type ChangedCase = {
  id: string;
  number: string;
  areaPath: string[];
  lead: string;
  units: string[];
  kept: string[];
  only: string[] | null;
};

/** The cases of the events after one position up to another, each once. */
export const changedCases = async (db: Db, zone: string, after: number, until: number): Promise<ChangedCase[]> => {
  const { rows } = await sql<ChangedCase>`
    select c.id, c.number, c.area_path as "areaPath", c.lead, c.units, c.kept, case when c.restricted then c.named end as only from cases c
    where c.zone = ${zone} and c.id = any(array(
      select distinct e.stream::uuid from events e
      where e.zone = ${zone} and e.position > ${after} and e.position <= ${until} and e.kind = 'case'))`.execute(db);
  return rows;
};

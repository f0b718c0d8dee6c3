import { sql } from 'kysely';
import { takenBack } from '../../../core/register/index.ts';
import type { Db } from '../schema.ts';
import type { KeptEntry } from './entries.ts';

/** The entry with this number, as it is written or as it is found by, whoever may see it: for whoever was shown the number. */
export const entryByNumber = async (
  db: Db,
  zone: string,
  programme: string,
  register: string,
  number: string,
  blinds: readonly string[],
): Promise<KeptEntry | undefined> => {
  const { rows } = await sql<KeptEntry>`
    select e.id, e.state, e.seq, e.hash from entries e
    where e.zone = ${zone} and e.programme = ${programme} and e.register = ${register} and e.batch <> ${takenBack}
      and (e.key = ${number} or e.id in (
        select f.entry from entry_finds f where f.zone = ${zone} and f.blind = any(${[...blinds]}::text[])))
    order by e.key = ${number} desc, e.key limit 1`.execute(db);
  return rows[0];
};

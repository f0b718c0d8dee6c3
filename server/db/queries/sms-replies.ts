import { sql } from 'kysely';
import type { Words } from '../../../core/words.ts';
import type { Db } from '../schema.ts';
import { leaving } from './outbox.ts';

/** The caller with this number whom a text message of these cases went to last, a question for their rating before any other. */
export const askedToRate = async (
  db: Db,
  zone: string,
  cases: readonly string[],
  blind: string,
): Promise<{ caseId: string; caller: string } | undefined> => {
  if (cases.length === 0) return undefined;
  const { rows } = await sql<{ caseId: string; caller: string }>`
    select o.case_id, caller ->> 'id' as caller
    from outbox o
      join cases c on c.zone = ${zone} and c.id = o.case_id
      cross join json_array_elements(c.state -> 'callers') caller
      join personal p on p.zone = ${zone} and p.id = (caller -> 'phone' ->> 'personal')::uuid
    where o.zone = ${zone} and o.case_id = any(${[...cases]}::uuid[]) and o.channel = 'sms'
      and o.recipient = 'caller:' || (caller ->> 'id') and p.blind = ${blind}
    order by (o.purpose = 'rate' and c.phase = 'rating') desc, o.position desc limit 1`.execute(db);
  return rows[0];
};

type Aside = { id: string; caseId: string; recipient: string; purpose: string; words: Words; fields: object; at: Date; open: boolean };

/** Puts a message into the outbox that no event asks for, once for each case, person and purpose; false when it is there already. */
export const asideOnce = async (db: Db, zone: string, { id, at, open, words, fields, ...row }: Aside): Promise<boolean> =>
  db.transaction().execute(async (tx) => {
    await sql`select 1 from feed where zone = ${zone} for update`.execute(tx);
    const same = await tx
      .selectFrom('outbox')
      .select('id')
      .where('zone', '=', zone)
      .where('caseId', '=', row.caseId)
      .where('recipient', '=', row.recipient)
      .where('purpose', '=', row.purpose)
      .executeTakeFirst();
    if (same) return false;
    const { rows } = await sql<{ position: number; part: number }>`
      select f.last as position, coalesce((select max(o.part) from outbox o where o.zone = ${zone} and o.position = f.last), 99) + 1 as part
      from feed f where f.zone = ${zone}`.execute(tx);
    const place = rows[0];
    if (!place) return false;
    const { due, ...state } = leaving(open, at.toISOString());
    await tx
      .insertInto('outbox')
      .values({
        zone,
        id,
        ...row,
        ...state,
        position: place.position,
        part: Math.max(place.part, 100),
        channel: 'sms',
        words: JSON.stringify(words),
        fields: JSON.stringify(fields),
        link: 'none',
        at,
        due: due === null ? null : at,
        handled: null,
        urgent: true,
      })
      .execute();
    return true;
  });

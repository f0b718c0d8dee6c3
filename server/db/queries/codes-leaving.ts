import { sql } from 'kysely';
import type { Db, Tx } from '../schema.ts';
import { vaultOf } from '../vault.ts';

/** A sign-in code on its way, with the number it goes to. */
export type LeavingCode = { id: string; made: Date; ends: Date; phone: string };

/** Codes that nobody has sent yet and that can still be used, each taken by one sender; marked as being sent before they are. */
export const takeCodes = async (tx: Tx, zone: string, now: Date, againBefore: Date, most: number): Promise<LeavingCode[]> => {
  const { rows } = await sql<Omit<LeavingCode, 'phone'> & { seal: string; key: string; value: string }>`
    with due as (
      select c.id from resident_codes c
      where c.zone = ${zone} and c.state = 'waiting' and c.delivery = 'waiting' and c.ends > ${now}
        and (c.tried is null or c.tried < ${againBefore})
      order by c.made limit ${most} for update skip locked
    )
    update resident_codes c set delivery = 'sending', tried = ${now}
    from due, residents r, personal p
    where c.zone = ${zone} and c.id = due.id and r.zone = ${zone} and r.id = c.resident and p.zone = ${zone} and p.id = r.phone
    returning c.id, c.made, c.ends, p.id as seal, p.key, p.value`.execute(tx);
  const vault = vaultOf(tx);
  return rows.map(({ seal, key, value, ...code }) => ({ ...code, phone: vault.open(zone, seal, { key, value }) }));
};

export type CodeBecame = { delivery: 'waiting' | 'sent' | 'unsure' | 'failed'; reason: string };

export const noteCode = async (db: Db, zone: string, id: string, became: CodeBecame): Promise<void> => {
  await db.updateTable('residentCodes').set(became).where('zone', '=', zone).where('id', '=', id).execute();
};

import { sql } from 'kysely';
import type { MessageWishesTable } from '../message-tables.ts';
import type { Db, Tx } from '../schema.ts';
import { openedIn } from '../vault.ts';
import { recordPersonal } from './personal.ts';

/** Where somebody of the staff is reached. */
export type Reach = Readonly<{ email: string | null; chat: string | null; phone: string | null }>;

export type KeptWish = Pick<MessageWishesTable, 'who' | 'wish' | 'topics'> & Reach;

/** What these people want to hear, and where; who never said so is absent. */
export const wishesOf = async (db: Db, zone: string, who: readonly string[]): Promise<ReadonlyMap<string, KeptWish>> => {
  if (who.length === 0) return new Map();
  const rows = await db
    .selectFrom('messageWishes as w')
    .leftJoin('personal as p', (on) => on.onRef('p.id', '=', 'w.reach').on('p.zone', '=', zone))
    .select(['w.who', 'w.wish', 'w.topics', 'w.email', 'w.chat', 'w.phone', 'p.id', 'p.key', 'p.value'])
    .where('w.zone', '=', zone)
    .where(sql<boolean>`w.who = any(${[...who]}::text[])`)
    .execute();
  return new Map(
    rows.map(({ id, key, value, email, chat, phone, ...row }) => {
      const sealed = openedIn(db, zone, id, value, key);
      return [row.who, { ...row, ...(sealed === null ? { email, chat, phone } : (JSON.parse(sealed) as Reach)) }];
    }),
  );
};

/** Keeps what somebody wants to hear. */
export const keepWish = async (db: Db, zone: string, who: string, { wish, at }: { wish: string; at: Date }): Promise<void> => {
  await db
    .insertInto('messageWishes')
    .values({ zone, who, wish, email: null, chat: null, at, topics: {}, phone: null, reach: null })
    .onConflict((row) => row.columns(['zone', 'who']).doUpdateSet({ wish, at }))
    .execute();
};

/** The place of a sealed value: an id that is the same each time, and a fresh salt. */
export type Place = Readonly<{ id: string; salt: string }>;

const sealReach = async (tx: Tx, zone: string, reach: Reach, { id, salt }: Place): Promise<string | null> => {
  await tx.deleteFrom('personal').where('zone', '=', zone).where('id', '=', id).execute();
  if (!reach.email && !reach.chat && !reach.phone) return null;
  await recordPersonal(tx, zone, [{ id, salt, class: 'personal', value: JSON.stringify(reach) }]);
  return id;
};

/** Keeps by which way somebody of the staff hears of what; the addresses sealed. */
export const keepReach = (
  db: Db,
  zone: string,
  who: string,
  { topics, at, place, ...reach }: Reach & { topics: object; at: Date; place: Place },
): Promise<void> =>
  db.transaction().execute(async (tx) => {
    const { email, chat, phone } = reach;
    await sql`select 1 from message_wishes where zone = ${zone} and who = ${who} for update`.execute(tx);
    const row = {
      at,
      topics: JSON.stringify(topics),
      reach: await sealReach(tx, zone, { email, chat, phone }, place),
      email: null,
      chat: null,
      phone: null,
    };
    await tx
      .insertInto('messageWishes')
      .values({ zone, who, wish: 'all', ...row })
      .onConflict((found) => found.columns(['zone', 'who']).doUpdateSet(row))
      .execute();
  });

/** Addresses that an earlier version left open. */
export const openReaches = (tx: Tx, zone: string, most: number): Promise<(Reach & { who: string })[]> =>
  tx
    .selectFrom('messageWishes')
    .select(['who', 'email', 'chat', 'phone'])
    .where('zone', '=', zone)
    .where('reach', 'is', null)
    .where((row) => row.or([row('email', 'is not', null), row('chat', 'is not', null), row('phone', 'is not', null)]))
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();

export const closeReach = async (
  tx: Tx,
  zone: string,
  { who, email, chat, phone }: Reach & { who: string },
  place: Place,
): Promise<void> => {
  const reach = await sealReach(tx, zone, { email, chat, phone }, place);
  await tx
    .updateTable('messageWishes')
    .set({ reach, email: null, chat: null, phone: null })
    .where('zone', '=', zone)
    .where('who', '=', who)
    .execute();
};

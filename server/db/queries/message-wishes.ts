import { sql } from 'kysely';
import type { MessageWishesTable } from '../message-tables.ts';
import type { Db } from '../schema.ts';

export type KeptWish = Pick<MessageWishesTable, 'who' | 'wish' | 'email' | 'chat' | 'phone' | 'topics'>;

/** What these people want to hear; who never said so is absent. */
export const wishesOf = async (db: Db, zone: string, who: readonly string[]): Promise<ReadonlyMap<string, KeptWish>> => {
  if (who.length === 0) return new Map();
  const rows = await db
    .selectFrom('messageWishes')
    .select(['who', 'wish', 'email', 'chat', 'phone', 'topics'])
    .where('zone', '=', zone)
    .where(sql<boolean>`who = any(${[...who]}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.who, row]));
};

/** Keeps what somebody wants to hear; a way that is not named stays as it is. */
export const keepWish = async (
  db: Db,
  zone: string,
  who: string,
  { wish, email, chat, at }: { wish: string; email?: string | null; chat?: string | null; at: Date },
): Promise<void> => {
  const ways = { ...(email !== undefined && { email }), ...(chat !== undefined && { chat }) };
  await db
    .insertInto('messageWishes')
    .values({ zone, who, wish, email: email ?? null, chat: chat ?? null, at, topics: {}, phone: null })
    .onConflict((row) => row.columns(['zone', 'who']).doUpdateSet({ wish, at, ...ways }))
    .execute();
};

/** Keeps by which way somebody of the staff hears of what. */
export const keepReach = async (
  db: Db,
  zone: string,
  who: string,
  kept: { email: string | null; chat: string | null; phone: string | null; topics: object; at: Date },
): Promise<void> => {
  const row = { ...kept, topics: JSON.stringify(kept.topics) };
  await db
    .insertInto('messageWishes')
    .values({ zone, who, wish: 'all', ...row })
    .onConflict((at) => at.columns(['zone', 'who']).doUpdateSet(row))
    .execute();
};

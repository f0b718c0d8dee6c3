import { sql } from 'kysely';
import type { ConversationsTable, Db, Tx } from '../schema.ts';
import { openedIn } from '../vault.ts';
import type { Place } from './message-wishes.ts';
import { recordPersonal } from './personal.ts';

/** `sender` is the chat's own id of somebody, `known` the keyed hash by which they are found again. */
export type Conversation = Omit<ConversationsTable, 'zone' | 'personal'> & { known: string };

type Who = Readonly<{ way: string; sender: string; known: string }>;

/** The case that somebody in a chat wrote about last; one that an earlier version left open is found as well. */
export const conversationOf = (
  db: Db,
  zone: string,
  { way, sender, known }: Who,
): Promise<Pick<Conversation, 'way' | 'caseId' | 'caller' | 'at'> | undefined> =>
  db
    .selectFrom('conversations')
    .select(['way', 'caseId', 'caller', 'at'])
    .where('zone', '=', zone)
    .where('way', '=', way)
    .where((row) => row.or([row('sender', '=', known), row.and([row('sender', '=', sender), row('personal', 'is', null)])]))
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();

const sealSender = async (tx: Tx, zone: string, sender: string, { id, salt }: Place): Promise<void> => {
  await tx.deleteFrom('personal').where('zone', '=', zone).where('id', '=', id).execute();
  await recordPersonal(tx, zone, [{ id, salt, class: 'personal', value: sender }]);
};

export const keepConversation = (
  db: Db,
  zone: string,
  { way, sender, known, caseId, caller, at, place }: Conversation & { place: Place },
): Promise<void> =>
  db.transaction().execute(async (tx) => {
    await sql`delete from conversations where zone = ${zone} and way = ${way} and sender = ${sender} and personal is null`.execute(tx);
    await tx
      .insertInto('conversations')
      .values({ zone, way, sender: known, caseId, caller, at, personal: place.id })
      .onConflict((row) => row.columns(['zone', 'way', 'sender']).doUpdateSet({ caseId, caller, at, personal: place.id }))
      .execute();
    await sealSender(tx, zone, sender, place);
  });

/** By caller, who of the callers of these cases writes in a chat. */
export const chattingIn = async (db: Db, zone: string, cases: readonly string[]): Promise<ReadonlyMap<string, Conversation>> => {
  if (cases.length === 0) return new Map();
  const rows = await db
    .selectFrom('conversations as c')
    .leftJoin('personal as p', (on) => on.onRef('p.id', '=', 'c.personal').on('p.zone', '=', zone))
    .select(['c.way', 'c.sender as known', 'c.caseId', 'c.caller', 'c.at', 'c.personal', 'p.id', 'p.key', 'p.value'])
    .where('c.zone', '=', zone)
    .where(sql<boolean>`c.case_id = any(${[...cases]}::uuid[])`)
    .execute();
  return new Map(
    rows.flatMap(({ id, key, value, personal, ...row }) => {
      const sender = personal === null ? row.known : openedIn(db, zone, id, value, key);
      return sender === null ? [] : [[row.caller, { ...row, sender }] as const];
    }),
  );
};

/** Senders that an earlier version left open. */
export const openSenders = (tx: Tx, zone: string, most: number): Promise<{ way: string; sender: string }[]> =>
  tx
    .selectFrom('conversations')
    .select(['way', 'sender'])
    .where('zone', '=', zone)
    .where('personal', 'is', null)
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();

/** Seals a sender, and what they wished under their open id; where the same person has written since, what is newer stays. */
export const closeSender = async (tx: Tx, zone: string, { way, sender, known }: Who, place: Place): Promise<void> => {
  await sql`delete from conversations c where c.zone = ${zone} and c.way = ${way} and c.sender = ${sender} and c.personal is null
    and exists (select 1 from conversations n where n.zone = ${zone} and n.way = ${way} and n.sender = ${known})`.execute(tx);
  await tx
    .updateTable('conversations')
    .set({ sender: known, personal: place.id })
    .where('zone', '=', zone)
    .where('way', '=', way)
    .where('sender', '=', sender)
    .where('personal', 'is', null)
    .execute();
  await sealSender(tx, zone, sender, place);
};

/** Wishes said in a chat by people who wrote under their open id. */
export const openChatWishes = async (tx: Tx, zone: string, most: number): Promise<{ who: string }[]> =>
  (
    await sql<{ who: string }>`select who from message_wishes where zone = ${zone} and who like 'chat:%' and who not like 'chat:%:=%'
      order by who limit ${most} for update skip locked`.execute(tx)
  ).rows;

export const renameWish = async (tx: Tx, zone: string, from: string, to: string): Promise<void> => {
  await sql`delete from message_wishes where zone = ${zone} and who = ${from}
    and exists (select 1 from message_wishes n where n.zone = ${zone} and n.who = ${to})`.execute(tx);
  await sql`update message_wishes set who = ${to} where zone = ${zone} and who = ${from}`.execute(tx);
};

import { sql } from 'kysely';
import type { ConversationsTable, Db } from '../schema.ts';

export type Conversation = Omit<ConversationsTable, 'zone'>;

/** The case that somebody in a chat wrote about last. */
export const conversationOf = (db: Db, zone: string, way: string, sender: string): Promise<Conversation | undefined> =>
  db
    .selectFrom('conversations')
    .select(['way', 'sender', 'caseId', 'caller', 'at'])
    .where('zone', '=', zone)
    .where('way', '=', way)
    .where('sender', '=', sender)
    .executeTakeFirst();

export const keepConversation = async (db: Db, zone: string, { way, sender, caseId, caller, at }: Conversation): Promise<void> => {
  await db
    .insertInto('conversations')
    .values({ zone, way, sender, caseId, caller, at })
    .onConflict((row) => row.columns(['zone', 'way', 'sender']).doUpdateSet({ caseId, caller, at }))
    .execute();
};

/** By caller, who of the callers of these cases writes in a chat. */
export const chattingIn = async (db: Db, zone: string, cases: readonly string[]): Promise<ReadonlyMap<string, Conversation>> => {
  if (cases.length === 0) return new Map();
  const rows = await db
    .selectFrom('conversations')
    .select(['way', 'sender', 'caseId', 'caller', 'at'])
    .where('zone', '=', zone)
    .where(sql<boolean>`case_id = any(${[...cases]}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.caller, row]));
};

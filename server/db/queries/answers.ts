import { sql } from 'kysely';
import type { AnswersTable, Db, Tx } from '../schema.ts';
import { asRecords, byKey, unread } from './bulk.ts';

export type Answered = Pick<AnswersTable, 'caller' | 'key' | 'bodyHash' | 'status' | 'body'>;
export type NewAnswer = Answered & { at: string };

/** What was answered before to any of these callers' keys. */
export const findAnswers = (db: Db, zone: string, asked: readonly { caller: string; key: string }[]): Promise<Answered[]> =>
  byKey(
    db,
    db
      .selectFrom('answers')
      .select(['caller', 'key', 'bodyHash', 'status', 'body'])
      .where('zone', '=', zone)
      .where(sql<boolean>`(caller, key) in (select * from json_to_recordset(${asRecords(asked)}::json) as asked (caller text, key text))`),
  );

/** Keeps the answers of a group, in the order of their keys, so that two groups wait for each other and never in a circle. */
export const recordAnswers = async (tx: Tx, zone: string, answers: readonly NewAnswer[]): Promise<void> => {
  const rows = answers.map((one) => ({ zone, ...one })).sort((a, b) => (`${a.caller}\n${a.key}` < `${b.caller}\n${b.key}` ? -1 : 1));
  await unread(tx, sql`insert into answers select * from json_populate_recordset(null::answers, ${asRecords(rows)}::json)`);
};

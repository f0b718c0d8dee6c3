import { sql } from 'kysely';
import type { Tx } from '../schema.ts';
import { asRecords } from './bulk.ts';
import { noteErased } from './retention.ts';

/** What of one case is to be destroyed: `callers` where it is not everybody's; `forGood` when nobody shall find it by a link any more. */
export type ErasedCase = Readonly<{
  caseId: string;
  values: readonly string[];
  callers: readonly string[];
  what: 'all' | 'sensitive' | 'caller';
  forGood: boolean;
}>;

/** Destroys sealed values: with the row go the salt and everything the value was found by. */
export const destroyValues = async (tx: Tx, zone: string, ids: readonly string[]): Promise<number> => {
  if (ids.length === 0) return 0;
  const { numDeletedRows } = await tx
    .deleteFrom('personal')
    .where('zone', '=', zone)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .executeTakeFirst();
  return Number(numDeletedRows);
};

/** What is said where words stood. */
const gone = JSON.stringify({ zh: '（已删除）', en: '(erased)' });

/** Words that were told to somebody in a message stand beside the log too. */
const forgetMessages = async (tx: Tx, zone: string, whole: readonly string[], recipients: readonly string[]): Promise<void> => {
  await sql`update outbox set words = ${gone}::jsonb, fields = '{}'
    where zone = ${zone} and (case_id = any(${[...whole]}::uuid[]) or recipient = any(${[...recipients]}::text[]))
      and state not in ('waiting', 'sending')`.execute(tx);
  await sql`update inbox set words = ${gone}::json where zone = ${zone} and case_id = any(${[...whole]}::uuid[])`.execute(tx);
};

/** Destroys what these cases say of people, in the log's own values and in everything that stands beside it; files go with the tidying. */
export const eraseCases = async (tx: Tx, zone: string, cases: readonly ErasedCase[], at: Date): Promise<void> => {
  if (cases.length === 0) return;
  await noteErased(tx, zone, cases, at);
  await destroyValues(
    tx,
    zone,
    cases.flatMap(({ values }) => values),
  );
  const whole = cases.filter(({ what }) => what === 'all').map(({ caseId }) => caseId);
  const callers = cases.flatMap((one) => one.callers.map((caller) => ({ caseId: one.caseId, caller })));
  await forgetMessages(
    tx,
    zone,
    whole,
    callers.map(({ caller }) => `caller:${caller}`),
  );
  await sql`update attachments set claimed = null, stream = null, uploader = 'erased', uploaded = '2000-01-01', point = null, taken = null, name = ''
    where zone = ${zone} and stream = any(${whole}::text[])`.execute(tx);
  await sql`delete from suggestions where zone = ${zone} and case_id = any(${whole}::uuid[]) and kept = '{}'`.execute(tx);
  await sql`update suggestions set content = '{"category": {"guesses": [], "sure": false}, "area": "unknown", "urgency": "nothing"}'
    where zone = ${zone} and case_id = any(${whole}::uuid[])`.execute(tx);
  const away = [...callers, ...whole.map((caseId) => ({ caseId, caller: 'everybody' }))];
  const { rows: talks } = await sql<{ personal: string | null }>`
    delete from conversations c using json_to_recordset(${asRecords(away)}::json) as a (case_id uuid, caller text)
    where c.zone = ${zone} and c.case_id = a.case_id and a.caller in (c.caller, 'everybody') returning c.personal`.execute(tx);
  await destroyValues(
    tx,
    zone,
    talks.flatMap(({ personal }) => personal ?? []),
  );
  await forgetLinks(
    tx,
    zone,
    cases.filter(({ forGood }) => forGood),
  );
};

/** Who wished their matter away follows it no longer, by whatever way they did. */
const forgetLinks = async (tx: Tx, zone: string, cases: readonly ErasedCase[]): Promise<void> => {
  const away = cases.flatMap(({ caseId, callers, what }) =>
    (what === 'all' ? ['everybody'] : callers).map((caller) => ({ caseId, caller })),
  );
  if (away.length === 0) return;
  for (const table of ['links', 'resident_matters', 'caller_cases'] as const)
    await sql`delete from ${sql.table(table)} t using json_to_recordset(${asRecords(away)}::json) as a (case_id uuid, caller text)
      where t.zone = ${zone} and t.case_id = a.case_id and a.caller in (t.caller, 'everybody')`.execute(tx);
};

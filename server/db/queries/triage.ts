import { sql } from 'kysely';
import type { Case } from '../../../core/case/index.ts';
import type { Db, Tx } from '../schema.ts';
import type { SuggestionsTable, TriageModelsTable } from '../triage-tables.ts';
import { openedIn, vaultOf } from '../vault.ts';
import { asRecords, unread } from './bulk.ts';
import { whole } from './kept-state.ts';
import type { CaseCondition } from './seen.ts';

export type NewSuggestion = Omit<SuggestionsTable, 'zone' | 'opened' | 'kept'> & { opened: string };

/** Keeps what is thought of these cases, in the place of what was thought before; what the desk made of it stays. */
export const recordSuggestions = async (tx: Tx, zone: string, rows: readonly NewSuggestion[]): Promise<void> => {
  if (rows.length === 0) return;
  await unread(
    tx,
    sql`
    insert into suggestions (zone, case_id, model, area, cell, opened, content)
    select ${zone}, s.case_id, s.model, s.area, s.cell, s.opened, s.content
    from json_to_recordset(${asRecords(rows)}::json) as s (
      case_id uuid, model integer, area text, cell text, opened timestamptz, content json)
    on conflict (zone, case_id) do update
    set model = excluded.model, area = excluded.area, cell = excluded.cell, content = excluded.content`,
  );
};

export const suggestionsOf = (db: Db, zone: string, cases: readonly string[]): Promise<SuggestionsTable[]> =>
  cases.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('suggestions')
        .selectAll()
        .where('zone', '=', zone)
        .where(sql<boolean>`case_id = any(${[...cases]}::uuid[])`)
        .execute();

/** Adds what the desk made of the parts of a suggestion; a part judged before keeps its first judgement. */
export const recordKept = async (tx: Tx, zone: string, caseId: string, kept: Readonly<Record<string, string>>): Promise<void> => {
  await unread(
    tx,
    sql`update suggestions set kept = ${JSON.stringify(kept)}::jsonb || kept
    where zone = ${zone} and case_id = ${caseId}::uuid`,
  );
};

export type KeptCount = { model: number; part: string; made: string; count: number };

/** How often the desk kept or changed each part, by version of the model. */
export const keptCounts = async (db: Db, zone: string): Promise<KeptCount[]> => {
  const { rows } = await sql<KeptCount>`
    select s.model, k.key as part, k.value as made, count(*) as count
    from suggestions s cross join lateral jsonb_each_text(s.kept) as k
    where s.zone = ${zone} and s.kept <> '{}' group by 1, 2, 3 order by 1 desc, 2, 3`.execute(db);
  return rows;
};

export type Near = { id: string; number: string; state: Case; words: string | null };

/** How many earlier reports of one place are looked at, at most. */
const mostNear = 60;

/** Earlier reports of the same area or square that are open, or ended within these days, the newest first; never confidential ones. */
export const nearbyCases = async (
  db: Db,
  zone: string,
  { not, area, cells, from, until }: { not: string; area: string; cells: readonly string[]; from: Date; until: Date },
  where: CaseCondition,
): Promise<Near[]> => {
  const { rows } = await sql<Omit<Near, 'words'> & { seal: string | null; key: string | null; value: string | null }>`
    with found as (
      (select case_id from suggestions where zone = ${zone} and area = ${area} and area <> 'none' and opened between ${from} and ${until}
        order by opened desc limit ${mostNear})
      union
      (select case_id from suggestions where zone = ${zone} and cell = any(${[...cells]}::text[]) and cell <> 'none' and opened between ${from} and ${until}
        order by opened desc limit ${mostNear})
    )
    select c.id, c.number, c.state, p.id as seal, p.key, p.value
    from found join cases c on c.zone = ${zone} and c.id = found.case_id left join personal p on p.zone = ${zone} and p.id = c.words
    where c.id <> ${not}::uuid and not c.confidential and cardinality(c.kept) = 0 and c.stage <> 'merged' and ${where}
    order by c.opened desc, c.id desc`.execute(db);
  return rows.map(({ seal, key, value, ...row }) => ({ ...row, words: openedIn(db, zone, seal, value, key), state: whole(row.state) }));
};

export type KeptModel = Omit<TriageModelsTable, 'zone' | 'content'>;

export const newestModel = (db: Db, zone: string): Promise<{ version: number } | undefined> =>
  db.selectFrom('triageModels').select('version').where('zone', '=', zone).orderBy('version', 'desc').limit(1).executeTakeFirst();

export const modelContent = async (db: Db, zone: string, version: number): Promise<Uint8Array | undefined> =>
  (await db.selectFrom('triageModels').select('content').where('zone', '=', zone).where('version', '=', version).executeTakeFirst())
    ?.content ?? undefined;

export const keptModels = (db: Db, zone: string, most: number): Promise<KeptModel[]> =>
  db
    .selectFrom('triageModels')
    .select(['version', 'made', 'learned', 'cases', 'quality'])
    .where('zone', '=', zone)
    .orderBy('version', 'desc')
    .limit(most)
    .execute();

/** Keeps a new model under the next version, and lets go of the weights of all but the last few. */
export const recordModel = async (tx: Tx, zone: string, model: Omit<TriageModelsTable, 'zone'>): Promise<void> => {
  await unread(
    tx,
    sql`insert into triage_models (zone, version, made, learned, cases, quality, content)
    values (${zone}, ${model.version}, ${model.made}, ${model.learned}, ${model.cases}, ${JSON.stringify(model.quality)}::json, ${model.content})
    on conflict do nothing`,
  );
  await unread(
    tx,
    sql`update triage_models set content = null where zone = ${zone} and version < ${model.version - 2} and content is not null`,
  );
};

export type Lesson = { words: string; category: string };

/** Closed cases whose words still stand, the newest first: what the zone itself has decided. Neither confidential nor unsorted ones. */
export const closedLessons = async (db: Db, zone: string, most: number): Promise<Lesson[]> => {
  const { rows } = await sql<{ seal: string; key: string; value: string; category: string }>`
    select p.id as seal, p.key, p.value, c.category from cases c join personal p on p.zone = ${zone} and p.id = c.words
    where c.zone = ${zone} and c.phase in ('rating', 'done') and c.stage not in ('merged', 'declined', 'withdrawn')
      and c.category <> 'unsorted' and not c.confidential
    order by c.opened desc limit ${most}`.execute(db);
  const vault = vaultOf(db);
  return rows.map(({ seal, key, value, category }) => ({ category, words: vault.open(zone, seal, { key, value }) }));
};

export const countClosed = async (db: Db, zone: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from cases c where c.zone = ${zone} and c.phase in ('rating', 'done')
      and c.stage not in ('merged', 'declined', 'withdrawn') and c.category <> 'unsorted' and not c.confidential`.execute(db);
  return rows[0]?.count ?? 0;
};

export const examples = (db: Db, zone: string): Promise<Lesson[]> =>
  db.selectFrom('triageExamples').select(['words', 'category']).where('zone', '=', zone).orderBy('id').execute();

export const recordExamples = async (
  db: Db,
  zone: string,
  rows: readonly { id: string; category: string; words: string }[],
): Promise<void> => {
  if (rows.length === 0) return;
  await db
    .insertInto('triageExamples')
    .values(rows.map((row) => ({ zone, ...row })))
    .onConflict((on) => on.doNothing())
    .execute();
};

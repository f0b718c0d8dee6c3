import { sql } from 'kysely';
import type { CountsRepeated } from '../../../core/programme/programme.ts';
import type { Repeat } from '../../../core/repeat/index.ts';
import type { Db, Tx } from '../schema.ts';
import { asRecords, unread } from './bulk.ts';
import type { KeptStream } from './lock.ts';
import type { CaseCondition } from './seen.ts';

export type KeptRepeat = Pick<KeptStream<Repeat>, 'id' | 'state'>;

/** The row of a mark, worked out from its fold. */
export const repeatRow = (id: string, state: Repeat, { seq, hash }: { seq: number; hash: string }) => ({
  id,
  caseId: state.of,
  category: state.matter.category,
  stage: state.stage,
  until: state.until,
  at: state.at,
  state,
  seq,
  hash,
});

/** What stands of these marks, with the later cases of each. */
export const recordRepeats = async (tx: Tx, zone: string, rows: readonly ReturnType<typeof repeatRow>[]): Promise<void> => {
  if (rows.length === 0) return;
  const records = asRecords(rows.map((row) => ({ zone, ...row })));
  await unread(
    tx,
    sql`
    insert into repeats select * from json_populate_recordset(null::repeats, ${records}::json)
    on conflict (zone, id) do update set stage = excluded.stage, until = excluded.until, state = excluded.state, seq = excluded.seq,
      hash = excluded.hash`,
  );
  const ids = rows.map(({ id }) => id);
  await unread(tx, sql`delete from repeat_cases where zone = ${zone} and repeat_id = any(${ids}::uuid[])`);
  const linked = rows.flatMap(({ id, state }) => state.linked.map(({ case: caseId, counts }) => ({ zone, caseId, repeatId: id, counts })));
  if (linked.length === 0) return;
  await unread(tx, sql`insert into repeat_cases select * from json_populate_recordset(null::repeat_cases, ${asRecords(linked)}::json)`);
};

/** The marks asked for or standing on these cases themselves, and the marks to which they belong, by case. */
export const marksOn = async (db: Db, zone: string, cases: readonly string[], today: string) => {
  if (cases.length === 0) return { on: new Set<string>(), within: new Map<string, string>() };
  const ids = [...cases];
  const [on, within] = await Promise.all([
    sql<{ caseId: string }>`
      select case_id from repeats where zone = ${zone} and case_id = any(${ids}::uuid[])
        and (stage = 'asked' or (stage = 'approved' and until >= ${today}::date))`.execute(db),
    sql<{ caseId: string; repeatId: string }>`
      select case_id, repeat_id from repeat_cases where zone = ${zone} and case_id = any(${ids}::uuid[])`.execute(db),
  ]);
  return {
    on: new Set(on.rows.map(({ caseId }) => caseId)),
    within: new Map(within.rows.map(({ caseId, repeatId }) => [caseId, repeatId])),
  };
};

/** Those of these cases that belong to a repeated matter, with how they are counted. */
export const linkedAmong = async (db: Db, zone: string, cases: readonly string[]): Promise<ReadonlyMap<string, CountsRepeated>> => {
  if (cases.length === 0) return new Map();
  const { rows } = await sql<{ caseId: string; counts: CountsRepeated }>`
    select case_id, counts from repeat_cases where zone = ${zone} and case_id = any(${[...cases]}::uuid[])`.execute(db);
  return new Map(rows.map(({ caseId, counts }) => [caseId, counts]));
};

export type Proofs = ReadonlyMap<string, { seq: number; hash: string }>;

/** Where the last answer of each of these cases stands in its chain. */
export const answersOf = async (db: Db, zone: string, cases: readonly string[]): Promise<Proofs> => {
  if (cases.length === 0) return new Map();
  const { rows } = await sql<{ stream: string; seq: number; hash: string }>`
    select distinct on (e.stream) e.stream, e.seq, e.hash from events e
    where e.zone = ${zone} and e.stream = any(${[...cases]}::text[]) and e.type in ('answered', 'resolved', 'submitted')
    order by e.stream, e.seq desc`.execute(db);
  return new Map(rows.map(({ stream, seq, hash }) => [stream, { seq, hash }]));
};

/** The answers that marks cite, by the case and the place in its chain. */
export const citedAnswers = async (db: Db, zone: string, marks: readonly Repeat[]) => {
  if (marks.length === 0) return new Map<string, { at: Date; data: unknown }>();
  const [streams, places] = [marks.map(({ of }) => of), marks.map(({ proof }) => proof.seq)];
  const { rows } = await sql<{ stream: string; at: Date; data: { data?: unknown } }>`
    select e.stream, e.at, e.data from events e
    join unnest(${streams}::text[], ${places}::int[]) as cited (stream, seq) on e.stream = cited.stream and e.seq = cited.seq
    where e.zone = ${zone}`.execute(db);
  return new Map(rows.map(({ stream, at, data }) => [stream, { at, data: data.data }]));
};

export type Listed = 'waiting' | 'standing' | 'past';

const listed: Record<Listed, (today: string) => CaseCondition> = {
  waiting: () => sql<boolean>`r.stage = 'asked'`,
  standing: (today) => sql<boolean>`(r.stage = 'approved' and r.until >= ${today}::date)`,
  past: (today) => sql<boolean>`(r.stage in ('denied', 'lifted') or (r.stage = 'approved' and r.until < ${today}::date))`,
};

/** Marks whose answered case fits, those that wait longest first, else the newest first. */
export const repeatsOf = async (
  db: Db,
  zone: string,
  which: Listed,
  today: string,
  seen: CaseCondition,
  most: number,
): Promise<KeptRepeat[]> =>
  (
    await sql<KeptRepeat>`
      select r.id, r.state from repeats r join cases c on c.zone = ${zone} and c.id = r.case_id
      where r.zone = ${zone} and ${listed[which](today)} and ${seen}
      order by ${which === 'waiting' ? sql`r.at` : sql`r.at desc`}, r.id limit ${most}`.execute(db)
  ).rows;

/** Marks that stand on a day and may be about a case: of its category, or of any while nobody has sorted it. */
export const standingMarks = async (
  db: Db,
  zone: string,
  category: string | 'unsorted',
  today: string,
  seen: CaseCondition,
): Promise<KeptRepeat[]> =>
  (
    await sql<KeptRepeat>`
      select r.id, r.state from repeats r join cases c on c.zone = ${zone} and c.id = r.case_id
      where r.zone = ${zone} and r.stage = 'approved' and r.until >= ${today}::date
        and ${category === 'unsorted' ? sql`true` : sql`r.category = ${category}`} and ${seen}
      order by r.at desc, r.id limit 500`.execute(db)
  ).rows;

/** One mark, or those that were ever asked for on a case. */
export const repeatsBy = async (
  db: Db,
  zone: string,
  by: { id: string } | { caseId: string },
  seen: CaseCondition,
): Promise<KeptRepeat[]> =>
  (
    await sql<KeptRepeat>`
      select r.id, r.state from repeats r join cases c on c.zone = ${zone} and c.id = r.case_id
      where r.zone = ${zone} and ${'id' in by ? sql`r.id = ${by.id}::uuid` : sql`r.case_id = ${by.caseId}::uuid`} and ${seen}
      order by r.at desc, r.id`.execute(db)
  ).rows;

/** Marks as they stand, by stream, for whoever folds them again. */
export const standingRepeats = async (db: Db, zone: string, ids: readonly string[]) => {
  const { rows } = await sql<Record<string, unknown> & { id: string; linked: string[] }>`
    select r.id, r.case_id, r.category, r.stage, r.until::text as until, r.at, r.state, r.seq, r.hash, coalesce((
      select array_agg(l.case_id || ' ' || l.counts order by l.case_id) from repeat_cases l where l.zone = ${zone} and l.repeat_id = r.id),
      '{}') as linked
    from repeats r where r.zone = ${zone} and r.id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
};

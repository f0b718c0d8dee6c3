import { sql } from 'kysely';
import type { Case } from '../../../core/case/index.ts';
import type { CasesTable, Db, Tx, WaitsTable } from '../schema.ts';
import { asRecords, byKey, copyInto, unread } from './bulk.ts';
import { slim, whole } from './kept-state.ts';

/** Rows on their way in: instants as ISO text, or `infinity`. */
export type CaseRecord = Omit<CasesTable, 'zone' | 'due' | 'stageDue' | 'wake' | 'opened' | 'since' | 'aboveDue' | 'state'> & {
  due: string;
  stageDue: string;
  wake: string | null;
  opened: string;
  since: string;
  aboveDue: string | null;
  state: Case;
};

export type WaitRecord = Omit<WaitsTable, 'zone' | 'due'> & { due: string };

export type LinkRecord = { hash: string; caseId: string; caller: string; generation: number };

export type LockedCase = Pick<CasesTable, 'id' | 'seq' | 'hash'> & { state: Case };

/** These cases as they stand. Nobody else can change them until the transaction ends; everybody takes them in the same order. */
export const lockCases = async (tx: Tx, zone: string, ids: readonly string[]): Promise<LockedCase[]> => {
  const rows = await byKey(
    tx,
    tx
      .selectFrom('cases')
      .select(['id', 'state', 'seq', 'hash'])
      .where('zone', '=', zone)
      .where(sql<boolean>`id = any(${ids}::uuid[])`)
      .orderBy('id')
      .forUpdate(),
  );
  return rows.map((row) => ({ ...row, state: whole(row.state) }));
};

const moving = [
  'number',
  'programme',
  'version',
  'stage',
  'phase',
  'kind',
  'matter',
  'category',
  'source',
  'area',
  'area_path',
  'lead',
  'handler',
  'units',
  'kept',
  'confidential',
  'restricted',
  'named',
  'urgency',
  'rank',
  'due',
  'stage_due',
  'wake',
  'rung',
  'in_time',
  'hung',
  'supervised',
  'opened',
  'since',
  'words',
  'point',
  'above_number',
  'above_due',
  'quiet',
  'back',
  'state',
  'seq',
  'hash',
];

const moved = sql.raw(moving.map((column) => `${column} = excluded.${column}`).join(', '));

/** Where new cases stand. */
export const recordNewCases = (tx: Tx, zone: string, rows: readonly CaseRecord[]): Promise<void> =>
  copyInto(
    tx,
    'cases',
    zone,
    rows.map((row) => ({ ...row, state: slim(row.state) })),
  );

/** Where changed cases stand now. */
export const recordCases = async (tx: Tx, zone: string, rows: readonly CaseRecord[]): Promise<void> => {
  if (rows.length === 0) return;
  await unread(
    tx,
    sql`
    insert into cases select * from json_populate_recordset(null::cases, ${asRecords(rows.map((row) => ({ zone, ...row, state: slim(row.state) })))}::json)
    on conflict (zone, id) do update set ${moved}`,
  );
};

/** For whom changed cases wait now: the rows of `stale` ones go, the new ones come. */
export const recordWaits = async (tx: Tx, zone: string, stale: readonly string[], waits: readonly WaitRecord[]): Promise<void> => {
  if (stale.length > 0)
    await unread(tx, tx.deleteFrom('waits').where('zone', '=', zone).where(sql<boolean>`case_id = any(${stale}::uuid[])`));
  await copyInto(tx, 'waits', zone, waits);
};

/** The links of new callers, by the hash of their token. */
export const recordLinks = (tx: Tx, zone: string, links: readonly LinkRecord[]): Promise<void> => copyInto(tx, 'links', zone, links);

/** The folds of these cases as they stand, by id. */
export const caseStates = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, Case>> => {
  if (ids.length === 0) return new Map();
  const rows = await byKey(
    db,
    db.selectFrom('cases').select(['id', 'state']).where('zone', '=', zone).where(sql<boolean>`id = any(${ids}::uuid[])`),
  );
  return new Map(rows.map(({ id, state }) => [id, whole(state)]));
};

/** The links of everybody who called about these cases, by caller: one who joined another case keeps the link of their own. */
export const linksOf = async (db: Db, zone: string, cases: readonly string[]): Promise<ReadonlyMap<string, LinkRecord>> => {
  if (cases.length === 0) return new Map();
  const rows = await db
    .selectFrom('links')
    .select(['hash', 'caseId', 'caller', 'generation'])
    .where('zone', '=', zone)
    .where(sql<boolean>`case_id = any(${cases}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.caller, row]));
};

import { type RawBuilder, sql } from 'kysely';
import { type Deed, type PostNow, scopeOf } from '../../../core/permission.ts';
import { type Entry, hasSlipped, linksOf, takenBack, wakesOf } from '../../../core/register/index.ts';
import type { Db, Tx } from '../schema.ts';
import { asRecords, unread } from './bulk.ts';
import { type KeptStream, lockStreams } from './lock.ts';

/** A condition on the row `e` of `entries`. */
export type EntryCondition = RawBuilder<boolean>;

export type KeptEntry = KeptStream<Entry>;

/** The entries to which a deed of these posts reaches, as `may(posts, deed, …)` says. Every read of entries passes through here. */
export const entriesOf = (posts: readonly PostNow[], deed: Deed = 'entries.see'): EntryCondition => {
  const reach = posts.flatMap(({ kind, area, units }): EntryCondition[] => {
    const scope = scopeOf(kind, deed);
    if (scope === 'zone') return [sql<boolean>`true`];
    if (scope === 'area' || scope === 'outside') return [sql<boolean>`e.area_path @> ${[area]}::text[]`];
    return scope === 'lead' || scope === 'involved' ? [sql<boolean>`e.unit = any(${[...units]}::text[])`] : [];
  });
  return reach.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(reach, sql` or `)})`;
};

export const allEntries: EntryCondition = sql<boolean>`true`;

/** These entries as they stand, held until the transaction ends. */
export const lockEntries = (tx: Tx, zone: string, ids: readonly string[]): Promise<KeptEntry[]> =>
  lockStreams<Entry>(tx, zone, 'entries', ids);

/** The row of an entry, worked out from its fold. */
export const entryRow = (id: string, state: Entry, { seq, hash }: { seq: number; hash: string }) => {
  const wakes = wakesOf(state);
  return {
    id,
    programme: state.programme,
    register: state.register,
    key: state.batch === takenBack ? `${state.key} ${id}` : state.key,
    title: state.title,
    area: state.area,
    areaPath: state.areaPath,
    unit: state.unit,
    stage: state.stage,
    active: state.active,
    flagged: state.flags.length > 0,
    links: linksOf(state),
    wakes: wakes === 'never' ? null : wakes,
    batch: state.batch,
    entered: state.entered,
    changed: state.changed,
    state,
    seq,
    hash,
    slipped: hasSlipped(state),
  };
};

export const recordEntries = async (tx: Tx, zone: string, rows: readonly ReturnType<typeof entryRow>[]): Promise<void> => {
  if (rows.length === 0) return;
  const records = asRecords(rows.map((row) => ({ zone, ...row })));
  await unread(
    tx,
    sql`
    insert into entries select * from json_populate_recordset(null::entries, ${records}::json)
    on conflict (zone, id) do update set key = excluded.key, batch = excluded.batch, title = excluded.title, area = excluded.area, area_path = excluded.area_path, unit = excluded.unit,
      stage = excluded.stage, active = excluded.active, flagged = excluded.flagged, links = excluded.links, wakes = excluded.wakes,
      changed = excluded.changed, state = excluded.state, seq = excluded.seq, hash = excluded.hash, slipped = excluded.slipped`,
  );
};

export type NewFinds = Readonly<{ entry: string; fields: readonly string[]; finds: readonly Readonly<{ field: string; blind: string }>[] }>;

/** Keeps by what entries are found; what their written fields were found by before is forgotten. */
export const recordFinds = async (tx: Tx, zone: string, all: readonly NewFinds[]): Promise<void> => {
  const written = all.flatMap(({ entry, fields }) => fields.map((field) => ({ entry, field })));
  if (written.length === 0) return;
  await unread(
    tx,
    sql`
    delete from entry_finds f using json_to_recordset(${asRecords(written)}::json) as w (entry uuid, field text)
    where f.zone = ${zone} and f.entry = w.entry and f.field = w.field`,
  );
  const rows = all.flatMap(({ entry, finds }) => finds.map((find) => ({ zone, entry, ...find })));
  if (rows.length > 0)
    await unread(
      tx,
      sql`insert into entry_finds select * from json_populate_recordset(null::entry_finds, ${asRecords(rows)}::json) on conflict do nothing`,
    );
};

/** Which of these keys are registered, whoever may see them. */
export const takenKeys = async (
  db: Db,
  zone: string,
  asked: readonly { programme: string; register: string; key: string }[],
): Promise<ReadonlySet<string>> => {
  if (asked.length === 0) return new Set();
  const { rows } = await sql<{ programme: string; register: string; key: string }>`
    select e.programme, e.register, e.key from entries e
    join (select distinct * from json_to_recordset(${asRecords(asked)}::json) as a (programme text, register text, key text)) as a
      on e.programme = a.programme and e.register = a.register and e.key = a.key
    where e.zone = ${zone}`.execute(db);
  return new Set(rows.map(({ programme, register, key }) => `${programme}/${register}/${key}`));
};

/** One entry, where the condition shows it. */
export const findEntry = async (db: Db, zone: string, id: string, seen: EntryCondition): Promise<KeptEntry | undefined> => {
  const { rows } =
    await sql<KeptEntry>`select e.id, e.state, e.seq, e.hash from entries e where e.zone = ${zone} and e.id = ${id}::uuid and ${seen}`.execute(
      db,
    );
  return rows[0];
};

export type EntryFilter = Readonly<{
  programme: string;
  register: string;
  stage?: string | undefined;
  area?: string | undefined;
  unit?: string | undefined;
  link?: string | undefined;
  tag?: string | undefined;
  active?: boolean | undefined;
  flagged?: boolean | undefined;
  slipped?: boolean | undefined;
  text?: string | undefined;
  found?: readonly string[] | undefined;
}>;

const conditionsOf = (filter: EntryFilter): EntryCondition => {
  const { programme, register, stage, area, unit, link, tag, active, flagged, slipped, text, found } = filter;
  const like = text === undefined ? '' : `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const bare = like.replace(/[\s-]/g, '');
  const conditions = [
    sql`e.programme = ${programme} and e.register = ${register} and e.batch <> ${takenBack}`,
    ...(stage === undefined ? [] : [sql`e.stage = ${stage}`]),
    ...(area === undefined ? [] : [sql`e.area_path @> ${[area]}::text[]`]),
    ...(unit === undefined ? [] : [sql`e.unit = ${unit}`]),
    ...(link === undefined ? [] : [sql`e.links @> ${[link]}::text[]`]),
    ...(tag === undefined ? [] : [sql`e.links @> ${[`tag:${tag}`]}::text[]`]),
    ...(active === undefined ? [] : [sql`e.active = ${active}`]),
    ...(flagged === undefined ? [] : [sql`e.flagged = ${flagged}`]),
    ...(slipped === undefined ? [] : [sql`e.slipped = ${slipped}`]),
    ...(text === undefined
      ? []
      : [
          sql`(e.title ilike ${like} or e.key ilike ${like} or translate(e.key, ' -', '') ilike ${bare} or exists (
            select 1 from entry_finds f where f.zone = e.zone and f.entry = e.id and f.blind = any(${[...(found ?? [])]}::text[])))`,
        ]),
  ];
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
};

/** A page of a register in the order of its keys. */
export const pageOfEntries = async (
  db: Db,
  zone: string,
  filter: EntryFilter,
  seen: EntryCondition,
  after: string | undefined,
  most: number,
): Promise<(KeptEntry & { key: string })[]> => {
  const { rows } = await sql<KeptEntry & { key: string }>`
    select e.id, e.state, e.seq, e.hash, e.key from entries e
    where e.zone = ${zone} and ${conditionsOf(filter)} and ${seen} ${after === undefined ? sql`` : sql`and e.key > ${after}`}
    order by e.key limit ${most}`.execute(db);
  return rows;
};

/** The numbers of a register in their order, a stretch at a time: for whoever asks how they stood before. */
export const stretchOfEntries = async (
  db: Db,
  zone: string,
  filter: EntryFilter,
  seen: EntryCondition,
  after: string | undefined,
  most: number,
): Promise<{ id: string; key: string }[]> => {
  const { rows } = await sql<{ id: string; key: string }>`
    select e.id, e.key from entries e
    where e.zone = ${zone} and ${conditionsOf(filter)} and ${seen} ${after === undefined ? sql`` : sql`and e.key > ${after}`}
    order by e.key limit ${most}`.execute(db);
  return rows;
};

/** The entries that are found by one of these keyed hashes. */
export const foundEntries = async (db: Db, zone: string, blinds: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows = await db
    .selectFrom('entryFinds')
    .select('entry')
    .where('zone', '=', zone)
    .where('blind', 'in', [...blinds])
    .execute();
  return new Set(rows.map(({ entry }) => entry));
};

/** How many entries stand at each stage, of those that the condition shows. */
export const countStages = async (
  db: Db,
  zone: string,
  filter: EntryFilter,
  seen: EntryCondition,
): Promise<ReadonlyMap<string, { n: number; slipped: number; flagged: number }>> => {
  const { rows } = await sql<{ stage: string; n: number; slipped: number; flagged: number }>`
    select e.stage, count(*)::int as n, count(*) filter (where e.slipped)::int as slipped,
      count(*) filter (where e.flagged)::int as flagged from entries e where e.zone = ${zone} and ${conditionsOf(filter)} and ${seen} group by e.stage`.execute(
    db,
  );
  return new Map(rows.map(({ stage, ...counts }) => [stage, counts]));
};

/** Names of entries, for whatever is tied to them. */
export const entryTitles = async (
  db: Db,
  zone: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { key: string; title: string; register: string }>> => {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('entries')
    .select(['id', 'key', 'title', 'register'])
    .where('zone', '=', zone)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, ...row }) => [id, row]));
};

/** Every active entry of some registers, whoever may see it: for jobs. */
export const entriesOfRegisters = async (
  db: Db,
  zone: string,
  registers: readonly Readonly<{ programme: string; register: string }>[],
): Promise<KeptEntry[]> => {
  if (registers.length === 0) return [];
  const { rows } = await sql<KeptEntry>`
    select e.id, e.state, e.seq, e.hash from entries e
    join (select distinct * from json_to_recordset(${asRecords(registers)}::json) as r (programme text, register text)) as r
      on e.programme = r.programme and e.register = r.register
    where e.zone = ${zone} and e.active order by e.id`.execute(db);
  return rows;
};

/** Entries as they stand, for whoever has already been shown that they are there. */
export const keptEntries = async (
  db: Db,
  zone: string,
  ids: readonly string[],
  seen: EntryCondition = allEntries,
): Promise<KeptEntry[]> => {
  if (ids.length === 0) return [];
  const { rows } = await sql<KeptEntry>`
    select e.id, e.state, e.seq, e.hash from entries e where e.zone = ${zone} and e.id = any(${[...ids]}::uuid[]) and ${seen} order by e.key`.execute(
    db,
  );
  return rows;
};

/** The ids of a register's entries, in the order of keys. */
export const entryIds = async (db: Db, zone: string, filter: EntryFilter, seen: EntryCondition): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    select e.id from entries e where e.zone = ${zone} and ${conditionsOf(filter)} and ${seen} order by e.key`.execute(db);
  return rows.map(({ id }) => id);
};

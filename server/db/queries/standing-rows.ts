import { sql } from 'kysely';
import type { Db } from '../schema.ts';
import { whole } from './kept-state.ts';

/** A standing row as plain values: instants as ISO text, `infinity` where the database says so. */
export type PlainRow = Readonly<Record<string, unknown>>;

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value === Infinity ? 'infinity' : value);

const asPlain = (row: object): PlainRow => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)]));

/** Cases as they stand, by id. */
export const standingCases = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, PlainRow>> => {
  const rows = await db
    .selectFrom('cases')
    .selectAll()
    .where('zone', '=', zone)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ zone: _, state, ...row }) => [row.id, asPlain({ ...row, state: whole(state) })]));
};

/** For whom these cases wait, by case. */
export const standingWaits = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, PlainRow[]>> => {
  const rows = await db
    .selectFrom('waits')
    .selectAll()
    .where('zone', '=', zone)
    .where(sql<boolean>`case_id = any(${[...ids]}::uuid[])`)
    .execute();
  return Map.groupBy(
    rows.map(({ zone: _, ...row }) => asPlain(row)),
    ({ caseId }) => String(caseId),
  );
};

/** The people of firms as they stand, by stream. */
export const standingFirms = async (db: Db, zone: string, streams: readonly string[]): Promise<ReadonlyMap<string, PlainRow>> => {
  const rows = await db
    .selectFrom('firms')
    .select(['code', 'state', 'seq', 'hash'])
    .where('zone', '=', zone)
    .where(sql<boolean>`'firm/' || code = any(${[...streams]}::text[])`)
    .execute();
  return new Map(rows.map(({ code, ...row }) => [`firm/${code}`, asPlain(row)]));
};

/** The public side of cases as it stands, by stream. */
export const standingFaces = async (db: Db, zone: string, streams: readonly string[]): Promise<ReadonlyMap<string, PlainRow>> => {
  const rows = await db
    .selectFrom('publicFaces')
    .select(['caseId', 'state', 'met', 'seq', 'hash'])
    .where('zone', '=', zone)
    .where(sql<boolean>`'public/' || case_id::text = any(${[...streams]}::text[])`)
    .execute();
  return new Map(rows.map(({ caseId, ...row }) => [`public/${caseId}`, asPlain(row)]));
};

/** Rows of the zone's own data as they stand, by stream. */
export const standingZoneRows = async (db: Db, zone: string, streams: readonly string[]): Promise<ReadonlyMap<string, PlainRow>> => {
  const rows = await db
    .selectFrom('zoneRows')
    .select(['sheet', 'id', 'body', 'seq', 'hash'])
    .where('zone', '=', zone)
    .where(sql<boolean>`sheet || '/' || id = any(${[...streams]}::text[])`)
    .execute();
  return new Map(rows.map(({ sheet, id, ...row }) => [`${sheet}/${id}`, asPlain(row)]));
};

/** Campaigns as they stand, by stream. */
export const standingCampaigns = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, PlainRow>> => {
  const rows = await db
    .selectFrom('campaigns')
    .selectAll()
    .where('zone', '=', zone)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ zone: _, ...row }) => [row.id, asPlain(row)]));
};

/** Visits as they stand, by stream. */
export const standingVisits = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, PlainRow>> => {
  const rows = await db
    .selectFrom('visits')
    .selectAll()
    .where('zone', '=', zone)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ zone: _, ...row }) => [row.id, asPlain(row)]));
};

/** Hand-overs as they stand, by stream. */
export const standingShifts = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, PlainRow>> => {
  const rows = await db
    .selectFrom('shifts')
    .selectAll()
    .where('zone', '=', zone)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ zone: _, ...row }) => [row.id, asPlain(row)]));
};

/** Entries as they stand, by stream. */
export const standingEntries = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, PlainRow>> => {
  const rows = await db
    .selectFrom('entries')
    .selectAll()
    .where('zone', '=', zone)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ zone: _, ...row }) => [row.id, asPlain(row)]));
};

import { sql } from 'kysely';
import type { Db } from '../schema.ts';

/** A place in PostgreSQL's own log, as it writes it: `16/B374D848`. */
export type Place = string;

const wellFormed = /^([0-9A-Fa-f]{1,8})\/([0-9A-Fa-f]{1,8})$/;

/** Something that somebody sent as a place; `unknown` when it is none. */
export const readPlace = (text: string | undefined): Place | 'unknown' => (text !== undefined && wellFormed.test(text) ? text : 'unknown');

/** Behind a full page PostgreSQL names the first byte after the head of the next; nothing has been written there yet. */
const [page, head] = [8192n, 24n];

const numberOf = (place: Place): bigint => {
  const [, high = '0', low = '0'] = wellFormed.exec(place) ?? [];
  const number = (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
  return number % page === head ? number - head : number;
};

/** Whether everything up to the second place stands before, or at, the first. */
export const reaches = (place: Place, wanted: Place): boolean => numberOf(place) >= numberOf(wanted);

/** How many bytes of log lie between two places. */
export const bytesBetween = (from: Place, to: Place): number => Math.max(0, Number(numberOf(to) - numberOf(from)));

/** The place behind everything that was committed before this was asked. */
export const placeWritten = async (db: Db): Promise<Place> => {
  const { rows } = await sql<{ place: Place }>`select pg_current_wal_insert_lsn()::text as place`.execute(db);
  return rows[0]!.place;
};

/** How far a copy has come; `not-a-copy` when the server takes writes itself. `cluster` tells whose copy it is. */
export const placeReplayed = async (db: Db): Promise<{ place: Place | 'not-a-copy'; cluster: string }> => {
  const { rows } = await sql<{ place: Place | null; cluster: string }>`
    select case when pg_is_in_recovery() then pg_last_wal_replay_lsn()::text end as place, system_identifier::text as cluster
    from pg_control_system()`.execute(db);
  return { place: rows[0]?.place ?? 'not-a-copy', cluster: rows[0]?.cluster ?? '' };
};

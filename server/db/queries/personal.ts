import { sql } from 'kysely';
import type { Db, PersonalTable, Tx } from '../schema.ts';
import { copyInto } from './bulk.ts';

/** A sealed value on its way in; what a telephone number is found by goes with it. */
export type NewPersonal = Omit<PersonalTable, 'zone' | 'blind' | 'blindTail' | 'cases'> &
  Partial<Pick<PersonalTable, 'blind' | 'blindTail' | 'cases'>>;

/** Keeps sealed values beside the log. They stand nowhere else. */
export const recordPersonal = (tx: Tx, zone: string, values: readonly NewPersonal[]): Promise<void> =>
  copyInto(tx, 'personal', zone, values);

/** The values that still stand, by id; an erased one is absent. */
export const personalValues = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('personal')
    .select(['id', 'value'])
    .where('zone', '=', zone)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, value }) => [id, value]));
};

/** The beginnings of long values, for lists: at most so many characters of each. */
export const excerpts = async (db: Db, zone: string, ids: readonly string[], characters: number): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('personal')
    .select(['id', sql<string>`left(value, ${characters})`.as('excerpt')])
    .where('zone', '=', zone)
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, excerpt }) => [id, excerpt]));
};

import { sql } from 'kysely';
import type { Db, PersonalTable, Tx } from '../schema.ts';
import { vaultOf } from '../vault.ts';
import { byKey, copyInto } from './bulk.ts';

/** A sealed value on its way in; what a telephone number is found by goes with it. */
export type NewPersonal = Omit<PersonalTable, 'zone' | 'key' | 'blind' | 'blindTail' | 'cases'> &
  Partial<Pick<PersonalTable, 'blind' | 'blindTail' | 'cases'>>;

/** Values as they are kept: closed, each under the current key. */
export const closedValues = (db: Db, zone: string, values: readonly NewPersonal[]): (NewPersonal & Pick<PersonalTable, 'key'>)[] => {
  const vault = vaultOf(db);
  return values.map((value) => ({ ...value, ...vault.close(zone, value.id, value.value) }));
};

/** Keeps sealed values beside the log. They stand nowhere else. */
export const recordPersonal = (tx: Tx, zone: string, values: readonly NewPersonal[]): Promise<void> =>
  copyInto(tx, 'personal', zone, closedValues(tx, zone, values));

/** The values that still stand, by id; an erased one is absent. */
export const personalValues = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await byKey(
    db,
    db.selectFrom('personal').select(['id', 'key', 'value']).where('zone', '=', zone).where(sql<boolean>`id = any(${ids}::uuid[])`),
  );
  const vault = vaultOf(db);
  return new Map(rows.map(({ id, ...kept }) => [id, vault.open(zone, id, kept)]));
};

/** The beginnings of long values, for lists: at most so many characters of each. */
export const excerpts = async (db: Db, zone: string, ids: readonly string[], characters: number): Promise<ReadonlyMap<string, string>> =>
  new Map(
    [...(await personalValues(db, zone, ids))].map(([id, value]) => [
      id,
      [...value.slice(0, 2 * characters)].slice(0, characters).join(''),
    ]),
  );

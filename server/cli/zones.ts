import { type StoredZone, zones } from '../db/queries/zones.ts';
import type { Db } from '../db/schema.ts';
import { type Given, Misused, textOf } from './command.ts';

/** The zones that a command is about: the named one, or all of this database. */
export const zonesOf = async (db: Db, options: Given): Promise<StoredZone[]> => {
  const wanted = textOf(options, 'zone');
  const all = await zones(db);
  const found = wanted === undefined ? all : all.filter(({ id }) => id === wanted);
  if (found.length === 0)
    throw new Misused(
      `${wanted ?? ''} 没有这个辖区 / there is no such zone; ${all.map(({ id }) => id).join(', ') || '数据库是空的 / the database is empty'}`,
    );
  return found;
};

/** The one zone that a command is about. */
export const zoneOf = async (db: Db, options: Given, usual: string): Promise<StoredZone> => {
  const all = await zonesOf(db, options);
  const found = all.length === 1 ? all[0] : all.find(({ id }) => id === usual);
  if (!found) throw new Misused(`请用 --zone 指明辖区 / say which zone with --zone: ${all.map(({ id }) => id).join(', ')}`);
  return found;
};

import { type KeptUnder, noteKey, openValues, putUnder, underOthers } from '../db/queries/keys.ts';
import type { Db } from '../db/schema.ts';
import { vaultOf } from '../db/vault.ts';

const batch = 500;
const first = '00000000-0000-0000-0000-000000000000';

const anew = (db: Db, zone: string, values: readonly KeptUnder[]): KeptUnder[] => {
  const vault = vaultOf(db);
  return values.map(({ id, ...kept }) => ({ id, ...vault.close(zone, id, vault.open(zone, id, kept)) }));
};

/** Closes a batch of values that were kept before there were keys, and leaves the name of the key where a start without it is noticed. */
export const closeOpen = (db: Db, zone: string, now: Date): Promise<'again' | 'done'> =>
  db.transaction().execute(async (tx) => {
    if (vaultOf(tx).current() === '') return 'done';
    await noteKey(tx, zone, vaultOf(tx).current(), now);
    const values = await openValues(tx, zone, batch);
    await putUnder(tx, zone, anew(tx, zone, values));
    return values.length === batch ? 'again' : 'done';
  });

/**
 * Puts every value of a zone under the current key, batch by batch, each its own transaction, while others read and write. Interrupted, it is
 * simply begun again: what is done is passed over.
 */
export const rotateZone = async (db: Db, zone: string, told: (values: number) => void, stopped: () => boolean): Promise<number> => {
  let done = 0;
  let after = first;
  while (!stopped()) {
    const values = await db.transaction().execute(async (tx) => {
      const found = await underOthers(tx, zone, vaultOf(tx).current(), after, batch);
      await putUnder(tx, zone, anew(tx, zone, found));
      return found;
    });
    const last = values.at(-1);
    if (!last) break;
    after = last.id;
    done += values.length;
    told(done);
  }
  return done;
};

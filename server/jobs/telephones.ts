import type { Ports } from '../app/ports.ts';
import { blindsOf } from '../app/telephones.ts';
import { giveBlinds, unblinded } from '../db/queries/telephones.ts';
import type { Db } from '../db/schema.ts';
import type { Chore } from './loop.ts';

const batch = 500;

/** Gives numbers that were kept before there were blind indexes what they are found by; once they all have it there is nothing to do. */
export const blindTelephones = (db: Db, ports: Ports, zone: string): Chore => ({
  name: 'telephones',
  every: 10 * 60_000,
  work: () =>
    db.transaction().execute(async (tx) => {
      const numbers = await unblinded(tx, zone, batch);
      await giveBlinds(
        tx,
        zone,
        numbers.map(({ id, value }) => ({ id, ...blindsOf(ports, zone, value) })),
      );
      return numbers.length === batch ? 'again' : 'done';
    }),
});

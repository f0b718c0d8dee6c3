import type { Ports } from '../app/ports.ts';
import { closeOpen } from '../app/vault.ts';
import type { Db } from '../db/schema.ts';
import type { Chore } from './loop.ts';

/** Closes personal values that an earlier version left as they were; once all are closed there is nothing to do. */
export const closeOpenValues = (db: Db, { clock }: Ports, zone: string): Chore => ({
  name: 'close values',
  every: 10 * 60_000,
  work: () => closeOpen(db, zone, clock.now()),
});

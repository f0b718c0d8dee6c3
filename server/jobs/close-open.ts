import { closeAddresses } from '../app/messages/sealed-addresses.ts';
import type { Ports } from '../app/ports.ts';
import { closeOpen } from '../app/vault.ts';
import type { Db } from '../db/schema.ts';
import type { Chore } from './loop.ts';

/** Closes personal values that an earlier version left as they were; once all are closed there is nothing to do. */
export const closeOpenValues = (db: Db, ports: Ports, zone: string): Chore => ({
  name: 'close values',
  every: 10 * 60_000,
  work: async () => {
    const addresses = await closeAddresses(db, ports, zone);
    const values = await closeOpen(db, zone, ports.clock.now());
    return addresses === 'again' ? addresses : values;
  },
});

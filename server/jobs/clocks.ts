import { askingOf } from '../app/asking.ts';
import { checkClock } from '../app/cases/act.ts';
import type { Door } from '../app/door/index.ts';
import { dueCases } from '../db/queries/due.ts';
import type { Db } from '../db/schema.ts';
import type { Chore } from './loop.ts';

const batch = 500;

/**
 * Tells what time has done. The door locks each case and asks the rules again, so that two processes that see the same case tell it
 * once, and a clock that jumped tells everything it jumped over.
 */
export const watchClocks = (db: Db, door: Door, zone: string, log: (what: string, fault: unknown) => void): Chore => ({
  name: 'clocks',
  every: 1_000,
  work: async () => {
    const { ports } = door;
    const due = await dueCases(db, zone, ports.clock.now(), batch);
    const doorstep = { zone, asking: askingOf(ports, { who: 'system' }), caller: 'system', request: ports.ids.next() };
    const told = await Promise.allSettled(due.map((id) => checkClock(door, doorstep, id)));
    for (const one of told) if (one.status === 'rejected') log('a clock could not be told', one.reason);
    const stuck = told.every(({ status }) => status === 'rejected');
    return due.length === batch && !stuck ? 'again' : 'done';
  },
});

import { callsAfter, lastChange } from '../../db/queries/calls.ts';
import type { Db } from '../../db/schema.ts';
import { inZone } from '../../db/wall/zoned.ts';

/** Tells the screens of those who take calls that one of theirs changed. */
export type Bell = Readonly<{
  /** Calls back with the id of each call of this account as it changes; answers with how to stop. */
  listen: (zone: string, account: string, ring: (call: string) => void) => () => void;
}>;

/** Between two looks, in milliseconds; a call that rings is seen within half a second. */
const pace = 500;

type Watched = { after: number | 'unknown'; listeners: Map<symbol, { account: string; ring: (call: string) => void }> };

/** One look at the calls for all screens of a zone, and none where nobody watches. */
export const createBell = (db: Db, onFault: (fault: unknown) => void): Bell => {
  const zones = new Map<string, Watched>();

  const look = async (zone: string, watched: Watched): Promise<void> => {
    if (watched.after === 'unknown') {
      watched.after = await lastChange(inZone(db, zone), zone);
      return;
    }
    for (const { id, account, changed } of await callsAfter(inZone(db, zone), zone, watched.after)) {
      watched.after = changed;
      for (const one of watched.listeners.values()) if (one.account === account) one.ring(id);
    }
  };

  const run = async (zone: string, watched: Watched): Promise<void> => {
    while (watched.listeners.size > 0) {
      await look(zone, watched).catch(onFault);
      await new Promise((soon) => setTimeout(soon, pace).unref());
    }
    zones.delete(zone);
  };

  return {
    listen: (zone, account, ring) => {
      const known = zones.get(zone);
      const watched: Watched = known ?? { after: 'unknown', listeners: new Map() };
      const me = Symbol(account);
      watched.listeners.set(me, { account, ring });
      if (!known) {
        zones.set(zone, watched);
        void run(zone, watched);
      }
      return () => void watched.listeners.delete(me);
    },
  };
};

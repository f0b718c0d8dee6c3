import { may, type PostNow } from '../../core/permission.ts';
import { type ChangedCase, changedCases } from '../db/queries/changed.ts';
import { lastPosition } from '../db/queries/log.ts';
import type { Db } from '../db/schema.ts';
import { inZone } from '../db/wall/zoned.ts';

/** What a screen is told: these cases, all of them its own to see, changed up to this position. None named: look at everything again. */
export type Told = { position: number; cases: { id: string; number: string }[] };

type Watcher = { posts: readonly PostNow[]; pending: Map<string, string>; position: number; all: boolean; wake: () => void };

type Watched = { position: number | 'unknown'; watchers: Set<Watcher>; reading: boolean; again: boolean };

export type Live = Readonly<{
  /** Called for every commit, and with `'lost'` when some may have been missed. */
  onCommit: (told: { zone: string } | 'lost') => void;
  /** What changes in a zone for somebody with these posts, from a position on, or from now; `'still'` when nothing did for a while. */
  watch: (zone: string, posts: readonly PostNow[], after: number | 'now', gone: AbortSignal) => AsyncGenerator<Told | 'still'>;
}>;

/** Between two looks at the log, in milliseconds: a screen need not change faster than people read. */
const pace = 250;
const patience = 20_000;
/** A stream ends after so long; the screen comes back by itself and is asked again who it is. */
const longest = 15 * 60_000;
/** Whoever is further behind than this looks at everything again. */
const farBehind = 5_000;

const seenBy = (posts: readonly PostNow[], { areaPath, lead, units, kept, only }: ChangedCase): boolean =>
  may(posts, 'see', { areaPath, lead, assisting: units, called: [], kept, ...(only && { only }) });

/** One look at the log for all screens of a zone, however many watch. */
export const createLive = (db: Db, onFault: (fault: unknown) => void): Live => {
  const zones = new Map<string, Watched>();

  const give = (watcher: Watcher, changed: readonly ChangedCase[], position: number) => {
    for (const one of changed) if (seenBy(watcher.posts, one)) watcher.pending.set(one.id, one.number);
    watcher.position = position;
    if (watcher.pending.size > 0 || watcher.all) watcher.wake();
  };

  const look = async (zone: string, watched: Watched): Promise<void> => {
    const here = inZone(db, zone);
    const until = await lastPosition(here, zone);
    const from = watched.position;
    if (from !== 'unknown' && until > from) {
      const far = until - from > farBehind;
      const changed = far ? [] : await changedCases(here, zone, from, until);
      for (const watcher of watched.watchers) {
        if (far) watcher.all = true;
        give(watcher, changed, until);
      }
    }
    watched.position = until;
  };

  const lookSoon = (zone: string, watched: Watched): void => {
    watched.again = true;
    if (watched.reading) return;
    watched.reading = true;
    const round = async () => {
      while (watched.again && watched.watchers.size > 0) {
        watched.again = false;
        await look(zone, watched).catch(onFault);
        await new Promise((soon) => setTimeout(soon, pace).unref());
      }
      watched.reading = false;
      if (watched.watchers.size === 0) zones.delete(zone);
    };
    void round();
  };

  const catchUp = async (zone: string, watcher: Watcher, after: number, until: number): Promise<void> => {
    if (after >= until) return;
    if (until - after > farBehind) watcher.all = true;
    else
      for (const one of await changedCases(inZone(db, zone), zone, after, until))
        if (seenBy(watcher.posts, one)) watcher.pending.set(one.id, one.number);
  };

  const watch: Live['watch'] = async function* (zone, posts, after, gone) {
    const watched = zones.get(zone) ?? { position: 'unknown', watchers: new Set(), reading: false, again: false };
    zones.set(zone, watched);
    const watcher: Watcher = { posts, pending: new Map(), position: 0, all: false, wake: () => {} };
    watched.watchers.add(watcher);
    const until = performance.now() + longest;
    gone.addEventListener('abort', () => watcher.wake(), { once: true });
    try {
      if (watched.position === 'unknown') await look(zone, watched);
      watcher.position = watched.position === 'unknown' ? 0 : watched.position;
      if (after !== 'now') await catchUp(zone, watcher, after, watcher.position);
      while (!gone.aborted && performance.now() < until) {
        if (watcher.pending.size > 0 || watcher.all) {
          const cases = watcher.all ? [] : [...watcher.pending].map(([id, number]) => ({ id, number }));
          watcher.pending.clear();
          watcher.all = false;
          yield { position: watcher.position, cases };
          continue;
        }
        const woken = await new Promise<boolean>((resolve) => {
          const still = setTimeout(() => resolve(false), patience);
          const answer = () => {
            clearTimeout(still);
            resolve(true);
          };
          watcher.wake = answer;
          if (gone.aborted) answer();
        });
        if (!woken) yield 'still';
      }
    } finally {
      watched.watchers.delete(watcher);
    }
  };

  const onCommit: Live['onCommit'] = (told) => {
    for (const [zone, watched] of zones) if (told === 'lost' || told.zone === zone) lookSoon(zone, watched);
  };

  return { onCommit, watch };
};

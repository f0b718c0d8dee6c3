import { setTimeout as wait } from 'node:timers/promises';
import { connect } from '../connect.ts';
import type { Db } from '../schema.ts';
import { bytesBetween, type Place, placeReplayed, placeWritten, reaches } from './place.ts';

/** Why a copy is not asked: it does not answer, is behind, or is not a copy of this database. */
export type ReplicaState = 'ready' | 'behind' | 'away' | 'not-a-copy';

export type ReplicaStanding = Readonly<{ state: ReplicaState; seconds: number; bytes: number }>;

/** A copy of the database that answers reads which may be a moment late. */
export type Replica = Readonly<{
  db: Db;
  /** Whether it may answer somebody who has written up to this place. */
  mayAnswer: (wanted: Place) => boolean;
  /** The place behind everything committed so far; many who ask at once are told the same. */
  written: () => Promise<Place>;
  /** Waits until the copy has everything committed so far, or is not asked anyway. */
  caughtUp: () => Promise<void>;
  /** A read failed: nobody else is sent there until it was reached again. */
  failed: () => void;
  standing: () => ReplicaStanding;
  stop: () => Promise<void>;
}>;

export type ReplicaOptions = {
  url: string;
  wall: 'everywhere' | 'none';
  /** How many seconds behind it may be and still be asked. */
  most: number;
  onChange: (state: ReplicaState) => void;
};

/** Between two looks at both servers, in milliseconds, and how long a look may take. */
const [pace, patience] = [200, 1_500];

/** A read that the copy does not answer in this time is asked of the database itself. */
const longestRead = 5_000;

type Look = Readonly<{ at: number; place: Place }>;

const noAnswer = async (): Promise<never> => {
  await wait(patience, undefined, { ref: false });
  throw new Error('no answer');
};

const within = <T>(work: Promise<T>): Promise<T> => {
  work.catch(() => undefined);
  return Promise.race([work, noAnswer()]);
};

/** One question in flight; whoever comes meanwhile waits for the next, because this one may have been answered before they came. */
const shared = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let running: Promise<T> | undefined;
  let next: Promise<T> | undefined;
  const begin = (): Promise<T> => {
    const mine = ask().finally(() => {
      if (running === mine) running = undefined;
    });
    running = mine;
    return mine;
  };
  return () => {
    if (!running) return begin();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return begin();
      });
    return next;
  };
};

/**
 * Follows a copy of the database by looking at both a few times a second. How far it is behind is told by the clock of this process alone: since
 * when everything that was written before a look has arrived. Two machines' clocks are never compared.
 */
export const openReplica = (primary: Db, { url, wall, most, onChange }: ReplicaOptions): Replica => {
  const reads = connect(url, { wall, name: 'huying reads', answerWithin: longestRead });
  const looks = connect(url, { connections: 1, name: 'huying copy', answerWithin: patience });
  const written = shared(() => placeWritten(primary));
  const stopping = new AbortController();
  let state: ReplicaState = 'away';
  let replayed: Place = '0/0';
  let cluster = '';
  let newest: Place = '0/0';
  const uncovered: Look[] = [];
  let coveredAt = performance.now();

  const become = (now: ReplicaState) => {
    if (now !== state) onChange(now);
    state = now;
  };

  const cover = () => {
    while (uncovered[0] && reaches(replayed, uncovered[0].place)) coveredAt = uncovered.shift()!.at;
  };

  const seconds = () => (uncovered.length === 0 && state !== 'away' ? 0 : (performance.now() - coveredAt) / 1_000);

  const look = async (): Promise<void> => {
    const at = performance.now();
    const [there, here] = await Promise.allSettled([within(placeReplayed(looks.db)), within(written())]);
    if (here.status === 'fulfilled') {
      newest = here.value;
      uncovered.push({ at, place: here.value });
      if (uncovered.length > 600) uncovered.splice(1, 1);
    }
    if (there.status === 'rejected') return become('away');
    if (cluster === '') cluster = (await within(placeReplayed(primary))).cluster;
    if (there.value.place === 'not-a-copy' || there.value.cluster !== cluster) return become('not-a-copy');
    replayed = there.value.place;
    cover();
    become(seconds() > most ? 'behind' : 'ready');
  };

  const run = async () => {
    while (!stopping.signal.aborted) {
      await look().catch(() => become('away'));
      await wait(pace, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const running = run();

  const mayAnswer = (wanted: Place) => state === 'ready' && reaches(replayed, wanted);

  return {
    db: reads.db,
    mayAnswer,
    written,
    caughtUp: async () => {
      const wanted = await written();
      while (state === 'ready' && !stopping.signal.aborted && !mayAnswer(wanted)) await wait(pace / 4);
    },
    failed: () => become('away'),
    standing: () => ({ state, seconds: seconds(), bytes: bytesBetween(replayed, newest) }),
    stop: async () => {
      stopping.abort();
      await running;
      await Promise.all([reads.close(), looks.close()]);
    },
  };
};

import { useSyncExternalStore } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import type { Areas } from '../../shared/map/areas.ts';
import { offOf } from './clock.ts';
import { all, drop, empty, inDrawers, NoRoom, put, take } from './db.ts';
import { createSender } from './outgoing.ts';
import type { Arrived, Day, Draft, Photo, Today, Waiting } from './types.ts';

/** Everything that the screens show; the truth is in IndexedDB, this is its picture. */
export type Field = Readonly<{
  state: 'opening' | 'signed-out' | 'in';
  day: Day | 'none';
  drafts: readonly Draft[];
  waiting: readonly Waiting[];
  arrived: readonly Arrived[];
  off: number | 'unknown';
  sending: boolean;
  network: 'there' | 'away';
  full: boolean;
  /** Why today's list could not be read, other than for want of network. */
  problem: Problem | 'none';
}>;

let now: Field = {
  state: 'opening',
  day: 'none',
  drafts: [],
  waiting: [],
  arrived: [],
  off: 'unknown',
  sending: false,
  network: 'there',
  full: false,
  problem: 'none',
};

const listeners = new Set<() => void>();
const show = (change: Partial<Field>) => {
  now = { ...now, ...change };
  for (const tell of listeners) tell();
};

export const useField = (): Field =>
  useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => now,
  );

const told = new BroadcastChannel('huying-field');

const look = async () => {
  const [day, off, drafts, waiting, arrived] = await Promise.all([
    take<Day>('kept', 'day'),
    take<number>('kept', 'off'),
    all<Draft>('drafts'),
    all<Waiting>('waiting'),
    all<Arrived>('arrived'),
  ]);
  show({
    day: day ?? 'none',
    off: off ?? 'unknown',
    drafts,
    waiting: waiting.toSorted((a, b) => a.place - b.place),
    arrived: arrived.toSorted((a, b) => (a.at < b.at ? 1 : -1)),
  });
};

/** After a change: shown here, and in other tabs of this phone. */
const changed = async () => {
  await look();
  told.postMessage('changed');
};

/** Whatever is kept may find the phone full; then the screen says so and nothing that was kept goes. */
const keeping = async (work: () => Promise<void>): Promise<boolean> => {
  try {
    await work();
    if (now.full) show({ full: false });
    await changed();
    return true;
  } catch (fault) {
    if (!(fault instanceof NoRoom)) throw fault;
    show({ full: true });
    return false;
  }
};

export const keepDraft = (draft: Draft): Promise<boolean> => {
  show({ drafts: [...now.drafts.filter(({ visit }) => visit !== draft.visit), draft] });
  return keeping(() => put('drafts', draft.visit, draft));
};

/** Keeps a photograph. On a full phone the original alone is tried: it is the proof. */
export const keepPhoto = async (photo: Photo): Promise<boolean> => {
  if (await keeping(() => put('photos', photo.id, photo))) return true;
  const { stamped: _, ...bare } = photo;
  return photo.stamped ? keeping(() => put('photos', photo.id, bare)) : false;
};

export const photoOf = (id: string): Promise<Photo | undefined> => take<Photo>('photos', id);

type Unplaced<One> = One extends Waiting ? Omit<One, 'place' | 'tries'> : never;
export type NewWaiting = Unplaced<Waiting>;

/** Puts what was done into the outbox; a visit's draft goes in the same transaction, so that it is never in neither place. */
export const keepWaiting = async (one: NewWaiting): Promise<boolean> => {
  const place = Math.max(Date.now(), ...now.waiting.map((other) => other.place + 1));
  const waiting = { ...one, place, tries: 0 } as Waiting;
  const kept = await keeping(async () => {
    await inDrawers(['waiting', 'drafts'], 'readwrite', (of) => {
      of('waiting').put(waiting, waiting.id);
      if (waiting.kind === 'visit') of('drafts').delete(waiting.visit);
      return undefined;
    });
  });
  if (kept) void sendAll();
  return kept;
};

/** Takes a visit that was not accepted back into one's hands, with everything that was answered. */
export const takeBack = async (one: Waiting): Promise<void> => {
  await keeping(async () => {
    await inDrawers(['waiting', 'drafts'], 'readwrite', (of) => {
      of('waiting').delete(one.id);
      if (one.kind === 'visit') of('drafts').put(one.draft, one.visit);
      return undefined;
    });
  });
};

/** Sends what waits, in order, one tab at a time; what the server refuses is kept with its reason and the next goes on. */
export const sendAll: (again?: boolean) => Promise<void> = createSender({
  now: () => now,
  show: (change) => show(change),
  changed: () => changed(),
  tell: () => told.postMessage('changed'),
});

/** A sign-out or a post that ended takes everything from the phone that today needed; what was done and not sent is not thrown away. */
const clearDay = async () => {
  await empty(now.waiting.length > 0 ? ['kept', 'arrived'] : ['kept', 'drafts', 'arrived', 'photos', 'waiting']);
  await changed();
};

const tidy = async (today: Today) => {
  const old = (await all<Arrived>('arrived')).filter(({ at }) => Date.parse(at) < Date.parse(today.now) - 24 * 3_600_000);
  if (old.length > 0)
    await drop(
      'arrived',
      old.map(({ id }) => id),
    );
};

/** Reads today anew; without network what was read before stays. */
export const readToday = async (): Promise<void> => {
  const asked = Date.now();
  try {
    const today = await send<Today>('GET', '/api/v1/field/today');
    const off = offOf(asked, Date.now(), today.now);
    const before = now.day === 'none' ? undefined : now.day;
    if (before && before.today.account !== today.account) await clearDay();
    const areas = before?.areas ?? (await send<Areas>('GET', '/api/v1/zone/map').catch(() => undefined));
    await keeping(async () => {
      await put('kept', 'off', off);
      await put('kept', 'day', { today, read: today.now, ...(areas && { areas }) });
      await tidy(today);
    });
    show({ state: 'in', network: 'there', problem: 'none' });
    void sendAll();
  } catch (fault) {
    const problem = asProblem(fault);
    if (problem.status === 401) return show({ state: 'signed-out', network: 'there' });
    if (problem.status === 403) {
      await clearDay();
      show({ state: 'in', problem, network: 'there' });
      return sendAll();
    }
    show({
      state: now.day === 'none' ? 'signed-out' : 'in',
      network: problem.kind === 'offline' ? 'away' : now.network,
      problem: problem.kind === 'offline' ? 'none' : problem,
    });
  }
};

export const signOut = async (): Promise<void> => {
  await send('DELETE', '/api/v1/session').catch(() => undefined);
  await empty(['kept', 'drafts', 'arrived', 'photos', 'waiting']);
  await changed();
  show({ state: 'signed-out' });
};

const every = 20_000;

/** Opens what the phone has kept, then asks the server; from then on whenever the network is back. */
export const beginField = async (): Promise<void> => {
  told.onmessage = () => void look();
  await look();
  if (now.day !== 'none') show({ state: 'in' });
  addEventListener('online', () => void readToday());
  addEventListener('offline', () => show({ network: 'away' }));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void readToday();
  });
  setInterval(() => {
    if (now.waiting.some(({ trouble }) => !trouble) && navigator.onLine) void sendAll();
  }, every);
  await readToday();
};

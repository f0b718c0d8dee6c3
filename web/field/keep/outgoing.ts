import { asProblem, type Problem, problemOf } from '../../shared/api/problem.ts';
import { all, inDrawers, NoRoom, put, take } from './db.ts';
import { type Answered, sendPhoto, sendRecords, sendWaiting } from './sending.ts';
import type { Field } from './store.ts';
import type { Arrived, Photo, Waiting } from './types.ts';

type Screens = Readonly<{
  now: () => Field;
  show: (change: Partial<Field>) => void;
  /** Reads what is kept anew, here and in other tabs. */
  changed: () => Promise<void>;
  tell: () => void;
}>;

/** Gate records go out by so many at once: a queue of trucks that was registered without network is home in a moment. */
const together = 20;

const sentPhotos = async (one: Waiting) => {
  const sent = new Map<string, NonNullable<Photo['sent']>>();
  for (const id of one.photos) {
    const photo = await take<Photo>('photos', id);
    if (!photo) continue;
    const names = photo.sent ?? (await sendPhoto(photo));
    if (!photo.sent) await put('photos', id, { ...photo, sent: names });
    sent.set(id, names);
  }
  return sent;
};

/** The server no longer has what was uploaded a day ago: it is sent anew, under a new key. */
const forgetUploads = async (one: Waiting) => {
  for (const id of one.photos) {
    const photo = await take<Photo>('photos', id);
    if (photo?.sent) {
      const { sent: _, ...unsent } = photo;
      await put('photos', id, unsent);
    }
  }
};

/** What waits, in the order in which it was done, cut into what goes out at once: records that follow one another, everything else alone. */
export const packed = (waiting: readonly Waiting[]): Waiting[][] => {
  const packs: Waiting[][] = [];
  for (const one of waiting) {
    const last = packs.at(-1);
    const joins = last && one.kind === 'record' && last[0]?.kind === 'record' && last.length < together;
    if (joins) last.push(one);
    else packs.push([one]);
  }
  return packs;
};

/** Makes what sends the things that wait; the screens follow it. */
export const createSender = ({ now, show, changed, tell }: Screens) => {
  const arrive = async (one: Waiting, answer: Answered) => {
    const arrived: Arrived = {
      id: one.id,
      kind: one.kind,
      title: one.title,
      at: one.done,
      beside: (answer.works ?? 1) > 1,
      ...(one.kind === 'visit' && { visit: one.visit }),
      ...(answer.number && { number: answer.number }),
    };
    await inDrawers(['waiting', 'arrived', 'photos'], 'readwrite', (of) => {
      of('waiting').delete(one.id);
      of('arrived').put(arrived, one.id);
      for (const id of one.photos) of('photos').delete(id);
      return undefined;
    });
    show({
      waiting: now().waiting.filter(({ id }) => id !== one.id),
      arrived: [arrived, ...now().arrived.filter(({ id }) => id !== one.id)],
    });
    tell();
  };

  /** What the server said no to stays, with its reason. */
  const keepTrouble = async (one: Waiting, problem: Problem) => {
    if (problem.faults.some(({ path }) => path.includes('photos') || path.startsWith('answers'))) await forgetUploads(one);
    const toldWords = typeof problem.told === 'string' ? problem.told : problem.told.zh;
    await put('waiting', one.id, {
      ...one,
      tries: one.tries + 1,
      trouble: { told: toldWords, faults: problem.faults.map(({ words }) => words) },
    });
  };

  /** Whether the next may go out after this: no network, no sign-in, or too much at once want waiting. */
  const after = (fault: unknown): Problem | 'wait' => {
    if (fault instanceof NoRoom) {
      show({ full: true });
      return 'wait';
    }
    const problem = asProblem(fault);
    if (problem.status === 401) show({ state: 'signed-out' });
    if (problem.kind === 'offline') show({ network: 'away' });
    return problem.status === 401 || problem.kind !== 'refused' || problem.status === 429 ? 'wait' : problem;
  };

  const sendOne = async (one: Waiting): Promise<'on' | 'wait'> => {
    try {
      await arrive(one, await sendWaiting(one, await sentPhotos(one)));
    } catch (fault) {
      const problem = after(fault);
      if (problem === 'wait') return 'wait';
      await keepTrouble(one, problem);
      await changed();
    }
    return 'on';
  };

  /** Several records at once, each with an answer of its own. One that could not be judged now waits, and everything after it. */
  const sendPack = async (pack: readonly Waiting[]): Promise<'on' | 'wait'> => {
    const [first] = pack;
    if (pack.length === 1 && first) return sendOne(first);
    try {
      const results = await sendRecords(pack);
      for (const [n, one] of pack.entries()) {
        const said = results[n]?.problem;
        if (!said) {
          await arrive(one, {});
          continue;
        }
        const problem = after(problemOf(said.status, said));
        if (problem === 'wait') return 'wait';
        await keepTrouble(one, problem);
      }
      await changed();
      return 'on';
    } catch (fault) {
      if (after(fault) === 'wait') return 'wait';
      for (const one of pack) if ((await sendOne(one)) === 'wait') return 'wait';
      return 'on';
    }
  };

  return async (again = false): Promise<void> => {
    const work = async () => {
      show({ sending: true });
      try {
        const waiting = (await all<Waiting>('waiting')).toSorted((a, b) => a.place - b.place);
        for (const pack of packed(waiting.filter(({ trouble }) => again || !trouble))) if ((await sendPack(pack)) === 'wait') break;
      } finally {
        show({ sending: false });
      }
    };
    if (!navigator.locks) return now().sending ? undefined : work();
    await navigator.locks.request('huying-field-sending', { ifAvailable: true }, (lock) => (lock ? work() : undefined));
  };
};

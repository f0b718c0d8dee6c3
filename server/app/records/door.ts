import { Refusal, refuse } from '../../../core/refusal.ts';
import { makeRoom, recordsOf } from '../../db/queries/records.ts';
import { inZone } from '../../db/wall/zoned.ts';
import type { Book } from '../book.ts';
import type { Books } from '../books.ts';
import type { Doorstep } from '../door/index.ts';
import { createQueue, type Queue } from '../door/queue.ts';
import { settle } from './group.ts';
import { monthOf } from './months.ts';
import { passAt } from './passes.ts';
import { again, type Fate } from './plan.ts';
import { type GivenRecord, idOf, type Prepared, passIn, prepare, type RecordHouse, saidOf, standing } from './prepare.ts';

/** The only way into the books: many requests, one transaction, each answered when it is durable. */
export type RecordDoor = Readonly<{
  /** What became of each of these, in their order; a bad one never fails its neighbours. */
  write: (step: Doorstep, given: readonly GivenRecord[]) => Promise<Fate[]>;
  /** How many requests wait to be taken into a group, in all zones. */
  waiting: () => number;
  idle: () => Promise<void>;
}>;

type Entry = { group: readonly Prepared[]; needs: readonly string[]; told: (fates: Fate[]) => void };

export type RecordDoorOptions = RecordHouse & { books: Books; most?: number; flights?: number };

const mostWaiting = 20_000;
const aDay = 86_400_000;

/** Opens the books of records over a database. What it keeps beside its queues – where books ended – is believed only as far as the database agrees. */
export const createRecordDoor = ({ db, ports, shelf, books, most = 2_000, flights = 2 }: RecordDoorOptions): RecordDoor => {
  const within = (zone: string): RecordHouse => ({ db: inZone(db, zone), ports, shelf });
  const queues = new Map<string, Queue<Entry>>();
  const rooms = new Set<string>();

  const room = async (month: string): Promise<void> => {
    if (rooms.has(month)) return;
    await makeRoom(db, month);
    rooms.add(month);
  };

  const work = async (zone: string, entries: readonly Entry[]): Promise<void> => {
    const group = entries.flatMap((entry) => entry.group);
    const fates = await (async () => {
      for (const month of new Set(group.map((one) => one.month))) await room(month);
      return settle(zone, group, within(zone));
    })().catch((fault: unknown) => {
      ports.log('the books', fault);
      return group.map((): Fate => ({ refusal: new Refusal('broken') }));
    });
    let done = 0;
    for (const { group: own, told } of entries) {
      told(fates.slice(done, done + own.length));
      done += own.length;
    }
  };

  const queueOf = (zone: string): Queue<Entry> => {
    const found = queues.get(zone);
    if (found) return found;
    const queue = createQueue<Entry>((entries) => work(zone, entries), {
      most,
      flights,
      weigh: ({ group }) => group.length,
      needs: ({ needs }) => needs,
    });
    queues.set(zone, queue);
    return queue;
  };

  /** A repeat that names no time may have come before midnight of the first; then it is in the books of the month before. */
  const monthBefore = async (step: Doorstep, id: string, given: GivenRecord, book: Book): Promise<Fate | 'new'> => {
    const { at: now } = step.asking;
    const yesterday = new Date(now.getTime() - aDay);
    if (given.at !== undefined || monthOf(now, book) === monthOf(yesterday, book)) return 'new';
    const house = within(step.zone);
    const [found] = await recordsOf(house.db, step.zone, [monthOf(yesterday, book)], [id]);
    return found ? again(found, { said: saidOf(house, step.zone, given) }) : 'new';
  };

  const asRefusal = (fault: unknown): Fate => {
    if (fault instanceof Refusal) return { refusal: fault };
    ports.log('a record', fault);
    return { refusal: new Refusal('broken') };
  };

  /** A correction, a pass, and the first hours of a month must be looked up first; everything else is decided at once. */
  const lookedUp = async (step: Doorstep, given: GivenRecord, id: string, book: Book): Promise<Prepared | Fate> => {
    const house = within(step.zone);
    const before = await monthBefore(step, id, given, book);
    if (before !== 'new') return before;
    const corrects = given.corrects === undefined ? 'nothing' : await standing(house, step.zone, book, given.corrects, step.asking.at);
    const number = passIn(house, given);
    const at = given.at === undefined ? step.asking.at : new Date(given.at);
    const pass = number === undefined ? 'none' : await passAt(house, step.zone, book, given.record, number, at);
    return prepare(house, book, step, id, given, corrects, pass === 'none' ? undefined : pass.state);
  };

  const decided = (step: Doorstep, given: GivenRecord, place: number, book: Book): Prepared | Fate | Promise<Prepared | Fate> => {
    const house = within(step.zone);
    try {
      const id = given.id ?? idOf(step, place, house);
      const mayBeRepeat = given.at === undefined && (given.id !== undefined || step.key !== undefined);
      if (given.corrects !== undefined || mayBeRepeat || passIn(house, given) !== undefined)
        return lookedUp(step, given, id, book).catch(asRefusal);
      return prepare(house, book, step, id, given, 'nothing');
    } catch (fault) {
      return asRefusal(fault);
    }
  };

  return {
    write: async (step, given) => {
      const queue = queueOf(step.zone);
      if (queue.waiting >= mostWaiting) return refuse('not-ready');
      const book = await books.of(db, step.zone);
      const all = await Promise.all(given.map((one, place) => decided(step, one, place, book)));
      const group = all.filter((one): one is Prepared => 'written' in one);
      if (group.length === 0) return all as Fate[];
      const needs = [...new Set(group.map(({ month, place }) => `${month} ${place}`))];
      const fates = await new Promise<Fate[]>((told) => queue.push({ group, needs, told }));
      let next = 0;
      return all.map((one) => ('written' in one ? fates[next++]! : one));
    },
    waiting: () => [...queues.values()].reduce((sum, { waiting }) => sum + waiting, 0),
    idle: async () => {
      await Promise.all([...queues.values()].map((queue) => queue.idle()));
    },
  };
};

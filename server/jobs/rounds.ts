import { Refusal } from '../../core/refusal.ts';
import { askingOf } from '../app/asking.ts';
import type { Books } from '../app/books.ts';
import type { Door } from '../app/door/index.ts';
import { registerEntries } from '../app/rounds/entries.ts';
import { wantedVisits } from '../app/rounds/plan.ts';
import { type VisitAsk, visitKind } from '../app/rounds/primitive.ts';
import type { Shelf } from '../app/shelf.ts';
import { overVisits, visitsThere } from '../db/queries/visits.ts';
import type { Db } from '../db/schema.ts';
import type { Chore } from './loop.ts';

export type RoundHouse = Readonly<{ db: Db; door: Door; books: Books; shelf: Shelf }>;

const batch = 500;

/** Asks the door for many visits at once; each is its own step, and one that is refused does not stop the others. */
export const submitted = async ({ door }: RoundHouse, zone: string, asks: readonly VisitAsk[]): Promise<void> => {
  const { ports } = door;
  const step = { zone, asking: askingOf(ports, { who: 'system' }), caller: 'system', request: ports.ids.next() };
  const told = await Promise.allSettled(asks.map((ask) => door.submit(step, visitKind, ask)));
  for (const one of told) if (one.status === 'rejected' && !(one.reason instanceof Refusal)) throw one.reason;
};

/** Plans what falls due within a week. Every visit has an id of its own for good, so that however often this runs it is planned once. */
export const keepPlanning = (house: RoundHouse, zone: string): Chore => ({
  name: 'rounds planned',
  every: 60_000,
  work: async () => {
    const { db, door, books, shelf } = house;
    const { digest, clock } = door.ports;
    const book = await books.of(db, zone);
    const wanted = wantedVisits(book, shelf, digest, clock.now(), await registerEntries(db, zone, shelf));
    for (let from = 0; from < wanted.length; from += batch) {
      const some = wanted.slice(from, from + batch);
      const there = await visitsThere(
        db,
        zone,
        some.map(({ id }) => id),
      );
      const fresh = some.filter(({ id, kept, planned }) => !there.has(id) || (kept && there.get(id) !== planned.who.join(' ')));
      await submitted(
        house,
        zone,
        fresh.map(({ id, planned }) => ({ id, command: { type: 'plan', planned }, uploader: 'nobody' })),
      );
    }
    return 'done';
  },
});

/** A visit whose time is over and that nobody made is missed, and shows as missed; what a phone brings home later still counts. */
export const keepMissed = (house: RoundHouse, zone: string): Chore => ({
  name: 'visits missed',
  every: 5_000,
  work: async () => {
    const over = await overVisits(house.db, zone, house.door.ports.clock.now(), batch);
    await submitted(
      house,
      zone,
      over.map((id) => ({ id, command: { type: 'miss' }, uploader: 'nobody' })),
    );
    return over.length === batch ? 'again' : 'done';
  },
});

import { heldUntil, type Messengers, type QuietHours, type Sent } from '../../core/message/index.ts';
import type { Books } from '../app/books.ts';
import { openDesk, type Written, writeLetter } from '../app/messages/letter.ts';
import type { Ports } from '../app/ports.ts';
import { type Became, type Leaving, markSending, noteSent, takeDue } from '../db/queries/sending.ts';
import type { Db } from '../db/schema.ts';
import type { Chore } from './loop.ts';

const batch = 50;
/** How long one try may take, retries of the adapter included, before whoever made it is taken for dead. */
const lease = 5 * 60_000;
/** Minutes before the next try; after the last one it has failed. */
const pauses = [0.5, 2, 10, 30, 120];

export type SendingOptions = {
  db: Db;
  books: Books;
  ports: Ports;
  messengers: Messengers;
  quiet: QuietHours;
  /** The public address that links begin with. */
  address: string;
};

const after = (now: Date, minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

const becameOf = ({ attempts }: Leaving, sent: Sent, parts: number, now: Date): Became => {
  if (sent.outcome === 'accepted') return { state: 'sent', due: null, reason: '', parts, reference: sent.reference, handled: now };
  const pause = pauses[attempts];
  if (sent.outcome === 'later' && pause !== undefined) return { state: 'waiting', due: after(now, pause), reason: sent.reason, parts };
  return { state: sent.outcome === 'unsure' ? 'unsure' : 'failed', due: null, reason: sent.reason, parts, handled: now };
};

/**
 * Sends what waits in the outbox. A message is marked as being sent before it is handed over, and a try that never said how it ended
 * is not made again by itself: nobody is told twice, and whoever looks at the outbox sees what is not known.
 */
export const sendMessages = (options: SendingOptions, zone: string): Chore => {
  const { db, books, ports, messengers, quiet, address } = options;
  const { clock } = ports;

  const take = (offset: number) =>
    db.transaction().execute(async (tx) => {
      const now = clock.now();
      const due = await takeDue(tx, zone, now, batch);
      const dead = due.filter(({ state }) => state === 'sending');
      for (const { id } of dead) await noteSent(tx, zone, id, { state: 'unsure', due: null, reason: 'interrupted', handled: now });
      const ready = due.filter(({ state }) => state === 'waiting');
      const morning = heldUntil(now, quiet, offset);
      const held = morning === 'now' ? [] : ready.filter(({ urgent }) => !urgent);
      for (const { id } of held) await noteSent(tx, zone, id, { due: morning as Date, reason: 'quiet' });
      const going = ready.filter((row) => !held.includes(row));
      await markSending(
        tx,
        zone,
        going.map(({ id }) => id),
        after(now, lease / 60_000),
      );
      return { going, more: due.length === batch };
    });

  const handOver = async (row: Leaving, written: Written): Promise<void> => {
    if ('hindrance' in written) {
      const state = written.hindrance === 'unwanted' ? 'unwanted' : 'failed';
      return noteSent(db, zone, row.id, { state, due: null, reason: written.hindrance, handled: clock.now() });
    }
    const messenger = messengers[row.channel as keyof Messengers];
    const sent: Sent = messenger
      ? await messenger.send(written.letter).catch((fault: unknown): Sent => {
          ports.log(`a message could not be sent by ${row.channel}`, fault);
          return { outcome: 'unsure', reason: 'broken' };
        })
      : { outcome: 'later', reason: 'off' };
    await noteSent(db, zone, row.id, becameOf(row, sent, written.parts, clock.now()));
  };

  return {
    name: 'sending',
    every: 1_000,
    work: async () => {
      const book = await books.of(db, zone);
      const { going, more } = await take(book.zone.timezoneMinutes);
      if (going.length > 0) {
        const desk = await openDesk(db, zone, book, ports, address, going);
        await Promise.all(going.map((row) => handOver(row, writeLetter(desk, row, clock.now()))));
      }
      return more ? 'again' : 'done';
    },
  };
};

import { type CaseEvent, evolve, sealedIn, unopened } from '../../core/case/index.ts';
import type { Way } from '../../core/message/index.ts';
import { noticesOf, type Said, whenText } from '../../core/notice/index.ts';
import type { Book } from '../app/book.ts';
import type { Books } from '../app/books.ts';
import { caseKind } from '../app/cases/primitive.ts';
import type { KeptCase } from '../app/cases/row.ts';
import type { Ports } from '../app/ports.ts';
import { eventsAfter, eventsOfMany, type LoggedEvent } from '../db/queries/log.ts';
import { holdCheckpoint, leaving, moveCheckpoint, type NewNotice, recordNotices } from '../db/queries/outbox.ts';
import { personalValues } from '../db/queries/personal.ts';
import type { Db } from '../db/schema.ts';
import { addressed, type Reach, reachOf } from './addressed.ts';
import type { Chore } from './loop.ts';

const batch = 200;
const reader = 'notices';

/** An event as the rules know it: the log keeps its type beside its data. */
const eventOf = ({ type, data }: Pick<LoggedEvent, 'type' | 'data'>): CaseEvent => ({ type, ...(data as object) }) as CaseEvent;

const place = ({ stream, seq }: Pick<LoggedEvent, 'stream' | 'seq'>) => `${stream} ${seq}`;

/** The case right after each of these events, read with one question; of a case that begins among them nothing need be asked. */
const statesAfter = async (db: Db, zone: string, events: readonly LoggedEvent[]): Promise<ReadonlyMap<string, KeptCase>> => {
  const begun = new Set(events.filter(({ seq }) => seq === 1).map(({ stream }) => stream));
  const older = [...new Set(events.map(({ stream }) => stream))].filter((stream) => !begun.has(stream));
  const standing = new Map<string, KeptCase>();
  const states = new Map<string, KeptCase>();
  for (const logged of [...events.filter(({ stream }) => begun.has(stream)), ...(await eventsOfMany(db, zone, older))]) {
    const state = evolve(standing.get(logged.stream) ?? unopened, eventOf(logged));
    standing.set(logged.stream, state);
    states.set(place(logged), state);
  }
  return states;
};

const saidBy = (book: Book, values: ReadonlyMap<string, string>): Said => ({
  value: (id) => values.get(id),
  when: (at) => whenText(at, book.calendar),
  unit: book.unitName,
});

type Made = { zone: string; book: Book; ports: Pick<Ports, 'ids'>; reach: Reach; open: ReadonlySet<Way> };

const noticesFor = (logged: LoggedEvent, state: KeptCase, said: Said, { ports, book, reach, open }: Made): NewNotice[] => {
  if (state.quiet) return [];
  const at = logged.recorded.toISOString();
  const all = addressed(noticesOf(eventOf(logged), state, said), state, logged.recorded, book, reach);
  return all.map(({ notice, to, channel }, part) => ({
    id: ports.ids.next(),
    position: logged.position,
    part,
    caseId: logged.stream,
    channel,
    recipient: to,
    words: notice.words,
    link: notice.link,
    at,
    ...leaving(channel !== 'desk' && open.has(channel), at),
    purpose: notice.purpose ?? '',
    fields: notice.fields ?? {},
    urgent: state.urgency === 'danger',
  }));
};

/**
 * Reads the feed and writes what would be sent to whom into the outbox. The place in the feed moves in the same transaction: after a
 * crash nothing is missed and nothing is written twice, however many processes run this.
 */
export const keepNotices = (db: Db, books: Books, ports: Ports, zone: string, open: ReadonlySet<Way> = new Set()): Chore => ({
  name: 'notices',
  every: 1_000,
  work: () =>
    db.transaction().execute(async (tx) => {
      const position = await holdCheckpoint(tx, zone, reader);
      if (position === undefined) return 'done';
      const events = await eventsAfter(tx, zone, position, batch);
      const last = events.at(-1);
      if (!last) return 'done';

      const book = await books.of(db, zone);
      const ofCases = events.filter(({ kind }) => kind === caseKind);
      const said = saidBy(
        book,
        await personalValues(
          tx,
          zone,
          ofCases.flatMap(({ data }) => sealedIn((data as { data?: unknown }).data)),
        ),
      );
      const states = await statesAfter(tx, zone, ofCases);
      const made = { zone, book, ports, open, reach: await reachOf(tx, zone, states, book) };
      const notices = ofCases.flatMap((event) => noticesFor(event, states.get(place(event)) ?? unopened, said, made));
      await recordNotices(tx, zone, notices);
      await moveCheckpoint(tx, zone, reader, last.position);
      return events.length === batch ? 'again' : 'done';
    }),
});

import { sealedIn, unopened } from '../../core/case/index.ts';
import type { Topic, Way } from '../../core/message/index.ts';
import { markNotices, type Notice, noticesOf, type Said, topicOf, whenText } from '../../core/notice/index.ts';
import type { Book } from '../app/book.ts';
import type { Books } from '../app/books.ts';
import { caseKind } from '../app/cases/primitive.ts';
import type { KeptCase } from '../app/cases/row.ts';
import type { Ports } from '../app/ports.ts';
import { repeatKind } from '../app/repeat/primitive.ts';
import { type NewInboxRow, recordInbox } from '../db/queries/inbox.ts';
import type { LoggedEvent } from '../db/queries/log.ts';
import { leaving, type NewNotice, recordNotices } from '../db/queries/outbox.ts';
import { personalValues } from '../db/queries/personal.ts';
import { caseStates } from '../db/queries/standing.ts';
import type { Db } from '../db/schema.ts';
import { addressed, type Reached, reachOf, staffTold } from './addressed.ts';
import { feedReader } from './feed.ts';
import type { Chore } from './loop.ts';
import { eventOf, place, statesAfter } from './states-after.ts';

const batch = 200;

const saidBy = (book: Book, values: ReadonlyMap<string, string>): Said => ({
  value: (id) => values.get(id),
  when: (at) => whenText(at, book.calendar),
  unit: book.unitName,
});

type Made = { zone: string; book: Book; ports: Pick<Ports, 'ids'>; reach: Reached; open: ReadonlySet<Way> };

type Told = Readonly<{ leaving: readonly NewNotice[]; inbox: readonly NewInboxRow[] }>;

/** What is entered later about days long gone is no news. */
const old = 2 * 86_400_000;

/** What an event says of a case to whom, and what it is about. */
type Happened = Readonly<{ logged: LoggedEvent; caseId: string; state: KeptCase; notices: readonly Notice[]; topic: Topic }>;

const toldOf = ({ logged, caseId, state, notices, topic }: Happened, { ports, book, reach, open }: Made): Told => {
  if (state.quiet) return { leaving: [], inbox: [] };
  const { recorded, position, who } = logged;
  const at = recorded.toISOString();
  const staff = staffTold(notices, { topic, state, who, at: recorded }, book, reach);
  const all = addressed(notices, state, staff, reach);
  const isOld = recorded.getTime() - logged.at.getTime() > old;
  return {
    leaving: all.map(({ notice, to, channel }, part) => ({
      id: ports.ids.next(),
      position,
      part,
      caseId,
      channel,
      recipient: to,
      words: notice.words,
      link: notice.link,
      at,
      ...leaving(channel !== 'desk' && open.has(channel), at),
      purpose: notice.purpose ?? '',
      fields: notice.fields ?? {},
      urgent: state.urgency === 'danger',
    })),
    inbox: staff.map(({ account, topic, words }) => ({
      account,
      position,
      caseId,
      topic,
      words,
      at: logged.at.toISOString(),
      read: isOld ? at : null,
    })),
  };
};

/**
 * Reads the feed and writes what would be sent to whom into the outbox. The place in the feed moves in the same transaction: after a
 * crash nothing is missed and nothing is written twice, however many processes run this.
 */
export const keepNotices = (db: Db, books: Books, ports: Ports, zone: string, open: ReadonlySet<Way> = new Set()): Chore =>
  feedReader(db, zone, { name: 'notices', every: 1_000, batch }, async (tx, events) => {
    const book = await books.of(db, zone);
    const ofCases = events.filter(({ kind }) => kind === caseKind);
    const marks = events.filter(({ kind, type }) => kind === repeatKind && type === 'asked');
    const marked = await caseStates(
      tx,
      zone,
      marks.map(({ data }) => (data as { of: string }).of),
    );
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
    const happened = [
      ...ofCases.map((logged): Happened => {
        const [event, state] = [eventOf(logged), states.get(place(logged)) ?? unopened];
        return { logged, caseId: logged.stream, state, notices: noticesOf(event, state, said), topic: topicOf(event, state) };
      }),
      ...marks.flatMap((logged): Happened[] => {
        const caseId = (logged.data as { of: string }).of;
        const state = marked.get(caseId);
        return state ? [{ logged, caseId, state, notices: markNotices(state), topic: 'requests' }] : [];
      }),
    ];
    const told = happened.map((one) => toldOf(one, made));
    await recordNotices(
      tx,
      zone,
      told.flatMap((one) => one.leaving),
    );
    await recordInbox(
      tx,
      zone,
      told.flatMap((one) => one.inbox),
    );
  });

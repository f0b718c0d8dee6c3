import { type CaseEvent, type Remains, relatedTo } from '../../../core/case/index.ts';
import { caseNumber } from '../../../core/identifier/index.ts';
import type { CaseProgramme } from '../../../core/programme/programme.ts';
import { lockUploads } from '../../db/queries/attachments.ts';
import { casesByAbove } from '../../db/queries/case-files.ts';
import { takeNumbers } from '../../db/queries/counters.ts';
import { eventsOfMany } from '../../db/queries/log.ts';
import { keptProgrammes } from '../../db/queries/programmes.ts';
import { caseStates } from '../../db/queries/standing.ts';
import type { AttachmentsTable, Db, Tx } from '../../db/schema.ts';
import { inZone } from '../../db/wall/zoned.ts';
import type { Book } from '../book.ts';
import type { Books } from '../books.ts';
import type { Step } from '../door/index.ts';
import type { CaseShelved, Shelf } from '../shelf.ts';
import type { CaseAsk } from './ask.ts';
import { filesIn, isUuid } from './files.ts';

/** What the decisions of a group need, read once for all of them. */
export type Ready = Readonly<{
  book: Book;
  find: (programme: string) => CaseShelved | undefined;
  at: (version: string) => CaseProgramme | undefined;
  receiver: Shelf['receiver'];
  /** The next short number of the day on which the asker stands. */
  nextNumber: (at: Date) => string;
  uploads: ReadonlyMap<string, AttachmentsTable>;
  /** Uploads that an earlier decision of the group has claimed. */
  claimed: Set<string>;
  /** Cases that are here already under a source and its number, those that this group opens included. */
  handedDown: Map<string, { id: string; number: string }>;
  /** What happened to the cases that are to be erased, and how those stand that share values with them. */
  remains: ReadonlyMap<string, Pick<Remains, 'past' | 'related'>>;
}>;

/** Where somebody's own number stands among all of them. */
export const aboveKey = (source: string, number: string): string => JSON.stringify([source, number]);

type Handed = { source: string; number: string };

/** The source and the number of whoever handed a case down, as a report that nobody has checked yet says them. */
export const handedIn = (command: CaseAsk['command']): Handed | undefined => {
  if (command.type !== 'open' || typeof command.data !== 'object' || command.data === null) return undefined;
  const { source, above } = command.data as { source?: unknown; above?: { number?: unknown } | null };
  const number = typeof above === 'object' && above !== null ? above.number : undefined;
  return typeof source === 'string' && typeof number === 'string' ? { source, number: number.trim() } : undefined;
};

const handedBefore = async (tx: Tx, zone: string, steps: readonly Step<CaseAsk>[]): Promise<Ready['handedDown']> => {
  const asked = Map.groupBy(
    steps.flatMap(({ ask }) => handedIn(ask.command) ?? []),
    ({ source }) => source,
  );
  const found = new Map<string, { id: string; number: string }>();
  for (const [source, all] of asked)
    for (const [number, one] of await casesByAbove(
      tx,
      zone,
      source,
      all.map((each) => each.number),
    ))
      found.set(aboveKey(source, number), one);
  return found;
};

const remainsFor = async (tx: Tx, zone: string, steps: readonly Step<CaseAsk>[]): Promise<Ready['remains']> => {
  const ids = [...new Set(steps.flatMap(({ ask: { id, command } }) => (command.type === 'erase' && isUuid(id) ? [id] : [])))];
  if (ids.length === 0) return new Map();
  const [logged, states] = await Promise.all([eventsOfMany(tx, zone, ids), caseStates(tx, zone, ids)]);
  const pastOf = Map.groupBy(logged, ({ stream }) => stream);
  const pasts = ids.flatMap((id) => {
    const state = states.get(id);
    const past = (pastOf.get(id) ?? []).map(({ type, data }) => ({ ...(data as object), type }) as CaseEvent);
    return state ? [{ id, past, others: relatedTo(state, past) }] : [];
  });
  const related = await caseStates(tx, zone, [...new Set(pasts.flatMap(({ others }) => others))]);
  return new Map(pasts.map(({ id, past, others }) => [id, { past, related: others.flatMap((one) => related.get(one) ?? []) }]));
};

/** `db` is for what is taken beside the group's transaction. */
export type CaseHouse = Readonly<{ db: Db; books: Books; shelf: Shelf }>;

const openingKept = new WeakMap<Shelf['current'], ReadonlySet<string>>();

/** The ids of actions that open another case, in any programme of today. */
const openingMore = ({ current }: Shelf): ReadonlySet<string> => {
  const known = openingKept.get(current);
  if (known) return known;
  const found = new Set(
    current.flatMap(({ programme }) =>
      Object.values(programme.cases.flow.stages).flatMap(({ actions }) =>
        Object.entries(actions).flatMap(([id, { does }]) => (does === 'split' || does === 'raise' ? [id] : [])),
      ),
    ),
  );
  openingKept.set(current, found);
  return found;
};

/** Whether what is filled in may bring a mandatory report with it. */
const suspects = (data: unknown, book: Book): boolean => {
  const { minor, category } = (typeof data === 'object' && data !== null ? data : {}) as { minor?: unknown; category?: unknown };
  return minor === true || (typeof category === 'string' && book.category(category)?.minor === true);
};

/** How many numbers a command may use: its own, and that of a case it opens beside. What is not used is given to nobody. */
const numbersOf = (command: CaseAsk['command'], more: ReadonlySet<string>, book: Book): number => {
  if (command.type === 'raise' || command.type === 'bring') return 1;
  if (command.type !== 'open' && command.type !== 'act') return 0;
  const own = command.type === 'open' || more.has(command.action) ? 1 : 0;
  return own + (suspects(command.data, book) ? 1 : 0);
};

const numbersFor = async (db: Db, zone: string, steps: readonly Step<CaseAsk>[], book: Book, shelf: Shelf) => {
  const more = openingMore(shelf);
  const days = steps.flatMap(({ ask, asking }) => new Array<string>(numbersOf(ask.command, more, book)).fill(book.dateOf(asking.at)));
  const wanted = new Map([...Map.groupBy(days, (day) => day)].map(([day, all]) => [day, all.length]));
  const last = await takeNumbers(db, zone, wanted);
  const next = new Map([...last].map(([day, taken]) => [day, taken - wanted.get(day)! + 1]));
  return (at: Date): string => {
    const day = book.dateOf(at);
    const counter = next.get(day) ?? 0;
    next.set(day, counter + 1);
    return caseNumber(day, counter);
  };
};

/** Reads the zone's book, takes the numbers and holds the uploads that a group names; numbers of refused reports are never used. */
export const ready = async (tx: Tx, zone: string, steps: readonly Step<CaseAsk>[], { db, books, shelf }: CaseHouse): Promise<Ready> => {
  const book = await books.of(tx, zone);
  const nextNumber = await numbersFor(inZone(db, zone), zone, steps, book, shelf);
  const files = [...new Set(steps.flatMap(({ ask: { command } }) => ('data' in command ? filesIn(command.data) : [])))].sort();
  const uploads = files.length > 0 ? await lockUploads(tx, zone, files) : [];
  return {
    book,
    nextNumber,
    find: shelf.find,
    receiver: shelf.receiver,
    at: shelf.casesAt,
    uploads: new Map(uploads.map((one) => [one.id, one])),
    claimed: new Set(),
    handedDown: await handedBefore(tx, zone, steps),
    remains: await remainsFor(tx, zone, steps),
  };
};

/** Takes back programmes that another process, newer than this one, has stored. */
export const catchUp = async (tx: Tx, zone: string, versions: readonly string[], shelf: Shelf): Promise<void> => {
  if (versions.every((version) => shelf.at(version))) return;
  for (const { hash, content } of await keptProgrammes(tx, zone)) shelf.remember(hash, content);
};

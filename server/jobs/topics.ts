import { hasCases } from '../../core/programme/programme.ts';
import { daysAfter, mondayOf, proposalsOf, weeksOf } from '../../core/topic/index.ts';
import type { Book } from '../app/book.ts';
import type { Books } from '../app/books.ts';
import { caseKind } from '../app/cases/primitive.ts';
import type { Ports } from '../app/ports.ts';
import type { Shelf } from '../app/shelf.ts';
import { countedBy, spansTo } from '../app/topic/figures.ts';
import { holdCheckpoint } from '../db/queries/checkpoints.ts';
import { anyCounted, countCalls, countedCells, countedWeeks, lastLook, type Proposal, recordProposals } from '../db/queries/topic-calls.ts';
import { takenMatters } from '../db/queries/topics.ts';
import type { Db, Tx } from '../db/schema.ts';
import { readOn } from './feed.ts';
import type { Chore } from './loop.ts';

const reader = { name: 'topics', batch: 1_000 };

/** However much happens, the figures are looked through no more often than this, in milliseconds. */
const pause = 60_000;

/** Most proposals that are kept of a programme, and the weeks that are drawn of each. */
const most = 40;
const drawn = 26;

const proposedFor = async (tx: Tx, zone: string, book: Book, shelf: Shelf, day: string, at: Date): Promise<Omit<Proposal, 'place'>[]> => {
  const taken = await takenMatters(tx, zone, day);
  const all: Omit<Proposal, 'place'>[] = [];
  for (const { programme } of shelf.current) {
    if (!hasCases(programme) || !programme.cases.topics) continue;
    const rule = programme.cases.topics;
    const spans = spansTo(day, rule.days);
    const knowsLastYear = await anyCounted(tx, zone, programme.id, spans.lastYear);
    const cells = (await countedCells(tx, zone, programme.id, spans, rule.calls)).flatMap((cell) => {
      const areaPath = book.areaPath(cell.area, at);
      return areaPath && book.category(cell.category) ? [{ ...cell, areaPath: [...areaPath] }] : [];
    });
    const proposed = proposalsOf(cells, rule, knowsLastYear).filter(({ category, area }) => !taken.has(`${category} ${area}`));
    const first = daysAfter(mondayOf(day), -7 * (drawn - 1));
    for (const cell of proposed.slice(0, most)) {
      const weeks = weeksOf(first, day, await countedWeeks(tx, zone, cell, first)).map(({ calls }) => calls);
      all.push({ ...cell, areaPath: [...cell.areaPath], programme: programme.id, days: rule.days, weeks });
    }
  }
  return all.toSorted((a, b) => b.now - b.before - (a.now - a.before));
};

/** Works the proposals out again where something was counted since, or a day has begun. */
const lookThrough = (db: Db, books: Books, shelf: Shelf, ports: Pick<Ports, 'clock'>, zone: string): Promise<void> =>
  db.transaction().execute(async (tx) => {
    const position = await holdCheckpoint(tx, zone, reader.name);
    if (position === undefined) return;
    const book = await books.of(tx, zone);
    const at = ports.clock.now();
    const day = book.dateOf(at);
    const look = await lastLook(tx, zone);
    if (look && look.day === day && (look.position === position || at.getTime() - look.at.getTime() < pause)) return;
    const rows = await proposedFor(tx, zone, book, shelf, day, at);
    await recordProposals(
      tx,
      zone,
      rows.map((row, place) => ({ ...row, place })),
      { position, at, day },
    );
  });

/**
 * Reads the feed, counts each call about a matter as it now stands – what became confidential is counted no longer – and then says what stands
 * out. Both begin again from where they were, however often they break off.
 */
export const keepTopics = (db: Db, books: Books, shelf: Shelf, ports: Pick<Ports, 'clock'>, zone: string): Chore => ({
  name: reader.name,
  every: 5_000,
  work: async () => {
    const { timezoneMinutes } = (await books.of(db, zone)).zone;
    const more = await readOn(db, zone, reader, (tx, events) => {
      const touched = [...new Set(events.filter(({ kind }) => kind === caseKind).map(({ stream }) => stream))];
      return countCalls(tx, zone, touched, countedBy(shelf), timezoneMinutes);
    });
    if (more) return 'again';
    await lookThrough(db, books, shelf, ports, zone);
    return 'done';
  },
});

import { Refusal } from '../../core/refusal.ts';
import type { ZoneCommand } from '../../core/zone/index.ts';
import { askingOf } from '../app/asking.ts';
import type { Books } from '../app/books.ts';
import { caseKind } from '../app/cases/primitive.ts';
import type { Door } from '../app/door/index.ts';
import { zoneKind } from '../app/zone/primitive.ts';
import type { LoggedEvent } from '../db/queries/log.ts';
import { caseStates } from '../db/queries/standing.ts';
import type { Db } from '../db/schema.ts';
import { feedReader } from './feed.ts';
import type { Chore } from './loop.ts';

const batch = 500;

const setting = async (db: Db, books: Books, zone: string, ruled: readonly LoggedEvent[]): Promise<ZoneCommand> => {
  const [book, states] = await Promise.all([
    books.of(db, zone),
    caseStates(
      db,
      zone,
      ruled.map(({ stream }) => stream),
    ),
  ]);
  const rows = ruled.flatMap(({ stream, data, at }) => {
    const { precedent, lead } = data as { precedent: string; lead: string };
    const state = states.get(stream);
    if (!state) return [];
    const { category, area, number } = state;
    const words = `裁定由${book.unitName(lead).zh}主办`;
    return [
      { sheet: 'precedents' as const, row: { id: precedent, category, area, lead, case: stream, number, words, at: at.toISOString() } },
    ];
  });
  return { type: 'set', rows, origin: 'hand' };
};

/**
 * Every arbitration becomes a precedent of the zone, which the next triage cites. The ruling's own words may name people, so they stay
 * with the case. A precedent has the id that its ruling gave it: written again after a crash, it is the same row.
 */
export const keepPrecedents = (db: Db, door: Door, books: Books, zone: string): Chore =>
  feedReader(db, zone, { name: 'precedents', every: 2_000, batch }, async (_, events) => {
    const ruled = events.filter(({ kind, type }) => kind === caseKind && type === 'arbitrated');
    if (ruled.length > 0) {
      const { ports } = door;
      const doorstep = { zone, asking: askingOf(ports, { who: 'system' }), caller: 'system', request: ports.ids.next() };
      await door.submit(doorstep, zoneKind, await setting(db, books, zone, ruled)).catch((fault: unknown) => {
        if (!(fault instanceof Refusal) || fault.status >= 500) throw fault;
        ports.log('a ruling could not become a precedent', fault);
      });
    }
  });

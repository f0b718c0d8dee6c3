import { instantOf } from '../../../core/calendar/index.ts';
import { gapsIn } from '../../../core/schedule/index.ts';
import type { Words } from '../../../core/words.ts';
import { both, visitsLike } from '../../db/queries/seen-visits.ts';
import { visitsWhere } from '../../db/queries/visits.ts';
import type { Book } from '../book.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import { roundOf } from './primitive.ts';
import { seenBy, type VisitShown, visitShown, withVersions } from './shown.ts';

/** The duty roster of an area over some days: its slots, and the stretches in which nobody is there. */
export type RosterBoard = {
  areas: {
    area: string;
    areaName: Words;
    slots: { id: string; from: string; to: string; person: string; leader: string; now: boolean }[];
    gaps: { from: string; to: string; minutes: number }[];
  }[];
  checks: VisitShown[];
};

const instant = (book: Book, text: string): Date => instantOf(text.slice(0, 10), text.slice(11), book.calendar);

/** Who is on duty and who leads, where there is a gap, and the spot checks that looked whether they were there. */
export const rosterBoard = async (reader: Reader, step: Doorstep, from: Date, to: Date): Promise<RosterBoard> => {
  const { db, books, ports, shelf } = reader;
  const book = await books.of(db, step.zone);
  const now = ports.clock.now();
  const name = (account: string) => book.accountName(account) ?? account;
  const slots = book.rows.dutyRoster.map((slot) => ({ ...slot, from: instant(book, slot.starts), to: instant(book, slot.ends) }));
  const byArea = Map.groupBy(slots, ({ area }) => area);
  const units = visitsLike({ from, to });
  const visits = (await visitsWhere(db, step.zone, both(seenBy(step), units), { order: 'newest', most: 500 })).filter(
    ({ state }) => state.subject.kind === 'unit',
  );
  await withVersions(reader, step.zone, visits);
  const spot = visits.filter(({ state }) => {
    const round = roundOf(shelf, state);
    return round !== undefined && 'asked' in round.every && round.hidden === true;
  });
  return {
    areas: [...byArea].map(([area, own]) => ({
      area,
      areaName: book.areaName(area),
      slots: own
        .filter((slot) => slot.from < to && slot.to > from)
        .sort((a, b) => a.from.getTime() - b.from.getTime())
        .map((slot) => ({
          id: slot.id,
          from: slot.from.toISOString(),
          to: slot.to.toISOString(),
          person: name(slot.person),
          leader: name(slot.leader),
          now: slot.from <= now && now < slot.to,
        })),
      gaps: gapsIn(
        from,
        to,
        own.map((slot) => ({ from: slot.from, to: slot.to, leader: true, duty: true })),
      ).map(([begin, end]) => ({
        from: new Date(begin).toISOString(),
        to: new Date(end).toISOString(),
        minutes: Math.round((end - begin) / 60_000),
      })),
    })),
    checks: spot.map((visit) => visitShown(book, shelf, visit)),
  };
};

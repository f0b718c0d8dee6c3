import { dateText, dayOf } from '../../../core/calendar/index.ts';
import type { Digest } from '../../../core/crypto/index.ts';
import { scopeOf } from '../../../core/permission.ts';
import type { RoundPart } from '../../../core/programme/rounds.ts';
import { type Because, occasions, type Planned, shareOut, type Visitor } from '../../../core/round/index.ts';
import { holderOn, livesOn } from '../../../core/zone/index.ts';
import type { Book } from '../book.ts';
import type { Shelf } from '../shelf.ts';
import { idFrom } from './primitive.ts';
import { type Candidate, type Entries, subjectsOf } from './subjects.ts';

/** A visit that is to be planned, under an id that is always the same for it; one that is `kept` follows whoever answers for its subject. */
export type Wanted = Readonly<{ id: string; planned: Planned; kept: boolean }>;

/** So many days ahead visits are planned; what begins later can still change with the zone. */
const ahead = 7;

/** Everybody who may go on such a visit to a place today. */
export const visitorsOf = (book: Book, { who }: Pick<RoundPart, 'who'>, areaPaths: readonly (readonly string[])[], on: Date): Visitor[] => {
  const date = book.dateOf(on);
  return book.rows.posts
    .filter(
      (post) =>
        livesOn(post, date) &&
        who.kinds.includes(post.kind) &&
        scopeOf(post.kind, 'visit') !== 'none' &&
        areaPaths.some((path) => path.includes(post.area)),
    )
    .map((post) => ({ account: holderOn(post, date), unit: post.unit }));
};

/** Who goes to each of these subjects; one at a time where a person's own area does not hold it. */
export const sharesOf = (
  book: Book,
  round: RoundPart,
  subjects: readonly Candidate[],
  on: Date,
): ReadonlyMap<string, readonly string[]> => {
  const { keeper } = round.who;
  if (keeper !== undefined)
    return new Map(
      subjects.map(({ id, areaPath, keepers }) => {
        const able = new Set(visitorsOf(book, round, [areaPath], on).map(({ account }) => account));
        return [id, keepers.filter((account) => able.has(account)).sort()];
      }),
    );
  const covering = visitorsOf(book, round, [[book.root]], on);
  if (covering.length > 0 || !round.who.split)
    return shareOut(
      subjects.map(({ id }) => id),
      covering,
      round.who.split,
    );
  return new Map(
    subjects.map(({ id, areaPath }) => [
      id,
      [...new Set(visitorsOf(book, round, [areaPath], on).map(({ account }) => account))].sort().slice(0, round.who.least ?? 1),
    ]),
  );
};

export type Called = Readonly<{
  programme: string;
  round: string;
  version: string;
  part: RoundPart;
  slot: string;
  opens: Date;
  closes: Date;
  because: Because;
}>;

/** One visit to one subject, as its round has it. */
export const plannedOf = (
  { programme, round, version, part, slot, opens, closes, because }: Called,
  { risk: _, keepers: __, ...subject }: Candidate,
  who: readonly string[],
): Planned => ({
  programme,
  round,
  version,
  slot,
  subject,
  kinds: part.who.kinds,
  who,
  least: part.who.least ?? 1,
  opens: opens.toISOString(),
  closes: closes.toISOString(),
  hidden: part.hidden === true,
  because,
});

export const visitId = (digest: Digest, zone: string, programme: string, round: string, subject: string, slot: string): string =>
  idFrom(digest, `visit\n${zone}\n${programme}\n${round}\n${subject}\n${slot}`);

/** Every visit that falls due within a week by the schedules of today's programmes, and whose time is not over. */
export const wantedVisits = (book: Book, shelf: Shelf, digest: Digest, now: Date, entries: Entries): Wanted[] => {
  const today = dayOf(now, book.calendar);
  const [from, to] = [dateText(today), dateText(today + ahead)];
  return shelf.every.flatMap(({ programme: { id: programme, rounds = {} }, version }) =>
    Object.entries(rounds).flatMap(([round, part]) => {
      if ('asked' in part.every) return [];
      const subjects = subjectsOf(book, programme, part, now, entries);
      const shares = sharesOf(book, part, subjects, now);
      return subjects.flatMap((subject) =>
        occasions(part, { risk: subject.risk, from, to }, book.calendar)
          .filter(({ closes }) => closes > now)
          .map(({ slot, opens, closes }) => ({
            id: visitId(digest, book.zone.id, programme, round, subject.id, slot),
            planned: plannedOf(
              { programme, round, version, part, slot, opens, closes, because: { why: 'schedule' } },
              subject,
              shares.get(subject.id) ?? [],
            ),
            kept: part.who.keeper !== undefined,
          })),
      );
    }),
  );
};

import type { Case } from '../../core/case/index.ts';
import { deadline } from '../../core/clock/index.ts';
import type { Called } from '../../core/programme/rounds.ts';
import { type Entry, type EntryEvent, evolveEntry } from '../../core/register/index.ts';
import { calledByCase, calledByEntry, type Says, subjectsAt, type Told } from '../../core/round/index.ts';
import type { Book } from '../app/book.ts';
import { caseKind } from '../app/cases/primitive.ts';
import { entryKind } from '../app/register/primitive.ts';
import { registerEntries, saysOf } from '../app/rounds/entries.ts';
import { plannedOf, sharesOf, visitId } from '../app/rounds/plan.ts';
import type { VisitAsk } from '../app/rounds/primitive.ts';
import { type Candidate, subjectsOf } from '../app/rounds/subjects.ts';
import { eventsOfMany, type LoggedEvent } from '../db/queries/log.ts';
import { caseStates } from '../db/queries/standing.ts';
import type { Tx } from '../db/schema.ts';
import { feedReader } from './feed.ts';
import type { Chore } from './loop.ts';
import { type RoundHouse, submitted } from './rounds.ts';

const batch = 200;

type Round = Readonly<{ programme: string; round: string; version: string; part: Parameters<typeof plannedOf>[0]['part'] }>;

/** The rounds of today's programmes that something can call for. */
const roundsCalled = ({ shelf }: RoundHouse): Round[] =>
  shelf.every.flatMap(({ programme, version }) =>
    Object.entries(programme.rounds ?? {}).flatMap(([round, part]) =>
      part.after ? [{ programme: programme.id, round, version, part }] : [],
    ),
  );

type Means = Readonly<{ tx: Tx; zone: string; house: RoundHouse; book: Book; now: Date }>;

/** A round for which something called, until when, and at which of its subjects. `once` names what happened for good. */
type Call = Readonly<{ round: Round; closes: Date; once: string; event: LoggedEvent; at: (all: readonly Candidate[]) => Candidate[] }>;

/** Until when what somebody calls for may be done; undefined once that is over. */
const stillOpen = ({ book, now }: Means, { at }: LoggedEvent, { within }: Called): Date | undefined => {
  const { due } = deadline(at, within, [], book.calendar);
  return due && due > now ? due : undefined;
};

const says = (state: Entry | 'none'): Says => (state === 'none' || !state.active ? 'none' : saysOf(state.stage, state.data));

/** Whether a rule about entries may be met by this event, as far as the event alone tells. What a file brought in is nothing that happened. */
const mayMeet = ({ on }: Called, { type, data }: LoggedEvent): boolean => {
  if ('case' in on) return false;
  const fields = 'becomes' in on ? Object.keys(on.becomes) : on.changes;
  const { data: written = {}, cleared = [], batch: file } = data as { data?: object; cleared?: readonly string[]; batch?: string };
  if (type === 'entered') return file === 'none' && 'becomes' in on;
  if (type === 'moved') return 'becomes' in on;
  return type === 'changed' && fields.some((field) => Object.hasOwn(written, field) || cleared.includes(field));
};

/** How an entry stood after so many of its events. */
const stoodAt = (past: readonly LoggedEvent[], seq: number): Entry | 'none' =>
  past
    .filter((one) => one.seq <= seq)
    .map(({ type, data }) => ({ type, ...(data as object) }) as EntryEvent)
    .reduce<Entry | 'none'>(evolveEntry, 'none');

const byEntries = async (means: Means, rounds: readonly Round[], events: readonly LoggedEvent[]): Promise<Call[]> => {
  const rules = rounds.flatMap(({ part }) => part.after ?? []);
  const happened = events.filter(
    (event) => event.kind === entryKind && rules.some((rule) => mayMeet(rule, event) && stillOpen(means, event, rule)),
  );
  const streams = [...new Set(happened.map(({ stream }) => stream))];
  const past = Map.groupBy(await eventsOfMany(means.tx, means.zone, streams), ({ stream }) => stream);
  return happened.flatMap((event) => {
    const [before, state] = [event.seq - 1, event.seq].map((seq) => stoodAt(past.get(event.stream) ?? [], seq));
    if (before === undefined || state === undefined || state === 'none') return [];
    return rounds.flatMap((round): Call[] => {
      const { subjects } = round.part;
      const visited =
        'register' in subjects && subjects.register === state.register && (subjects.of ?? round.programme) === state.programme;
      const called = visited ? calledByEntry(round.part, says(before), says(state)) : undefined;
      const closes = called && stillOpen(means, event, called);
      const at = (all: readonly Candidate[]) => all.filter(({ id }) => id === event.stream);
      return closes ? [{ round, closes, once: `${event.stream} ${event.seq}`, event, at }] : [];
    });
  });
};

/** A case that nobody may hear of calls nobody out; one that a visit found is looked at again anyway. */
const mayCall = ({ shield, from, stage }: Case): boolean =>
  !shield.confidential && !shield.restricted && !shield.clue && shield.about.length === 0 && from === 'none' && !ended.has(stage);

const ended = new Set(['declined', 'merged', 'withdrawn']);

const toldOf = (book: Book, { phase, category, source }: Case): Told => ({
  case: phase === 'rating' || phase === 'done' ? 'over' : 'opened',
  categoryPath: book.categoryPath(category),
  source,
});

/** Until the desk has taken a case on, one that lies in the zone and nowhere in particular has not been placed. */
const placeOf = (book: Book, { phase, areaPath, callers }: Case) => ({
  areaPath: phase === 'intake' && areaPath.at(-1) === book.root ? [] : areaPath,
  firms: callers.flatMap(({ firm }) => (firm === undefined ? [] : [firm])),
});

const byCases = async (means: Means, rounds: readonly Round[], events: readonly LoggedEvent[]): Promise<Call[]> => {
  const rules = rounds.flatMap(({ part }) => part.after ?? []).filter(({ on }) => 'case' in on);
  const moves = ({ kind, data }: LoggedEvent) =>
    kind === caseKind && ['arrival', 'category'].some((what) => Object.hasOwn(data as object, what));
  const happened = events.filter((event) => moves(event) && rules.some((rule) => stillOpen(means, event, rule)));
  const { tx, zone, book } = means;
  const states = await caseStates(tx, zone, [...new Set(happened.map(({ stream }) => stream))]);
  return happened.flatMap((event) => {
    const state = states.get(event.stream);
    if (!state || !mayCall(state)) return [];
    const told = toldOf(book, state);
    return rounds.flatMap((round): Call[] => {
      const called = calledByCase(round.part, told);
      const closes = called && stillOpen(means, event, called);
      const once = `${event.stream} ${told.case} ${state.handling}`;
      return closes ? [{ round, closes, once, event, at: (all) => subjectsAt(all, placeOf(book, state)) }] : [];
    });
  });
};

/** The visits that were called for, each once, by what called first. The registers are read only where somebody called. */
const visitsFor = async ({ tx, zone, house, book, now }: Means, calls: readonly Call[]): Promise<VisitAsk[]> => {
  if (calls.length === 0) return [];
  const entries = await registerEntries(tx, zone, house.shelf);
  const asks = calls.flatMap(({ round, closes, once, event, at }) => {
    const all = subjectsOf(book, round.programme, round.part, now, entries);
    const shares = sharesOf(book, round.part, all, now);
    const because = { why: 'event', id: event.stream, seq: event.seq } as const;
    return at(all).map((subject): VisitAsk => {
      const planned = plannedOf({ ...round, slot: once, opens: event.at, closes, because }, subject, shares.get(subject.id) ?? []);
      const id = visitId(house.door.ports.digest, zone, round.programme, round.round, subject.id, once);
      return { id, command: { type: 'plan', planned }, uploader: 'nobody' };
    });
  });
  return [...new Map(asks.map((ask) => [ask.id, ask] as const).toReversed()).values()];
};

/**
 * Reads what happened to entries and cases, and plans the visits that it calls for: each under an id worked out from what called for it, so that
 * after a crash nothing is missed and nobody is sent twice.
 */
export const keepCalled = (house: RoundHouse, zone: string): Chore =>
  feedReader(house.db, zone, { name: 'visits called for', every: 1_000, batch }, async (tx, events) => {
    const rounds = roundsCalled(house);
    if (rounds.length === 0 || !events.some(({ kind }) => kind === entryKind || kind === caseKind)) return;
    const means: Means = { tx, zone, house, book: await house.books.of(house.db, zone), now: house.door.ports.clock.now() };
    const calls = [...(await byEntries(means, rounds, events)), ...(await byCases(means, rounds, events))];
    await submitted(house, zone, await visitsFor(means, calls));
  });

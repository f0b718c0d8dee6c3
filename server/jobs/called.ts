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
import { type Candidate, type Entries, subjectsOf } from '../app/rounds/subjects.ts';
import { eventsOf, type LoggedEvent } from '../db/queries/log.ts';
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

type Means = Readonly<{ tx: Tx; zone: string; house: RoundHouse; book: Book; rounds: readonly Round[]; entries: Entries }>;

/** The visits of a round that something called for, as far as there is still time for them. `once` names what happened for good. */
const visitsFor = (
  { zone, house, book, entries }: Means,
  round: Round,
  {
    called,
    once,
    event,
    at,
  }: Readonly<{ called: Called; once: string; event: LoggedEvent; at: (all: readonly Candidate[]) => Candidate[] }>,
): VisitAsk[] => {
  const { clock, digest } = house.door.ports;
  const now = clock.now();
  const closes = deadline(event.at, called.within, [], book.calendar).due;
  if (!closes || closes <= now) return [];
  const all = subjectsOf(book, round.programme, round.part, now, entries);
  const shares = sharesOf(book, round.part, all, now);
  const because = { why: 'event', id: event.stream, seq: event.seq } as const;
  return at(all).map((subject): VisitAsk => {
    const planned = plannedOf({ ...round, slot: once, opens: event.at, closes, because }, subject, shares.get(subject.id) ?? []);
    return {
      id: visitId(digest, zone, round.programme, round.round, subject.id, once),
      command: { type: 'plan', planned },
      uploader: 'nobody',
    };
  });
};

const says = (state: Entry | 'none'): Says => (state === 'none' || !state.active ? 'none' : saysOf(state.stage, state.data));

const changing = new Set(['entered', 'changed', 'moved']);

/** What an entry said before and after something happened to it; what a file brought in is nothing that happened. */
const changeOf = async ({ tx, zone }: Means, event: LoggedEvent): Promise<{ state: Entry; before: Says; now: Says } | undefined> => {
  const past = await eventsOf(tx, zone, event.stream);
  const fold = (upTo: number) =>
    past
      .filter(({ seq }) => seq <= upTo)
      .map(({ type, data }) => ({ type, ...(data as object) }) as EntryEvent)
      .reduce<Entry | 'none'>(evolveEntry, 'none');
  const state = fold(event.seq);
  if (state === 'none' || (event.type === 'entered' && state.batch !== 'none')) return undefined;
  return { state, before: says(fold(event.seq - 1)), now: says(state) };
};

const byEntries = async (means: Means, events: readonly LoggedEvent[]): Promise<VisitAsk[]> => {
  const asks: VisitAsk[] = [];
  const rounds = means.rounds.filter(({ part }) => part.after?.some(({ on }) => !('case' in on)));
  const happened = events.filter(({ kind, type }) => kind === entryKind && changing.has(type));
  for (const event of rounds.length === 0 ? [] : happened) {
    const change = await changeOf(means, event);
    if (!change) continue;
    for (const round of rounds) {
      const { subjects } = round.part;
      const visited =
        'register' in subjects &&
        subjects.register === change.state.register &&
        (subjects.of ?? round.programme) === change.state.programme;
      const called = visited && calledByEntry(round.part, change.before, change.now);
      if (!called) continue;
      const at = (all: readonly Candidate[]) => all.filter(({ id }) => id === event.stream);
      asks.push(...visitsFor(means, round, { called, once: `${event.stream} ${event.seq}`, event, at }));
    }
  }
  return asks;
};

/** A case that nobody may hear of calls nobody out; one that a visit found is looked at again anyway. */
const mayCall = ({ shield, from }: Case): boolean =>
  !shield.confidential && !shield.restricted && !shield.clue && shield.about.length === 0 && from === 'none';

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

const ended = new Set(['declined', 'merged', 'withdrawn']);

const byCases = async (means: Means, events: readonly LoggedEvent[]): Promise<VisitAsk[]> => {
  const rounds = means.rounds.filter(({ part }) => part.after?.some(({ on }) => 'case' in on));
  const happened = events.filter(({ kind }) => kind === caseKind);
  if (rounds.length === 0 || happened.length === 0) return [];
  const { tx, zone, book } = means;
  const states = await caseStates(tx, zone, [...new Set(happened.map(({ stream }) => stream))]);
  return happened.flatMap((event) => {
    const state = states.get(event.stream);
    if (!state || !mayCall(state) || ended.has(state.stage)) return [];
    const told = toldOf(book, state);
    return rounds.flatMap((round) => {
      const called = calledByCase(round.part, told);
      const once = `${event.stream} ${told.case} ${state.handling}`;
      return called ? visitsFor(means, round, { called, once, event, at: (all) => subjectsAt(all, placeOf(book, state)) }) : [];
    });
  });
};

/**
 * Reads what happened to entries and cases, and plans the visits that it calls for: each under an id worked out from what called for it, so that
 * after a crash nothing is missed and nobody is sent twice.
 */
export const keepCalled = (house: RoundHouse, zone: string): Chore =>
  feedReader(house.db, zone, { name: 'visits called for', every: 1_000, batch }, async (tx, events) => {
    const rounds = roundsCalled(house);
    if (rounds.length === 0 || !events.some(({ kind }) => kind === entryKind || kind === caseKind)) return;
    const [book, entries] = [await house.books.of(house.db, zone), await registerEntries(tx, zone, house.shelf)];
    const means: Means = { tx, zone, house, book, rounds, entries };
    const asks = [...(await byEntries(means, events)), ...(await byCases(means, events))];
    const fresh = new Map(asks.map((ask) => [ask.id, ask] as const).toReversed());
    await submitted(house, zone, [...fresh.values()]);
  });

import { isDeepStrictEqual } from 'node:util';
import { type CaseEvent, evolve, unopened } from '../../core/case/index.ts';
import { evolveFirm, type Firm, type FirmEvent, noFirm } from '../../core/firm/firm.ts';
import { evolveFace, type Face, type FaceEvent, noFace } from '../../core/public/face.ts';
import { evolveSearch, type RecordSearch, type SearchEvent } from '../../core/record/index.ts';
import { type Entry, type EntryEvent, evolveEntry, evolveMatch, type ListMatch, type MatchEvent } from '../../core/register/index.ts';
import { evolveMonth, type FrozenMonth, type MonthEvent } from '../../core/register/month.ts';
import { evolveRepeat, type Repeat, type RepeatEvent } from '../../core/repeat/index.ts';
import {
  type Destroyed,
  evolveRetention,
  evolveRights,
  type RetentionEvent,
  type Rights,
  type RightsEvent,
} from '../../core/rights/index.ts';
import { type Campaign, type CampaignEvent, evolveCampaign } from '../../core/round/campaign.ts';
import { evolveVisit, type Visit, type VisitEvent } from '../../core/round/index.ts';
import { evolveSession, type Session, type SessionEvent } from '../../core/session/index.ts';
import { evolveShift, type Shift, type ShiftEvent } from '../../core/shift/shift.ts';
import { evolveTopic, type Topic, type TopicEvent } from '../../core/topic/index.ts';
import { evolveRow, type KeptRow, type ZoneEvent } from '../../core/zone/index.ts';
import { campaignRow } from '../db/queries/campaigns.ts';
import { entryRow } from '../db/queries/entries.ts';
import { everyMonth } from '../db/queries/entry-months.ts';
import { headsWithoutEvents } from '../db/queries/heads.ts';
import { matchRow, standingMatches } from '../db/queries/list-matches.ts';
import { eventsBeyond, type LoggedEvent } from '../db/queries/log.ts';
import { searchRow, standingSearches } from '../db/queries/record-searches.ts';
import { repeatRow, standingRepeats } from '../db/queries/repeats.ts';
import { standingRetentions } from '../db/queries/retention.ts';
import { rightsRow, standingRights } from '../db/queries/rights.ts';
import { sessionRow, standingSessions } from '../db/queries/sessions.ts';
import { shiftRow } from '../db/queries/shifts.ts';
import {
  type PlainRow,
  standingCampaigns,
  standingCases,
  standingEntries,
  standingFaces,
  standingFirms,
  standingShifts,
  standingVisits,
  standingWaits,
  standingZoneRows,
} from '../db/queries/standing-rows.ts';
import { standingTopics, topicRow } from '../db/queries/topics.ts';
import { visitRow } from '../db/queries/visits.ts';
import type { Db } from '../db/schema.ts';
import { atOneMoment } from '../db/snapshot.ts';
import { type KeptCase, rowOf, waitRowsOf } from './cases/row.ts';

/** A standing row that is not what its events come to: which field, what stands there, what should. */
export type Difference = Readonly<{ stream: string; field: string; stands: unknown; should: unknown }>;

export type Replayed = Readonly<{ events: number; streams: number; differences: readonly Difference[] }>;

type Head = { seq: number; hash: string };
type Folded = { stream: string; kind: string; state: unknown; head: Head };

const page = 2_000;

/** As JSON keeps it, so that a field without a value is no difference. */
const asKept = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

const compare = (stream: string, should: PlainRow, stands: PlainRow | undefined): Difference[] =>
  stands === undefined
    ? [{ stream, field: 'row', stands: 'nothing', should: 'a row' }]
    : Object.keys({ ...stands, ...should })
        .filter((field) => !isDeepStrictEqual(asKept(stands[field]), asKept(should[field])))
        .map((field) => ({ stream, field, stands: stands[field], should: should[field] }));

const sorted = (rows: readonly object[] | undefined): unknown =>
  (rows ?? []).map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();

type Fold = {
  start: unknown;
  step: (state: unknown, event: object) => unknown;
  check: (db: Db, zone: string, folded: readonly Folded[]) => Promise<Difference[]>;
};

/** A fold whose standing rows are compared one by one with what the state comes to. */
const byRow = <State, E>(
  start: State | 'none',
  evolve: (state: State | 'none', event: E) => State | 'none',
  standing: (db: Db, zone: string, streams: readonly string[]) => Promise<ReadonlyMap<string, PlainRow>>,
  rowOf: (stream: string, state: State, head: Head) => PlainRow,
): Fold => ({
  start,
  step: (state, event) => evolve(state as State | 'none', event as E),
  check: async (db, zone, folded) => {
    const rows = await standing(
      db,
      zone,
      folded.map(({ stream }) => stream),
    );
    return folded.flatMap(({ stream, state, head }) => compare(stream, rowOf(stream, state as State, head), rows.get(stream)));
  },
});

/** What stands where the state stands as it is. */
const asState = (_: string, state: unknown, head: Head): PlainRow => ({ state, ...head });

const folds: Record<string, Fold> = {
  'case': {
    start: unopened,
    step: (state, event) => evolve(state as KeptCase, event as CaseEvent),
    check: async (db, zone, folded) => {
      const ids = folded.map(({ stream }) => stream);
      const [rows, waits] = await Promise.all([standingCases(db, zone, ids), standingWaits(db, zone, ids)]);
      return folded.flatMap(({ stream, state, head }) => {
        const should = waitRowsOf(stream, state as KeptCase);
        const waitsDiffer = !isDeepStrictEqual(sorted(should), sorted(waits.get(stream)));
        return [
          ...compare(stream, rowOf(stream, state as KeptCase, head), rows.get(stream)),
          ...(waitsDiffer ? [{ stream, field: 'waits', stands: waits.get(stream) ?? [], should }] : []),
        ];
      });
    },
  },
  'entry': byRow<Entry, EntryEvent>('none', evolveEntry, standingEntries, entryRow),
  'match': byRow<ListMatch, MatchEvent>('none', evolveMatch, standingMatches, matchRow),
  'month': byRow<FrozenMonth, MonthEvent>(
    'none',
    evolveMonth,
    async (db, zone) => new Map((await everyMonth(db, zone)).map(({ stream, ...row }) => [stream, row])),
    asState,
  ),
  'firm': byRow<Firm, FirmEvent>(noFirm, (state, event) => evolveFirm(state as Firm, event), standingFirms, asState),
  'public': byRow<Face, FaceEvent>(
    noFace,
    (state, event) => evolveFace(state as Face, event),
    standingFaces,
    (_, state, head) => ({
      state,
      met: state.met.length,
      ...head,
    }),
  ),
  'campaign': byRow<Campaign, CampaignEvent>('none', evolveCampaign, standingCampaigns, campaignRow),
  'visit': byRow<Visit, VisitEvent>('none', evolveVisit, standingVisits, visitRow),
  'session': byRow<Session, SessionEvent>('none', evolveSession, standingSessions, (stream, state, head) => ({
    ...sessionRow(stream, state, head),
    bookings: state.bookings.map(({ id, state: stands }) => `${id} ${stands}`).sort(),
  })),
  'record-search': byRow<RecordSearch, SearchEvent>('none', evolveSearch, standingSearches, searchRow),
  'repeat': byRow<Repeat, RepeatEvent>('none', evolveRepeat, standingRepeats, (stream, state, head) => ({
    ...repeatRow(stream, state, head),
    linked: state.linked.map((one) => `${one.case} ${one.counts}`).sort(),
  })),
  'topic': byRow<Topic, TopicEvent>('none', evolveTopic, standingTopics, topicRow),
  'rights': byRow<Rights, RightsEvent>('none', evolveRights, standingRights, rightsRow),
  'retention': byRow<Destroyed, RetentionEvent>('none', evolveRetention, standingRetentions, asState),
  'shift': byRow<Shift, ShiftEvent>('none', evolveShift, standingShifts, shiftRow),
  'zone': byRow<KeptRow, ZoneEvent>('none', evolveRow, standingZoneRows, (_, body, head) => ({ body, ...head })),
};

const foldOf = ({ kind, stream }: LoggedEvent): Fold => {
  const fold = folds[kind];
  if (!fold) throw new Error(`${stream}: nobody knows how to fold events of the kind ${kind}`);
  return fold;
};

const playAgain = async (db: Db, zone: string, most: number, progress: (events: number) => void): Promise<Replayed> => {
  const differences: Difference[] = [];
  let after = { stream: '', seq: 0 };
  let current: Folded | 'none' = 'none';
  let [events, streams] = [0, 0];

  const check = async (folded: readonly Folded[]) => {
    for (const [kind, own] of Map.groupBy(folded, (one) => one.kind)) differences.push(...(await folds[kind]!.check(db, zone, own)));
  };

  while (differences.length < most) {
    const rows: LoggedEvent[] = await eventsBeyond(db, zone, after, page);
    const ended: Folded[] = [];
    for (const event of rows) {
      const { stream, seq, hash, kind, type, data } = event;
      const fold = foldOf(event);
      if (current === 'none' || current.stream !== stream) {
        if (current !== 'none') ended.push(current);
        streams++;
        current = { stream, kind, state: fold.start, head: { seq: 0, hash: '' } };
      }
      current = { ...current, state: fold.step(current.state, { ...(data as object), type }), head: { seq, hash } };
      events++;
    }
    const last = rows.at(-1);
    if (rows.length < page && current !== 'none') ended.push(current);
    await check(ended);
    progress(events);
    if (!last || rows.length < page) break;
    after = { stream: last.stream, seq: last.seq };
  }
  for (const stream of await headsWithoutEvents(db, zone)) differences.push({ stream, field: 'row', stands: 'a row', should: 'nothing' });
  return { events, streams, differences: differences.slice(0, most) };
};

/**
 * Folds every stream of a zone again and compares what comes out with what stands, field by field, as of one moment. At most `most`
 * differences are told.
 */
export const replay = (db: Db, zone: string, { most = 100, progress = (_: number) => {} } = {}): Promise<Replayed> =>
  atOneMoment(db, (tx) => playAgain(tx, zone, most, progress));

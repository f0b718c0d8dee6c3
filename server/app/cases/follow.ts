import { type Asking, actionsFor, sealedIn, told } from '../../../core/case/index.ts';
import type { Phase } from '../../../core/programme/vocabulary.ts';
import { refuse } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import { findCase, findLink } from '../../db/queries/cases.ts';
import { eventsOf, type LoggedEvent } from '../../db/queries/log.ts';
import { personalValues } from '../../db/queries/personal.ts';
import { everyCase } from '../../db/queries/seen.ts';
import { askingOf } from '../asking.ts';
import { type Attached, attachedTo, pick } from './attached.ts';
import { textOf } from './callers.ts';
import { type ActionJson, actionsJson } from './form-json.ts';
import { type Reader, worldFor } from './reader.ts';
import { filesOf } from './resolved-fields.ts';
import type { KeptCase } from './row.ts';
import { saidIn } from './steps.ts';
import { toldOf } from './told-caller.ts';
import { type CaseFull, pointOf } from './view.ts';

/** What a caller reads of their own case: plain words, never a name of staff. */
export type FollowedCase = {
  number: string;
  programme: string;
  programmeTitle: Words;
  told: Words;
  stage: string;
  phase: Phase;
  due: string | null;
  opened: string;
  words: string;
  place: { address: string; point: CaseFull['point'] };
  photos: Attached[];
  timeline: { at: string; words: Words; by: Words; photos: Attached[] }[];
  actions: ActionJson[];
  rating: { solved: 'yes' | 'partly' | 'no'; score: number; at: string } | null;
  mergedInto: string | null;
  /** What was said is no longer there: its time was over. */
  erased: boolean;
};

/** Whose case a link leads to: the main case, once theirs was merged into it. */
export type Followed = Readonly<{ id: string; own: string; caller: string; state: KeptCase; mergedInto: string | null }>;

const stands = async ({ db }: Reader, zone: string, id: string) => {
  const row = await findCase(db, zone, id, everyCase);
  return row ? { ...row, state: row.state as KeptCase } : refuse('no-such-case');
};

/** Finds the case behind a secret link. A wrong token is a case that is not there. */
export const behindLink = async (reader: Reader, zone: string, token: string): Promise<Followed> => {
  const link = await findLink(reader.db, zone, reader.ports.digest(token));
  return link ? followFrom(reader, zone, link) : refuse('no-such-case');
};

const followFrom = async (reader: Reader, zone: string, link: { caseId: string; caller: string }): Promise<Followed> => {
  let found = await stands(reader, zone, link.caseId);
  let mergedInto: string | null = null;
  while (found.state.into !== 'none') {
    found = await stands(reader, zone, found.state.into);
    mergedInto = found.number;
  }
  return { id: found.id, own: link.caseId, caller: link.caller, state: found.state, mergedInto };
};

/** Who a link lets somebody be: this caller of this case, and nobody else. */
export const callerAsking = ({ ports }: Reader, { caller }: Followed): Asking => askingOf(ports, { who: 'caller', caller });

const byWhom = (who: string, unit: Words | undefined): Words =>
  who === 'caller' ? t('您', 'You') : who === 'system' ? t('系统', 'System') : (unit ?? t('工作人员', 'Staff'));

/** What happened to a main case since theirs joined it; what other callers were asked and said is none of theirs. */
const sinceJoined = (events: readonly LoggedEvent[], own: string): LoggedEvent[] => {
  const joined = events.findIndex(({ type, data }) => type === 'joined' && (data as { from?: string }).from === own);
  return events.slice(joined + 1).filter(({ type }) => type !== 'asked' && type !== 'supplied');
};

/** How a caller's case stands, by its secret link. */
export const followCase = async (reader: Reader, zone: string, token: string): Promise<FollowedCase> =>
  followedPage(reader, zone, await behindLink(reader, zone, token));

/** How it stands after something that the caller did to it just now. */
export const followOn = async (reader: Reader, zone: string, before: Followed): Promise<FollowedCase> =>
  followedPage(reader, zone, await followFrom(reader, zone, { caseId: before.own, caller: before.caller }));

const followedPage = async (reader: Reader, zone: string, followed: Followed): Promise<FollowedCase> => {
  const { db, books } = reader;
  const { id, own, caller, state, mergedInto } = followed;
  const book = await books.of(db, zone);
  const world = await worldFor(reader, zone, book, state);
  const theirs = own === id ? state : (await stands(reader, zone, own)).state;
  const events =
    own === id ? await eventsOf(db, zone, id) : [...(await eventsOf(db, zone, own)), ...sinceJoined(await eventsOf(db, zone, id), own)];
  const said = events.map(saidIn);
  const shown = [...theirs.photos, ...said.flatMap(({ data }) => filesOf(data ?? {}))];
  const [values, ...files] = await Promise.all([
    personalValues(db, zone, sealedIn([theirs.words, theirs.address, said.map(({ data }) => data)])),
    ...(shown.length === 0 ? [] : [...new Set([id, own])].map((stream) => attachedTo(db, zone, stream))),
  ]);
  const all = new Map(files.flatMap((some) => [...some]));
  const rating = state.ratings.findLast((one) => one.caller === caller);
  return {
    number: theirs.number,
    programme: state.programme,
    programmeTitle: world.programme.title,
    told: told(world, state, book.unitName),
    stage: state.stage,
    phase: state.phase,
    due: state.promise.due === 'open' || state.promise.due === 'none' ? null : state.promise.due,
    opened: theirs.opened,
    erased: theirs.erased !== 'never' && theirs.erased.of === 'all',
    words: textOf(theirs.words, values) ?? '',
    place: { address: textOf(theirs.address, values) ?? '', point: pointOf(theirs) },
    photos: pick(all, theirs.photos),
    timeline: events
      .flatMap((event, index) => {
        const words = toldOf(said[index]!, { book, values, caller });
        const unit = book.post(event.post)?.unit;
        return words
          ? [
              {
                at: event.at.toISOString(),
                words,
                by: byWhom(event.post === 'caller' ? 'caller' : event.who, unit === undefined ? undefined : book.unitName(unit)),
                photos: pick(all, filesOf(said[index]!.data ?? {})),
              },
            ]
          : [];
      })
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    actions: actionsJson(actionsFor(world, state, callerAsking(reader, followed))),
    rating: rating ? { solved: rating.solved, score: rating.score, at: rating.at } : null,
    mergedInto,
  };
};

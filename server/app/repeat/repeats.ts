import { type Case, isSealed, sealedIn, subjectOf } from '../../../core/case/index.ts';
import { may, type PostNow } from '../../../core/permission.ts';
import type { CountsRepeated } from '../../../core/programme/programme.ts';
import { refuse } from '../../../core/refusal.ts';
import { mayBeAbout, type Repeat, type RepeatCommand, soundsLike, standing } from '../../../core/repeat/index.ts';
import type { Words } from '../../../core/words.ts';
import { casesByIds } from '../../db/queries/cases.ts';
import { both } from '../../db/queries/filters.ts';
import { personalValues } from '../../db/queries/personal.ts';
import { citedAnswers, type KeptRepeat, type Listed, marksOn, repeatsBy, repeatsOf, standingMarks } from '../../db/queries/repeats.ts';
import { openTo } from '../../db/queries/replies.ts';
import { everyCase, notConfidential, seenBy } from '../../db/queries/seen.ts';
import { isUuid } from '../cases/files.ts';
import { programmeAt, type Reader } from '../cases/reader.ts';
import { seenCase } from '../cases/view.ts';
import type { Door, Doorstep } from '../door/index.ts';
import { type RepeatAsk, type RepeatDone, repeatKind } from './primitive.ts';

type Other = { id: string; number: string };

/** A mark as people read it: what it is about, the earlier answer, who said so until when, and the later cases that the reader may see. */
export type RepeatShown = {
  id: string;
  stage: Repeat['stage'] | 'expired';
  title: string;
  reason: string;
  word: string;
  category: Words;
  area: Words;
  of: Other | null;
  answer: string;
  answered: string | null;
  byName: string;
  at: string;
  until: string;
  decidedByName: string | null;
  decided: string | null;
  may: ('approve' | 'deny' | 'lift')[];
  own: boolean;
  later: number;
  cases: (Other & { counts: CountsRepeated })[];
};

const most = 100;

const readable = (step: Doorstep) => both(seenBy(step.asking.posts), openTo(step.asking.who));

const mayOf = (stage: RepeatShown['stage'], posts: readonly PostNow[], subject: Case | undefined): RepeatShown['may'] => {
  if (!subject || !may(posts, 'repeats.decide', subjectOf(subject))) return [];
  return stage === 'asked' ? ['approve', 'deny'] : stage === 'approved' ? ['lift'] : [];
};

const shownOf = async (reader: Reader, step: Doorstep, marks: readonly KeptRepeat[]): Promise<RepeatShown[]> => {
  const { db, books, ports } = reader;
  const { zone, asking } = step;
  const book = await books.of(db, zone);
  const states = marks.map(({ state }) => state);
  const ids = [...new Set(states.flatMap(({ of, linked }) => [of, ...linked.map((one) => one.case)]))];
  const [answers, seen] = await Promise.all([citedAnswers(db, zone, states), casesByIds(db, zone, ids, readable(step))]);
  const reply = (of: string) => (answers.get(of)?.data as { reply?: unknown } | undefined)?.reply;
  const values = await personalValues(db, zone, [
    ...sealedIn(states.map(({ title, reason, word }) => [title, reason, word])),
    ...sealedIn(states.map(({ of }) => reply(of))),
  ]);
  const text = (sealed: unknown) => (isSealed(sealed) ? (values.get(sealed.personal) ?? '') : '');
  const cases = new Map(seen.map((row) => [row.id, row]));
  const today = book.dateOf(ports.clock.now());
  return marks.map(({ id, state }) => {
    const { of, by, decidedBy, decided, until, at, linked } = state;
    const own = cases.get(of);
    const stage = standing(state, today);
    return {
      id,
      stage,
      title: text(state.title),
      reason: text(state.reason),
      word: text(state.word),
      category: book.categoryName(state.matter.category) ?? book.unitName(state.matter.category),
      area: book.areaName(state.matter.area),
      of: own ? { id: of, number: own.number } : null,
      answer: text(reply(of)),
      answered: answers.get(of)?.at.toISOString() ?? null,
      byName: book.accountName(by) ?? by,
      at,
      until,
      decidedByName: decidedBy === 'nobody' ? null : (book.accountName(decidedBy) ?? decidedBy),
      decided: decided === 'never' ? null : decided,
      may: mayOf(stage, asking.posts, own?.state),
      own: by === asking.who || own?.state.handler === asking.who,
      later: linked.length,
      cases: linked.flatMap((one) => {
        const row = cases.get(one.case);
        return row ? [{ id: one.case, number: row.number, counts: one.counts }] : [];
      }),
    };
  });
};

/** The marks of those cases that the asker may see: those that wait to be approved, that stand, or that are over. */
export const repeatsFor = async (reader: Reader, step: Doorstep, which: Listed): Promise<{ items: RepeatShown[] }> => {
  const book = await reader.books.of(reader.db, step.zone);
  const today = book.dateOf(reader.ports.clock.now());
  return { items: await shownOf(reader, step, await repeatsOf(reader.db, step.zone, which, today, readable(step), most)) };
};

/** How it stands with one case: marks asked for on it, the mark it belongs to, those it may belong to, and what the asker may do. */
export type CaseRepeats = {
  on: RepeatShown[];
  within: RepeatShown | null;
  perhaps: RepeatShown[];
  mayAsk: boolean;
  mayLink: boolean;
  longest: string | null;
};

const mostPerhaps = 3;
const day = 86_400_000;

export const repeatsOn = async (reader: Reader, step: Doorstep, id: string): Promise<CaseRepeats> => {
  const { db, books, ports } = reader;
  const { zone, asking } = step;
  const found = await seenCase(reader, step, id);
  const { state } = found;
  const nothing = { on: [], within: null, perhaps: [], mayAsk: false, mayLink: false, longest: null };
  const declared = (await programmeAt(reader, zone, state)).cases.repeated;
  if (!declared || state.shield.confidential || state.shield.restricted) return nothing;
  const book = await books.of(db, zone);
  const now = ports.clock.now();
  const today = book.dateOf(now);
  const { on, within } = await marksOn(db, zone, [found.id], today);
  const mark = within.get(found.id);
  const open = state.phase !== 'done' && mark === undefined && !on.has(found.id);
  const [own, belongs, likely] = await Promise.all([
    repeatsBy(db, zone, { caseId: found.id }, readable(step)),
    mark === undefined ? [] : repeatsBy(db, zone, { id: mark }, notConfidential),
    open ? standingMarks(db, zone, state.category, today, readable(step)) : [],
  ]);
  const perhaps = likely.filter((one) => one.state.of !== found.id && one.state.at < state.opened && mayBeAbout(one.state.matter, state));
  const said = state.words === 'none' ? new Map() : await personalValues(db, zone, [state.words.personal]);
  const words = state.words === 'none' ? '' : (said.get(state.words.personal) ?? '');
  const [shownOwn, shownWithin, shownPerhaps] = await Promise.all([own, belongs, perhaps].map((marks) => shownOf(reader, step, marks)));
  const answered = state.resolver !== 'nobody' && state.category !== 'unsorted';
  return {
    on: shownOwn ?? [],
    within: shownWithin?.[0] ?? null,
    perhaps: (shownPerhaps ?? []).filter(({ title }) => state.category !== 'unsorted' || soundsLike(title, words)).slice(0, mostPerhaps),
    mayAsk: answered && !on.has(found.id) && mark === undefined && may(asking.posts, 'repeats.ask', subjectOf(state)),
    mayLink: state.urgency !== 'danger' && may(asking.posts, 'triage', subjectOf(state)),
    longest: book.dateOf(new Date(now.getTime() + declared.days * day)),
  };
};

/** Decides about a mark, or says whether a case belongs to it; the case in which the matter was answered goes with it to the door. */
export const doRepeat = async (reader: Reader, door: Door, step: Doorstep, id: string, command: RepeatCommand): Promise<RepeatDone> => {
  const mark = isUuid(id) ? (await repeatsBy(reader.db, step.zone, { id: id.toLowerCase() }, everyCase))[0] : undefined;
  if (!mark) return refuse('no-such-thing');
  return door.submit<RepeatDone>(step, repeatKind, { id: mark.id, of: mark.state.of, command } satisfies RepeatAsk);
};

/** Asks that the matter of an answered case be marked as repeated. */
export const askForRepeat = (door: Door, step: Doorstep, of: string, asked: { title: string; reason: string; until: string }) =>
  door.submit<RepeatDone>(step, repeatKind, {
    id: door.ports.ids.next(),
    of: of.toLowerCase(),
    command: { type: 'ask', of: of.toLowerCase(), ...asked },
  } satisfies RepeatAsk);

import { isSealed, sealedIn } from '../../../core/case/index.ts';
import { may } from '../../../core/permission.ts';
import { refuse } from '../../../core/refusal.ts';
import {
  type Aim,
  daysAfter,
  type Lately,
  mondayOf,
  stepsFor,
  subjectOfTopic,
  type Topic,
  type TopicCommand,
  type TopicStage,
  type TopicStep,
  weeksOf,
} from '../../../core/topic/index.ts';
import type { Words } from '../../../core/words.ts';
import { both } from '../../db/queries/filters.ts';
import { personalValues } from '../../db/queries/personal.ts';
import { openTo } from '../../db/queries/replies.ts';
import { notConfidential, seenBy } from '../../db/queries/seen.ts';
import { countedCases, countedWeeks, proposals } from '../../db/queries/topic-calls.ts';
import { type KeptTopic, topicBy, topicsOf } from '../../db/queries/topics.ts';
import type { Book } from '../book.ts';
import type { CaseRow } from '../cases/case-row.ts';
import { isUuid } from '../cases/files.ts';
import { linesOf } from '../cases/list.ts';
import type { Reader } from '../cases/reader.ts';
import type { Door, Doorstep } from '../door/index.ts';
import { judgedCalls } from './figures.ts';
import { type TopicAsk, type TopicDone, topicKind } from './primitive.ts';

type Named = Readonly<{ category: string; categoryName: Words; area: string; areaName: Words }>;

/** A matter that is proposed: how often people call about it, before, a year ago, and week by week. */
export type ProposalShown = Named & Omit<Lately, 'day'> & { programmeTitle: Words; weeks: number[] };

/** A topic as one line of a list. */
export type TopicLine = Named & {
  id: string;
  title: string;
  stage: TopicStage;
  leadName: Words | null;
  at: string;
  aim: Aim | null;
  lately: Lately;
  measures: number;
  done: number;
  late: boolean;
};

export type TopicFull = TopicLine & {
  assistingNames: Words[];
  byName: string;
  plan: { words: string; unitName: Words; due: string; done: string | null; late: boolean }[];
  deeds: { byName: string; at: string; words: string; measure: number | null; done: boolean }[];
  ended: { byName: string; at: string; word: string; calls: number | null } | null;
  until: string | null;
  /** Calls of each week, the first year before it was adopted at most; `adopted` is the week in which it was. */
  weeks: { week: string; calls: number }[];
  adopted: string;
  /** The calls of the last four weeks, by which the aim is judged. */
  judged: number;
  may: TopicStep['type'][];
  cases: CaseRow[];
};

const most = 500;
const mostCases = 20;

/** The weeks before a topic was adopted that are drawn. */
const weeksBefore = 26;

const seenOf = ({ asking }: Doorstep, state: Pick<Topic, 'matter' | 'lead' | 'assisting'>) =>
  may(asking.posts, 'topics.see', subjectOfTopic(state));

const namesOf = (book: Book, { category, area }: { category: string; area: string }): Named => ({
  category,
  categoryName: book.categoryName(category) ?? book.unitName(category),
  area,
  areaName: book.areaName(area),
});

/** What is proposed in the areas of the asker, the sharpest rise first; `asOf` says when that was worked out. */
export const proposalsFor = async (
  { db, books, shelf }: Reader,
  step: Doorstep,
): Promise<{ items: ProposalShown[]; asOf: string | null }> => {
  const book = await books.of(db, step.zone);
  const { items, at } = await proposals(db, step.zone);
  const own = items.filter((one) => {
    const matter = { programme: one.programme, category: one.category, area: one.area, areaPath: one.areaPath };
    return seenOf(step, { matter, lead: 'nobody', assisting: [] });
  });
  return {
    items: own.map(({ category, area, programme, days, now, before, lastYear, weeks }) => ({
      ...namesOf(book, { category, area }),
      programmeTitle: shelf.find(programme)?.programme.title ?? book.unitName(programme),
      days,
      now,
      before,
      lastYear,
      weeks,
    })),
    asOf: at?.toISOString() ?? null,
  };
};

type Texts = (sealed: unknown) => string;

const textsOf = async ({ db }: Reader, zone: string, topics: readonly KeptTopic[]): Promise<Texts> => {
  const values = await personalValues(db, zone, sealedIn(topics.map(({ state }) => state)));
  return (sealed) => (isSealed(sealed) ? (values.get(sealed.personal) ?? '') : '');
};

const isLate = ({ due, done }: Topic['measures'][number], today: string): boolean => done === 'open' && due < today;

const lineOf = ({ id, state }: KeptTopic, book: Book, text: Texts, today: string): TopicLine => {
  const { matter, title, stage, lead, at, aim, lately, measures } = state;
  return {
    id,
    ...namesOf(book, matter),
    title: text(title),
    stage,
    leadName: lead === 'nobody' ? null : book.unitName(lead),
    at,
    aim: aim === 'none' ? null : aim,
    lately,
    measures: measures.length,
    done: measures.filter(({ done }) => done !== 'open').length,
    late: state.ended === 'open' && ((aim !== 'none' && aim.by < today) || measures.some((one) => isLate(one, today))),
  };
};

/** The topics that the asker may see: those that are on, or those that have ended. */
export const topicsFor = async (reader: Reader, step: Doorstep, which: 'open' | 'ended'): Promise<{ items: TopicLine[] }> => {
  const { db, books, ports } = reader;
  const book = await books.of(db, step.zone);
  const found = (await topicsOf(db, step.zone, which, most)).filter(({ state }) => seenOf(step, state));
  const text = await textsOf(reader, step.zone, found);
  const today = book.dateOf(ports.clock.now());
  return { items: found.map((one) => lineOf(one, book, text, today)) };
};

const seenTopic = async ({ db }: Reader, step: Doorstep, id: string): Promise<KeptTopic> => {
  const found = isUuid(id) ? await topicBy(db, step.zone, id.toLowerCase()) : undefined;
  return found && seenOf(step, found.state) ? found : refuse('no-such-thing');
};

/** One topic with its figure over time, what was done, and those of the counted cases that the asker may see. */
export const topicFor = async (reader: Reader, step: Doorstep, id: string): Promise<TopicFull> => {
  const { db, books, ports } = reader;
  const { zone, asking } = step;
  const found = await seenTopic(reader, step, id);
  const { state } = found;
  const book = await books.of(db, zone);
  const today = book.dateOf(ports.clock.now());
  const adopted = mondayOf(book.dateOf(new Date(state.at)));
  const first = daysAfter(adopted, -7 * weeksBefore);
  const last = state.ended === 'open' ? today : book.dateOf(new Date(state.ended.at));
  const seen = both(both(seenBy(asking.posts), openTo(asking.who)), notConfidential);
  const [text, counted, judged, cases] = await Promise.all([
    textsOf(reader, zone, [found]),
    countedWeeks(db, zone, state.matter, first),
    judgedCalls(db, zone, state.matter, today),
    countedCases(db, zone, state.matter, daysAfter(adopted, -state.lately.days), seen, mostCases),
  ]);
  const nameOf = (account: string) => book.accountName(account) ?? account;
  const { ended } = state;
  return {
    ...lineOf(found, book, text, today),
    assistingNames: state.assisting.map(book.unitName),
    byName: nameOf(state.by),
    plan: state.measures.map((one) => ({
      words: text(one.words),
      unitName: book.unitName(one.unit),
      due: one.due,
      done: one.done === 'open' ? null : one.done,
      late: isLate(one, today),
    })),
    deeds: state.deeds.toReversed().map(({ by, at, words, measure, done }) => ({
      byName: nameOf(by),
      at,
      words: text(words),
      measure: measure === 'none' ? null : measure,
      done,
    })),
    ended:
      ended === 'open'
        ? null
        : { byName: nameOf(ended.by), at: ended.at, word: text(ended.word), calls: ended.calls === 'not-judged' ? null : ended.calls },
    until: state.until === 'none' ? null : state.until,
    weeks: weeksOf(first, last, counted),
    adopted,
    judged,
    may: stepsFor(state, asking),
    cases: await linesOf(reader, step, cases),
  };
};

/** Takes a matter on as a topic, or says why not. */
export const beginTopic = (door: Door, step: Doorstep, command: TopicCommand & { type: 'adopt' | 'dismiss' }): Promise<TopicDone> =>
  door.submit<TopicDone>(step, topicKind, {
    id: door.ports.ids.next(),
    matter: { category: command.category, area: command.area },
    command,
  } satisfies TopicAsk);

/** Does the next thing to a topic. */
export const doTopic = async (reader: Reader, door: Door, step: Doorstep, id: string, command: TopicStep): Promise<TopicDone> => {
  const found = isUuid(id) ? await topicBy(reader.db, step.zone, id.toLowerCase()) : undefined;
  if (!found) return refuse('no-such-thing');
  const { category, area } = found.state.matter;
  return door.submit<TopicDone>(step, topicKind, { id: found.id, matter: { category, area }, command } satisfies TopicAsk);
};

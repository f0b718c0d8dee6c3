/** Results that go back to where the cases came from: upward in the source's own columns, or into the chat group. */
import { type ReplyColumn, usualReply } from '../../../core/above/fields.ts';
import type { Case } from '../../../core/case/index.ts';
import { own } from '../../../core/own.ts';
import type { Deed } from '../../../core/permission.ts';
import type { Source } from '../../../core/programme/programme.ts';
import { Refusal, refuse } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import { both } from '../../db/queries/filters.ts';
import { type AwaitedCase, awaitedCases, countAwaited, openTo, someCases } from '../../db/queries/replies.ts';
import { type CaseCondition, reachOf } from '../../db/queries/seen.ts';
import { sourceIs } from '../../db/queries/sources.ts';
import type { Book } from '../book.ts';
import type { CaseAnswer, CaseAsk } from '../cases/ask.ts';
import { stageTitle } from '../cases/case-row.ts';
import { cursorOf, markOf } from '../cases/cursor.ts';
import { caseKind } from '../cases/primitive.ts';
import { programmeAt, type Reader } from '../cases/reader.ts';
import type { Door, Doorstep } from '../door/index.ts';
import { formsOf, fromOf } from './forms.ts';
import { chatReply, replyValues, resultsFor, saidIn } from './results.ts';

export type To = 'up' | 'group';
export type BackState = 'ready' | 'open' | 'said';

/** A result that is awaited elsewhere. `text` is ready to be copied: the source's columns as lines, or the words for the group. */
export type Awaited = Readonly<{
  id: string;
  number: string;
  programme: string;
  source: string;
  sourceTitle: Words;
  above: { number: string; due: string | null } | null;
  group: string | null;
  stageTitle: Words;
  leadName: Words | null;
  opened: string;
  words: string;
  reply: string;
  text: Words;
  repliedAt: string | null;
}>;

export type AwaitedPage = Readonly<{ items: Awaited[]; next: string | null; counts: Record<BackState, number | '999+'> }>;

const deeds: Record<To, Deed> = { up: 'triage', group: 'open' };

type Sifted = Readonly<{ to: To; state: BackState; programme?: string | undefined; source?: string | undefined }>;

const whereFor = ({ asking }: Doorstep, { to, programme, source }: Pick<Sifted, 'to' | 'programme' | 'source'>): CaseCondition =>
  both(both(reachOf(asking.posts, deeds[to]), openTo(asking.who)), sourceIs(programme, source));

const columnsFor = (reader: Reader, book: Book, { programme, source }: Case): readonly ReplyColumn[] => {
  try {
    return formsOf(book, fromOf(reader.shelf, programme, source), reader.ports.clock.now())[0]?.reply ?? usualReply;
  } catch (fault) {
    if (fault instanceof Refusal) return usualReply;
    throw fault;
  }
};

const groupName = (book: Book, id: string): string => book.rows.chatGroups.find((one) => one.id === id)?.title ?? id;

const shownOf = async (reader: Reader, zone: string, cases: readonly { id: string; state: Case }[]): Promise<Awaited[]> => {
  const book = await reader.books.of(reader.db, zone);
  const ids = cases.map(({ id }) => id);
  const [result, said] = await Promise.all([resultsFor(reader, zone, ids), saidIn(reader, zone, cases)]);
  return Promise.all(
    cases.map(async ({ id, state }): Promise<Awaited> => {
      const programme = await programmeAt(reader, zone, state);
      const source = own(programme.cases.sources as Record<string, Source>, state.source);
      const [words, found] = [said(id), result(id)];
      const values = await replyValues(reader, book, zone, state, found, words);
      const lines = columnsFor(reader, book, state)
        .map(({ heading, says }) => `${heading}：${values[says]}`)
        .join('\n');
      return {
        id,
        number: state.number,
        programme: state.programme,
        source: state.source,
        sourceTitle: source?.title ?? t(state.source, state.source),
        above: state.above === 'none' ? null : { number: state.above.number, due: state.above.due === 'none' ? null : state.above.due },
        group: state.group === 'none' ? null : groupName(book, state.group),
        stageTitle: stageTitle(programme, state.stage),
        leadName: state.lead === 'nobody' ? null : book.unitName(state.lead),
        opened: state.opened,
        words: words.slice(0, 200),
        reply: found.reply,
        text: state.above === 'none' ? chatReply(words, found, book.unitName(state.lead)) : t(lines, lines),
        repliedAt: state.repliedBack === 'none' ? null : state.repliedBack.at,
      };
    }),
  );
};

const most = 1_000;
const capped = (count: number): number | '999+' => (count >= most ? '999+' : count);

/** What waits to go back, what is still being worked on, or what has gone, a page at a time, and how many there are of each. */
export const listAwaited = async (
  reader: Reader,
  step: Doorstep,
  { after, limit, ...sifted }: Sifted & { after?: string | undefined; limit: number },
): Promise<AwaitedPage> => {
  const { to, state } = sifted;
  const where = whereFor(step, sifted);
  const view = `${to}-${state}`;
  const [found, ready, open, said] = await Promise.all([
    awaitedCases(reader.db, step.zone, view, where, markOf(view, after), limit + 1),
    ...(['ready', 'open', 'said'] as const).map((one) => countAwaited(reader.db, step.zone, `${to}-${one}`, where, most)),
  ]);
  const page = (found as AwaitedCase[]).slice(0, limit);
  const last = page.at(-1);
  return {
    items: await shownOf(reader, step.zone, page),
    next: (found as AwaitedCase[]).length > limit && last ? cursorOf(view, last.mark) : null,
    counts: { ready: capped(ready as number), open: capped(open as number), said: capped(said as number) },
  };
};

/** One result with its text, for the page of the case. */
export const awaitedOf = async (reader: Reader, step: Doorstep, id: string): Promise<Awaited> => {
  const condition = both(reachOf(step.asking.posts, 'see'), openTo(step.asking.who));
  const [found] = await someCases(reader.db, step.zone, [id], condition);
  if (!found || (found.state.above === 'none' && found.state.group === 'none')) return refuse('no-such-case');
  return (await shownOf(reader, step.zone, [found]))[0]!;
};

/** The most cases one file of answers takes. */
const mostAnswers = 5_000;

/** The answers in the source's own columns: those named, or all that are ready. Rows of cells under their headings. */
export const answerTable = async (
  reader: Reader,
  step: Doorstep,
  { programme, source, cases }: { programme: string; source: string; cases?: readonly string[] | undefined },
): Promise<{ headings: string[]; rows: string[][]; cases: string[] }> => {
  const where = whereFor(step, { to: 'up', programme, source });
  const book = await reader.books.of(reader.db, step.zone);
  const found = cases
    ? await someCases(reader.db, step.zone, cases, where)
    : await awaitedCases(reader.db, step.zone, 'up-ready', where, undefined, mostAnswers);
  const columns = formsOf(book, fromOf(reader.shelf, programme, source), reader.ports.clock.now())[0]?.reply ?? usualReply;
  const [result, said] = await Promise.all([
    resultsFor(
      reader,
      step.zone,
      found.map(({ id }) => id),
    ),
    saidIn(reader, step.zone, found),
  ]);
  const rows: string[][] = [];
  for (const { id, state } of found) {
    const values = await replyValues(reader, book, step.zone, state, result(id), said(id));
    rows.push(columns.map(({ says }) => values[says]));
  }
  return { headings: columns.map(({ heading }) => heading), rows, cases: found.map(({ id }) => id) };
};

/** Notes that the results of these cases have gone back; each by itself, so that one that cannot go refuses only itself. */
export const noteReplies = async (door: Door, step: Doorstep, ids: readonly string[]) => {
  const { key, ...doorstep } = step;
  const fates = await Promise.all(
    ids.map(async (id) => {
      const ask: CaseAsk = { id: id.toLowerCase(), command: { type: 'reply-back' }, uploader: 'nobody' };
      try {
        await door.submit<CaseAnswer>({ ...doorstep, ...(key !== undefined && { key: `${key} ${id}` }) }, caseKind, ask);
        return 'done' as const;
      } catch (fault) {
        if (fault instanceof Refusal && fault.status < 500) return { id, words: fault.words };
        throw fault;
      }
    }),
  );
  return { done: fates.filter((fate) => fate === 'done').length, not: fates.filter((fate) => typeof fate === 'object') };
};

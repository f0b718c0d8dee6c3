/** Cases as a file: whatever a filter finds, what the person may see, names masked unless a purpose is stated. */
import { columnTitles, type ExportColumn } from '../../../core/case/export-columns.ts';
import { type Case, isSealed, mayReveal, sealedIn, subjectOf } from '../../../core/case/index.ts';
import { may } from '../../../core/permission.ts';
import { Refusal, refuse } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import { postTitles } from '../../../core/zone/index.ts';
import { beginExport, findExport, moveExport } from '../../db/queries/case-exports.ts';
import { doneBy } from '../../db/queries/done-by.ts';
import { both, dueBetween, isNumbered, isOpen } from '../../db/queries/filters.ts';
import { personalValues } from '../../db/queries/personal.ts';
import { countCases, countWaiting, type QueueRow } from '../../db/queries/queue.ts';
import { linkedAmong } from '../../db/queries/repeats.ts';
import { answers } from '../../db/queries/search.ts';
import { notConfidential, seenBy } from '../../db/queries/seen.ts';
import { looksFor } from '../../db/queries/trays.ts';
import { localText, resultsFor } from '../above/results.ts';
import type { Book } from '../book.ts';
import type { Door, Doorstep } from '../door/index.ts';
import { wantedBy } from '../search/ask.ts';
import { workbook } from '../workbook/workbook.ts';
import { noteReveal } from './act.ts';
import { areBare, exportColumns } from './export-columns.ts';
import { conditionOf, type Filters } from './filters.ts';
import { rowsOf, today } from './list.ts';
import { programmeAt, type Reader } from './reader.ts';
import type { KeptCase } from './row.ts';

/** The most rows one file takes. */
export const mostExported = 50_000;

const pageSize = 500;

export type Taking = Readonly<{
  id: string;
  filters: Filters;
  columns: readonly ExportColumn[];
  /** Why names and numbers must stand in full; without one they are masked. */
  purpose: string | 'none';
  language: 'zh' | 'en';
}>;

type House = Readonly<{ reader: Reader; door: Door; step: Doorstep; book: Book; taking: Taking; repeated: boolean }>;

/** Notes each look at who called before anything of it is written; of cases that cannot be laid open the names stay masked. */
const laidOpen = async ({ door, step, taking }: House, page: readonly QueueRow[]): Promise<ReadonlySet<string>> => {
  if (taking.purpose === 'none' || !areBare(taking.columns)) return new Set();
  const mine = page.filter(({ state }) => mayReveal(state, step.asking) && state.callers.length > 0);
  const keyOf = (id: string) => `export:${taking.id}:${id}`;
  const fates = await Promise.all(
    mine.map(async ({ id }) => {
      try {
        await noteReveal(door, { ...step, key: keyOf(id) }, id, taking.purpose);
        return id;
      } catch (fault) {
        if (fault instanceof Refusal && fault.status < 500) return undefined;
        throw fault;
      }
    }),
  );
  return new Set(fates.filter((id) => id !== undefined));
};

const isHidden = (state: Case, { step }: House): boolean =>
  state.callers.some(({ anonymous }) => anonymous) && !may(step.asking.posts, 'triage', subjectOf(state));

const linesOf = async (house: House, page: readonly QueueRow[]): Promise<string[][]> => {
  const { reader, step, book, taking } = house;
  const open = await laidOpen(house, page);
  const sealed = sealedIn(page.flatMap(({ state: { words, address, callers } }) => [isSealed(words) ? words : [], address, callers]));
  const wantsResults = taking.columns.some((column) => column === 'reply' || column === 'resolved');
  const ids = page.map(({ id }) => id);
  const [values, result, repeated] = await Promise.all([
    personalValues(reader.db, step.zone, sealed),
    resultsFor(reader, step.zone, wantsResults ? ids : []),
    linkedAmong(reader.db, step.zone, taking.columns.includes('repeated') ? ids : []),
  ]);
  return Promise.all(
    page.map(async ({ id, state }) => {
      const programme = await programmeAt(reader, step.zone, state);
      const line = {
        state: state as KeptCase,
        programme,
        book,
        values,
        result: result(id),
        repeated: repeated.get(id),
        bare: open.has(id),
        hidden: isHidden(state, house),
        language: taking.language,
      };
      return taking.columns.map((column) => exportColumns[column].text(line));
    }),
  );
};

const conditionFor = ({ reader, step, book, taking }: House) => {
  const { view = 'mine' } = taking.filters;
  const { posts } = step.asking;
  const { q, phase } = taking.filters;
  const isOpenPhase = phase !== undefined && phase !== 'done';
  const wanted = q === undefined ? undefined : wantedBy(q, { book, keys: reader.ports, posts, open: isOpenPhase });
  const said = wanted && (wanted.query === 'nothing' ? isNumbered(wanted.number) : answers(step.zone, wanted.query));
  const fitting = both(conditionOf(taking.filters, book, reader.shelf), notConfidential);
  const narrowed = said ? both(fitting, said) : fitting;
  return { view, where: view === 'mine' ? narrowed : both(narrowed, view === 'mine-done' ? doneBy(posts) : seenBy(posts)) };
};

const allRows = async function* (house: House): AsyncGenerator<string[]> {
  const { reader, step, book, taking } = house;
  const { view, where } = conditionFor(house);
  let after: readonly string[] | undefined;
  let count = 0;
  for (;;) {
    const page = await rowsOf[view]({ reader, step, book, where, after, most: Math.min(pageSize, mostExported - count) });
    yield* await linesOf(house, page);
    count += page.length;
    after = page.at(-1)?.mark;
    const isLast = page.length < pageSize || count >= mostExported || after === undefined;
    if (!house.repeated) await moveExport(reader.db, step.zone, taking.id, count, isLast ? reader.ports.clock.now() : null);
    if (isLast) return;
  }
};

const totalOf = (house: House): Promise<number> => {
  const { reader, step } = house;
  const { view, where } = conditionFor(house);
  const { posts } = step.asking;
  if (view === 'mine') return countWaiting(reader.db, step.zone, looksFor(posts), mostExported);
  const now = reader.ports.clock.now();
  const due = view === 'late' ? dueBetween('-infinity', now) : view === 'today' ? dueBetween(...today(house.book, now)) : undefined;
  if (view === 'open') return countCases(reader.db, step.zone, both(isOpen, where), mostExported);
  return countCases(reader.db, step.zone, due ? both(both(isOpen, due), where) : where, mostExported);
};

const markOf = ({ book, step, reader, taking }: House): Words => {
  const { zone } = book;
  const who = book.accountName(step.asking.who) ?? step.asking.who;
  const post = step.asking.posts[0];
  const as = post ? t(`（${postTitles[post.kind].zh}）`, ` (${postTitles[post.kind].en})`) : t('', '');
  const at = localText(reader.ports.clock.now(), book);
  const demo = zone.demo ? t('演示数据 · ', 'Demo data · ') : t('', '');
  const bare = taking.purpose === 'none' ? t('姓名电话已遮盖', 'names masked') : t(`用途：${taking.purpose}`, `purpose: ${taking.purpose}`);
  return t(
    `${demo.zh}${zone.name.zh} · 导出人 ${who}${as.zh} · ${at} · ${bare.zh} · 仅供工作使用，不得外传`,
    `${demo.en}${zone.name.en} · taken by ${who}${as.en} · ${at} · ${bare.en} · for work only, not to be passed on`,
  );
};

/**
 * The file, to be sent while it is being made. It is on record before its first row: who, when, by which filter, for what. Refuses a
 * purpose that says nothing, and an id that is in use. `repeated`: the same request again, which makes the file again and is on record already.
 */
export const exportCases = async (reader: Reader, door: Door, step: Doorstep, taking: Taking, repeated = false) => {
  const { db, books, ports } = reader;
  if (!repeated && (await findExport(db, step.zone, taking.id))) return refuse('used-key');
  const house: House = { reader, door, step, book: await books.of(db, step.zone), taking, repeated };
  const { filters, columns, purpose, language } = taking;
  const total = await totalOf(house);
  if (!repeated)
    await beginExport(db, step.zone, {
      id: taking.id,
      account: step.asking.who,
      made: ports.clock.now(),
      filter: { ...filters, columns },
      purpose: areBare(columns) ? purpose : 'none',
      total,
    });
  const mark = markOf(house)[language];
  const title = t('工单', 'Cases');
  return {
    total,
    name: t(`工单 ${house.book.dateOf(ports.clock.now())}.xlsx`, `cases ${house.book.dateOf(ports.clock.now())}.xlsx`)[language],
    body: workbook({
      name: title[language],
      title: mark,
      headings: columns.map((column) => columnTitles[column][language]),
      widths: columns.map((column) => exportColumns[column].width),
      rows: allRows(house),
      footer: (rows) => [mark, t(`共 ${rows} 件`, `${rows} cases`)[language]],
    }),
  };
};

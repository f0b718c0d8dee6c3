import type { ExportColumn } from '../../../core/case/export-columns.ts';
import { isSealed } from '../../../core/case/index.ts';
import { maskName, maskPhone } from '../../../core/identifier/index.ts';
import { own } from '../../../core/own.ts';
import { solvedGrades } from '../../../core/programme/forms.ts';
import type { CaseProgramme, CountsRepeated, Source } from '../../../core/programme/programme.ts';
import { t, type Words } from '../../../core/words.ts';
import { caseKindTitles, urgencyTitles } from '../../../core/zone/index.ts';
import type { Result } from '../above/results.ts';
import { localText } from '../above/results.ts';
import type { Book } from '../book.ts';
import { textOf, type Values } from './callers.ts';
import { stageTitle } from './case-row.ts';
import type { KeptCase } from './row.ts';

/** What is known of a case when its line is written. `bare`: its callers' names and numbers may stand in full. */
export type Line = Readonly<{
  state: KeptCase;
  programme: CaseProgramme;
  book: Book;
  values: Values;
  result: Result;
  /** How it is counted, where it belongs to a repeated matter. */
  repeated: CountsRepeated | undefined;
  bare: boolean;
  /** Even the masked identity is hidden from whoever takes the file. */
  hidden: boolean;
  language: 'zh' | 'en';
}>;

type Column = Readonly<{ width: number; text: (line: Line) => string }>;

const said = (words: Words | undefined | null, { language }: Line): string => words?.[language] ?? '';
const moment = (at: string, { book }: Line): string => (at === 'none' || at === 'open' || at === '' ? '' : localText(at, book));
const main = ({ state }: Line) => state.callers.find((caller) => caller.main);
const person = (line: Line, field: 'name' | 'phone'): string => {
  const value = line.hidden ? undefined : textOf(main(line)?.[field], line.values);
  if (value === undefined) return '';
  return line.bare ? value : field === 'name' ? maskName(value) : maskPhone(value);
};
const repeatedTitles: Record<CountsRepeated, Words> = {
  in: t('是，照常统计', 'yes, counted in'),
  apart: t('是，单独统计', 'yes, counted apart'),
};
const yesNo: Record<'yes' | 'no', Words> = { yes: t('是', 'yes'), no: t('否', 'no') };

/** How wide each column of a file of cases is, and what stands in it. */
export const exportColumns: Readonly<Record<ExportColumn, Column>> = {
  number: { width: 20, text: ({ state }) => state.number },
  programme: { width: 14, text: (line) => said(line.programme.title, line) },
  source: {
    width: 14,
    text: (line) => said(own(line.programme.cases.sources as Record<string, Source>, line.state.source)?.title, line),
  },
  above: { width: 22, text: ({ state }) => (state.above === 'none' ? '' : state.above.number) },
  aboveDue: {
    width: 18,
    text: (line) => (line.state.above === 'none' ? '' : moment(line.state.above.due, line)),
  },
  kind: { width: 10, text: (line) => said(caseKindTitles[line.state.kind], line) },
  category: { width: 18, text: (line) => said(line.book.categoryName(line.state.category), line) },
  area: { width: 22, text: (line) => said(line.book.areaPathName(line.state.areaPath), line) },
  urgency: { width: 10, text: (line) => said(urgencyTitles[line.state.urgency], line) },
  words: {
    width: 60,
    text: ({ state, values }) => (isSealed(state.words) ? (values.get(state.words.personal) ?? '') : ''),
  },
  address: { width: 26, text: (line) => textOf(line.state.address, line.values) ?? '' },
  caller: { width: 12, text: (line) => person(line, 'name') },
  phone: { width: 16, text: (line) => person(line, 'phone') },
  stage: { width: 12, text: (line) => said(stageTitle(line.programme, line.state.stage), line) },
  lead: {
    width: 18,
    text: (line) => (line.state.lead === 'nobody' ? '' : said(line.book.unitName(line.state.lead), line)),
  },
  handler: { width: 12, text: ({ state, book }) => book.accountName(state.handler) ?? '' },
  opened: { width: 18, text: (line) => moment(line.state.opened, line) },
  due: { width: 18, text: (line) => moment(line.state.promise.due, line) },
  resolved: {
    width: 18,
    text: ({ result, book }) => (result.at === 'none' ? '' : localText(result.at, book)),
  },
  inTime: {
    width: 10,
    text: (line) => (line.state.inTime === 'unjudged' ? '' : said(yesNo[line.state.inTime], line)),
  },
  reply: { width: 60, text: ({ result }) => result.reply },
  repeated: { width: 14, text: (line) => said(line.repeated && repeatedTitles[line.repeated], line) },
  score: { width: 12, text: (line) => String(ratingOf(line)?.score ?? '') },
  solved: { width: 10, text: (line) => said(ratingOf(line) && solvedGrades[ratingOf(line)!.solved], line) },
};

const ratingOf = ({ state }: Line) => state.ratings.filter((one) => one.main && one.handling === state.handling).at(-1);

/** Whether a file of these columns holds what only a stated purpose lays open. */
export const areBare = (columns: readonly ExportColumn[]): boolean => columns.includes('caller') || columns.includes('phone');

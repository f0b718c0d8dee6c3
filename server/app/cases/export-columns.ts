import { isSealed } from '../../../core/case/index.ts';
import { maskName, maskPhone } from '../../../core/identifier/index.ts';
import { own } from '../../../core/own.ts';
import { solvedGrades } from '../../../core/programme/forms.ts';
import type { Programme, Source } from '../../../core/programme/programme.ts';
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
  programme: Programme;
  book: Book;
  values: Values;
  result: Result;
  bare: boolean;
  /** Even the masked identity is hidden from whoever takes the file. */
  hidden: boolean;
  language: 'zh' | 'en';
}>;

type Column = Readonly<{ label: Words; width: number; text: (line: Line) => string }>;

const said = (words: Words | undefined | null, { language }: Line): string => words?.[language] ?? '';
const moment = (at: string, { book }: Line): string => (at === 'none' || at === 'open' || at === '' ? '' : localText(at, book));
const main = ({ state }: Line) => state.callers.find((caller) => caller.main);
const person = (line: Line, field: 'name' | 'phone'): string => {
  const value = line.hidden ? undefined : textOf(main(line)?.[field], line.values);
  if (value === undefined) return '';
  return line.bare ? value : field === 'name' ? maskName(value) : maskPhone(value);
};
const yesNo: Record<'yes' | 'no', Words> = { yes: t('是', 'yes'), no: t('否', 'no') };

/** Every column that a file of cases may have, in the order in which they are offered. */
export const exportColumns = {
  number: { label: t('工单号', 'Case number'), width: 20, text: ({ state }) => state.number },
  programme: { label: t('业务', 'Programme'), width: 14, text: (line) => said(line.programme.title, line) },
  source: {
    label: t('来源', 'Source'),
    width: 14,
    text: (line) => said(own(line.programme.cases.sources as Record<string, Source>, line.state.source)?.title, line),
  },
  above: { label: t('来件编号', 'Their number'), width: 22, text: ({ state }) => (state.above === 'none' ? '' : state.above.number) },
  aboveDue: {
    label: t('来件时限', 'Their limit'),
    width: 18,
    text: (line) => (line.state.above === 'none' ? '' : moment(line.state.above.due, line)),
  },
  kind: { label: t('诉求类型', 'Kind'), width: 10, text: (line) => said(caseKindTitles[line.state.kind], line) },
  category: { label: t('事项分类', 'Category'), width: 18, text: (line) => said(line.book.categoryName(line.state.category), line) },
  area: { label: t('属地', 'Area'), width: 22, text: (line) => said(line.book.areaPathName(line.state.areaPath), line) },
  urgency: { label: t('紧急程度', 'Urgency'), width: 10, text: (line) => said(urgencyTitles[line.state.urgency], line) },
  words: {
    label: t('诉求内容', 'What was said'),
    width: 60,
    text: ({ state, values }) => (isSealed(state.words) ? (values.get(state.words.personal) ?? '') : ''),
  },
  address: { label: t('地址', 'Address'), width: 26, text: (line) => textOf(line.state.address, line.values) ?? '' },
  caller: { label: t('来电人', 'Caller'), width: 12, text: (line) => person(line, 'name') },
  phone: { label: t('联系电话', 'Telephone'), width: 16, text: (line) => person(line, 'phone') },
  stage: { label: t('环节', 'Stage'), width: 12, text: (line) => said(stageTitle(line.programme, line.state.stage), line) },
  lead: {
    label: t('主办单位', 'Lead unit'),
    width: 18,
    text: (line) => (line.state.lead === 'nobody' ? '' : said(line.book.unitName(line.state.lead), line)),
  },
  handler: { label: t('承办人', 'Handler'), width: 12, text: ({ state, book }) => book.accountName(state.handler) ?? '' },
  opened: { label: t('登记时间', 'Registered'), width: 18, text: (line) => moment(line.state.opened, line) },
  due: { label: t('承诺时限', 'Promised by'), width: 18, text: (line) => moment(line.state.promise.due, line) },
  resolved: {
    label: t('办结时间', 'Resolved'),
    width: 18,
    text: ({ result, book }) => (result.at === 'none' ? '' : localText(result.at, book)),
  },
  inTime: {
    label: t('是否按时', 'In time'),
    width: 10,
    text: (line) => (line.state.inTime === 'unjudged' ? '' : said(yesNo[line.state.inTime], line)),
  },
  reply: { label: t('答复内容', 'Reply'), width: 60, text: ({ result }) => result.reply },
  solved: { label: t('是否解决', 'Solved'), width: 10, text: (line) => said(ratingOf(line) && solvedGrades[ratingOf(line)!.solved], line) },
  score: { label: t('满意度（1–5）', 'Satisfaction (1–5)'), width: 12, text: (line) => String(ratingOf(line)?.score ?? '') },
} satisfies Record<string, Column>;

const ratingOf = ({ state }: Line) => state.ratings.filter((one) => one.main && one.handling === state.handling).at(-1);

export type ExportColumn = keyof typeof exportColumns;

export const exportColumnNames = Object.keys(exportColumns) as [ExportColumn, ...ExportColumn[]];

/** The columns of a file when nobody chose. */
export const usualColumns: readonly ExportColumn[] = [
  'number',
  'source',
  'above',
  'kind',
  'category',
  'area',
  'words',
  'caller',
  'phone',
  'stage',
  'lead',
  'opened',
  'due',
  'resolved',
  'inTime',
  'reply',
];

/** Whether a file of these columns holds what only a stated purpose lays open. */
export const areBare = (columns: readonly ExportColumn[]): boolean => columns.includes('caller') || columns.includes('phone');

/** What a source from above tells of a case, and what it wants told back; named once for sheets, screens and files. */
import { t, type Words } from '../words.ts';

/** What a column or a label of a source's own file or text may mean. `title` and `words` together are what the caller said. */
export const aboveFields = {
  number: t('来件编号', 'Their number'),
  received: t('来件时间', 'Received'),
  due: t('来件时限', 'Their limit'),
  caller: t('来电人', 'Caller'),
  phone: t('联系电话', 'Telephone'),
  address: t('地址', 'Address'),
  title: t('标题', 'Title'),
  words: t('诉求内容', 'What was said'),
  category: t('事项分类', 'Category'),
  note: t('交办要求', 'What they ask for'),
} satisfies Record<string, Words>;

export type AboveField = keyof typeof aboveFields;

export const aboveFieldNames = Object.keys(aboveFields) as AboveField[];

/** In which order a source writes the parts of a date. */
export const dateOrders = {
  ymd: t('年-月-日', 'year-month-day'),
  dmy: t('日/月/年', 'day/month/year'),
  mdy: t('月/日/年', 'month/day/year'),
} satisfies Record<string, Words>;

export type DateOrder = keyof typeof dateOrders;

/** What a column of the reply may say. */
export const replyFields = {
  number: t('来件编号', 'Their number'),
  case: t('工单号', 'Case number'),
  received: t('来件时间', 'Received'),
  due: t('来件时限', 'Their limit'),
  words: t('诉求内容', 'What was said'),
  category: t('事项分类', 'Category'),
  area: t('属地', 'Area'),
  lead: t('承办单位', 'Lead unit'),
  assisting: t('协办单位', 'Assisting units'),
  state: t('办理状态', 'Where it stands'),
  done: t('办理情况', 'What was done'),
  reply: t('答复内容', 'Reply'),
  resolved: t('办结时间', 'Resolved'),
  inTime: t('是否按时', 'In time'),
  solved: t('是否解决', 'Solved'),
  score: t('满意度', 'Satisfaction'),
  today: t('回复日期', 'Day of the answer'),
} satisfies Record<string, Words>;

export type ReplyField = keyof typeof replyFields;

/** One column of a reply: its heading in the source's own words, and what stands under it. */
export type ReplyColumn = Readonly<{ heading: string; says: ReplyField }>;

/** The reply of a source that nobody has described yet. */
export const usualReply: readonly ReplyColumn[] = (
  ['number', 'case', 'words', 'lead', 'done', 'reply', 'resolved', 'inTime', 'solved', 'score'] as const
).map((says) => ({ heading: replyFields[says].zh, says }));

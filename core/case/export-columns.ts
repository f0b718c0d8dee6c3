/** What a file of cases may say, by its columns; the server fills them, the screen offers them. */
import { t } from '../words.ts';

export const columnTitles = {
  number: t('工单号', 'Case number'),
  programme: t('业务', 'Programme'),
  source: t('来源', 'Source'),
  above: t('来件编号', 'Their number'),
  aboveDue: t('来件时限', 'Their limit'),
  kind: t('诉求类型', 'Kind'),
  category: t('事项分类', 'Category'),
  area: t('属地', 'Area'),
  urgency: t('紧急程度', 'Urgency'),
  words: t('诉求内容', 'What was said'),
  address: t('地址', 'Address'),
  caller: t('来电人', 'Caller'),
  phone: t('联系电话', 'Telephone'),
  stage: t('环节', 'Stage'),
  lead: t('主办单位', 'Lead unit'),
  handler: t('承办人', 'Handler'),
  opened: t('登记时间', 'Registered'),
  due: t('承诺时限', 'Promised by'),
  resolved: t('办结时间', 'Resolved'),
  inTime: t('是否按时', 'In time'),
  reply: t('答复内容', 'Reply'),
  solved: t('是否解决', 'Solved'),
  repeated: t('重复诉求', 'Repeated matter'),
  score: t('满意度（1–5）', 'Satisfaction (1–5)'),
};

export type ExportColumn = keyof typeof columnTitles;

export const exportColumnNames = Object.keys(columnTitles) as [ExportColumn, ...ExportColumn[]];

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

import { t, type Words } from '../words.ts';

/** What a message to somebody outside is about, and what its text may be filled with. `ends` marks what people hear who want to be told only of the end. */
export const purposes = {
  received: { title: t('收到诉求', 'report received'), fields: ['number', 'due', 'link'], ends: false },
  ask: { title: t('请补充材料', 'something is missing'), fields: ['number', 'what', 'link'], ends: false },
  declined: { title: t('不予受理', 'not accepted'), fields: ['number', 'reply', 'link'], ends: true },
  later: { title: t('延期告知', 'needs more time'), fields: ['number', 'due', 'link'], ends: false },
  hung: { title: t('挂账告知', 'kept open'), fields: ['number', 'link'], ends: true },
  answered: { title: t('答复', 'answer'), fields: ['number', 'reply', 'link'], ends: true },
  resolved: { title: t('处理结果', 'dealt with'), fields: ['number', 'reply', 'link'], ends: true },
  rate: { title: t('请评价', 'please rate'), fields: ['number', 'link'], ends: true },
  merged: { title: t('并案告知', 'merged'), fields: ['number', 'link'], ends: false },
  thanks: { title: t('评价收到', 'rating received'), fields: ['number'], ends: true },
  hint: { title: t('回复提示', 'how to answer'), fields: ['number'], ends: true },
  stopped: { title: t('退订确认', 'no more messages'), fields: [], ends: true },
  staff: { title: t('工作提醒（发给工作人员）', 'reminder to staff'), fields: ['number', 'link'], ends: true },
  code: { title: t('登录码', 'sign-in code'), fields: ['code', 'minutes'], ends: true },
} as const satisfies Record<string, { title: Words; fields: readonly string[]; ends: boolean }>;

export type Purpose = keyof typeof purposes;

/** What goes into the places of a text; words in Chinese, as they were filed. */
export type Fields = Readonly<Record<string, string>>;

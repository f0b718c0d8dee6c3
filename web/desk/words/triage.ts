import { t } from '../../shared/words/t.ts';

/** Words of what triage suggests. */
export const triageWords = {
  title: t('分拨建议', 'What triage suggests'),
  category: t('事项分类', 'Category'),
  area: t('属地', 'Area'),
  urgency: t('紧急程度', 'Urgency'),
  lead: t('主办单位', 'Lead unit'),
  doubles: t('可能重复', 'Perhaps the same'),
  double: t('工单 {number}', 'Case {number}'),
  urgent: t('紧急', 'Urgent'),
  danger: t('危急', 'Danger'),
  unsure: t('拿不准，请您来定', 'Not sure: please choose'),
  perhaps: t('也许是：', 'Perhaps:'),
  verySure: t('很有把握', 'very sure'),
  ratherSure: t('较有把握', 'rather sure'),
  lessSure: t('把握不大', 'less sure'),
  opening: t('正在打开…', 'Opening…'),
  openWhole: t('整页打开', 'Open as a page'),
  merge: t('并入这一件', 'Merge into this one'),
  take: t('按建议受理', 'Accept as suggested'),
  taking: t('正在受理…', 'Accepting…'),
  quality: t('分拨质量', 'How good triage is'),
};

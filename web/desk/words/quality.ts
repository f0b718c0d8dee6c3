import { t } from '../../shared/words/t.ts';

/** Words of the page that says how good the suggestions are. */
export const qualityWords = {
  title: t('建议的质量', 'Quality of suggestions'),
  about: t(
    '系统从本区办结的工单里学习，给受理台提建议；定的是人。这一页只有数字，没有诉求内容。',
    'The classifier learns from the zone’s own closed cases and suggests; people decide. Only numbers stand here, nobody’s words.',
  ),
  none: t('还没有学过：办结的工单够 40 件以后会自己开始学', 'Nothing learned yet; it begins by itself once some 40 cases are closed'),
  version: t('第 {n} 版', 'Version {n}'),
  learned: t('从 {n} 条诉求学来，其中本区办结的工单 {cases} 件', 'Learned from {n} messages, {cases} of them closed cases of the zone'),
  made: t('学成于', 'Learned'),
  took: t('用时 {n} 秒', 'in {n} s'),
  right: t('类别一次说对', 'Category right at once'),
  amongThree: t('在前三个里', 'Among the first three'),
  spoken: t('有把握才提，提了', 'Suggested when sure enough'),
  spokenRight: t('提了的说对', 'Right of those suggested'),
  ofHeldBack: t('条没学过的诉求', 'messages it had not learned'),
  ofSuggested: t('条提了建议的', 'that were suggested'),
  course: t('一版比一版', 'Version by version'),
  courseAbout: t('每一版在没学过的诉求上一次说对的比例', 'Share called right at once, on messages held back from each version'),
  kept: t('受理台怎么用', 'What the desk makes of it'),
  keptAbout: t('受理、派单时照建议的，和改掉的', 'Suggestions taken as they were, and changed, when accepting and dispatching'),
  keptNone: t('受理台还没有用过建议', 'The desk has not used a suggestion yet'),
  keptRow: t('{kept} / {all} 照建议', '{kept} / {all} taken'),
  silent: t('另有 {n} 件没有建议', '{n} more without a suggestion'),
  categories: t('逐类看', 'Category by category'),
  category: t('类别', 'Category'),
  found: t('认出来的', 'Recognised'),
  trusted: t('说是它、真是它', 'Right when said'),
  takenFor: t('最常错认成', 'Most often taken for'),
  asOf: t('统计到', 'As of'),
};

/** The parts of a suggestion. */
export const partWords = {
  category: t('类别', 'Category'),
  area: t('地点', 'Place'),
  urgency: t('缓急', 'Urgency'),
  lead: t('主办单位', 'Lead unit'),
};

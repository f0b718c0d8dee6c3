import { t } from '../../shared/words/t.ts';

/** Words of the queue. */
export const queueWords = {
  title: t('工单', 'Cases'),
  views: t('看哪些工单', 'Which cases'),
  list: t('工单列表', 'List of cases'),
  theCase: t('选中的工单', 'The chosen case'),
  search: t('编号或内容', 'Number or words'),
  searchHow: t('编号、内容、地点、电话后四位、拼音首字母', 'Number, words, place, last four digits'),
  searchDo: t('查找', 'Search'),
  filters: t('筛选', 'Filter'),
  filtersOn: t('筛选（{n}）', 'Filter ({n})'),
  clear: t('清除筛选', 'Clear'),
  any: t('不限', 'Any'),
  programme: t('业务', 'Programme'),
  phase: t('环节', 'Phase'),
  urgency: t('紧急程度', 'Urgency'),
  area: t('属地', 'Area'),
  unit: t('单位', 'Unit'),
  kind: t('诉求类型', 'Kind'),
  news: t('{n} 件有新变化 · 点此更新', '{n} changed · show them'),
  more: t('再看 {n} 件', '{n} more'),
  moreLoading: t('正在读取…', 'Reading…'),
  allShown: t('共 {n} 件，都在这里了', 'All {n} are shown'),
  shown: t('已列出 {n} 件', '{n} listed'),
  choose: t('点一件工单，这里显示全部内容和现在能做的事。', 'Press a case: everything about it appears here, with what can be done now.'),
  chooseKeys: t(
    '键盘：j 下一件，k 上一件，. 办最该办的一步，? 看全部。',
    'Keys: j next, k previous, . the step most likely wanted, ? all keys.',
  ),
  emptyMine: t('没有等您处理的工单。有新的会自动出现在这里。', 'Nothing waits for you. New cases appear here by themselves.'),
  emptyToday: t('今天没有要到期的工单。', 'Nothing falls due today.'),
  emptyLate: t('没有超期的工单。', 'Nothing is late.'),
  emptyDone: t('您办过的工单会列在这里。', 'Cases you have worked on are listed here.'),
  emptyAll: t('还没有工单。来电、来访可以在“登记”里录入。', 'No cases yet. Calls and visits are entered under “New case”.'),
  emptyShort: t(
    '请至少输入两个字，或者编号、电话后四位。',
    'Type two characters or more, a number, or the last four digits of a telephone.',
  ),
  emptyFound: t('没有符合条件的工单。', 'No case matches.'),
  nobody: t('未派单', 'Not dispatched'),
  danger: t('危险', 'Danger'),
  urgent: t('紧急', 'Urgent'),
  hung: t('挂账', 'Hung'),
  supervised: t('督办', 'Supervised'),
  confidential: t('保密件', 'Confidential'),
  repeated: t('重复诉求', 'Repeated'),
  unsorted: t('未分类', 'Not classified'),
  request: t('待批申请', 'Request to decide'),
  part: t('协办', 'Our part'),
  whistle: t('吹哨', 'Whistle'),
  rating: t('待回访', 'To be called back'),
  stageLeft: t('本环节', 'This stage'),
  estimated: t('估计', 'estimated'),
};

/** Phases in the words of staff. */
export const phaseWords = {
  intake: t('受理', 'Intake'),
  triage: t('分拨', 'Triage'),
  dispatch: t('派单', 'Dispatch'),
  handling: t('办理', 'Handling'),
  verification: t('核查', 'Verification'),
  rating: t('评价', 'Rating'),
  done: t('办结', 'Done'),
};

export const urgencyWords = { normal: t('一般', 'normal'), urgent: t('紧急', 'urgent'), danger: t('危险', 'danger to life') };

export const kindWords = {
  consultation: t('咨询', 'question'),
  help: t('求助', 'request for help'),
  complaint: t('投诉', 'complaint'),
  misconduct: t('举报', 'report of wrongdoing'),
  suggestion: t('建议', 'suggestion'),
  thanks: t('表扬', 'thanks'),
};

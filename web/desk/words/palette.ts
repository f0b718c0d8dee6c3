import { t } from '../../shared/words/t.ts';

/** Words of the palette, where everything is found by typing. */
export const paletteWords = {
  title: t('查找与命令', 'Find and do'),
  open: t('查找', 'Find'),
  how: t('查工单、去某页、办一步', 'A case, a page, a step'),
  acts: t('这件工单现在能办', 'With the open case'),
  cases: t('工单', 'Cases'),
  pages: t('页面', 'Pages'),
  views: t('视图', 'Views'),
  looks: t('显示', 'How it looks'),
  dark: t('换成深色', 'Dark colours'),
  light: t('换成浅色', 'Light colours'),
  larger: t('字大一点', 'Larger type'),
  searching: t('正在查…', 'Looking…'),
  nothing: t('没有找到。工单至少输两个字。', 'Nothing found. For cases type two characters or more.'),
  found: t('{n} 项，↑↓ 选，Enter 打开', '{n} entries; ↑↓ choose, Enter opens'),
};

/** Words of named views and of doing something to many cases. */
export const manyWords = {
  select: t('选多件', 'Select'),
  selectEnd: t('不选了', 'Stop selecting'),
  pick: t('选中{number}', 'Select {number}'),
  picked: t('已选 {n} 件', '{n} selected'),
  all: t('选中列出的全部', 'Select all listed'),
  none: t('取消选择', 'Select none'),
  nothingCommon: t('选中的工单没有同一步可办', 'There is no step that all of them allow'),
  tooMany: t('一次最多 100 件', 'At most 100 at a time'),
  doMany: t('对 {n} 件{action}', '{action}: {n} cases'),
  each: t(
    '每件各自办理、各自留痕；办不成的会逐件说明原因。',
    'Each case is dealt with by itself; what cannot be done says why, case by case.',
  ),
  doing: t('正在办理：{done} / {n}', 'Working: {done} of {n}'),
  result: t('办成 {done} 件，没办成 {failed} 件', '{done} done, {failed} not done'),
  resultAll: t('{n} 件都办成了', 'All {n} done'),
  ok: t('已办', 'done'),
  wait: t('等待', 'waiting'),
  close: t('关闭', 'Close'),
  stay: t('没办成的仍选中', 'What was not done stays selected'),
  saveView: t('存为视图', 'Save as a view'),
  viewName: t('视图名称', 'Name of the view'),
  share: t('同单位的人也能用', 'Offer it to my unit'),
  save: t('保存', 'Save'),
  cancel: t('取消', 'Cancel'),
  forget: t('删除视图“{name}”', 'Remove the view “{name}”'),
  up: t('上移“{name}”', 'Move “{name}” up'),
  ours: t('本单位', 'Unit'),
  savedViews: t('存下的视图', 'Saved views'),
  manage: t('整理', 'Arrange'),
  manageEnd: t('好了', 'Done'),
};

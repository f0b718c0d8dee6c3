import { t } from '../../shared/words/t.ts';

/** Words of the list of a register: what narrows it, ways of looking at it, and doing one thing to several. */
export const listWords = {
  anyStage: t('全部阶段', 'Any stage'),
  anyTag: t('全部标签', 'Any tag'),
  anyMark: t('在办和已结束', 'Going on or over'),
  anyArea: t('全部属地', 'Any area'),
  marks: {
    active: t('只看在办', 'Going on'),
    over: t('只看已结束', 'Over'),
    flagged: t('只看叫停', 'Stopped'),
    slipped: t('只看滑期', 'Slipped'),
  },
  everything: t('全部', 'All'),
  several: t('选多条', 'Select'),
  pick: t('选中{key}', 'Select {key}'),
  picked: t('已选 {n} 条', '{n} selected'),
  all: t('选中列出的全部', 'Select all listed'),
  end: t('不选了', 'Stop selecting'),
  tag: t('标签', 'Tag'),
  instead: t('接替现任', 'In place of whoever is there'),
  ways: {
    assign: t('交给某人', 'Hand to somebody'),
    tag: t('贴标签', 'Tag'),
    untag: t('去标签', 'Take a tag off'),
    move: t('转阶段', 'Move on'),
  },
  doIt: t('{what}：{n} 条', '{what}: {n}'),
  allOrNone: t('要么全部办成，要么一条都不动；不能办的会逐条说明。', 'All of them or none; whatever cannot be done says why, row by row.'),
  done: t('{n} 条已办好', '{n} done'),
  notAll: t('有 {n} 条不能这样办，一条都没有改', '{n} of them cannot be done so; nothing was changed'),
  code: t('二维码', 'QR code'),
  export: t('导出这些', 'Export these'),
  past: t('这是 {day} 结束时的台账，只能看', 'This is the register as it stood at the end of {day}; it can only be looked at'),
};

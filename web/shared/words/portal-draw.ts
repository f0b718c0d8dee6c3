import { t } from './t.ts';

/** Words of the public page of a double random draw. */
export const drawWords = {
  title: t('双随机抽查结果', 'Result of a double random draw'),
  how: t(
    '从 {all} 个检查对象里按 {ratio}% 随机抽出 {chosen} 个，每个随机配 {each} 名检查人员',
    'Of {all} that could be checked, {ratio}% were drawn by chance: {chosen}; each got {each} inspectors by chance',
  ),
  again: t('您可以自己再抽一遍', 'Draw it again yourself'),
  againHow: t(
    '名单抽之前就封存了，种子事先公布。按一下，您的设备用同样的名单和种子重算一遍，不靠我们。',
    'The lists were frozen before and the seed was published. One press, and your own device works it out from the same lists and seed, without us.',
  ),
  workOut: t('重新算一遍', 'Work it out again'),
  same: t('算出来的和公布的完全一样。', 'What came out is exactly what was published.'),
  list: t('名单和封存时的不一样，请向纪检部门反映。', 'The list is not the one that was frozen. Please tell the discipline office.'),
  differs: t('算出来的和公布的不一样，请向纪检部门反映。', 'What came out is not what was published. Please tell the discipline office.'),
  result: t('抽到的对象和检查人员', 'Who was drawn'),
  frozen: t('封存的名单和种子', 'The frozen lists and the seed'),
  seed: t('种子', 'Seed'),
  hash: t('名单的校验值（SHA-256）', 'Hash of the lists (SHA-256)'),
  subjects: t('检查对象名录', 'What could be checked'),
  inspectors: t('检查人员名录', 'Inspectors'),
  excluded: t('不参加本次抽取', 'left out'),
  interest: t('回避 {n} 个', 'kept away from {n}'),
  and: t('、', ', '),
};

import { t } from '../../shared/words/t.ts';

/** Words of coverage as a map. */
export const coverageWords = {
  map: t('全覆盖地图', 'Coverage as a map'),
  table: t('各片情况', 'Area by area'),
  area: t('片区', 'Area'),
  covered: t('已覆盖', 'Covered'),
  stands: t('情况', 'How it stands'),
  whole: t('全覆盖', 'whole'),
  short: t('缺 {n} 个', '{n} gaps'),
  legend: t('图例', 'Legend'),
  tones: {
    jade: t('✓ 全覆盖', '✓ whole'),
    amber: t('−n 有缺口（疏斜线）', '−n with gaps (wide hatching)'),
    vermilion: t('−n 一半以上是缺口（密斜线）', '−n more gaps than not (close hatching)'),
    none: t('这里没有登记', 'nothing registered here'),
  },
  how: t('点一片，只看那一片的缺口；表格里说的是同样的内容。', 'Press an area to see its gaps only; the table says the same.'),
  all: t('看全部缺口', 'All gaps'),
  here: t('{area}：缺口 {n} 个', '{area}: {n} gaps'),
  listed: t('列出前 {n} 个', 'the first {n} are listed'),
};

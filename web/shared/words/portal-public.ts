import { t } from './t.ts';

/** Words of what everybody may see: what is near, and pages that the desk has published. */
export const publicWords = {
  near: t('附近已有人反映', 'Already reported near here'),
  nearAbout: t(
    '下面这些正在办。是同一件事，按“我也遇到”就行，不用再写一遍。',
    'These are being dealt with. If yours is one of them, press “me too”; no need to write it again.',
  ),
  nearNone: t('附近还没有人反映。您可以第一个说。', 'Nobody near here has reported anything yet. You can be the first.'),
  nearFind: t('看我附近的', 'What is near me'),
  nearLocating: t('正在找您的位置…', 'Finding where you are…'),
  nearFailed: t(
    '没有拿到您的位置。可以在手机设置里允许，也可以直接反映。',
    'Your location is not known. You can allow it in the phone’s settings, or simply report.',
  ),
  nearPrivate: t('只显示类别、地段和进展，没有姓名和原话。', 'Only the sort, the area and the state; no names, nobody’s words.'),
  meToo: t('我也遇到', 'Me too'),
  metDone: t('记上了', 'Counted'),
  met: t('{n} 人也遇到', '{n} met it too'),
  title: t('办理公开', 'What was done'),
  lead: t('受理台整理的办理结果，不含任何人的姓名和原话。', 'Results as the desk tells them, without anybody’s name or words.'),
  filterArea: t('地方', 'Where'),
  filterCategory: t('类别', 'What'),
  all: t('全部', 'All'),
  none: t('还没有公开的办理结果。公开以后会在这里看到。', 'Nothing has been published yet. It will appear here.'),
  noneHere: t('这样筛选没有结果，换一个试试。', 'Nothing of this sort; try another.'),
  reply: t('办理结果', 'What was done'),
  when: t('公开于', 'Published'),
  more: t('再看一些', 'Show more'),
  gone: t('这一条已经不公开', 'This is no longer public'),
  goneHint: t('可能已经撤下。', 'It may have been taken back.'),
  toList: t('看全部', 'See all'),
};

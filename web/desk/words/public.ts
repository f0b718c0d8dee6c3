import { t } from '../../shared/words/t.ts';

/** Words of public pages: written by one person, published by another. */
export const publishWords = {
  title: t('办理公开', 'Public pages'),
  about: t(
    '用自己的话写办了什么，由另一个人看过再公开。不写姓名、电话、门牌，不引用来电人的原话。',
    'Say in your own words what was done; somebody else looks at it before it is published. No names, numbers or doors, nothing the caller said.',
  ),
  waiting: t('待审核', 'To be reviewed'),
  standing: t('已公开', 'Published'),
  noneWaiting: t('没有等着审核的。办结的工单里可以写。', 'Nothing waits. Pages are written on cases that have been answered.'),
  noneStanding: t('还没有公开过。', 'Nothing has been published yet.'),
  section: t('对外公开', 'Public page'),
  met: t('门户上有 {n} 人说也遇到', '{n} on the portal met it too'),
  summary: t('什么事（一句话）', 'What it was, in a sentence'),
  reply: t('办了什么', 'What was done'),
  draft: t('送审', 'Send for review'),
  write: t('写一条公开', 'Write a public page'),
  publish: t('公开', 'Publish'),
  own: t('自己写的由别人审核', 'Somebody else reviews what you wrote'),
  sendBack: t('退回重写', 'Send back'),
  takeBack: t('撤下', 'Take it back'),
  reason: t('为什么', 'Why'),
  confirm: t('确定', 'Do it'),
  by: t('{name}写', 'by {name}'),
  see: t('看公开页', 'See the page'),
  drafted: t('等别人审核', 'Waits for a review'),
  'sent-back': t('被退回，请改写', 'Sent back; please write it anew'),
  published: t('已公开', 'Published'),
  'taken-back': t('已撤下', 'Taken back'),
};

import { t } from '../../shared/words/t.ts';

/** Words of what somebody is told of their milestones. */
export const alertWords = {
  title: t('节点提醒', 'Milestone alerts'),
  strip: t('{n} 条节点提醒没看：快到期或已滑期', '{n} of your milestones are about to end or have slipped'),
  how: t(
    '您负责的节点快到期或已滑期，各提醒一次。',
    'Milestones of yours that are about to end, or have slipped; you are told once of each.',
  ),
  none: t(
    '没有提醒。节点快到期或滑期时，会在这里告诉您。',
    'No alerts. When a milestone of yours is about to end, or slips, it stands here.',
  ),
  neared: t('快到期', 'About to end'),
  slipped: t('已滑期', 'Slipped'),
  ends: t('{end} 到期', 'ends {end}'),
  reached: t('{day} 已完成', 'reached {day}'),
  seen: t('知道了', 'Seen'),
  all: t('全部知道了', 'All seen'),
  wasSeen: t('已看', 'seen'),
};

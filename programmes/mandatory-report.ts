import * as f from '../core/programme/fields.ts';
import { programme } from '../core/programme/programme.ts';
import { mandatory } from '../core/programme/standard/mandatory.ts';
import { t } from '../core/words.ts';

/**
 * 侵害未成年人强制报告 (practice.md §2): whoever sees that a minor may be harmed must say so at once to the police and civil affairs; the duty
 * table names them. Known only to those named, to the units it went to and to posts that safeguard. Limits run day and night; all [cfg].
 */
export default programme({
  id: 'mandatory-report',
  title: t('未成年人保护强制报告', 'Mandatory reports for minors'),
  about: t(
    '疑似侵害未成年人的情形，第一时间报告公安和民政，全程保密',
    'Suspected harm to a minor goes to the police and civil affairs at once, in confidence',
  ),

  cases: {
    callers: t('报告人', 'Who reports'),
    kinds: ['help', 'misconduct'],
    sources: {
      case: { title: t('工单中发现', 'Seen in a case') },
      hotline: { title: t('热线', 'Hotline') },
      counter: { title: t('来人报告', 'In person') },
      patrol: { title: t('巡查走访', 'Patrol or visit') },
      school: { title: t('学校、医院报告', 'School or hospital') },
    },
    asks: { safe: f.staff(f.yesNo(t('孩子现在安全吗？', 'Is the child safe now?'))).optional() },
    portal: false,
    receives: 'minor',

    flow: mandatory(),

    limits: {
      raised: { n: 0.5, unit: 'urgentHours' },
      reported: { n: 0.5, unit: 'urgentHours' },
      handling: { n: 12, unit: 'urgentHours' },
      checking: { n: 24, unit: 'urgentHours' },
      promise: { n: 24, unit: 'urgentHours' },
      part: { n: 12, unit: 'urgentHours' },
    },
    returns: { within: { n: 2, unit: 'workDays' }, arbitrateAt: 3 },
    retention: { personal: 3_650, sensitive: 3_650, least: 3_650 },
    callBacks: 0,
  },
});

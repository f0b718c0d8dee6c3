import * as f from '../core/programme/fields.ts';
import { programme } from '../core/programme/programme.ts';
import { standard } from '../core/programme/standard.ts';
import { t } from '../core/words.ts';

const matters = { general: t('一般问题', 'General problem'), major: t('重大问题', 'Major problem') };

/**
 * 万人助万企 (systems.md S30–S42): firms call, parks whistle, departments report in, and the firm alone says whether it was helped.
 * 1 day to study and pass on, 3 to report the handling, 7 for general problems, 30 for major ones (13710, practice.md §5); all [cfg].
 */
export default programme({
  id: 'enterprise',
  title: t('万人助万企', 'Service to enterprises'),
  about: t(
    '企业有难处，首席服务官接单，部门报到，办得怎样由企业说了算',
    'A firm says what it needs; its officer and the departments answer, and the firm alone judges',
  ),

  lists: {
    limits: {
      day1: t('1日研判交办', 'Studied and passed on in 1 day'),
      day3: t('3日报告进展', 'Handling reported in 3 days'),
      day7: t('7日办结', 'Done in 7 days'),
      day30: t('重大问题1个月', 'Major ones in 1 month'),
    },
    four: {
      solve: t('问题解决', 'Problems solved'),
      system: t('机制形成', 'Ways of working set up'),
      serve: t('创新服务', 'New services'),
      tell: t('总结宣传', 'Summed up and told'),
    },
  },
  listTitles: { four: t('四抓', 'Four points') },

  cases: {
    callers: t('企业', 'Firms'),
    kinds: ['help', 'consultation', 'complaint', 'misconduct', 'suggestion'],
    matters,
    matterLimits: { major: { promise: { n: 30, unit: 'naturalDays' } } },
    sources: {
      portal: { title: t('企业网上填报', 'Portal'), public: true },
      visit: { title: t('入企走访', 'Visit by the officer') },
      resident: { title: t('驻企服务员', 'Resident officer') },
      hotline: { title: t('企业热线', 'Hotline') },
      chat: { title: t('企业微信群', 'Chat group of firms'), chat: true },
      meeting: { title: t('座谈会', 'Meeting') },
      counter: { title: t('服务窗口', 'Counter') },
      open311: { title: t('开放接口', 'Open311') },
      city12345: { title: t('市12345转办', 'City hotline 12345'), above: true },
      superior: { title: t('上级交办', 'Ordered from above'), above: true },
      measure: { title: t('停产半停产监测', 'Firm stopped or half stopped') },
    },
    asks: {
      firm: f.text(t('企业名称', 'Name of the firm'), 120),
      code: f.creditCode(t('统一社会信用代码', 'Unified social credit code')).optional(),
      park: f.text(t('所在园区', 'Park'), 60).optional(),
    },
    firms: { name: 'firm', code: 'code' },
    portal: true,

    flow: standard({
      without: ['record'],
      stages: { accepted: { continues: true } },
      actions: {
        rate: { asks: { officer: f.stars(t('对首席服务官的评价', 'Your chief service officer')).optional() } },
        whistle: { title: t('园区吹哨', 'The park whistles') },
        arrive: { title: t('部门报到', 'The department reports in') },
      },
    }),

    limits: {
      received: { n: 1, unit: 'naturalDays' },
      arbitration: { n: 1, unit: 'naturalDays' },
      dispatched: { n: 1, unit: 'naturalDays' },
      handling: { n: 3, unit: 'naturalDays' },
      resolved: { n: 1, unit: 'naturalDays' },
      promise: { normal: { n: 7, unit: 'naturalDays' }, urgent: { n: 3, unit: 'naturalDays' }, danger: { n: 4, unit: 'urgentHours' } },
      part: { n: 3, unit: 'naturalDays' },
      whistle: { n: 0.5, unit: 'urgentHours' },
      duty: { n: 0.25, unit: 'urgentHours' },
    },
    returns: { within: { n: 2, unit: 'workDays' }, arbitrateAt: 3 },
    retention: { personal: 1_095, sensitive: 365, least: 180 },
    callBacks: 0,
    topics: { kinds: ['consultation', 'help', 'complaint', 'suggestion'], days: 30, calls: 4, rise: 150 },
  },
});

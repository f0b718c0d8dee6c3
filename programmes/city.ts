import * as f from '../core/programme/fields.ts';
import { programme } from '../core/programme/programme.ts';
import { standard } from '../core/programme/standard.ts';
import { t } from '../core/words.ts';

/** Reports of the public: verified before filing, and each ends in an investigation record (systems.md S97). */
const ofThePublic = { sources: ['portal', 'hotline', 'message', 'counter', 'open311', 'city12345'] };

const seen = {
  seen: f.words(t('现场情况', 'What was seen on the spot'), 500),
  evidence: f.photos(t('核实照片', 'Photos'), 1),
};

/** 城市管理 (systems.md S91–S99, practice.md §6): found, verified 核实, filed, handled, checked 核查. Limits by category, these are the defaults [cfg]. */
export default programme({
  id: 'city',
  title: t('城市管理', 'City management'),
  about: t(
    '路灯、井盖、垃圾、占道，看到就报，核实立案，限时处置',
    'Lamps, covers, rubbish, stalls: seen, verified, filed and dealt with in time',
  ),

  lists: {
    stops: {
      mask: t('不戴口罩', 'No mask'),
      crowd: t('聚集扎堆', 'Crowding'),
      stall: t('流动摊贩', 'Mobile stalls'),
    },
    moments: {
      found: t('第一时间发现', 'Found at the first moment'),
      controlled: t('第一时间控制', 'Under control at the first moment'),
      solved: t('第一时间解决', 'Solved at the first moment'),
    },
  },

  listTitles: { stops: t('三制止', 'Three stops'), moments: t('三个第一时间', 'Three first moments') },

  cases: {
    callers: t('市民', 'Citizens'),
    kinds: ['complaint', 'help', 'misconduct', 'suggestion'],
    sources: {
      portal: { title: t('市民上报', 'Portal'), public: true },
      patrol: { title: t('巡查上报', 'Patrol') },
      grid: { title: t('网格上报', 'Grid worker') },
      video: { title: t('视频发现', 'Seen on video') },
      round: { title: t('巡访发现', 'Found on a round'), through: 'round' },
      hotline: { title: t('热线电话', 'Hotline') },
      message: { title: t('短信留言', 'Message') },
      counter: { title: t('群众来访', 'People coming in') },
      open311: { title: t('开放接口', 'Open311'), through: 'open311' },
      city12345: { title: t('市12345转办', 'City hotline 12345'), above: true },
      superior: { title: t('上级交办', 'Ordered from above'), above: true },
    },
    portal: true,

    flow: standard({
      actions: {
        resolve: {
          asks: { investigation: f.words(t('调查记录', 'Investigation record'), 4_000).optional() },
          demands: [{ field: 'before' }, { field: 'after' }, { field: 'investigation', when: ofThePublic }],
        },
      },
      stages: {
        received: { actions: { accept: { detour: { when: ofThePublic, to: 'verifying' } } } },
        verifying: {
          title: t('待核实', 'To be verified'),
          told: t('正在到现场核实', 'Somebody is looking on the spot'),
          phase: 'intake',
          holder: 'verifier',
          clocks: 'run',
          actions: {
            confirm: { title: t('核实属实', 'It is so'), does: 'move', by: 'verify', to: 'accepted', main: true, asks: seen },
            refute: { title: t('核实不属实', 'It is not so'), does: 'decline', by: 'verify', to: 'declined', asks: seen },
            note: { title: t('记录', 'Note'), does: 'note', by: ['verify', 'triage'] },
            withdraw: { title: t('撤单', 'Withdraw'), does: 'withdraw', by: ['caller', 'triage'], to: 'withdrawn' },
          },
        },
        accepted: { title: t('待派遣', 'Filed'), told: t('已立案，正在派遣', 'Filed; we are choosing who does it') },
      },
    }),

    limits: {
      received: { normal: { n: 2, unit: 'workHours' }, urgent: { n: 0.5, unit: 'urgentHours' }, danger: { n: 0.25, unit: 'urgentHours' } },
      verifying: { normal: { n: 24, unit: 'urgentHours' }, urgent: { n: 1, unit: 'urgentHours' }, danger: { n: 0.5, unit: 'urgentHours' } },
      accepted: { normal: { n: 2, unit: 'workHours' }, urgent: { n: 0.5, unit: 'urgentHours' }, danger: { n: 0.25, unit: 'urgentHours' } },
      arbitration: { n: 4, unit: 'workHours' },
      dispatched: {
        normal: { n: 2, unit: 'workHours' },
        urgent: { n: 0.5, unit: 'urgentHours' },
        danger: { n: 0.25, unit: 'urgentHours' },
      },
      handling: { normal: { n: 2, unit: 'workDays' }, urgent: { n: 4, unit: 'urgentHours' }, danger: { n: 2, unit: 'urgentHours' } },
      resolved: { n: 2, unit: 'workHours' },
      promise: { normal: { n: 3, unit: 'workDays' }, urgent: { n: 8, unit: 'urgentHours' }, danger: { n: 2, unit: 'urgentHours' } },
      part: { normal: { n: 1, unit: 'workDays' }, urgent: { n: 2, unit: 'urgentHours' }, danger: { n: 1, unit: 'urgentHours' } },
      whistle: { n: 0.5, unit: 'urgentHours' },
      duty: { n: 0.25, unit: 'urgentHours' },
    },
    returns: { within: { n: 2, unit: 'workDays' }, arbitrateAt: 3 },
    retention: { personal: 1_095, sensitive: 365, least: 180 },
    callBacks: 0,
    repeated: { days: 30, counts: 'in' },
    topics: { kinds: ['consultation', 'help', 'complaint', 'suggestion'], days: 30, calls: 8, rise: 150 },
  },
});

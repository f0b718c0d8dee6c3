import * as f from '../core/programme/fields.ts';
import { programme } from '../core/programme/programme.ts';
import { standard } from '../core/programme/standard.ts';
import { t } from '../core/words.ts';

const channels = {
  call: t('一键呼叫', 'Call button'),
  hotline: t('热线电话', 'Hotline'),
  chat: t('网格微信群', 'Grid chat group'),
  visit: t('入户走访', 'Home visit'),
  walkIn: t('群众来访', 'People coming in'),
};

const careGroups = {
  poor: t('困难家庭', 'Family in difficulty'),
  alone: t('独居老人', 'Old person living alone'),
  jobless: t('下岗失业人员', 'Out of work'),
  illness: t('大病家庭', 'Family with a serious illness'),
  leftBehind: t('留守儿童', 'Child left behind'),
  correction: t('社区矫正人员', 'Person in community correction'),
};

const matters = {
  neighbours: t('邻里纠纷', 'Dispute between neighbours'),
  family: t('家庭矛盾', 'Dispute in a family'),
  emergency: t('突发事件', 'Emergency'),
  demand: t('群众诉求', 'Demand of residents'),
};

/** Whoever is in community correction is known to the justice post alone: nobody writes it on a case. */
const { correction: _correction, ...namedOnCases } = careGroups;

/** 民呼必应, the 5643 method (systems.md S02–S05): whatever a resident needs, by any channel, somebody must answer. All limits [cfg]. */
export default programme({
  id: 'response',
  title: t('民呼必应', 'When residents call'),
  about: t('居民有什么事，按一下、说一声，就有人管、有人答', 'Whatever a resident needs: press once or say so, and somebody must answer'),

  lists: {
    channels,
    visits: careGroups,
    matters,
    receivers: {
      health: t('卫生服务站', 'Health station'),
      police: t('警务室', 'Police room'),
      property: t('物业公司', 'Property company'),
      courtyard: t('小区庭院', 'Courtyard'),
    },
    rhythms: {
      look: t('每周排查', 'Look round every week'),
      sit: t('每半月座谈', 'Sit together every half month'),
      ledger: t('每月台账', 'A ledger every month'),
    },
  },
  listTitles: {
    channels: t('收集渠道', 'Channels'),
    visits: t('必访对象', 'Always visited'),
    matters: t('必应事项', 'Always answered'),
    receivers: t('派办对象', 'Who is sent for'),
    rhythms: t('三个一', 'Three rhythms'),
  },

  cases: {
    callers: t('居民', 'Residents'),
    kinds: ['consultation', 'help', 'complaint', 'misconduct', 'suggestion', 'thanks'],
    counts: {
      business: { title: t('业务', 'Business'), kinds: ['consultation', 'help', 'suggestion', 'thanks'] },
      problem: { title: t('问题', 'Problem'), kinds: ['complaint', 'misconduct'] },
    },
    matters,
    privateMatters: ['neighbours', 'family'],
    careGroups,
    groups: channels,
    sources: {
      portal: { title: t('网上反映', 'Portal'), public: true },
      button: { title: t('一键呼叫', 'Call button'), group: 'call', public: true, urgent: true },
      hotline: { title: t('热线电话', 'Hotline'), group: 'hotline', through: 'telephone' },
      chat: { title: t('网格微信群', 'Grid chat group'), group: 'chat', chat: true },
      message: { title: t('第二网格员留言', 'Message to the second grid member'), group: 'chat', through: 'chat' },
      visit: { title: t('入户走访', 'Home visit'), group: 'visit' },
      walkIn: { title: t('群众来访', 'People coming in'), group: 'walkIn' },
      counter: { title: t('服务窗口', 'Counter'), group: 'walkIn' },
      patrol: { title: t('网格巡查', 'Patrol') },
      round: { title: t('巡访发现', 'Found on a round'), through: 'round' },
      topic: { title: t('未诉先办', 'Before anyone calls') },
      open311: { title: t('开放接口', 'Open311'), through: 'open311' },
      city12345: { title: t('市12345转办', 'City hotline 12345'), above: true },
      superior: { title: t('上级交办', 'Ordered from above'), above: true },
      petition: { title: t('信访转送', 'Petition passed on'), above: true, private: true },
      leader: { title: t('领导批示', 'Leader’s words'), above: true },
      netizen: { title: t('网民留言', 'Message on the web'), imports: 'messages', above: true },
      records: { title: t('历史工单', 'Records from before'), imports: 'requests' },
      proposal: { title: t('建议提案', 'Motion or proposal'), above: true },
    },
    asks: { care: f.staff(f.sensitive(f.choice(t('重点关爱对象', 'Person to be looked after first'), namedOnCases))).optional() },
    unpublished: [{ sources: ['petition', 'leader'] }],
    portal: true,

    flow: standard(),

    limits: {
      received: { normal: { n: 4, unit: 'workHours' }, urgent: { n: 1, unit: 'urgentHours' }, danger: { n: 0.5, unit: 'urgentHours' } },
      accepted: { normal: { n: 4, unit: 'workHours' }, urgent: { n: 1, unit: 'urgentHours' }, danger: { n: 0.5, unit: 'urgentHours' } },
      arbitration: { n: 1, unit: 'workDays' },
      dispatched: { normal: { n: 1, unit: 'workDays' }, urgent: { n: 2, unit: 'urgentHours' }, danger: { n: 0.5, unit: 'urgentHours' } },
      handling: { normal: { n: 4, unit: 'workDays' }, urgent: { n: 12, unit: 'urgentHours' }, danger: { n: 1, unit: 'urgentHours' } },
      resolved: { n: 1, unit: 'workDays' },
      promise: { normal: { n: 5, unit: 'workDays' }, urgent: { n: 24, unit: 'urgentHours' }, danger: { n: 2, unit: 'urgentHours' } },
      part: { normal: { n: 3, unit: 'workDays' }, urgent: { n: 8, unit: 'urgentHours' }, danger: { n: 1, unit: 'urgentHours' } },
      whistle: { n: 0.5, unit: 'urgentHours' },
      duty: { n: 0.25, unit: 'urgentHours' },
    },
    returns: { within: { n: 2, unit: 'workDays' }, arbitrateAt: 3 },
    retention: { personal: 1_095, sensitive: 365, least: 180 },
    callBacks: 3,
    repeated: { days: 90, counts: 'apart' },
    topics: { kinds: ['consultation', 'help', 'complaint', 'suggestion'], days: 30, calls: 5, rise: 150 },
  },

  rounds: {
    look: {
      title: t('每周排查', 'Look round every week'),
      about: t('周一走一遍网格，四类诉求有没有', 'On Monday through the grid: are there any of the four matters'),
      every: { weekdays: [1], onOffDay: 'next' },
      subjects: { areas: ['grid'] },
      who: { kinds: ['gridWorker'] },
      checks: {
        calm: {
          title: t('邻里、家庭没有纠纷', 'No quarrels between neighbours or in families'),
          asks: 'yesNo',
          finds: { category: 'R0501' },
        },
        safe: {
          title: t('楼道、院落没有隐患', 'No danger in stairs and courtyards'),
          asks: 'yesNo',
          evidence: 'failed',
          finds: { category: 'R0102', urgency: 'urgent' },
        },
        works: {
          title: t('公共设施完好', 'What everybody uses is whole'),
          asks: 'yesNo',
          evidence: 'failed',
          finds: { category: 'R0104' },
        },
        visited: { title: t('走访户数', 'Homes visited'), asks: 'count', in: t('户', 'homes') },
        heard: { title: t('听到什么', 'What was heard'), asks: 'text', optional: true },
      },
    },
    flood: {
      title: t('汛情巡查', 'Flood patrol'),
      about: t('有汛情险情，2小时内把村里的路、涵洞和低洼处走一遍', 'Within two hours of a flood danger: roads, culverts and low places'),
      every: { asked: true },
      after: [{ on: { case: 'opened', categories: ['R0904'] }, within: { n: 2, unit: 'urgentHours' } }],
      subjects: { areas: ['village', 'community'] },
      who: { kinds: ['gridWorker'] },
      checks: {
        roads: {
          title: t('道路、涵洞能通行', 'Roads and culverts can be passed'),
          asks: 'yesNo',
          evidence: 'failed',
          finds: { category: 'R0904', urgency: 'danger', limit: 'atOnce' },
        },
        homes: {
          title: t('低洼处住户已经转移，或者不需要转移', 'People in low places are moved, or need not be'),
          asks: 'yesNo',
          finds: { category: 'R0904', urgency: 'danger', limit: 'atOnce' },
        },
        moved: { title: t('转移了多少人', 'How many were moved'), asks: 'count', in: t('人', 'people') },
        scene: { title: t('现场照片', 'A picture'), asks: 'photo' },
      },
    },
    sit: {
      title: t('每半月座谈', 'Sit together every half month'),
      about: t('半月一次，和居民坐下来谈', 'Once in half a month, with the residents'),
      every: { once: 'halfMonths' },
      subjects: { areas: ['village', 'community'] },
      who: { kinds: ['gridWorker'] },
      checks: {
        people: { title: t('参加人数', 'How many came'), asks: 'count', in: t('人', 'people') },
        said: { title: t('大家说了什么', 'What was said'), asks: 'text' },
        scene: { title: t('现场照片', 'A picture'), asks: 'photo' },
      },
    },
  },
});

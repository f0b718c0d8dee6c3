import { programme } from '../core/programme/programme.ts';
import type { Check, FindingRule, RoundPart } from '../core/programme/rounds.ts';
import { standard } from '../core/programme/standard.ts';
import { t, type Words } from '../core/words.ts';

const fire: FindingRule = { category: 'J0101', urgency: 'urgent', unit: 'duty' };
const running: FindingRule = { category: 'J0102', unit: 'duty' };
const present: FindingRule = { category: 'J0103', limit: 'atOnce', unit: 'subject' };
const clean: FindingRule = { category: 'J0104', limit: { n: 24, unit: 'urgentHours' }, unit: 'subject' };
const gate: FindingRule = { category: 'J0105', limit: 'atOnce', unit: 'subject' };
const stock: FindingRule = { category: 'J0106', limit: { n: 2, unit: 'workDays' }, unit: 'subject' };
const conduct: FindingRule = { category: 'J0107', unit: 'duty' };

/** A yes-no of which a no is proved by a photograph and opens a case. */
const yes = (title: Words, finds?: FindingRule): Check => ({ title, asks: 'yesNo', evidence: 'failed', ...(finds && { finds }) });

const remark: Check = { title: t('其他情况', 'Anything else'), asks: 'text', optional: true };
const signature: Check = { title: t('被检查方签字', 'Signature of the visited'), asks: 'signature', optional: true };
const asked = { asked: true } as const;
const inspectors = { kinds: ['inspector'] } as const;

const threeQuestions: RoundPart = {
  title: t('三个是否', 'Three questions'),
  about: t('消杀、人员、外来车辆三问，当场整改', 'Disinfection, staff and outsiders; put right on the spot'),
  every: asked,
  window: { n: 24, unit: 'urgentHours' },
  subjects: { firms: true },
  who: { ...inspectors, split: 'people' },
  checks: {
    disinfection: {
      title: t('今天的消杀次数（四个区域，每个两次）', 'Disinfections today (four areas, twice each)'),
      asks: 'count',
      least: '8',
      evidence: 'always',
      in: t('次', 'times'),
      finds: clean,
    },
    staff: yes(t('员工是否测温、验码、报备行程', 'Do the staff show temperature, code and travel report'), gate),
    outsiders: yes(t('外来人员和车辆是否管住', 'Are outsiders and their vehicles controlled'), gate),
    signature,
  },
  finds: { category: 'J0104', limit: 'atOnce', unit: 'subject' },
  recheck: { n: 24, unit: 'urgentHours' },
};

const workSafety: RoundPart = {
  title: t('安全生产检查', 'Work-safety check'),
  about: t('每周一轮，用电、消防、设备、带班逐项看', 'Every week: electricity, fire, machines, who leads'),
  every: { once: 'weeks' },
  subjects: { firms: true },
  who: { kinds: ['inspector'] },
  checks: {
    leader: yes(t('带班领导是否在岗', 'Is the leader on duty there'), present),
    fire: yes(t('消防通道是否畅通、灭火器是否有效', 'Are the fire exits free and the extinguishers good'), fire),
    extinguishers: { title: t('灭火器数量', 'Fire extinguishers'), asks: 'count', least: '2', in: t('具', 'pieces'), finds: fire },
    electricity: yes(t('用电线路是否规范', 'Is the wiring as it should be'), running),
    machines: {
      title: t('设备运行', 'Machines'),
      asks: 'choice',
      options: { good: t('正常', 'running well'), stopped: t('停用', 'stopped'), faulty: t('带病运行', 'running with a fault') },
      fails: ['faulty'],
      evidence: 'failed',
      finds: running,
    },
    pressure: {
      title: t('管网压力', 'Pressure of the mains'),
      asks: 'number',
      least: '0.2',
      most: '0.8',
      in: t('兆帕', 'MPa'),
      when: { check: 'machines', is: ['good', 'faulty'] },
      optional: true,
      finds: running,
    },
    scene: { title: t('现场照片', 'A picture of the place'), asks: 'photo' },
    remark,
    signature,
  },
  finds: running,
  recheck: { n: 3, unit: 'workDays' },
};

const topics: RoundPart['checks'] = {
  stock: yes(t('物资储备', 'Stock'), stock),
  staff: yes(t('人员管理', 'Staff'), gate),
  gateDuty: yes(t('门卫值守', 'Duty at the gate'), present),
  temperature: {
    title: t('门岗实测体温', 'Temperature taken at the gate'),
    asks: 'number',
    least: '35',
    most: '37.3',
    in: t('摄氏度', '°C'),
    finds: gate,
  },
  vehicles: yes(t('外来车辆', 'Vehicles from outside'), gate),
  airing: yes(t('通风消杀', 'Airing and disinfecting'), clean),
  surroundings: yes(t('周边环境', 'Surroundings'), clean),
};

/** 督导检查 (systems.md S80–S96, S103, S157): everything that is checked by plan; a "no" opens a case, a look again closes it. Category codes are the zone's own [cfg]. */
export default programme({
  id: 'inspection',
  title: t('督导检查', 'Inspection'),
  about: t('按计划检查，问题当场立单，整改后复查', 'Checked by plan; what is wrong is a case at once and is looked at again'),

  lists: {
    questions: {
      disinfection: t('是否消杀到位', 'Is everything disinfected'),
      staff: t('是否管住员工', 'Are the staff controlled'),
      outsiders: t('是否管住外来人员和车辆', 'Are outsiders and vehicles controlled'),
    },
    areas: {
      common: t('公共区域', 'Common areas'),
      office: t('办公区域', 'Offices'),
      workshop: t('生产车间', 'Workshops'),
      storage: t('仓储库房', 'Stores'),
    },
    sevenTopics: {
      stock: t('物资储备', 'Stock'),
      staff: t('人员管理', 'Staff'),
      gateDuty: t('门卫值守', 'Duty at the gate'),
      temperature: t('测温', 'Temperature'),
      vehicles: t('车辆', 'Vehicles'),
      airing: t('通风消杀', 'Airing and disinfecting'),
      surroundings: t('周边环境', 'Surroundings'),
    },
  },

  listTitles: { questions: t('三个是否', 'Three questions'), areas: t('消毒区域', 'Areas to disinfect') },

  cases: {
    callers: t('检查人员', 'Inspectors'),
    kinds: ['complaint', 'misconduct'],
    sources: {
      round: { title: t('检查发现', 'Found on a round'), through: 'round', private: true },
      spot: { title: t('现场发现', 'Seen on the spot'), private: true },
      superior: { title: t('上级交办', 'Ordered from above'), above: true, private: true },
    },
    portal: false,
    flow: standard({ actions: { resolve: { demands: [{ field: 'after' }] } } }),
    limits: {
      received: { n: 4, unit: 'workHours' },
      accepted: { n: 4, unit: 'workHours' },
      arbitration: { n: 1, unit: 'workDays' },
      dispatched: { normal: { n: 4, unit: 'workHours' }, urgent: { n: 1, unit: 'urgentHours' }, danger: { n: 0.5, unit: 'urgentHours' } },
      handling: { normal: { n: 3, unit: 'workDays' }, urgent: { n: 24, unit: 'urgentHours' }, danger: { n: 2, unit: 'urgentHours' } },
      resolved: { n: 3, unit: 'workDays' },
      promise: { normal: { n: 5, unit: 'workDays' }, urgent: { n: 24, unit: 'urgentHours' }, danger: { n: 2, unit: 'urgentHours' } },
      part: { n: 2, unit: 'workDays' },
      whistle: { n: 0.5, unit: 'urgentHours' },
      duty: { n: 0.25, unit: 'urgentHours' },
    },
    returns: { within: { n: 2, unit: 'workDays' }, arbitrateAt: 3 },
    retention: { personal: 1_825, sensitive: 1_095, least: 1_095 },
    callBacks: 0,
  },

  rounds: {
    workSafety,
    threeQuestions,
    dragnet: {
      title: t('拉网式排查', 'Dragnet'),
      about: t('一个名单走一遍，谁没走到一清二楚', 'A list, every one of it once; who was not reached is plain'),
      every: asked,
      window: { n: 3, unit: 'naturalDays' },
      subjects: { firms: true },
      who: { kinds: ['inspector', 'gridWorker'], split: 'people' },
      checks: { open: yes(t('是否正常经营', 'Is it open')), safe: yes(t('现场是否安全', 'Is it safe there'), fire), remark },
    },
    unannounced: {
      title: t('暗访', 'Unannounced check'),
      about: t('不打招呼，七项内容，看完才公开', 'Nobody is told; seven topics; shown once it is done'),
      every: asked,
      window: { n: 24, unit: 'urgentHours' },
      subjects: { firms: true },
      who: { ...inspectors, split: 'people' },
      checks: topics,
      recheck: { n: 3, unit: 'workDays' },
      finds: clean,
      hidden: true,
    },
    discipline: {
      title: t('监督检查', 'Discipline inspection'),
      about: t('部门、园区、镇街、村社区，只写发现', 'Departments, parks, town and sub-district: findings only'),
      every: asked,
      window: { n: 5, unit: 'naturalDays' },
      subjects: { units: ['department', 'park', 'town', 'subdistrict'] },
      who: { kinds: ['inspector', 'leader'] },
      checks: {
        onDuty: yes(t('人员在岗', 'People are at their posts'), conduct),
        ledgers: yes(t('台账真实', 'The ledgers are true'), conduct),
        remark,
      },
    },
    sites: {
      title: t('在建项目督导', 'Construction supervision'),
      about: t('每天两次，项目负责人和防疫专员都要在', 'Twice a day; the head and the safety officer must be there'),
      every: { daily: { times: 2, from: '08:00', to: '18:00' } },
      subjects: { register: 'projects', of: 'projects', where: { stage: ['started'] } },
      who: { kinds: ['inspector'], split: 'people' },
      checks: {
        head: yes(t('项目负责人在场', 'The head of the project is there'), present),
        officer: yes(t('安全专员在场', 'The safety officer is there'), present),
        duty: yes(t('24 小时值守', 'On duty around the clock'), present),
        remark,
      },
      recheck: { n: 24, unit: 'urgentHours' },
    },
    courtyards: {
      title: t('庭院巡查', 'Courtyards'),
      about: t('每天走一遍，消防通道、卫生、设施', 'Every day: exits, cleanliness, equipment'),
      every: { daily: { times: 1, from: '08:00', to: '20:00' } },
      subjects: { areas: ['courtyard'] },
      who: { kinds: ['gridWorker', 'inspector'] },
      checks: {
        exits: yes(t('消防通道是否畅通', 'Are the exits free'), fire),
        clean: yes(t('院内是否干净', 'Is the courtyard clean'), clean),
        lamps: {
          title: t('不亮的灯', 'Lamps that are out'),
          asks: 'count',
          most: '0',
          in: t('盏', 'lamps'),
          evidence: 'failed',
          finds: running,
        },
        remark,
      },
      recheck: { n: 3, unit: 'workDays' },
    },
    shops: {
      title: t('商超和加油站', 'Shops and petrol stations'),
      about: t('按对象类型检查', 'By what kind of place it is'),
      every: { byClass: { high: 'weeks', general: 'months', low: 'quarters' }, otherwise: 'months' },
      subjects: { register: 'shops' },
      who: inspectors,
      checks: {
        safe: yes(t('安全设施完好', 'The safety equipment is whole'), fire),
        clean: yes(t('卫生合格', 'It is clean'), clean),
        remark,
      },
      recheck: { n: 3, unit: 'workDays' },
    },
  },
});

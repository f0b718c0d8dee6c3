import { amount, choice, choices, text, words } from '../core/programme/fields.ts';
import { programme } from '../core/programme/programme.ts';
import { t } from '../core/words.ts';

const parties = {
  street: t('街道', 'Sub-district'),
  village: t('村（社区）', 'Village or community'),
  property: t('物业公司', 'Property company'),
  grid: t('网格员', 'Grid members'),
  volunteers: t('志愿者', 'Volunteers'),
};
const groups = {
  survey: t('信息排查组', 'Survey'),
  disinfect: t('消杀组', 'Disinfection'),
  gates: t('卡点防控组', 'Gates'),
  patrol: t('巡逻劝导组', 'Patrol'),
  voice: t('舆论宣传组', 'Publicity'),
};
const roles = {
  informer: t('信息员', 'Information'),
  publicist: t('宣传员', 'Publicity'),
  technician: t('技术员', 'Technology'),
  inspector: t('督查员', 'Inspection'),
  counsellor: t('心理疏导员', 'Counselling'),
};

const lateMinutes = 7 * 24 * 60;
const retention = { personal: 730, sensitive: 365 };
const note = () => words(t('小结', 'Summary'), 2_000).optional();

export default programme({
  id: 'volunteers',
  title: t('志愿服务', 'Volunteers'),
  about: t(
    '五方联动、专业队伍，做了什么、多少，各按各的单位记',
    'Five parties and professional teams: what was done and how much, each in its own unit',
  ),

  lists: { parties, groups, roles },
  listTitles: { parties: t('五方', 'Five parties'), groups: t('工作组', 'Groups'), roles: t('志愿角色', 'Roles') },

  registers: {
    teams: {
      title: t('志愿队伍', 'Teams'),
      about: t(
        '总队下专业队、区域队，区域队下村社区分队；每队有队长',
        'The corps has professional and area teams, an area team its sub-teams; each has a captain',
      ),
      key: 'number',
      name: 'name',
      fields: {
        number: text(t('队号', 'Number'), 40),
        name: text(t('队名', 'Name'), 60),
        kind: choice(t('类型', 'Kind'), {
          corps: t('总队', 'Corps'),
          professional: t('专业队', 'Professional team'),
          area: t('区域队', 'Area team'),
          sub: t('村社区分队', 'Sub-team'),
          park: t('园区队', 'Park team'),
        }),
        group: choice(t('工作组', 'Group'), groups).optional(),
        strength: amount(t('人数', 'Strength'), t('人', 'people')),
        fromFirms: amount(t('其中企业职工', 'Of them from firms'), t('人', 'people')).optional(),
      },
      stages: {
        active: { title: t('在编', 'Active'), to: ['ended'] },
        ended: { title: t('撤销', 'Dissolved'), to: [], done: true },
      },
      roles: { captain: { title: t('队长', 'Captain'), most: 1 }, member: { title: t('队员', 'Member') } },
      relations: { under: { title: t('上级队', 'Under'), back: t('下级队', 'Teams under it'), to: { register: 'teams' }, most: 1 } },
      coverage: { led: { title: t('队队有队长', 'Every team has a captain'), counts: { role: 'captain' }, least: 1, most: 1 } },
      sums: ['strength', 'fromFirms'],
      match: { name: 'name' },
      frozen: 'monthly',
    },
  },

  sessions: {
    activity: {
      title: t('志愿活动', 'An activity of volunteers'),
      about: t('义务植树、清洁家园等，报名、签到、结束后写小结', 'Tree planting, clean-ups: sign up, sign in, and a summary afterwards'),
      public: true,
      waiting: 20,
      daysAhead: 30,
      graceMinutes: 60,
    },
  },

  records: {
    joint: {
      title: t('联动任务', 'Joint task'),
      about: t('这次任务哪几方到场', 'Which of the five parties were there'),
      asks: {
        what: text(t('任务', 'Task'), 100),
        group: choice(t('工作组', 'Group'), groups),
        there: choices(t('到场的', 'Who was there'), parties, 1),
        note: note(),
      },
      counts: { people: { title: t('参加', 'Took part'), unit: 'personTime' } },
      lateMinutes,
      retention,
    },
    service: {
      title: t('专业服务', 'Professional service'),
      about: t('助学、法律援助、调解、代写文书、咨询', 'Children helped, legal aid, mediation, papers written, consultations'),
      asks: {
        team: text(t('队伍', 'Team'), 60),
        role: choice(t('岗位', 'Role'), roles).optional(),
        note: note(),
      },
      counts: {
        children: { title: t('资助儿童', 'Children helped'), unit: 'person' },
        money: { title: t('资助金额', 'Money given'), unit: 'yuan' },
        cases: { title: t('法律援助', 'Legal aid'), unit: 'matter' },
        mediations: { title: t('调解', 'Mediations'), unit: 'time' },
        papers: { title: t('代写文书', 'Papers written'), unit: 'piece' },
        consultations: { title: t('咨询', 'Consultations'), unit: 'personTime' },
      },
      lateMinutes,
      retention,
    },
    publicity: {
      title: t('宣传', 'Publicity'),
      about: t('传单、短信、标语、宣传车，单位不同不能相加', 'Leaflets, messages, slogans, vans: different units that are never added'),
      asks: { topic: text(t('主题', 'Topic'), 100), note: note() },
      counts: {
        leaflets: { title: t('传单、横幅', 'Leaflets and banners'), unit: 'piece' },
        messages: { title: t('短信', 'Messages'), unit: 'message' },
        slogans: { title: t('标语', 'Slogans'), unit: 'each' },
        vans: { title: t('宣传车', 'Vans'), unit: 'trip' },
      },
      lateMinutes,
      retention,
    },
    trees: {
      title: t('义务植树', 'Trees planted'),
      about: t('多少人、多少棵', 'How many people and how many trees'),
      asks: { where: text(t('地点', 'Where'), 100), note: note() },
      counts: {
        people: { title: t('参加', 'Took part'), unit: 'person' },
        trees: { title: t('植树', 'Planted'), unit: 'tree' },
      },
      lateMinutes,
      retention,
    },
  },
});

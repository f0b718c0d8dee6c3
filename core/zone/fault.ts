import { t, type Words } from '../words.ts';
import { areaKindTitles, unitKindTitles } from './kind-titles.ts';

export const sheets = [
  'areas',
  'units',
  'accounts',
  'posts',
  'categories',
  'questions',
  'duties',
  'precedents',
  'limits',
  'sourceForms',
  'chatGroups',
  'webhooks',
  'articles',
  'dutyRoster',
  'enterprises',
  'entryPoints',
  'timetable',
  'tags',
  'figures',
] as const;

export type Sheet = (typeof sheets)[number];

/** Something wrong in one row: `row` counts the rows of data from 1, without the headings; `field` as the schema names it. */
export type Fault = { sheet: Sheet; row: number; field: string; words: Words };

type Say = (...named: string[]) => Words;

const kinds: Readonly<Record<string, Words>> = { ...areaKindTitles, ...unitKindTitles };

const nests = (kind: string, above: string): Words => {
  const what = kinds[kind] ?? t(kind, kind);
  const over = kinds[above];
  return over
    ? t(`${what.zh}不能直接放在${over.zh}之下`, `A ${what.en} cannot stand directly under a ${over.en}`)
    : t(`${what.zh}要有上级`, `A ${what.en} stands under something`);
};

/** Every way a row of a zone can be wrong, as a person would say it. */
export const wrongs = {
  twice: (id) => t(`编码 ${id} 已经用过`, `The code ${id} is already in use`),
  nameTwice: (name) => t(`用户名 ${name} 已经用过`, `The user name ${name} is already in use`),
  noParent: (id) => t(`上级 ${id} 不存在，请填已有的编码`, `There is no parent ${id}; give a code that exists`),
  circle: (id) => t(`${id} 绕了一圈又成了自己的上级`, `${id} stands above itself`),
  nesting: (kind = '', above = '') => nests(kind, above),
  backwards: (from, until) => t(`结束日 ${until} 早于开始日 ${from}`, `It ends on ${until}, before it begins on ${from}`),
  outlives: (id) => t(`起止日期超出了 ${id} 的起止日期`, `Its dates reach beyond those of ${id}`),
  noSuch: (id) => t(`没有 ${id}，请填已有的编码`, `There is no ${id}; give a code that exists`),
  over: (id, date) => t(`${id} 在 ${date} 已不存在或尚未成立`, `${id} does not exist on ${date}`),
  ownDeputy: () => t('自己不能代理自己', 'Nobody can be their own deputy'),
  noHandler: (who, from) =>
    t(
      `${who} 从 ${from} 起不是本单位的另一名承办人，不能接手`,
      `${who} is not another handler of the unit from ${from} and cannot take over`,
    ),
  awayOutside: () => t('请假日期不在任期之内', 'The leave is not inside the term'),
  clash: (who) =>
    t(
      `系统管理员、安全管理员、审计员不能由同一人担任：${who}`,
      `System administrator, security administrator and auditor must be different people: ${who}`,
    ),
  otherProgramme: (above) => t(`业务与上级类别 ${above} 不一致`, `Its programme differs from that of its parent ${above}`),
  sameQuestion: (id) => t(`与 ${id} 行的答案编码重复`, `Row ${id} of the same category has this name already`),
  sameOrder: (id) => t(`与 ${id} 行的顺序号重复`, `Row ${id} of the same category stands at this place already`),
  noOptions: () => t('单选、多选要写出选项', 'A list needs its options'),
  straysOptions: () => t('只有单选、多选才有选项', 'Only lists have options'),
  noticeAsks: () => t('只作说明的，不能要求回答', 'What only says something cannot want an answer'),
  leadAssists: (id) => t(`${id} 不能既主办又协办`, `${id} cannot both lead and assist`),
  ownLeader: () => t('值班人和带班领导不能是同一人', 'The person on duty and the leader on duty are two people'),
  cannotAccept: (who, date) =>
    t(`${who} 在 ${date} 没有这个区域的受理员岗位，不能接单`, `${who} has no operator’s post for this area on ${date}`),
  doesNotLead: (who, date) =>
    t(`${who} 在 ${date} 没有这个区域的领导岗位，不能带班`, `${who} has no leader’s post for this area on ${date}`),
  twoOnDuty: (id) => t(`与 ${id} 班次时间重叠`, `It overlaps slot ${id}`),
  nobodyOnDuty: (from, to) => t(`${from} 至 ${to} 无人值班`, `Nobody is on duty from ${from} to ${to}`),
  sameDuty: (id) =>
    t(
      `与 ${id} 行重复：同一类别、同一区域在同一时间已有主办单位`,
      `The same category and area already have a lead at that time: row ${id}`,
    ),
} satisfies Record<string, Say>;

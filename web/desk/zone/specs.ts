/** Which fields each sheet has and how each is filled in; words and titles are the core's own. */
import { aboveFieldNames, dateOrders } from '../../../core/above/fields.ts';
import { areaKindTitles, caseKindTitles, postTitles, unitKindTitles, urgencyTitles } from '../../../core/zone/kind-titles.ts';
import { labelIn } from '../../../core/zone/labels.ts';
import { t, type Words } from '../../shared/words/t.ts';
import { articleSpec } from './article-spec.ts';
import { questions, serviceFields, webhooks } from './outward-specs.ts';
import { enterprises, entryPoints, figures, tags, timetable } from './place-specs.ts';
import { smsTemplates } from './sms-spec.ts';
import type { ZoneSheet } from './types.ts';

export type Way =
  | 'text'
  | 'long'
  | 'date'
  | 'minute'
  | 'choice'
  | 'list'
  | 'yes'
  | 'count'
  | 'options'
  | 'events'
  | 'programmes'
  | 'areas'
  | 'limit'
  | 'limits'
  | 'season'
  | 'sessions'
  | 'area'
  | 'unit'
  | 'units'
  | 'category'
  | 'account'
  | 'programme'
  | 'stage'
  | 'source'
  | 'replies'
  | 'records'
  | 'session'
  | 'registers'
  | 'figure';

/** `fixed`: chosen when the row is made and never after. `none`: what an empty picker stands for. `unseen`: only in facts. */
export type FieldSpec = Readonly<{
  key: string;
  way: Way;
  needed?: true;
  fixed?: true;
  options?: Readonly<Record<string, Words>>;
  none?: string;
  hint?: Words;
  unseen?: true;
}>;

export type SheetSpec = Readonly<{
  fields: readonly FieldSpec[];
  about: Words;
  tree?: true;
  people?: true;
  kept?: true;
  /** Made by the screen where people never read it. */
  ownKey?: string;
}>;

const term: readonly FieldSpec[] = [
  { key: 'from', way: 'date', needed: true },
  { key: 'until', way: 'date' },
];
const name: readonly FieldSpec[] = [
  { key: 'name.zh', way: 'text', needed: true },
  { key: 'name.en', way: 'text', needed: true },
];
const basis: readonly FieldSpec[] = [
  { key: 'basis.zh', way: 'text', needed: true },
  { key: 'basis.en', way: 'text', needed: true },
];
const code: FieldSpec = { key: 'id', way: 'text', needed: true, fixed: true, hint: t('建好后不能改', 'Cannot change later') };

const said: Readonly<Record<string, Words>> = {
  parent: t('上级', 'Above it'),
  area: t('区域', 'Area'),
  unit: t('单位', 'Unit'),
  account: t('人员', 'Who'),
  category: t('类别', 'Category'),
  person: t('值班人', 'On duty'),
  leader: t('带班领导', 'Leader on duty'),
};

/** What a screen calls a field: pickers show names where a file has codes. */
export const labelOf = (sheet: ZoneSheet, key: string): Words => said[key] ?? labelIn(sheet, key);

export const specs: Readonly<Record<ZoneSheet, SheetSpec>> = {
  areas: {
    tree: true,
    about: t(
      '全区 → 园区、镇、街道 → 村、社区 → 网格 → 庭院 → 楼栋',
      'zone → park, town, sub-district → village, community → grid → courtyard → building',
    ),
    fields: [
      { key: 'parent', way: 'area', none: 'none', hint: t('除全区外都要选', 'Needed for all but the zone itself') },
      { key: 'kind', way: 'choice', options: areaKindTitles, needed: true },
      code,
      ...name,
      {
        key: 'aliases',
        way: 'list',
        hint: t('来电人怎么叫它，写得越全认得越准', 'What callers call it; the more, the better places are recognised'),
      },
      ...term,
    ],
  },
  units: {
    tree: true,
    about: t(
      '能被派单、能答复的：部门、园区、镇街、村社区、队伍、物业、公用事业',
      'Whoever can be sent a case and answer it: departments, parks, towns, villages, teams, companies',
    ),
    fields: [
      { key: 'parent', way: 'unit', none: 'none' },
      { key: 'kind', way: 'choice', options: unitKindTitles, needed: true },
      code,
      ...name,
      { key: 'short.zh', way: 'text', needed: true },
      { key: 'short.en', way: 'text', needed: true },
      { key: 'aliases', way: 'list' },
      { key: 'area', way: 'area', needed: true },
      ...term,
    ],
  },
  accounts: {
    people: true,
    ownKey: 'a',
    about: t('一人一个账号；能做什么由岗位决定', 'One account for each person; posts decide what they may do'),
    fields: [
      { key: 'name', way: 'text', needed: true },
      {
        key: 'username',
        way: 'text',
        needed: true,
        fixed: true,
        hint: t(
          '小写字母、数字、点和横线；用来登录，建好后不能改',
          'Small letters, digits, dots, dashes; used to sign in, cannot change later',
        ),
      },
      { key: 'unit', way: 'unit', needed: true },
      { key: 'phone', way: 'text' },
      { key: 'until', way: 'date', unseen: true },
    ],
  },
  posts: {
    people: true,
    ownKey: 'p',
    about: t('谁在哪个单位、哪个区域、哪段时间做什么', 'Who does what, in which unit and area, from when to when'),
    fields: [
      { key: 'account', way: 'account', needed: true, fixed: true },
      { key: 'kind', way: 'choice', options: postTitles, needed: true },
      { key: 'unit', way: 'unit', needed: true },
      { key: 'area', way: 'area', needed: true },
      { key: 'from', way: 'date', needed: true },
      { key: 'until', way: 'date', unseen: true },
    ],
  },
  categories: {
    tree: true,
    about: t(
      '诉求按什么分；时限写在这里，下级没写的用上级的',
      'How matters are sorted; limits stand here, and what is left out comes from above',
    ),
    fields: [
      { key: 'parent', way: 'category', none: 'none' },
      { ...code, key: 'code' },
      ...name,
      { key: 'programme', way: 'programme', needed: true },
      { key: 'kind', way: 'choice', options: caseKindTitles, needed: true },
      { key: 'urgency', way: 'choice', options: urgencyTitles, needed: true },
      { key: 'limits', way: 'limits' },
      { key: 'confidential', way: 'yes' },
      { key: 'minor', way: 'yes' },
      ...serviceFields,
      { key: 'unpublished', way: 'yes' },
      ...term,
    ],
  },
  questions,
  duties: {
    ownKey: 'd',
    about: t('什么事、在哪里、谁主办、谁协办、凭什么', 'What matter, where, who leads, who assists, on which ground'),
    fields: [
      { key: 'category', way: 'category', needed: true },
      { key: 'area', way: 'area', needed: true },
      { key: 'lead', way: 'unit', needed: true },
      { key: 'assisting', way: 'units' },
      ...basis,
      ...term,
    ],
  },
  precedents: {
    kept: true,
    about: t('裁定过的争议；派单时会引用', 'Disputes that were decided; dispatch cites them'),
    fields: [
      { key: 'number', way: 'text' },
      { key: 'category', way: 'category' },
      { key: 'area', way: 'area' },
      { key: 'lead', way: 'unit' },
      { key: 'words', way: 'long' },
      { key: 'at', way: 'text' },
    ],
  },
  limits: {
    ownKey: 'l',
    about: t('本区自己定的时限，优先于业务自带的', 'Limits of the zone’s own, over those of the programmes'),
    fields: [
      { key: 'programme', way: 'programme', needed: true },
      { key: 'stage', way: 'stage', needed: true },
      { key: 'category', way: 'category', none: 'any' },
      { key: 'limit', way: 'limit', needed: true },
      ...basis,
      ...term,
    ],
  },
  officeHours: {
    ownKey: 'h',
    about: t('工作时按它计算；季节的优先于全年的', 'Working time is counted by it; a season wins over the whole year'),
    fields: [{ key: 'season', way: 'season' }, { key: 'sessions', way: 'sessions', needed: true }, ...term],
  },
  sourceForms: {
    ownKey: 'sf',
    about: t(
      '上级来件用什么列名、日期怎么写、回填要哪些列；导入和一键回填都按它来',
      'Which headings those above use, how they write dates, in which columns they want the answer',
    ),
    fields: [
      { key: 'title', way: 'text', needed: true },
      { key: 'programme', way: 'programme', needed: true },
      { key: 'source', way: 'source', needed: true },
      ...aboveFieldNames.map(
        (field): FieldSpec => ({
          key: `columns.${field}`,
          way: 'list',
          ...(field === 'number' && {
            hint: t(
              '来件里这一项的列名或标签，可填几种写法',
              'The heading or label of this in what they send; several ways of writing may stand here',
            ),
          }),
        }),
      ),
      { key: 'dates', way: 'choice', options: dateOrders, needed: true },
      { key: 'reply', way: 'replies', needed: true },
      ...term,
    ],
  },
  articles: articleSpec,
  dutyRoster: {
    ownKey: 's',
    about: t(
      '下班后紧急诉求先到值班人手里，超时未受理转带班领导；同一区域的班次要首尾相接',
      'Urgent cases out of office hours go to the person on duty, then to the leader with them; slots of an area follow each other without a gap',
    ),
    fields: [
      { key: 'area', way: 'area', needed: true },
      { key: 'starts', way: 'minute', needed: true },
      { key: 'ends', way: 'minute', needed: true },
      { key: 'person', way: 'account', needed: true },
      { key: 'leader', way: 'account', needed: true },
      { key: 'until', way: 'date', unseen: true },
    ],
  },
  enterprises,
  chatGroups: {
    ownKey: 'g',
    about: t(
      '网格员在手机上转录时先选群，工单就有了属地和业务',
      'Grid workers choose the group on their phones, and the case has its area and programme',
    ),
    fields: [
      { key: 'title', way: 'text', needed: true },
      { key: 'programme', way: 'programme', needed: true },
      { key: 'area', way: 'area', needed: true },
      ...term,
    ],
  },
  smsTemplates,
  webhooks,
  entryPoints,
  timetable,
  tags,
  figures,
};

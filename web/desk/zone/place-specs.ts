/** The sheets of places where records are taken, and of times when sessions are open. */
import { entryPointKindTitles } from '../../../core/zone/kind-titles.ts';
import { t } from '../../shared/words/t.ts';
import type { FieldSpec, SheetSpec } from './specs.ts';

const named: readonly FieldSpec[] = [
  { key: 'name.zh', way: 'text', needed: true },
  { key: 'name.en', way: 'text', needed: true },
  { key: 'area', way: 'area', needed: true },
];
const term: readonly FieldSpec[] = [
  { key: 'from', way: 'date', needed: true },
  { key: 'until', way: 'date' },
];

const weekdays = {
  1: t('周一', 'Mon'),
  2: t('周二', 'Tue'),
  3: t('周三', 'Wed'),
  4: t('周四', 'Thu'),
  5: t('周五', 'Fri'),
  6: t('周六', 'Sat'),
  7: t('周日', 'Sun'),
};

export const entryPoints: SheetSpec = {
  ownKey: 'd',
  about: t(
    '卡口、服务点等登记的地方；扫它的二维码就能登记',
    'Gates, counters and other places where records are taken; scanning the QR code of one opens its records',
  ),
  fields: [
    ...named,
    { key: 'kind', way: 'choice', options: entryPointKindTitles },
    { key: 'records', way: 'records', needed: true },
    { key: 'below', way: 'text', hint: t('例如 37.3；不填用业务规定的', 'such as 37.3; empty keeps the programme’s own') },
    ...term,
  ],
};

export const timetable: SheetSpec = {
  ownKey: 'c',
  about: t(
    '窗口、义诊、培训等哪天几点开放、每段几个名额；节假日不开放',
    'When windows, clinics and courses are open and for how many; never on holidays',
  ),
  fields: [
    { key: 'session', way: 'session', needed: true },
    ...named,
    { key: 'weekdays', way: 'events', needed: true, options: weekdays },
    { key: 'opens', way: 'text', needed: true, hint: t('例如 09:00', 'such as 09:00') },
    { key: 'closes', way: 'text', needed: true },
    { key: 'slotMinutes', way: 'count', hint: t('不填就是一整段', 'empty: one slot') },
    { key: 'capacity', way: 'count', needed: true },
    ...term,
  ],
};

export const tags: SheetSpec = {
  about: t(
    '给台账条目做的记号，只能从这里选，不能随手写：随手写的话可能带出个人信息',
    'Marks for entries of registers, chosen from this list only: free words might tell of people',
  ),
  fields: [
    { key: 'name.zh', way: 'text', needed: true },
    { key: 'name.en', way: 'text', needed: true },
    { key: 'id', way: 'text', needed: true, fixed: true, hint: t('建好后不能改', 'Cannot change later') },
    { key: 'registers', way: 'registers', hint: t('不填就是所有台账', 'empty: all of them') },
    ...term,
  ],
};

export const figures: SheetSpec = {
  ownKey: 'f',
  about: t(
    '业务规则里可以调的数，按日期生效，例如专项债收益覆盖倍数；不填就用业务自带的',
    'Figures of rules that the zone may set from a day on, such as how many times a bond must be covered; without one the programme’s own holds',
  ),
  fields: [
    { key: 'figure', way: 'figure', needed: true },
    { key: 'value', way: 'text', needed: true, hint: t('例如 1.2', 'such as 1.2') },
    { key: 'basis.zh', way: 'text', needed: true },
    { key: 'basis.en', way: 'text', needed: true },
    ...term,
  ],
};

export const enterprises: SheetSpec = {
  about: t(
    '区内企业和它的首席服务官；企业的人登录后认领，凭信用代码',
    'The firms of the zone and their chief service officers; their people claim them by the credit code',
  ),
  fields: [
    { key: 'title', way: 'text', needed: true },
    {
      key: 'id',
      way: 'text',
      needed: true,
      fixed: true,
      hint: t('18 位，校验位会检查；建好后不能改', '18 characters, checked; cannot change later'),
    },
    { key: 'area', way: 'area', needed: true },
    { key: 'officer', way: 'account' },
    { key: 'phone', way: 'text', hint: t('企业的人看得到', 'The people of the firm see it') },
    ...term,
  ],
};

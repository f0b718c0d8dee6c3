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

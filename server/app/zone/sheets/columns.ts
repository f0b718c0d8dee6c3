import { aboveFieldNames, dateOrders } from '../../../../core/above/fields.ts';
import { purposes } from '../../../../core/message/index.ts';
import { t, type Words } from '../../../../core/words.ts';
import {
  answerTypeTitles,
  caseKindTitles,
  hookEventTitles,
  labelIn,
  placeRuleTitles,
  postTitles,
  serviceTypeTitles,
  urgencyTitles,
  type ZoneSheet,
  zoneSheets,
} from '../../../../core/zone/index.ts';
import { areaKindTitles, entryPointKindTitles, unitKindTitles } from '../../../../core/zone/kind-titles.ts';
import { type Codec, choice, choices, code, codeOr, codes, count, day, list, phone, text, yes } from './cell.ts';
import { former, geojson, instant, limit, limits, minute, options, season, sessions } from './codecs.ts';
import { replies } from './replies.ts';

/** A column of a sheet. `keeps`: a blank cell leaves what stands; otherwise a blank cell of a column that is there takes it away. */
export type Column = Readonly<{ field: string; label: Words; codec: Codec; width: number; needed: boolean; keeps?: true }>;

const top = codeOr('none', t('无', 'none'));
const any = codeOr('any', t('全部', 'any'));
const bases = { drawn: t('绘制', 'drawn'), surveyed: t('测绘', 'surveyed') };

type Spec = readonly [field: string, codec: Codec, width: number, must?: 'needed' | 'keeps'];

const purposeTitles = Object.fromEntries(Object.entries(purposes).map(([id, { title }]) => [id, title])) as Record<string, Words>;

const term: Spec[] = [
  ['from', day, 12, 'needed'],
  ['until', day, 12],
];
const name: Spec[] = [
  ['name.zh', text, 22, 'needed'],
  ['name.en', text, 26, 'needed'],
];
const basis: Spec[] = [
  ['basis.zh', text, 24, 'needed'],
  ['basis.en', text, 24, 'needed'],
];

const specs: Record<ZoneSheet, readonly Spec[]> = {
  areas: [
    ['id', code, 18, 'needed'],
    ['parent', top, 18, 'needed'],
    ['kind', choice(areaKindTitles), 12, 'needed'],
    ...name,
    ['aliases', list, 26],
    ['formerly', former, 24],
    ...term,
    ['basis', choice(bases), 10, 'needed'],
    ['shape', geojson, 20, 'keeps'],
  ],
  units: [
    ['id', code, 18, 'needed'],
    ['parent', top, 18, 'needed'],
    ['kind', choice(unitKindTitles), 12, 'needed'],
    ...name,
    ['short.zh', text, 14, 'needed'],
    ['short.en', text, 16, 'needed'],
    ['aliases', list, 24],
    ['area', code, 18, 'needed'],
    ['formerly', former, 24],
    ...term,
  ],
  accounts: [
    ['id', code, 18, 'needed'],
    ['username', code, 18, 'needed'],
    ['name', text, 14, 'needed'],
    ['unit', code, 18, 'needed'],
    ['phone', phone, 16, 'keeps'],
    ['until', day, 12],
  ],
  posts: [
    ['id', code, 20, 'needed'],
    ['account', code, 18, 'needed'],
    ['kind', choice(postTitles), 14, 'needed'],
    ['unit', code, 18, 'needed'],
    ['area', code, 18, 'needed'],
    ...term,
    ['away.from', day, 12],
    ['away.until', day, 12],
    ['away.deputy', code, 18],
    ['successor', code, 18],
  ],
  categories: [
    ['code', code, 14, 'needed'],
    ['parent', top, 14, 'needed'],
    ...name,
    ['programme', code, 14, 'needed'],
    ['kind', choice(caseKindTitles), 10, 'needed'],
    ['urgency', choice(urgencyTitles), 10, 'needed'],
    ['limits', limits, 34],
    ['confidential', yes, 8],
    ['minor', yes, 8],
    ['unpublished', yes, 12],
    ['service.type', choice(serviceTypeTitles), 14],
    ['service.place', choice(placeRuleTitles), 16],
    ['service.about.zh', text, 30],
    ['service.about.en', text, 30],
    ['service.keywords', list, 24],
    ...term,
  ],
  questions: [
    ['id', code, 18, 'needed'],
    ['category', code, 14, 'needed'],
    ['order', count, 8, 'needed'],
    ['code', code, 16, 'needed'],
    ['type', choice(answerTypeTitles), 12, 'needed'],
    ['ask.zh', text, 28, 'needed'],
    ['ask.en', text, 28, 'needed'],
    ['required', yes, 8],
    ['notice', yes, 10],
    ['hint.zh', text, 22],
    ['hint.en', text, 22],
    ['options', options, 40],
    ...term,
  ],
  duties: [
    ['id', code, 18, 'needed'],
    ['category', code, 14, 'needed'],
    ['area', code, 18, 'needed'],
    ['lead', code, 18, 'needed'],
    ['assisting', codes, 24],
    ...basis,
    ...term,
  ],
  precedents: [
    ['id', code, 38, 'needed'],
    ['category', code, 14, 'needed'],
    ['area', code, 18, 'needed'],
    ['lead', code, 18, 'needed'],
    ['case', code, 38, 'needed'],
    ['number', code, 18, 'needed'],
    ['words', text, 40, 'needed'],
    ['at', instant, 26, 'needed'],
  ],
  limits: [
    ['id', code, 18, 'needed'],
    ['programme', code, 14, 'needed'],
    ['stage', code, 14, 'needed'],
    ['category', any, 14, 'needed'],
    ['limit', limit, 16, 'needed'],
    ...basis,
    ...term,
  ],
  officeHours: [['id', code, 18, 'needed'], ['season', season, 18], ['sessions', sessions, 30, 'needed'], ...term],
  sourceForms: [
    ['id', code, 18, 'needed'],
    ['programme', code, 14, 'needed'],
    ['source', code, 14, 'needed'],
    ['title', text, 24, 'needed'],
    ...aboveFieldNames.map((field): Spec => [`columns.${field}`, list, 24]),
    ['dates', choice(dateOrders), 12, 'needed'],
    ['reply', replies, 60, 'needed'],
    ...term,
  ],
  articles: [
    ['id', code, 18, 'needed'],
    ['title', text, 26, 'needed'],
    ['category', any, 14, 'needed'],
    ['unit', code, 18, 'needed'],
    ['text', text, 60, 'needed'],
    ['textEn', text, 40],
    ['sources', text, 30, 'needed'],
    ['from', day, 12, 'needed'],
    ['until', day, 12, 'needed'],
  ],
  dutyRoster: [
    ['id', code, 18, 'needed'],
    ['area', code, 18, 'needed'],
    ['starts', minute, 20, 'needed'],
    ['ends', minute, 20, 'needed'],
    ['person', code, 18, 'needed'],
    ['leader', code, 18, 'needed'],
    ['until', day, 12],
  ],
  enterprises: [
    ['id', code, 22, 'needed'],
    ['title', text, 30, 'needed'],
    ['area', code, 18, 'needed'],
    ['officer', code, 18],
    ['phone', text, 16],
    ...term,
  ],
  entryPoints: [
    ['id', code, 18, 'needed'],
    ['kind', choice(entryPointKindTitles), 12],
    ...name,
    ['area', code, 18, 'needed'],
    ['records', codes, 30, 'needed'],
    ['below', code, 16],
    ...term,
  ],
  timetable: [
    ['id', code, 18, 'needed'],
    ['session', code, 20, 'needed'],
    ...name,
    ['area', code, 18, 'needed'],
    ['weekdays', codes, 14, 'needed'],
    ['opens', code, 10, 'needed'],
    ['closes', code, 10, 'needed'],
    ['slotMinutes', count, 10],
    ['capacity', count, 10, 'needed'],
    ...term,
  ],
  tags: [['id', code, 18, 'needed'], ...name, ['registers', codes, 30], ...term],
  figures: [
    ['id', code, 18, 'needed'],
    ['figure', code, 24, 'needed'],
    ['value', code, 12, 'needed'],
    ['basis.zh', text, 24, 'needed'],
    ['basis.en', text, 24, 'needed'],
    ...term,
  ],
  chatGroups: [
    ['id', code, 18, 'needed'],
    ['title', text, 24, 'needed'],
    ['programme', code, 14, 'needed'],
    ['area', code, 18, 'needed'],
    ...term,
  ],
  smsTemplates: [
    ['id', code, 18, 'needed'],
    ['purpose', choice(purposeTitles), 14, 'needed'],
    ['signature', text, 14, 'needed'],
    ['text', text, 60, 'needed'],
    ['filed', code, 18],
    ...term,
  ],
  webhooks: [
    ['id', code, 18, 'needed'],
    ['name', text, 22, 'needed'],
    ['url', text, 40, 'needed'],
    ['events', choices(hookEventTitles), 30],
    ['programmes', codes, 20],
    ['areas', codes, 24],
    ...term,
  ],
};

/** The columns of each sheet, in the order in which they are written. */
export const columnsOf = Object.fromEntries(
  zoneSheets.map((sheet) => [
    sheet,
    specs[sheet].map(
      ([field, codec, width, must]): Column => ({
        field,
        codec,
        width,
        label: labelIn(sheet, field),
        needed: must === 'needed',
        ...(must === 'keeps' ? { keeps: true as const } : {}),
      }),
    ),
  ]),
) as unknown as Record<ZoneSheet, readonly Column[]>;

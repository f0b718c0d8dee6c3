import type { TableColumnsType } from 'antd';
import type { Say } from '../../shared/language.tsx';
import type { Names } from './names.ts';
import type { Line } from './rows.ts';
import { shownValue, titleOf } from './shown.ts';
import { type FieldSpec, labelOf, specs } from './specs.ts';
import { StateFlag, Term } from './Term.tsx';
import { keyOf, type ZoneSheet } from './types.ts';
import { peopleWords } from './words.ts';

/** The fields beside the name that a table has room for; the rest stand in the drawer. */
const beside: Readonly<Record<ZoneSheet, readonly string[]>> = {
  areas: ['kind', 'id', 'aliases'],
  units: ['kind', 'id', 'area'],
  accounts: ['username', 'unit', 'phone'],
  posts: ['kind', 'unit', 'area'],
  categories: ['code', 'programme', 'kind', 'limits'],
  questions: ['category', 'code', 'type', 'order'],
  duties: ['lead', 'assisting', 'basis'],
  precedents: ['number', 'lead', 'words'],
  limits: ['limit', 'category', 'basis'],
  officeHours: ['season'],
  sourceForms: ['programme', 'source'],
  chatGroups: ['programme', 'area'],
  smsTemplates: ['text', 'signature', 'filed'],
  webhooks: ['url', 'events'],
  articles: ['category', 'unit', 'sources'],
  dutyRoster: ['person', 'leader', 'area'],
  enterprises: ['id', 'area', 'officer'],
  entryPoints: ['kind', 'records', 'area', 'id'],
  timetable: ['weekdays', 'opens', 'capacity', 'area'],
  tags: ['registers', 'id'],
  figures: ['value', 'basis.zh'],
};

const specOf = (sheet: ZoneSheet, key: string): FieldSpec => specs[sheet].fields.find((spec) => spec.key === key) ?? { key, way: 'text' };

const titles: Readonly<Partial<Record<ZoneSheet, { zh: string; en: string }>>> = {
  accounts: { zh: '姓名', en: 'Name' },
  posts: { zh: '谁', en: 'Who' },
  questions: { zh: '问题', en: 'Question' },
  duties: { zh: '类别 · 区域', en: 'Category · area' },
  precedents: { zh: '类别 · 区域', en: 'Category · area' },
  limits: { zh: '业务 · 环节', en: 'Programme · stage' },
  officeHours: { zh: '开放时段', en: 'Open hours' },
  smsTemplates: { zh: '用途', en: 'Purpose' },
  dutyRoster: { zh: '班次', en: 'Slot' },
  figures: { zh: '哪个数', en: 'Which figure' },
};

/** From which width a column has room. */
const roomy: 'lg'[] = ['lg'];

/** The columns of a sheet's table; the name opens the row. */
export const columnsFor = (sheet: ZoneSheet, names: Names, w: Say, open: (key: string) => void): TableColumnsType<Line> => [
  {
    title: w(titles[sheet] ?? labelOf(sheet, ['sourceForms', 'chatGroups', 'articles', 'enterprises'].includes(sheet) ? 'title' : 'name')),
    key: 'title',
    fixed: 'left',
    render: (_, { key, row }) => (
      <>
        <button type="button" className="link zone-name" onClick={() => open(key)}>
          {titleOf(row, names, w)}
        </button>
        <StateFlag row={row} />
      </>
    ),
  },
  ...beside[sheet].map((key, place) => ({
    ...(place > 0 && { responsive: roomy }),
    title: w(labelOf(sheet, key)),
    key,
    className: `zone-col-${key}`,
    render: (_: unknown, { row }: Line) => <span className="zone-cell">{shownValue(row, specOf(sheet, key), names, w)}</span>,
  })),
  ...(sheet === 'accounts'
    ? [
        {
          title: w(peopleWords.posts),
          key: 'posts',
          render: (_: unknown, { row }: Line) => <span className="zone-cell">{names.posts(keyOf(row))}</span>,
        },
      ]
    : []),
  ...(sheet === 'precedents' || sheet === 'accounts'
    ? []
    : [
        {
          title: w({ zh: '起止', en: 'From – until' }),
          key: 'term',
          responsive: roomy,
          className: 'zone-col-term',
          render: (_: unknown, { row }: Line) => <Term row={row} />,
        },
      ]),
];

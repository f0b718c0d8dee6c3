import { type HoursRow, officeHoursOf, type ZoneData, type ZoneRows } from '../../core/zone/index.ts';
import { areas } from './areas.ts';
import { articles } from './articles.ts';
import { categories } from './categories/index.ts';
import { questions } from './categories/questions.ts';
import { duties, limits, precedents } from './duties.ts';
import { enterprises } from './enterprises.ts';
import { entryPoints } from './entry-points.ts';
import { accounts, posts } from './people.ts';
import { smsTemplates } from './sms-templates.ts';
import { chatGroups, sourceForms } from './source-forms.ts';
import { tags } from './tags.ts';
import { timetable } from './timetable.ts';
import { units } from './units.ts';
import { founded, zone } from './zone.ts';

const hours: readonly HoursRow[] = [
  {
    id: 'H1',
    from: founded,
    sessions: [
      ['08:00', '12:00'],
      ['14:00', '18:00'],
    ],
  },
  {
    id: 'H2',
    from: founded,
    season: ['06-15', '08-31'],
    sessions: [
      ['08:00', '12:00'],
      ['15:00', '18:30'],
    ],
  },
];

/** The demo zone as rows of its sheets, in which order they may be set. */
export const demoRows: ZoneRows = {
  areas,
  units,
  accounts,
  posts,
  categories,
  questions,
  duties,
  precedents,
  limits,
  officeHours: hours,
  sourceForms,
  chatGroups,
  smsTemplates,
  webhooks: [],
  articles,
  dutyRoster: [],
  enterprises,
  entryPoints,
  timetable,
  tags,
  figures: [],
};

/** The whole demo zone: invented in every name and border, of the shape of a real development zone. */
export const demoZone: ZoneData = { ...demoRows, zone, officeHours: officeHoursOf(hours) };

export { demoPassword } from '../password.ts';

import { z } from 'zod';
import { type SmsTemplate, smsTemplate } from '../message/template.ts';
import { type Area, area } from './area.ts';
import { type Article, article } from './article.ts';
import { type Category, category } from './category.ts';
import { type ChatGroup, chatGroup } from './chat-group.ts';
import { type Duty, duty, type Precedent, precedent } from './duty.ts';
import { type Enterprise, enterprise } from './enterprise.ts';
import { type EntryPoint, entryPoint } from './entry-point.ts';
import { figure, type ZoneFigure } from './figure.ts';
import { type HoursRow, hoursRow } from './hours-row.ts';
import { type LimitRow, limitRow } from './limit-row.ts';
import { type Opening, opening } from './opening.ts';
import { type Account, account, type Post, post } from './post.ts';
import { type Question, question } from './question.ts';
import { type DutySlot, dutySlot } from './roster.ts';
import { type ZoneSheet, zoneSheets } from './sheet-names.ts';
import { type SourceForm, sourceForm } from './source-form.ts';
import { type Tag, tag } from './tag.ts';
import { type Unit, unit } from './unit.ts';
import { type Webhook, webhook } from './webhook.ts';

export { keepingOf, peopleSheets, type ZoneSheet, zoneSheets } from './sheet-names.ts';

/** The sheets of a zone and what stands in a row of each. */
export type RowOf = {
  areas: Area;
  units: Unit;
  accounts: Account;
  posts: Post;
  categories: Category;
  questions: Question;
  duties: Duty;
  precedents: Precedent;
  limits: LimitRow;
  officeHours: HoursRow;
  sourceForms: SourceForm;
  chatGroups: ChatGroup;
  smsTemplates: SmsTemplate;
  webhooks: Webhook;
  articles: Article;
  dutyRoster: DutySlot;
  enterprises: Enterprise;
  entryPoints: EntryPoint;
  timetable: Opening;
  tags: Tag;
  figures: ZoneFigure;
};

export type ZoneRow = RowOf[ZoneSheet];

/** Every row of a zone, by sheet. */
export type ZoneRows = { readonly [S in ZoneSheet]: readonly RowOf[S][] };

export const zoneSheet = z.enum(zoneSheets);

export const rowSchemas: { readonly [S in ZoneSheet]: z.ZodType<RowOf[S]> } = {
  areas: area,
  units: unit,
  accounts: account,
  posts: post,
  categories: category,
  questions: question,
  duties: duty,
  precedents: precedent,
  limits: limitRow,
  officeHours: hoursRow,
  sourceForms: sourceForm,
  chatGroups: chatGroup,
  smsTemplates: smsTemplate,
  webhooks: webhook,
  articles: article,
  dutyRoster: dutySlot,
  enterprises: enterprise,
  entryPoints: entryPoint,
  timetable: opening,
  tags: tag,
  figures: figure,
};

export const noRows: ZoneRows = {
  areas: [],
  units: [],
  accounts: [],
  posts: [],
  categories: [],
  questions: [],
  duties: [],
  precedents: [],
  limits: [],
  officeHours: [],
  sourceForms: [],
  chatGroups: [],
  smsTemplates: [],
  webhooks: [],
  articles: [],
  dutyRoster: [],
  enterprises: [],
  entryPoints: [],
  timetable: [],
  tags: [],
  figures: [],
};

/** What a row is known by: its id, a category by its code. */
export const keyOf = (row: object): string => {
  const key: unknown = Reflect.get(row, 'id') ?? Reflect.get(row, 'code');
  return typeof key === 'string' ? key : '';
};

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
};

/** Whether two rows say the same, in whatever order their fields stand. */
export const sameRow = (a: object, b: object): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

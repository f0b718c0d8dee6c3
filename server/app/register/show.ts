import { isSealed, sealedIn } from '../../../core/case/sealed.ts';
import { maskId, maskName, maskPhone } from '../../../core/identifier/index.ts';
import { metaOf, type Widget } from '../../../core/programme/fields.ts';
import type { RegisterPart } from '../../../core/programme/registers.ts';
import type { Data, Entry } from '../../../core/register/index.ts';
import type { Words } from '../../../core/words.ts';
import { personalValues } from '../../db/queries/personal.ts';
import type { Db } from '../../db/schema.ts';
import type { Book } from '../book.ts';

/** One field of an entry as a screen shows it: `text` masked where it names people, `null` where it is sealed altogether. */
export type FieldShown = { field: string; label: Words; widget: string; class: string; value: unknown; text: Words | null };

/** A milestone as it was planned, and when it was reached. */
export type StepShown = { step: string; title: Words; start: string; end: string; reached: string | null; slipped: boolean };

/** A line of a register. */
export type EntryRow = {
  id: string;
  key: string;
  title: string;
  area: string;
  areaName: Words;
  unit: string;
  unitName: Words | null;
  stage: string;
  stageTitle: Words;
  active: boolean;
  flagged: boolean;
  tags: { tag: string; title: Words }[];
  people: { id: string; role: string; roleTitle: Words; account: string; name: string; from: string; until: string | null }[];
  fields: FieldShown[];
  /** The first milestone that is not reached, and whether it has slipped. */
  next: { step: string; title: Words; end: string; slipped: boolean } | null;
  plan: StepShown[];
  changed: string;
};

export type Values = ReadonlyMap<string, string>;

const both = (text: string): Words => ({ zh: text, en: text });

const masks: Partial<Record<Widget, (text: string) => string>> = { person: maskName, phone: maskPhone, residentId: maskId };

/** Sealed words are shown by their mask, and where there is none by nothing but that they are there. */
const masked = (widget: Widget | undefined, text: string | undefined): Words | null => {
  if (text === undefined) return null;
  const mask = widget && masks[widget];
  return mask ? both(mask(text)) : null;
};

const joined = (all: readonly Words[]): Words => ({ zh: all.map(({ zh }) => zh).join('、'), en: all.map(({ en }) => en).join(', ') });

/** A plain value as people read it. */
export const saidValue = (part: RegisterPart, field: string, value: unknown, book: Book): Words => {
  const { widget, options, measure } = metaOf(part.fields[field] as Parameters<typeof metaOf>[0]);
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  if (Array.isArray(value))
    return joined(value.map((one) => options?.[String(one)] ?? (widget === 'units' ? book.unitName(String(one)) : both(String(one)))));
  const text = String(value ?? '');
  if (options) return options[text] ?? both(text);
  if (widget === 'unit') return book.unitName(text);
  if (widget === 'area') return book.areaName(text);
  if (widget === 'account') return both(book.accountName(text) ?? text);
  if (widget === 'category') return book.categoryName(text) ?? both(text);
  if (measure) return { zh: `${text} ${measure.zh}`, en: `${text} ${measure.en}` };
  return both(text);
};

const placeText = (text: string): string => {
  try {
    const { address } = JSON.parse(text) as { address?: unknown };
    return typeof address === 'string' ? address : '';
  } catch {
    return '';
  }
};

/** Every field that is filled in, in the order of the form. `full` lifts the masks: only after the reveal stands in the log. */
export const fieldsShown = (part: RegisterPart, data: Data, values: Values, book: Book, full = false): FieldShown[] =>
  Object.keys(part.fields).flatMap((field): FieldShown[] => {
    const value = data[field];
    if (value === undefined) return [];
    const { label = both(field), widget, class: kind = 'plain' } = metaOf(part.fields[field] as Parameters<typeof metaOf>[0]);
    const own = { field, label, widget: widget ?? 'text', class: kind };
    if (!isSealed(value)) return [{ ...own, value, text: saidValue(part, field, value, book) }];
    const text = values.get(value.personal);
    if (!full) return [{ ...own, value: null, text: masked(widget, text) }];
    const whole = widget === 'map' ? placeText(text ?? '') : (text ?? '');
    return [{ ...own, value: whole, text: both(whole) }];
  });

/** The values that the masks of these entries are made of. */
export const valuesOf = async (db: Db, zone: string, states: readonly Pick<Entry, 'data'>[]): Promise<Values> =>
  personalValues(
    db,
    zone,
    states.flatMap(({ data }) => sealedIn(data)),
  );

/** The name of an entry, masked where it is the name of people. */
export const nameShown = (part: RegisterPart, { data, title }: Pick<Entry, 'data' | 'title'>, values: Values): string => {
  const value = data[part.name];
  return isSealed(value) ? maskName(values.get(value.personal) ?? title) : title;
};

export const rowShown = (id: string, state: Entry, part: RegisterPart, book: Book, values: Values): EntryRow => {
  const next = state.plan.find(({ reached }) => reached === 'not-yet');
  return {
    id,
    key: state.key,
    title: nameShown(part, state, values),
    area: state.area,
    areaName: book.areaPathName(state.areaPath),
    unit: state.unit,
    unitName: state.unit === 'nobody' ? null : book.unitName(state.unit),
    stage: state.stage,
    stageTitle: part.stages[state.stage]?.title ?? both(state.stage),
    active: state.active,
    flagged: state.flags.length > 0,
    tags: (state.tags ?? []).map((tag) => ({ tag, title: book.rows.tags.find(({ id }) => id === tag)?.name ?? both(tag) })),
    people: state.people.map(({ id: term, role, account, from, until }) => ({
      id: term,
      role,
      roleTitle: part.roles?.[role]?.title ?? both(role),
      account,
      name: book.accountName(account) ?? account,
      from,
      until: until === 'open' ? null : until,
    })),
    fields: fieldsShown(part, state.data, values, book),
    next: next
      ? { step: next.step, title: part.milestones?.steps[next.step]?.title ?? both(next.step), end: next.end, slipped: next.slipped }
      : null,
    plan: state.plan.map(({ step, start, end, reached, slipped }) => ({
      step,
      title: part.milestones?.steps[step]?.title ?? both(step),
      start,
      end,
      reached: reached === 'not-yet' ? null : reached,
      slipped,
    })),
    changed: state.changed,
  };
};

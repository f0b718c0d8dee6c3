import { z } from 'zod';
import * as f from './fields.ts';

/** A field as a programme's content keeps it. */
export type KeptField = f.FieldContent & { optional?: true };

/** Which builder makes a field of this widget, and what it is told. Widgets without one cannot be asked for by a programme. */
const builders: Partial<Record<f.Widget, (told: f.FieldContent) => z.ZodType>> = {
  text: ({ label, most }) => f.text(label, most),
  words: ({ label, most }) => f.words(label, most),
  number: ({ label, most }) => f.count(label, most),
  switch: ({ label }) => f.yesNo(label),
  choice: ({ label, options }) => f.choice(label, options ?? {}),
  choices: ({ label, options, least }) => f.choices(label, options ?? {}, least),
  stars: ({ label }) => f.stars(label),
  photos: ({ label, least }) => f.photos(label, least),
  files: ({ label }) => f.files(label),
  map: ({ label }) => f.place(label),
  moment: ({ label }) => f.moment(label),
  date: ({ label }) => f.date(label),
  person: ({ label }) => f.person(label),
  phone: ({ label }) => f.phone(label),
  unit: ({ label }) => f.unit(label),
  units: ({ label, least }) => f.units(label, least),
  account: ({ label }) => f.account(label),
  area: ({ label }) => f.area(label),
  category: ({ label }) => f.category(label),
  case: ({ label }) => f.aCase(label),
  creditCode: ({ label }) => f.creditCode(label),
  reading: ({ label, least, most }) => f.reading(label, least ?? 0, most ?? 1_000),
  residentId: ({ label }) => f.residentId(label),
  amount: ({ label, measure }) => f.amount(label, measure ?? { zh: '', en: '' }),
};

/** The widgets that a programme's own fields may have. */
export const askable = Object.keys(builders) as [f.Widget, ...f.Widget[]];

/** What a field says of itself; `unknown` for a schema that none of the builders made. */
export const keptField = (field: z.ZodType): KeptField | 'unknown' => {
  if (field instanceof z.ZodOptional) {
    const inner = keptField(field.unwrap() as z.ZodType);
    return inner === 'unknown' ? inner : { ...inner, optional: true };
  }
  return f.toldOf(field) ?? 'unknown';
};

/** The field again, from what it said of itself. */
export const rebuild = ({ optional, ...told }: KeptField): z.ZodType => {
  const build = builders[told.widget];
  if (!build) throw new RangeError(`no builder makes a field of widget ${told.widget}`);
  const marks: ((field: z.ZodType) => z.ZodType)[] = [
    ...(told.class === 'sensitive' && told.widget !== 'residentId' ? [f.sensitive] : []),
    ...(told.staff ? [f.staff] : []),
    ...(told.hint ? [(field: z.ZodType) => f.hinted(field, told.hint as { zh: string; en: string })] : []),
  ];
  const field = marks.reduce((made, mark) => mark(made), build(told));
  return optional ? field.optional() : field;
};

type Def = { checks?: readonly unknown[]; innerType?: z.ZodType };

const checksOf = (field: z.ZodType): number => {
  const { checks, innerType } = field.def as Def;
  return (checks?.length ?? 0) + (innerType ? checksOf(innerType) : 0);
};

/** One text for one schema, whatever the order of its keys. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, held) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );

/** Whether the field holds to exactly what its builder was told: a rule added afterwards would be lost when it is kept as data. */
export const isFaithful = (field: z.ZodType): boolean => {
  const kept = keptField(field);
  if (kept === 'unknown' || !builders[kept.widget]) return false;
  const again = rebuild(kept);
  const written = (one: z.ZodType) => sorted(z.toJSONSchema(one, { io: 'input' }));
  return written(field) === written(again) && checksOf(field) === checksOf(again);
};

import { z } from 'zod';
import { residentId as judgedResident, uscc } from '../identifier/index.ts';
import { isStorable } from '../storable.ts';
import type { Words } from '../words.ts';

/** How sensitive a value is: plain stays in the event, personal and sensitive are sealed out of it (PIPL art. 28). */
export type PersonalClass = 'plain' | 'personal' | 'sensitive';

/** What a screen draws for a field; the closed list that every form renderer knows. */
export const widgets = [
  'text',
  'words',
  'number',
  'switch',
  'choice',
  'choices',
  'stars',
  'photos',
  'files',
  'map',
  'moment',
  'date',
  'person',
  'phone',
  'unit',
  'units',
  'account',
  'area',
  'category',
  'case',
  'limit',
  'creditCode',
  'reading',
  'residentId',
  'amount',
] as const;
export type Widget = (typeof widgets)[number];

type Meta = {
  label: Words;
  widget: Widget;
  class?: PersonalClass;
  options?: Record<string, Words>;
  hint?: Words;
  /** Only staff fill it in: a caller's screen leaves it out and the core refuses it from a caller. */
  staff?: true;
  /** What an amount is counted in. */
  measure?: Words;
};

/** A field as data: what its builder was told. From it the same field can be built again. */
export type FieldContent = Meta & { least?: number; most?: number };

const contents = z.registry<FieldContent>();

const told = <S extends z.ZodType>(schema: S, meta: Meta, sizes: { least?: number; most?: number } = {}): S => {
  const field = schema.meta(meta);
  contents.add(field, { ...meta, ...sizes });
  return field;
};

/** Text without NUL and lone surrogates, trimmed; what PostgreSQL and every phone can keep. */
export const clean = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine(isStorable, { params: { code: 'unwritable' } });

/** A form is its fields; an unknown field is a fault, so that nothing is lost in silence. */
export const form = <Shape extends z.ZodRawShape>(fields: Shape) => z.strictObject(fields);

/** One short line. */
export const text = (label: Words, most = 200) => told(clean(most), { label, widget: 'text' }, { most });
/** Free words by anybody may name people, so they are sealed as personal. */
export const words = (label: Words, most = 20_000) => told(clean(most), { label, widget: 'words', class: 'personal' }, { most });
export const person = (label: Words) => told(clean(60), { label, widget: 'person', class: 'personal' });
/** Any telephone number people really write: digits, blanks, hyphens, a plus sign. */
export const phone = (label: Words) =>
  told(
    z
      .string()
      .trim()
      .regex(/^\+?[\d][\d -]{4,22}$/),
    { label, widget: 'phone', class: 'personal' },
  );
export const yesNo = (label: Words) => told(z.boolean(), { label, widget: 'switch' });
export const count = (label: Words, most = 1_000_000) => told(z.int().min(0).max(most), { label, widget: 'number' }, { most });
/** A reading with one decimal, between two whole bounds: a temperature, a blood pressure. */
export const reading = (label: Words, least: number, most: number) =>
  told(z.number().min(least).max(most).multipleOf(0.1), { label, widget: 'reading' }, { least, most });
/** Five grades 五级评价: 1 very bad … 5 very good. */
export const stars = (label: Words) => told(z.int().min(1).max(5), { label, widget: 'stars' });
export const photos = (label: Words, least = 0) => told(z.array(z.uuid()).min(least).max(9), { label, widget: 'photos' }, { least });
export const files = (label: Words) => told(z.array(z.uuid()).max(9), { label, widget: 'files' });
/** An instant, ISO 8601 with its offset. */
export const moment = (label: Words) => told(z.iso.datetime({ offset: true }), { label, widget: 'moment' });
export const date = (label: Words) => told(z.iso.date(), { label, widget: 'date' });
export const unit = (label: Words) => told(clean(64), { label, widget: 'unit' });
export const units = (label: Words, least = 0) => told(z.array(clean(64)).min(least).max(12), { label, widget: 'units' }, { least });
export const account = (label: Words) => told(clean(64), { label, widget: 'account' });
export const area = (label: Words) => told(clean(64), { label, widget: 'area' });
export const category = (label: Words) => told(clean(64), { label, widget: 'category' });
export const aCase = (label: Words) => told(z.uuid(), { label, widget: 'case' });

/** A unified social credit code 统一社会信用代码, its check character right (GB 32100-2015). */
export const creditCode = (label: Words) =>
  told(
    z
      .string()
      .trim()
      .max(40)
      .refine((code) => uscc(code).valid, { params: { code: 'credit-code' } }),
    { label, widget: 'creditCode' },
  );

/** A resident identity number 公民身份号码, its date and check character right (GB 11643-1999); always sealed as sensitive. */
export const residentId = (label: Words) =>
  told(
    z
      .string()
      .trim()
      .max(40)
      .refine((id) => judgedResident(id, '9999-12-31').valid, { params: { code: 'resident-id' } }),
    { label, widget: 'residentId', class: 'sensitive' },
  );

/** A decimal figure kept as it was written, so that no digit is lost; what it is counted in stands beside it. */
export const amount = (label: Words, measure: Words) =>
  told(
    z
      .string()
      .trim()
      .regex(/^\d{1,12}(\.\d{1,6})?$/),
    { label, widget: 'amount', measure },
  );

/** One of a closed list, each option with its words: `choice(t('原因', 'Reason'), { duty: t('职责不符', 'Not our duty') })`. */
export const choice = <const Option extends string>(label: Words, options: Record<Option, Words>) =>
  told(z.enum(Object.keys(options) as [Option, ...Option[]]), { label, widget: 'choice', options });

/** Any number of a closed list. */
export const choices = <const Option extends string>(label: Words, options: Record<Option, Words>, least = 0) =>
  told(
    z
      .array(z.enum(Object.keys(options) as [Option, ...Option[]]))
      .min(least)
      .max(40),
    { label, widget: 'choices', options },
    { least },
  );

/** A point in degrees with its datum, longitude first, and the address as people say it. */
export const place = (label: Words) =>
  told(
    z
      .strictObject({
        lng: z.number().min(-180).max(180).optional(),
        lat: z.number().min(-90).max(90).optional(),
        datum: z.enum(['WGS84', 'CGCS2000', 'GCJ02', 'BD09']).default('WGS84'),
        address: clean(300).optional(),
      })
      .refine((at) => (at.lng === undefined) === (at.lat === undefined), { params: { code: 'half-a-point' } }),
    { label, widget: 'map', class: 'personal' },
  );

const retold = <S extends z.ZodType>(field: S, change: Partial<Meta>): S => {
  const { least, most, ...meta } = contents.get(field) ?? ({ ...metaOf(field) } as FieldContent);
  return told(field, { ...meta, ...change }, { ...(least !== undefined && { least }), ...(most !== undefined && { most }) });
};

/** The same field for staff alone; said before `.optional()`. */
export const staff = <S extends z.ZodType>(field: S): S => retold(field, { staff: true });
/** The same field, sealed as sensitive: health, minors, community correction (practice.md §10); said before `.optional()`. */
export const sensitive = <S extends z.ZodType>(field: S): S => retold(field, { class: 'sensitive' });
/** The same field with a line of advice under it; said before `.optional()`. */
export const hinted = <S extends z.ZodType>(field: S, hint: Words): S => retold(field, { hint });

/** What a screen and the sealing need to know of a field. */
export const metaOf = (field: z.ZodType): Partial<Meta> => {
  const own = field.meta() as Partial<Meta> | undefined;
  if (own?.widget) return own;
  const inner = (field as z.ZodType & { def: { innerType?: z.ZodType } }).def.innerType;
  return inner ? metaOf(inner) : {};
};

/** What the builder of a field was told, or undefined for a schema that none of these builders made. */
export const toldOf = (field: z.ZodType): FieldContent | undefined => contents.get(field);

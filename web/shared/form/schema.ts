import type { Widget } from '../../../core/programme/fields.ts';
import type { Words } from '../words/t.ts';

export type { Widget };

/** One field of a form as JSON Schema carries it, with what the screen needs beside it. */
export type FieldSchema = Readonly<{
  label?: Words;
  widget?: Widget;
  options?: Readonly<Record<string, Words>>;
  hint?: Words;
  /** What an amount is counted in. */
  measure?: Words;
  /** Only staff fill it in. */
  staff?: boolean;
  type?: string;
  enum?: readonly string[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  items?: FieldSchema;
  properties?: Readonly<Record<string, FieldSchema>>;
  required?: readonly string[];
  default?: unknown;
}>;

export type FormSchema = Readonly<{ properties?: Readonly<Record<string, FieldSchema>>; required?: readonly string[] }>;

/** What has been filled in so far; a field nobody touched is absent. */
export type Values = Readonly<Record<string, unknown>>;

/** Fields in the order of the form, with their names. */
export const fieldsOf = (form: FormSchema): [string, FieldSchema][] => Object.entries(form.properties ?? {});

/** The widget of a field, found from its sort where none is named. */
export const widgetOf = (field: FieldSchema): Widget => {
  if (field.widget) return field.widget;
  if (field.options || field.enum) return 'choice';
  if (field.type === 'boolean') return 'switch';
  if (field.type === 'integer' || field.type === 'number') return 'number';
  return (field.maxLength ?? 0) > 300 ? 'words' : 'text';
};

/** A list is only a list of texts. */
export const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Whether somebody has filled a field in. */
export const isFilled = (value: unknown): boolean => {
  if (value === undefined || value === null || value === '') return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== 'object' || Object.values(value).some(isFilled);
};

const isGroup = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values as the API wants them: nothing empty, text without blanks around it, groups such as a place likewise. */
export const filledIn = (values: Values): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => isFilled(value))
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : isGroup(value) ? filledIn(value) : value]),
  );

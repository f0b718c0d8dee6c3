import type { z } from 'zod';
import { type Answer, isSealed } from '../../../core/case/index.ts';
import { own } from '../../../core/own.ts';
import { metaOf } from '../../../core/programme/fields.ts';
import { t, type Words } from '../../../core/words.ts';
import type { Book } from '../book.ts';
import type { Values } from './callers.ts';

/** One thing that was filled in, ready to be shown: names for ids, words for codes. */
export type FieldShown = { name: string; label: Words; value: unknown; widget: string };

/** What is said where a value stood: whether its time was over or somebody wished it away. */
export const goneWords = (why: 'retention' | 'asked' | 'unknown'): Words =>
  why === 'retention' ? t('（已按期限删除）', '(erased: its time is over)') : t('（已删除）', '(erased)');

const covered = t('（敏感信息）', '(sensitive)');

const readable = (widget: string, value: unknown, book: Book, options: Record<string, Words> | undefined): unknown => {
  if (Array.isArray(value)) return value.map((one) => readable(widget, one, book, options));
  if (typeof value !== 'string') return value;
  switch (widget) {
    case 'choice':
    case 'choices':
      return own(options, value) ?? value;
    case 'unit':
    case 'units':
      return book.unitName(value);
    case 'area':
      return book.areaName(value);
    case 'category':
      return book.categoryName(value) ?? value;
    case 'account':
      return book.accountName(value) ?? value;
    default:
      return value;
  }
};

const opened = (text: string): unknown => {
  if (!/^[[{"]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

type Eyes = Readonly<{ book: Book; values: Values; sensitive: boolean; gone?: Words }>;

/**
 * What was filled in, field by field in the order of the form, sealed values in place of their seals. Files are named by id; what they are
 * stands beside. A request, a caller or another case is left out: its id says nothing to people, and the page shows the thing itself.
 */
export const fieldsShown = (
  form: z.ZodObject,
  data: Readonly<Record<string, unknown>>,
  { book, values, sensitive, gone = goneWords('unknown') }: Eyes,
): FieldShown[] =>
  Object.entries(form.shape as Record<string, z.ZodType>).flatMap(([key, field]): FieldShown[] => {
    const value = own(data, key);
    const { label, widget = 'text', options } = metaOf(field);
    if (value === undefined || widget === 'case') return [];
    if (widget === 'photos' || widget === 'files')
      return [{ name: key, label: label ?? t(key, key), value: filesOf({ [key]: value }), widget }];
    const shown = isSealed(value)
      ? value.class === 'sensitive' && !sensitive
        ? covered
        : (openedOr(values.get(value.personal), widget) ?? gone)
      : value;
    return [{ name: key, label: label ?? t(key, key), value: readable(widget, shown, book, options), widget }];
  });

const openedOr = (text: string | undefined, widget: string): unknown =>
  text === undefined || widget === 'words' || widget === 'text' || widget === 'person' || widget === 'phone' ? text : opened(text);

/** The answers to further questions, each under its question as it was asked. */
export const answersShown = ({ answers }: Readonly<Record<string, unknown>>, values: Values): FieldShown[] => {
  const kept = isSealed(answers) ? values.get(answers.personal) : undefined;
  const read = kept === undefined ? [] : (JSON.parse(kept) as Answer[]);
  return read.map(({ code, question, said }) => ({
    name: code,
    label: question,
    value: said.length === 1 ? said[0] : said,
    widget: 'words',
  }));
};

/** The files that were filled in, by id; what was before stands before what is after, in whichever order they were kept. */
export const filesOf = ({ before, ...rest }: Readonly<Record<string, unknown>>): string[] =>
  [before, ...Object.values(rest)].flatMap((value) =>
    Array.isArray(value)
      ? value.flatMap((one: unknown) => (typeof one === 'object' && one !== null && 'file' in one ? [String(one.file)] : []))
      : [],
  );

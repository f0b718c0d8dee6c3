import { types } from 'pg';

const int8 = 20;
const date = 1082;
const timestamp = 1114;
const textArray: number = 1009;
const int8Array = 1016;
const dateArray = 1182;

/** A whole number that JavaScript cannot hold exactly is a fault, never a rounded value. */
const wholeNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is past the whole numbers that can be held exactly`);
  return value;
};

const asItStands = (text: string): string => text;

const words: (text: string) => (string | null)[] = types.getTypeParser(textArray);

const listOf = (parse: (text: string) => unknown) => (text: string) => words(text).map((one) => (one === null ? null : parse(one)));

const ours = new Map<number, (text: string) => unknown>([
  [int8, wholeNumber],
  [date, asItStands],
  [timestamp, asItStands],
  [int8Array, listOf(wholeNumber)],
  [dateArray, listOf(asItStands)],
]);

/** How column values arrive: int8 as number, timestamptz as Date, date as `YYYY-MM-DD` (a day has no hour), numeric as text. */
export const columnTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : ours.get(oid)) ?? types.getTypeParser(oid, format ?? 'text'),
};

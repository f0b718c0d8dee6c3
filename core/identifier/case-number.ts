import { type DateText, dayNumber } from '../calendar/index.ts';
import { normalize } from './normalize.ts';

/** The check digit of ISO 7064 MOD 11,10 over digits: it notices every single wrong digit and nearly every exchange of neighbours. */
export const checkDigit = (digits: string): string => {
  let product = 10;
  for (const digit of digits) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return `${(11 - product) % 10}`;
};

/**
 * The short number that people see, digits only so that it can be read over the telephone: local date, counter of the zone and
 * day, check digit, as 261120-00042-7. Throws RangeError for a counter below 1 or a date outside this century.
 */
export const caseNumber = (date: DateText, counter: number): string => {
  dayNumber(date);
  if (!date.startsWith('20')) throw new RangeError(`${date} is not in this century`);
  if (!Number.isInteger(counter) || counter < 1 || counter > 999_999_999) throw new RangeError(`${counter} is not a counter of the day`);
  const day = date.slice(2).replaceAll('-', '');
  const count = String(counter).padStart(5, '0');
  return `${day}-${count}-${checkDigit(day + count)}`;
};

const isDay = (day: string): boolean => {
  try {
    dayNumber(`20${day.slice(0, 2)}-${day.slice(2, 4)}-${day.slice(4)}`);
    return true;
  } catch {
    return false;
  }
};

/** The case number that somebody meant, with or without hyphens, blanks or full-width digits; undefined when it is none. */
export const readCaseNumber = (text: string): string | undefined => {
  const [, day, count, check] = /^(\d{6})(\d{5}|[1-9]\d{5,8})(\d)$/.exec(normalize(text)) ?? [];
  if (!day || !count || !isDay(day) || Number(count) === 0 || checkDigit(day + count) !== check) return undefined;
  return `${day}-${count}-${check}`;
};

/** Whether a text is a case number, however it was typed. */
export const isCaseNumber = (text: string): boolean => readCaseNumber(text) !== undefined;

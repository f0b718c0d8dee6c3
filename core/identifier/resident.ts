import { type DateText, dayNumber, isDate } from '../calendar/index.ts';
import { normalize, weightedSum } from './normalize.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';
const provinces: readonly (readonly [first: number, last: number])[] = [
  [11, 15],
  [21, 23],
  [31, 37],
  [41, 46],
  [50, 54],
  [61, 65],
  [71, 71],
  [81, 83],
];

export type ResidentId =
  | { valid: true; normalized: string; birthDate: DateText; sex: 'male' | 'female' }
  | { valid: false; reason: 'length' | 'alphabet' | 'province' | 'birthDate' | 'check' };

const checkOf = (seventeen: string): string => checks[weightedSum(seventeen, weights, '0123456789') % 11]!;

/**
 * Judges a resident identity number 公民身份号码 (GB 11643-1999) and names the first check that fails. Counties are not
 * checked, because withdrawn codes stay valid. Nobody is born after `asOf`.
 */
export const residentId = (text: string, asOf: DateText): ResidentId => {
  const id = normalize(text);
  if ([...id].length !== 18) return { valid: false, reason: 'length' };
  if (!/^\d{17}[\dX]$/.test(id)) return { valid: false, reason: 'alphabet' };
  const province = Number(id.slice(0, 2));
  if (!provinces.some(([first, last]) => first <= province && province <= last)) return { valid: false, reason: 'province' };
  const birthDate = `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
  if (!isDate(birthDate) || birthDate > asOf) return { valid: false, reason: 'birthDate' };
  if (id[17] !== checkOf(id)) return { valid: false, reason: 'check' };
  return { valid: true, normalized: id, birthDate, sex: Number(id[16]) % 2 === 1 ? 'male' : 'female' };
};

/** Judges a number of the old form of 15 digits, by the number of 18 that it became. */
export const oldResidentId = (text: string, asOf: DateText): ResidentId => {
  const old = normalize(text);
  if ([...old].length !== 15) return { valid: false, reason: 'length' };
  if (!/^\d{15}$/.test(old)) return { valid: false, reason: 'alphabet' };
  const seventeen = `${old.slice(0, 6)}19${old.slice(6)}`;
  return residentId(`${seventeen}${checkOf(seventeen)}`, asOf);
};

/** Full years 周岁 on a date, reached on the birthday itself; somebody born on 29 February reaches them on 1 March in common years. */
export const age = (birthDate: DateText, on: DateText): number => {
  dayNumber(birthDate);
  dayNumber(on);
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
};

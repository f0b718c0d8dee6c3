import { normalize } from '../identifier/index.ts';

/** The least of a number that is worth looking for, and the longest of its ends that are found. */
const least = 3;
const longestEnd = 10;

const bare = (text: string): string => normalize(text).replace(/[^\p{L}\p{N}]/gu, '');
const unpadded = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

/** What a number of ours or of whoever handed the case down is found by: whole, by its parts, by its end. */
export const numberLexemes = (number: string): string[] => {
  const whole = bare(number);
  const parts = number.split(/[^\p{L}\p{N}]+/u).filter((part) => part.length >= least);
  const digits = /\d+$/.exec(whole)?.[0] ?? '';
  const ends = Array.from({ length: Math.max(0, Math.min(longestEnd, digits.length) - least) }, (_, i) => digits.slice(-(least + 1 + i)));
  const sequence = [whole.slice(0, -1), ...parts, ...parts.map(unpadded), ...ends];
  return [...new Set([whole, ...sequence.map(bare)])].filter((one) => one.length >= least).map((one) => `n:${one}`);
};

/** What a term asks for where it may be a number or a part of one; undefined where it is none. */
export const numberWanted = (term: string): string | undefined => {
  const whole = bare(term);
  return whole.length >= least && /\d/.test(whole) ? `n:${whole}` : undefined;
};

/** The last four digits of a term that may be a telephone number or its end. */
export const telephoneWanted = (term: string): string | undefined => {
  const digits = term.normalize('NFKC').replace(/[\s+-]/gu, '');
  return /^\d{4,15}$/.test(digits) ? digits : undefined;
};

import { normalize } from './normalize.ts';

/** Keeps both ends and stars the middle; a text too short for that to hide anything is starred whole. */
const ends = (text: string, first: number, last: number, stars: number): string => {
  const characters = [...normalize(text)];
  if (characters.length <= first + last) return '*'.repeat(characters.length);
  return `${characters.slice(0, first).join('')}${'*'.repeat(stars)}${characters.slice(-last).join('')}`;
};

/** A resident identity number as screens show it: six characters, eight stars, four characters. */
export const maskId = (value: string): string => ends(value, 6, 4, 8);

/** A telephone number as screens show it: three digits, four stars, four digits. */
export const maskPhone = (value: string): string => ends(value, 3, 4, 4);

/** A name as screens show it: the first character, and one star for each other. */
export const maskName = (value: string): string => {
  const [first = '', ...others] = normalize(value);
  return first + '*'.repeat(others.length);
};

import type { Words } from '../../../core/words.ts';

export { t, type Words } from '../../../core/words.ts';
export type Language = 'zh' | 'en';

/** Turns words into text; `{name}` in them is filled from the second argument. */
export type Say = (words: Words, filled?: Readonly<Record<string, string | number>>) => string;

/** Words in one language, with their places filled in. */
export const sayIn =
  (language: Language): Say =>
  (words, filled) =>
    filled ? words[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(filled[name] ?? whole)) : words[language];

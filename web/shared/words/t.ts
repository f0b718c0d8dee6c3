import type { Words } from '../../../core/words.ts';

export type { Words };
export type Language = 'zh' | 'en';

/** Both languages of one thing to read. The core's own `t` would bring the validator onto every phone. */
export const t = (zh: string, en: string): Words => ({ zh, en });

/** Turns words into text; `{name}` in them is filled from the second argument. */
export type Say = (words: Words, filled?: Readonly<Record<string, string | number>>) => string;

/** Words in one language, with their places filled in. */
export const sayIn =
  (language: Language): Say =>
  (words, filled) =>
    filled ? words[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(filled[name] ?? whole)) : words[language];

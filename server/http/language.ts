import type { Words } from '../../core/words.ts';

export type Language = keyof Words;

const weightOf = (part: string): { language: Language | 'other'; weight: number } => {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
  const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((found) => found !== undefined);
  const primary = tag.trim().split('-')[0];
  const language = primary === 'zh' || primary === 'en' ? primary : 'other';
  return { language, weight: quality === undefined ? 1 : Number(quality) };
};

/** The reader's language by `Accept-Language`, Chinese where it says neither or the same of both. */
export const languageOf = (accepted: string | undefined): Language => {
  const parts = (accepted ?? '').slice(0, 500).split(',').map(weightOf);
  const best = (language: Language) => Math.max(0, ...parts.filter((part) => part.language === language).map(({ weight }) => weight));
  return best('en') > best('zh') ? 'en' : 'zh';
};

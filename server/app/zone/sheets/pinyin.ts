import { pinyin } from 'pinyin-pro';

/** A place name in the Roman letters of GB/T 28039: one word, capital first, no tones. Text without Chinese is left as it is. */
export const romanised = (name: string): string => {
  const letters = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' }).join('').trim();
  return letters === '' ? name : letters.charAt(0).toUpperCase() + letters.slice(1);
};

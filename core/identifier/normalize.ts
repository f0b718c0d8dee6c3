/** What people type, made comparable: half-width, no blanks or hyphens, capitals. Nothing else is repaired: an O is not a 0. */
export const normalize = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u2010-]/gu, '')
    .toUpperCase();

/** The sum of weight × value over the characters, each valued by its place in the alphabet. */
export const weightedSum = (text: string, weights: readonly number[], alphabet: string): number =>
  weights.reduce((sum, weight, i) => sum + weight * alphabet.indexOf(text[i] ?? ''), 0);

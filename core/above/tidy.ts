/** Text of others as it was meant; without anything that pages would have to carry along. */

/** Blanks of every width at the ends go, line breaks of every kind become one. */
export const tidyText = (cell: string | number | boolean | Date): string =>
  String(cell)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/^[\s\u3000]+|[\s\u3000]+$/g, '');

/** The first telephone number in a text that may hold several, or a name beside it. */
export const phoneIn = (text: string): string | 'none' => {
  const plain = text.normalize('NFKC');
  const found = /(?<!\d)(?:\+?86[- ]?)?(1\d{10}|1\d{2}[- ]\d{4}[- ]\d{4}|0\d{2,3}[- ]?\d{7,8}(?:-\d{1,5})?|\d{7,11})(?!\d)/.exec(plain);
  return found ? found[1]!.replace(/\s/g, '-') : 'none';
};

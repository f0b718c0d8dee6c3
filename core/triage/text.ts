/**
 * A message as the classifier reads it. Width and case are folded and everything that is neither letter nor digit is left out, so that
 * running text, the words of a message with their stop words dropped, and the same words typed on another keyboard read alike.
 */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('_x000d_', ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** How many characters stand at the beginning of a message, where people say what it is about: a title, or what serves as one. */
export const opening = 25;

/** So many characters of the beginning are also judged by themselves. */
export const beginning = 45;

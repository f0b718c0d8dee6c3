/** How Chinese text is found again: every two neighbouring characters, every word of letters and digits (design.md §5). */

const run = /[\p{Script=Han}\u3007]+|[\p{L}\p{N}]+/gu;
const isChinese = (text: string): boolean => /^[\p{Script=Han}\u3007]/u.test(text);

/** A longer word than this is nobody's word; its beginning will do. */
const longestWord = 32;

/** Text as it is compared: half-width, small letters, one form for each character. */
export const evened = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Letters and digits stay with one another and apart from Chinese. */
const runsOf = (text: string): string[] =>
  (evened(text).match(run) ?? []).flatMap((piece) => piece.match(/[\p{Script=Han}\u3007]+|[^\p{Script=Han}\u3007]+/gu) ?? []);

const pairsOf = (chars: readonly string[]): string[] => chars.slice(1).map((char, i) => `${chars[i]}${char}`);

/** What a text is found by: 三号楼2单元 by 三号, 号楼, 2, 单元. A single Chinese character between other things stands for itself. */
export const lexemesOf = (text: string): string[] => [
  ...new Set(
    runsOf(text).flatMap((piece) => {
      if (!isChinese(piece)) return [piece.slice(0, longestWord)];
      const chars = [...piece];
      return chars.length === 1 ? chars : pairsOf(chars);
    }),
  ),
];

/**
 * What must all stand in a text that holds this term. A single character at the edge of a mixed term (3号) is left out where something
 * else narrows it, because inside a longer text it stands in pairs; a term of nothing but one Chinese character is too little to look for.
 */
export const wantedOf = (term: string): string[] => {
  const pieces = runsOf(term);
  const firm = pieces.filter((piece) => !isChinese(piece) || [...piece].length > 1);
  return [...new Set(firm.flatMap(lexemesOf))];
};

/** The terms of a search, at most so many: what stands between blanks must all be found. */
export const termsOf = (query: string, most = 6): string[] => query.normalize('NFKC').split(/\s+/u).filter(Boolean).slice(0, most);

export type Part = Readonly<{ text: string; hit: boolean }>;

const context = 16;
const longest = 64;

/** Where these terms stand in a text: whole where they do, else by their pieces. */
const marksOf = (text: string, terms: readonly string[]): boolean[] => {
  const chars = [...text];
  const whole = [...evened(text)];
  const small = whole.length === chars.length ? whole : chars.map((char) => evened(char));
  const marks = small.map(() => false);
  const mark = (needle: readonly string[]): boolean => {
    let found = false;
    for (let at = 0; at + needle.length <= small.length; at++)
      if (needle.every((char, i) => small[at + i] === char)) {
        found = true;
        marks.fill(true, at, at + needle.length);
      }
    return found;
  };
  for (const term of terms) if (!mark([...evened(term)])) for (const piece of wantedOf(term)) mark([...piece]);
  return marks;
};

/** The piece of a text around the first hit, in parts that are hits or not; undefined where nothing of it is found. */
export const snippetOf = (text: string, terms: readonly string[]): Part[] | undefined => {
  const chars = [...text.replace(/\s+/gu, ' ')];
  const marks = marksOf(chars.join(''), terms);
  const first = marks.indexOf(true);
  if (first < 0) return undefined;
  const from = first <= context ? 0 : first - context;
  const until = Math.min(chars.length, from + longest);
  const parts: { text: string; hit: boolean }[] = [];
  for (let at = from; at < until; at++) {
    const last = parts.at(-1);
    if (last && last.hit === marks[at]) last.text += chars[at];
    else parts.push({ text: chars[at]!, hit: marks[at]! });
  }
  if (from > 0) parts.unshift({ text: '…', hit: false });
  if (until < chars.length) parts.push({ text: '…', hit: false });
  return parts;
};

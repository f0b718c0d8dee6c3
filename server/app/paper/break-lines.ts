/** Signs that never begin a line, and signs that never end one (避头尾). */
const neverFirst = new Set('，。、；：？！…—）】》〉」』”’·％～,.;:?!)]}%');
const neverLast = new Set('（【《〈「『“‘([{');

/** Words of letters and digits stay whole; everything else is broken between any two signs. */
const pieces = (text: string): string[] => text.match(/[\p{Script=Latin}\p{Nd}@#&/_.+-]+(?::[\p{Nd}]+)*|./gsu) ?? [];

const tooLong = (piece: string, width: number, measure: (sign: string) => number): string[] => {
  const whole = [...piece].reduce((sum, sign) => sum + measure(sign), 0);
  return whole > width ? [...piece] : [piece];
};

const paragraph = (text: string, width: number, measure: (sign: string) => number): string[] => {
  const lines: string[][] = [[]];
  let used = 0;
  const widthOf = (piece: string) => [...piece].reduce((sum, sign) => sum + measure(sign), 0);
  for (const piece of pieces(text).flatMap((one) => tooLong(one, width, measure))) {
    const wide = widthOf(piece);
    const line = lines.at(-1)!;
    if (used + wide <= width || line.length === 0) {
      if (line.length > 0 || piece !== ' ') line.push(piece);
      used += wide;
      continue;
    }
    const taken: string[] = [];
    if (neverFirst.has(piece) && line.length > 1) taken.unshift(line.pop()!);
    while (line.length > 1 && neverLast.has(line.at(-1)!)) taken.unshift(line.pop()!);
    const next = [...taken, ...(piece === ' ' ? [] : [piece])];
    lines.push(next);
    used = next.reduce((sum, one) => sum + widthOf(one), 0);
  }
  return lines.map((line) => line.join(''));
};

/** Breaks text into lines no wider than `width`; `measure` gives the width of one sign. An empty text is one empty line. */
export const breakLines = (text: string, width: number, measure: (sign: string) => number): string[] =>
  text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((one) => paragraph(one.replaceAll('\t', '  '), width, measure));

/** What two texts have in common, marked in one of them. Pure. */
export type Piece = Readonly<{ text: string; both: boolean }>;

const shortest = 2;

/** The text in pieces that stand in the other one too, or do not; pieces of at least two characters count. */
export const commonIn = (text: string, other: string): Piece[] => {
  const chars = [...text];
  const marks = chars.map(() => false);
  for (let at = 0; at < chars.length; at++) {
    let length = 0;
    while (at + length < chars.length && other.includes(chars.slice(at, at + length + 1).join(''))) length += 1;
    if (length >= shortest) marks.fill(true, at, at + length);
  }
  const pieces: { text: string; both: boolean }[] = [];
  chars.forEach((char, at) => {
    const last = pieces.at(-1);
    if (last && last.both === marks[at]) last.text += char;
    else pieces.push({ text: char, both: marks[at]! });
  });
  return pieces;
};

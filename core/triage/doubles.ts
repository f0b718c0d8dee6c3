import type { Labelled } from './message.ts';

type Written = Pick<Labelled, 'text' | 'words'>;

/** Pairs of neighbouring characters within words; of running text, within what stands between two marks. */
const pairsOf = ({ text, words }: Written): Set<number> => {
  const parts = text
    .normalize('NFKC')
    .toLowerCase()
    .split(words ? /\s+/u : /[^\p{L}\p{N}]+/u);
  const pairs = new Set<number>();
  for (const part of parts)
    for (let at = 0; at + 1 < part.length; at += 1) pairs.add(part.charCodeAt(at) * 65_536 + part.charCodeAt(at + 1));
  return pairs;
};

/** What is rarer than this among all messages is worth looking messages up by. */
const rare = 60;
/** So many of the likeliest doubles of a message are looked at closely. */
const closest = 40;
/** Two messages of one shape are doubles when they share this much; the words of a message are when its text holds this much of them. */
const alike = { same: 0.6, across: 0.85 };

const shared = (some: Set<number>, others: Set<number>): number => {
  const [few, many] = some.size < others.size ? [some, others] : [others, some];
  let count = 0;
  for (const pair of few) if (many.has(pair)) count += 1;
  return count;
};

const areDoubles = (one: Written, other: Written, mine: Set<number>, theirs: Set<number>): boolean => {
  const both = shared(mine, theirs);
  if (one.words === other.words) return both >= alike.same * (mine.size + theirs.size - both);
  return both >= alike.across * Math.max(1, (one.words ? mine : theirs).size);
};

/**
 * Which messages are the same: each gets the number of the first of its group. Doubles across the two shapes count, and so does the
 * message that somebody sent again with a few words changed. Looks only where two messages share something rare.
 */
export const doubles = (messages: readonly Written[]): Int32Array => {
  const pairs = messages.map(pairsOf);
  const seen = new Map<number, number>();
  for (const set of pairs) for (const pair of set) seen.set(pair, (seen.get(pair) ?? 0) + 1);
  const telling = pairs.map((set) => [...set].filter((pair) => seen.get(pair)! > 1 && seen.get(pair)! <= rare));

  const group = Int32Array.from(messages, (_, at) => at);
  const first = (at: number): number => {
    let root = at;
    while (group[root] !== root) root = group[root]!;
    group[at] = root;
    return root;
  };
  const byText = new Map<string, number>();
  for (const [at, { text }] of messages.entries()) {
    const before = byText.get(text);
    if (before === undefined) byText.set(text, at);
    else group[at] = first(before);
  }

  const index = new Map<number, number[]>();
  for (const [at, mine] of telling.entries()) {
    const met = new Map<number, number>();
    for (const pair of mine) {
      const holders = index.get(pair);
      if (!holders) index.set(pair, [at]);
      else {
        for (const other of holders) met.set(other, (met.get(other) ?? 0) + 1);
        holders.push(at);
      }
    }
    const likely = [...met]
      .filter(([other, count]) => count >= 2 && count >= 0.25 * Math.min(mine.length, telling[other]!.length))
      .sort((a, b) => b[1] - a[1])
      .slice(0, closest);
    for (const [other] of likely) {
      if (!areDoubles(messages[at]!, messages[other]!, pairs[at]!, pairs[other]!)) continue;
      const [mine, theirs] = [first(at), first(other)];
      group[Math.max(mine, theirs)] = Math.min(mine, theirs);
    }
  }
  return group.map((_, at) => first(at));
};

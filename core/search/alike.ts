import { lexemesOf } from './text.ts';

/** How alike two texts are in their pairs of characters: 0 nothing in common, 1 the same. */
export const alikeness = (one: string, other: string): number => {
  const [a, b] = [new Set(lexemesOf(one)), new Set(lexemesOf(other))];
  if (a.size === 0 || b.size === 0) return 0;
  const shared = [...a].filter((piece) => b.has(piece)).length;
  return (2 * shared) / (a.size + b.size);
};

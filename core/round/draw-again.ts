/** Working a draw out again: what the product did, and what anybody does with the published page. */
import type { Digest } from '../crypto/index.ts';
import { draw, pairs } from '../draw/index.ts';
import type { Drawn } from './campaign.ts';

/** The text of the frozen lists, of which the hash is published with the seed. */
export const frozenText = (subjects: readonly string[], inspectors: readonly string[]): string =>
  [...[...subjects].sort(), '', ...[...inspectors].sort()].join('\n');

/** The result of a draw from what was frozen: the same for everybody who works it out. */
export const drawAgain = (
  { seed, ratio, least, each, inspectors, interests }: Omit<Drawn, 'frozen'>,
  subjects: readonly string[],
  excluded: readonly string[],
  sha256: Digest,
) => {
  const chosen = draw({ seed, ids: subjects, ratioPercent: Number(ratio), min: least, excluded }, sha256);
  return pairs({ seed, subjects: chosen, inspectors: inspectors.map(({ post }) => post), interests, each }, sha256);
};

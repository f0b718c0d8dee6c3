/** The double random draw 双随机: anybody who has the published seed and the frozen lists can repeat it (practice.md §7). */
import type { Digest } from '../crypto/index.ts';

type Keyed = readonly [key: string, id: string];

const byKey = ([a, one]: Keyed, [b, other]: Keyed): number => (a === b ? (one < other ? -1 : 1) : a < b ? -1 : 1);

/** These ids in the order of SHA-256(seed, what stands before them, themselves); the order of the list does not matter. */
const shuffled = (ids: readonly string[], before: string, sha256: Digest): string[] =>
  [...new Set(ids)]
    .map((id): Keyed => [sha256(`${before}\n${id}`), id])
    .sort(byKey)
    .map(([, id]) => id);

/** A share of a number, rounded up; the share may have decimals and is taken exactly: 5 % of 40 is 2, not 3. */
const shareUp = (percent: number, of: number): number => {
  const [whole = '0', decimals = ''] = String(percent).split('.');
  const scaled = BigInt(whole + decimals) * BigInt(of);
  const unit = 100n * 10n ** BigInt(decimals.length);
  return Number((scaled + unit - 1n) / unit);
};

export type DrawGiven = Readonly<{
  seed: string;
  ids: readonly string[];
  ratioPercent: number;
  min?: number;
  excluded?: readonly string[];
}>;

/** Draws the subjects: so large a share of all, at least `min` of them where there is one, none of those excluded. */
export const draw = ({ seed, ids, ratioPercent, min = 0, excluded = [] }: DrawGiven, sha256: Digest): string[] => {
  if (!(ratioPercent >= 0 && ratioPercent <= 100)) throw new RangeError(`${ratioPercent} is not a share in percent`);
  const wanted = Math.max(shareUp(ratioPercent, new Set(ids).size), min);
  const gone = new Set(excluded);
  return shuffled(
    ids.filter((id) => !gone.has(id)),
    seed,
    sha256,
  ).slice(0, wanted);
};

export type Pair = Readonly<{ subject: string; inspectors: readonly string[] | null }>;

/** The inspectors of each subject, in the order drawn; whoever declared an interest in it is passed over, and `null` says that too few remain. */
export const pairs = (
  {
    seed,
    subjects,
    inspectors,
    interests,
    each,
  }: Readonly<{
    seed: string;
    subjects: readonly string[];
    inspectors: readonly string[];
    interests: Readonly<Record<string, readonly string[]>>;
    each: number;
  }>,
  sha256: Digest,
): Pair[] =>
  subjects.map((subject) => {
    const free = inspectors.filter((inspector) => !(Object.hasOwn(interests, inspector) && interests[inspector]!.includes(subject)));
    const chosen = shuffled(free, `${seed}\n${subject}`, sha256).slice(0, each);
    return { subject, inspectors: chosen.length < each ? null : chosen };
  });

import { canonicalJson } from './canonical-json.ts';

/** Lower-case hexadecimal hash of a text in UTF-8. The core knows no algorithm; it is handed one. */
export type Digest = (text: string) => string;

/** What stands before the first row of a chain. */
export const chainStart = '0'.repeat(64);

/** The hash of a row that follows a row with the hash `previous`. */
export const chainHash = (row: unknown, digest: Digest, previous: string): string => digest(`${previous}\n${canonicalJson(row)}`);

/** The hashes of rows in order, each over the one before, so that no row can change without every later hash changing. */
export const chainHashes = (rows: readonly unknown[], digest: Digest, previous: string = chainStart): string[] => {
  let last = previous;
  return rows.map((row) => {
    last = chainHash(row, digest, last);
    return last;
  });
};

export type Verdict = { valid: true; firstBad: null } | { valid: false; firstBad: number };

const holds = (row: unknown, hash: string, digest: Digest, previous: string): boolean => {
  try {
    return chainHash(row, digest, previous) === hash;
  } catch {
    return false;
  }
};

/** Finds the first row, counted from 0, whose stored hash is not the one it must have. Rows cut off at the end leave no trace here. */
export const verifyChain = (rows: readonly { row: unknown; hash: string }[], digest: Digest, previous: string = chainStart): Verdict => {
  const firstBad = rows.findIndex(({ row, hash }, i) => !holds(row, hash, digest, rows[i - 1]?.hash ?? previous));
  return firstBad === -1 ? { valid: true, firstBad: null } : { valid: false, firstBad };
};

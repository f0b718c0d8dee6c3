export { canonicalJson } from './canonical-json.ts';
export type { Digest, Verdict } from './chain.ts';
export { chainHash, chainHashes, chainStart, verifyChain } from './chain.ts';

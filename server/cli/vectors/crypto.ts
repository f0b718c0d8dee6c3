import { z } from 'zod';
import { chainHashes, verifyChain } from '../../../core/crypto/index.ts';
import { draw, pairs } from '../../../core/draw/index.ts';
import { digestBy, hmacSm3, sm4Block, sm4Encrypt } from '../../outside/crypto.ts';
import { type Group, op } from './op.ts';

const text = z.object({ text: z.string() });
const alg = z.enum(['sm3', 'sha256']);
const ids = z.array(z.string());
const stored = z.object({ row: z.unknown(), hash: z.string() });

/** Vectors of hashes, ciphers and chains. */
export const cryptoGroup: Group = {
  ops: {
    sm3: op(text, (given) => ({ hex: digestBy('sm3')(given.text) })),
    sha256: op(text, (given) => ({ hex: digestBy('sha256')(given.text) })),
    hmacSm3: op(text.extend({ key: z.string() }), ({ key, text }) => ({ hex: hmacSm3(key, text) })),
    sm4Block: op(z.object({ key: z.string(), block: z.string() }), ({ key, block }) => ({ hex: sm4Block(key, block) })),
    sm4Cbc: op(text.extend({ key: z.string(), iv: z.string() }), ({ key, iv, text }) => ({
      hex: sm4Encrypt(key, iv, text),
    })),
    chain: op(z.object({ alg, rows: z.array(z.unknown()) }), ({ alg, rows }) => ({
      hashes: chainHashes(rows, digestBy(alg)),
    })),
    draw: op(
      z.object({
        seed: z.string(),
        ids,
        ratioPercent: z.number(),
        min: z.number().exactOptional(),
        excluded: ids.exactOptional(),
      }),
      (given) => {
        const drawn = draw(given, digestBy('sha256'));
        return { n: drawn.length, drawn };
      },
    ),
    pairs: op(
      z.object({ seed: z.string(), subjects: ids, inspectors: ids, interests: z.record(z.string(), ids), each: z.number() }),
      (given) => ({ pairs: pairs(given, digestBy('sha256')) }),
    ),
    verify: op(z.object({ alg, rows: z.array(stored) }), ({ alg, rows }) => verifyChain(rows, digestBy(alg))),
  },
};

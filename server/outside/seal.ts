import { createCipheriv, createDecipheriv, createHmac, type KeyObject, randomBytes, scrypt } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Seal } from '../../core/crypto/seal.ts';

const cipher = 'aes-256-gcm';
const [ivBytes, tagBytes, keyBytes] = [12, 16, 32];

/** Slow, because what it is made of may hold a password: some 30 ms of one processor. */
const slowly = (request: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(request, salt, 2 * keyBytes, { N: 4_096, r: 8, p: 1 }, (fault, bytes) => (fault ? reject(fault) : resolve(bytes))),
  );

/**
 * A seal that only the same request makes again: from the server's own key, the Idempotency-Key and everything that was asked. Whoever has the
 * database and even the server's key, but not the request, opens nothing.
 */
export const sealBy =
  (own: KeyObject) =>
  async (zone: string, key: string, request: string): Promise<Seal> => {
    const salt = createHmac('sha256', own)
      .update(JSON.stringify([zone, key]))
      .digest();
    const bytes = await slowly(request, salt);
    const inner = bytes.subarray(keyBytes);
    return {
      proof: bytes.subarray(0, keyBytes).toString('base64url'),
      close: (text) => {
        const iv = randomBytes(ivBytes);
        const closing = createCipheriv(cipher, inner, iv);
        const hidden = Buffer.concat([closing.update(deflateRawSync(text)), closing.final()]);
        return Buffer.concat([iv, closing.getAuthTag(), hidden]);
      },
      open: (sealed) => {
        const opening = createDecipheriv(cipher, inner, sealed.subarray(0, ivBytes));
        opening.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
        return inflateRawSync(Buffer.concat([opening.update(sealed.subarray(ivBytes + tagBytes)), opening.final()])).toString('utf8');
      },
    };
  };

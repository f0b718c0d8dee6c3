import { createCipheriv, createDecipheriv, createHmac, hash } from 'node:crypto';
import type { Digest } from '../../core/crypto/index.ts';

/** The hashes a zone may choose for its chains: the national SM3 (GB/T 32905) or SHA-256. */
export type HashName = 'sm3' | 'sha256';

/** The hash of a text in UTF-8 as lower-case hexadecimal. */
export const digestBy =
  (name: HashName): Digest =>
  (text) =>
    hash(name, text, 'hex');

/** HMAC (RFC 2104) with SM3 of a text, in hexadecimal. A key given as text counts as its UTF-8 bytes. */
export const hmacSm3 = (key: string | Buffer, text: string): string => createHmac('sm3', key).update(text, 'utf8').digest('hex');

const bytes = (hex: string, length: number, what: string): Buffer => {
  if (!/^[0-9a-f]*$/i.test(hex) || hex.length !== length * 2) throw new RangeError(`${what} must be ${length} bytes in hexadecimal`);
  return Buffer.from(hex, 'hex');
};

/** One block of SM4 (GB/T 32907) under a key, all in hexadecimal. For the self-test only: ECB never carries data. */
export const sm4Block = (key: string, block: string): string => {
  const cipher = createCipheriv('sm4-ecb', bytes(key, 16, 'the key'), null).setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes(block, 16, 'the block')), cipher.final()]).toString('hex');
};

/** SM4-CBC with PKCS#7 padding of a text in UTF-8; key, iv and cipher text in hexadecimal. It hides but does not vouch: add an HMAC. */
export const sm4Encrypt = (key: string, iv: string, text: string): string => {
  const cipher = createCipheriv('sm4-cbc', bytes(key, 16, 'the key'), bytes(iv, 16, 'the iv'));
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
};

/** The text again. Throws when key, iv or cipher text are wrong in a way that the padding shows. */
export const sm4Decrypt = (key: string, iv: string, hex: string): string => {
  const decipher = createDecipheriv('sm4-cbc', bytes(key, 16, 'the key'), bytes(iv, 16, 'the iv'));
  return decipher.update(hex, 'hex', 'utf8') + decipher.final('utf8');
};

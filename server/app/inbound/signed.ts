import { createHmac, timingSafeEqual } from 'node:crypto';
import { refuse } from '../../../core/refusal.ts';
import { takeNonce } from '../../db/queries/inbound.ts';
import type { Db } from '../../db/schema.ts';

/** How far the sender's clock may be from ours. */
export const believedFor = 5 * 60_000;

export type Signed = Readonly<{ timestamp: string; nonce: string; signature: string; body: Buffer }>;

/** HMAC-SHA256 over `timestamp.nonce.body`, in hexadecimal with the version of the scheme before it. */
export const signatureOf = (secret: string, { timestamp, nonce, body }: Omit<Signed, 'signature'>): string =>
  `v1=${createHmac('sha256', secret).update(`${timestamp}.${nonce}.`).update(body).digest('hex')}`;

const same = (a: string, b: string): boolean => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
};

/**
 * Lets a request from outside in when it is signed under the secret of its way, not older than five minutes, and was never seen. A way
 * without a secret is closed, as if it were not there.
 */
export const checkSigned = async (
  { db, zone, now }: { db: Db; zone: string; now: Date },
  way: string,
  secret: string | 'closed',
  signed: Signed,
): Promise<void> => {
  if (secret === 'closed') return refuse('no-such-thing');
  const { timestamp, nonce } = signed;
  const isFresh = /^\d{10}$/.test(timestamp) && Math.abs(now.getTime() - Number(timestamp) * 1_000) <= believedFor;
  if (!/^[\w-]{8,80}$/.test(nonce) || !same(signatureOf(secret, signed), signed.signature) || !isFresh) return refuse('not-signed');
  if (!(await takeNonce(db, zone, way, nonce, now))) return refuse('not-signed');
};

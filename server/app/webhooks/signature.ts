import { createHmac } from 'node:crypto';

/** `t=…,v1=…`: the seconds since 1970, and HMAC-SHA256 of `t.body` under the secret, in hex. */
export const signatureOf = (secret: string, body: string, at: Date): string => {
  const seconds = Math.floor(at.getTime() / 1000);
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
};

/** How long a delivery is tried, in milliseconds: a day. */
export const patience = 24 * 3_600_000;

/** When to try again after so many attempts: ten seconds, doubled each time up to an hour, a fifth more or less by chance (0 … 1). */
export const waitAfter = (attempts: number, chance: number): number =>
  Math.round(Math.min(10_000 * 2 ** Math.min(attempts - 1, 20), 3_600_000) * (0.8 + 0.4 * chance));

import { createHmac, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** A new UUIDv7: it begins with its time, so rows of one day stand together. */
export const newId = (): string => v7();

/** 128 random bits as hexadecimal, for sealing one personal value. */
export const newSalt = (): string => randomBytes(16).toString('hex');

/** 256 random bits for a token that somebody carries; only its hash is kept. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** The tokens of secret links under the server's own key: the same case, caller and generation give the same token. */
export const linksBy = (key: string | Buffer) => ({
  link: (caseId: string, caller: string, generation: number): string =>
    createHmac('sha256', key).update(`link\n${caseId}\n${caller}\n${generation}`).digest('base64url'),
});

import { hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
};

/**
 * The one secret of this installation: by setting, else made once and kept beside the data, readable by its owner only.
 * Whoever loses it makes every secret link, every session and every second factor worthless.
 */
export const findSecret = (setting: string | 'own', data: string): string => {
  if (setting !== 'own') return setting;
  const file = join(data, 'secret');
  const kept = read(file);
  if (kept) return kept;
  mkdirSync(data, { recursive: true, mode: 0o711 });
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault;
  }
  return readFileSync(file, 'utf8').trim();
};

/** A key of its own for each purpose (RFC 5869), so that none tells anything of another. */
export const keyFor = (secret: string, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', secret, 'huying', purpose, 32));

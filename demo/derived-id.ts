import { createHash } from 'node:crypto';

/** An id worked out from a name, the same every time; with an instant it sorts like the other ids of that time (UUIDv7). */
export const derivedId = (name: string, at = new Date('2026-01-01T00:00:00Z')): string => {
  const time = at.getTime().toString(16).padStart(12, '0');
  const hash = createHash('sha256').update(`huying demo\n${name}`).digest('hex');
  const variant = ((Number.parseInt(hash[3]!, 16) & 3) | 8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}`;
};

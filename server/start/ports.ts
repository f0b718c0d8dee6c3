import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Ports } from '../app/ports.ts';
import { chinaCalendar } from '../outside/calendar.ts';
import { digestBy, type HashName } from '../outside/crypto.ts';
import { sealBy } from '../outside/seal.ts';
import { keyFor } from './secret.ts';

export type PortOptions = { secret: string; digest: HashName; log: Ports['log']; now?: () => Date };

/** Random bytes, sixteen at a time, drawn in batches: asking the system for each costs more than what they are for. */
const createChance = (): (() => Buffer) => {
  let drawn = Buffer.alloc(0);
  let used = 0;
  return () => {
    if (used === drawn.length) [drawn, used] = [randomBytes(16 * 256), 0];
    used += 16;
    return drawn.subarray(used - 16, used);
  };
};

/** UUIDv7, each after the one before it, also within a millisecond and when the clock is put back (RFC 9562 §6.2). */
const createIds = (chance: () => Buffer): (() => string) => {
  let msecs = 0;
  let seq = 0;
  return () => {
    const random = chance();
    const now = Date.now();
    if (now > msecs || seq === 0xffff_ffff) [msecs, seq] = [Math.max(now, msecs + 1), random.readUInt32BE(0) >>> 1];
    else seq += 1;
    return v7({ random, msecs, seq });
  };
};

/** The real clock, real chance and real secrets behind the application. */
export const makePorts = ({ secret, digest, log, now = () => new Date() }: PortOptions): Ports => {
  const linkKey = createSecretKey(keyFor(secret, 'links'));
  const codeKey = createSecretKey(keyFor(secret, 'codes'));
  const blindKey = createSecretKey(keyFor(secret, 'blind'));
  const hookKey = createSecretKey(keyFor(secret, 'webhooks'));
  const chance = createChance();
  return {
    clock: { now },
    ids: { next: createIds(chance) },
    salt: () => chance().toString('hex'),
    digest: digestBy(digest),
    secrets: {
      link: (caseId, caller, generation) =>
        createHmac('sha256', linkKey)
          .update(JSON.stringify([caseId, caller, generation]))
          .digest()
          .subarray(0, 24)
          .toString('base64url'),
      blind: (zone, what, value) =>
        createHmac('sha256', blindKey)
          .update(JSON.stringify([zone, what, value]))
          .digest()
          .subarray(0, 18)
          .toString('base64url'),
      code: (id) => String(createHmac('sha256', codeKey).update(id).digest().readUIntBE(0, 6) % 1_000_000).padStart(6, '0'),
      webhook: (zone, webhook, generation) =>
        `hywh_${createHmac('sha256', hookKey)
          .update(JSON.stringify([zone, webhook, generation]))
          .digest('base64url')}`,
      session: () => randomBytes(32).toString('base64url'),
      seal: sealBy(createSecretKey(keyFor(secret, 'repeats'))),
    },
    calendar: (officeHours, offsetMinutes) => ({ ...chinaCalendar(officeHours), zoneOffsetMinutes: offsetMinutes }),
    log,
  };
};

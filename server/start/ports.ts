import { createHmac, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Ports } from '../app/ports.ts';
import { chinaCalendar } from '../outside/calendar.ts';
import { digestBy, type HashName } from '../outside/crypto.ts';
import { keyFor } from './secret.ts';

export type PortOptions = { secret: string; digest: HashName; log: Ports['log']; now?: () => Date };

/** Salts of 128 random bits, drawn in batches: asking the system for each one costs more than sealing it. */
const createSalts = (): (() => string) => {
  let drawn = Buffer.alloc(0);
  let used = 0;
  return () => {
    if (used === drawn.length) [drawn, used] = [randomBytes(16 * 256), 0];
    used += 16;
    return drawn.toString('hex', used - 16, used);
  };
};

/** The real clock, real chance and real secrets behind the application. */
export const makePorts = ({ secret, digest, log, now = () => new Date() }: PortOptions): Ports => {
  const linkKey = keyFor(secret, 'links');
  return {
    clock: { now },
    ids: { next: () => v7() },
    salt: createSalts(),
    digest: digestBy(digest),
    secrets: {
      link: (caseId, caller, generation) =>
        createHmac('sha256', linkKey)
          .update(JSON.stringify([caseId, caller, generation]))
          .digest()
          .subarray(0, 24)
          .toString('base64url'),
    },
    calendar: (officeHours, offsetMinutes) => ({ ...chinaCalendar(officeHours), zoneOffsetMinutes: offsetMinutes }),
    log,
  };
};

import { chainHash, type Digest } from '../../../core/crypto/index.ts';
import type { LoggedEvent, NewEvent } from '../../db/queries/log.ts';

/** What of an event is hashed; everything else about it can be worked out again. */
export type Hashed = Readonly<Omit<NewEvent, 'kind' | 'hash'> & { zone: string }>;

/** An event with its hash over the one before it in its stream. Throws TypeError for values that have no one text. */
export const chained = (row: Hashed, kind: string, digest: Digest, previous: string): NewEvent => {
  const { zone: _, ...event } = row;
  return { ...event, kind, hash: chainHash(row, digest, previous) };
};

/** The hashed part of an event as it was written. */
export const hashedPart = ({ position: _, kind: __, hash: ___, at, recorded, ...row }: LoggedEvent): Hashed => ({
  ...row, at: at.toISOString(), recorded: recorded.toISOString(),
});

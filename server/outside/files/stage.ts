import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file that came in and stands in a folder of its own until it is kept or dropped. */
export type Staged = Readonly<{ path: string; bytes: number; sha256: string; drop: () => Promise<void> }>;

/** Writes what comes in to a temporary file, counting and hashing on the way; `too-large` as soon as it passes the limit. */
export const stage = async (content: Readable, limit: number): Promise<Staged | 'too-large'> => {
  const folder = await mkdtemp(join(tmpdir(), 'huying-upload-'));
  const drop = () => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'file');
  const hash = createHash('sha256');
  let bytes = 0;
  const count = async function* (source: AsyncIterable<Buffer>) {
    for await (const piece of source) {
      bytes += piece.length;
      if (bytes > limit) return;
      hash.update(piece);
      yield piece;
    }
  };
  try {
    await pipeline(content, count, createWriteStream(path, { mode: 0o600 }));
  } catch (fault) {
    await drop();
    throw fault;
  }
  if (bytes <= limit) return { path, bytes, sha256: hash.digest('hex'), drop };
  await drop();
  return 'too-large';
};

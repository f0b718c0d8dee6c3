import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { baseBackup } from '../../db/embedded/base-backup.ts';
import { tarEnd, tarHeader, tarPadding } from '../../outside/files/tar.ts';

/** Where what is not the database itself stands in the archive. */
export const besides = 'huying';

/** What an archive says of itself. */
export type Label = Readonly<{ made: string; version: string; zones: readonly Readonly<{ id: string; position: number }>[] }>;

type Sink = (bytes: Buffer) => Promise<void>;

const filesBelow = async (folder: string): Promise<string[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((one) => one.isFile() && !one.name.startsWith('.'))
    .map((one) => relative(folder, join(one.parentPath, one.name)).split(sep).join('/'))
    .sort();
};

/** One file, as long as it was when it was opened; one that has gone meanwhile belonged to nothing. */
const packFile = async (write: Sink, path: string, name: string, at: Date): Promise<boolean> => {
  const handle = await open(path).catch(() => 'gone' as const);
  if (handle === 'gone') return false;
  try {
    const { size } = await handle.stat();
    await write(tarHeader(name, size, at));
    let done = 0;
    for await (const part of handle.createReadStream({ end: Math.max(size - 1, 0), autoClose: false })) {
      const bytes = (part as Buffer).subarray(0, size - done);
      done += bytes.length;
      await write(bytes);
    }
    if (done !== size) throw new Error(`${path} became shorter while it was read`);
    await write(tarPadding(size));
    return true;
  } finally {
    await handle.close();
  }
};

/** An archive's end is held back, so that more can be written behind it. */
const withoutEnd = (write: Sink): { write: Sink; end: () => void } => {
  let held: Buffer = Buffer.alloc(0);
  return {
    write: async (bytes) => {
      const all = Buffer.concat([held, bytes]);
      const free = Math.max(0, all.length - tarEnd.length);
      held = Buffer.from(all.subarray(free));
      if (free > 0) await write(all.subarray(0, free));
    },
    end: () => {
      if (!held.equals(tarEnd)) throw new Error('the copy of the database does not end as an archive does');
    },
  };
};

export type Making = Readonly<{
  url: string;
  data: string;
  label: Label;
  /** Files of the data folder beside `files/`, such as the secret. */
  also: readonly string[];
  progress: (bytes: number) => void;
}>;

/**
 * Writes one compressed tar: the cluster as PostgreSQL copies it online, then the attachments – copied after it, so that what the
 * database names is there –, then a label. It stands under its name only when it is whole and durable.
 */
export const makeBackup = async (
  target: string,
  { url, data, label, also, progress }: Making,
): Promise<{ bytes: number; files: number }> => {
  const making = `${target}.part`;
  const zip = createGzip({ level: 1 });
  const out = createWriteStream(making, { mode: 0o600, flush: true });
  zip.pipe(out);
  zip.on('error', (fault) => out.destroy(fault));
  const ended = finished(out);
  ended.catch(() => undefined);
  let bytes = 0;
  const write: Sink = async (part) => {
    if (out.destroyed) await ended;
    bytes += part.length;
    progress(bytes);
    if (!zip.write(part)) await Promise.race([once(zip, 'drain'), ended]);
  };
  try {
    const cluster = withoutEnd(write);
    await baseBackup(url, cluster.write);
    cluster.end();
    const at = new Date(label.made);
    const files = await filesBelow(join(data, 'files'));
    let packed = 0;
    for (const file of files) packed += (await packFile(write, join(data, 'files', file), `${besides}/files/${file}`, at)) ? 1 : 0;
    for (const file of also) await packFile(write, join(data, file), `${besides}/${file}`, at);
    const said = Buffer.from(JSON.stringify(label));
    await write(tarHeader(`${besides}/backup.json`, said.length, at));
    await write(said);
    await write(tarPadding(said.length));
    await write(tarEnd);
    zip.end();
    await ended;
    await rename(making, target);
    return { bytes, files: packed };
  } catch (fault) {
    zip.destroy();
    out.destroy();
    await rm(making, { force: true });
    throw fault;
  }
};

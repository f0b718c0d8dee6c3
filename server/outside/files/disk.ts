import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';

/** What is to be kept: bytes, or a file that stands elsewhere. */
export type Source = { data: Uint8Array } | { path: string; bytes: number };

/** Where files are kept, by key. A key is `zone/…`, of letters, digits, `-`, `_`, `.` and `/`. */
export type Files = Readonly<{
  /** Durable when it answers; the same key again replaces. */
  put: (key: string, source: Source, type: string) => Promise<void>;
  /** From the first to the last byte named, both included, or all of it. */
  get: (key: string, range?: { first: number; last: number }) => Promise<{ body: Readable; bytes: number } | 'none'>;
  remove: (key: string) => Promise<void>;
}>;

const keyForm = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)+$/;

const absent = (fault: unknown): boolean => fault instanceof Error && 'code' in fault && fault.code === 'ENOENT';

const sync = async (path: string) => {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
};

/** Keeps files in a folder: written beside, forced to the disk, then moved to their place, so that a place never holds half a file. */
export const filesOnDisk = (root: string): Files => {
  const placeOf = (key: string): string => {
    const place = resolve(root, key);
    if (!keyForm.test(key) || !place.startsWith(resolve(root) + sep)) throw new RangeError(`${key} is no key of a file`);
    return place;
  };

  return {
    put: async (key, source) => {
      const place = placeOf(key);
      const folder = dirname(place);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const beside = join(folder, `.${crypto.randomUUID()}`);
      try {
        if ('data' in source) await writeFile(beside, source.data, { mode: 0o600 });
        else await copyFile(source.path, beside);
        await sync(beside);
        await rename(beside, place);
      } catch (fault) {
        await rm(beside, { force: true });
        throw fault;
      }
      await sync(folder);
    },

    get: async (key, range) => {
      const place = placeOf(key);
      const found = await stat(place).catch((fault: unknown) => (absent(fault) ? undefined : Promise.reject(fault)));
      if (!found?.isFile()) return 'none';
      const body = createReadStream(place, range ? { start: range.first, end: range.last } : {});
      return { body, bytes: range ? range.last - range.first + 1 : found.size };
    },

    remove: (key) => rm(placeOf(key), { force: true }),
  };
};

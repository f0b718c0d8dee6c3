/** Just enough of the tar format (POSIX ustar) to write files of our own and to read them and PostgreSQL's. */

const block = 512;

const padding = (size: number): Buffer => Buffer.alloc((block - (size % block)) % block);

/** The two empty blocks with which an archive ends. */
export const tarEnd = Buffer.alloc(2 * block);

const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`;

const nameParts = (path: string): { name: string; prefix: string } => {
  if (Buffer.byteLength(path) <= 100) return { name: path, prefix: '' };
  const cut = path.indexOf('/', path.length - 101);
  const [prefix, name] = [path.slice(0, cut), path.slice(cut + 1)];
  if (cut < 0 || Buffer.byteLength(prefix) > 155 || Buffer.byteLength(name) > 100)
    throw new RangeError(`${path} is too long for the archive`);
  return { name, prefix };
};

/** The header that stands before the bytes of a file. */
export const tarHeader = (path: string, size: number, at: Date): Buffer => {
  const header = Buffer.alloc(block);
  const { name, prefix } = nameParts(path);
  const put = (text: string, offset: number) => header.write(text, offset);
  put(name, 0);
  put(octal(0o600, 8), 100);
  put(octal(0, 8), 108);
  put(octal(0, 8), 116);
  put(octal(size, 12), 124);
  put(octal(Math.floor(at.getTime() / 1_000), 12), 136);
  put('        ', 148);
  put('0', 156);
  put('ustar\u000000', 257);
  put(prefix, 345);
  put(
    `${header
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  );
  return header;
};

/** What follows the bytes of a file, up to the next block. */
export const tarPadding = padding;

/** Something in an archive: a folder, or a file with its size. */
export type TarEntry = Readonly<{ path: string; folder: boolean; size: number }>;

const text = (header: Buffer, from: number, length: number): string => {
  const part = header.subarray(from, from + length);
  const end = part.indexOf(0);
  return part.toString('utf8', 0, end < 0 ? length : end);
};

const entryOf = (header: Buffer): TarEntry => {
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  if (Number.parseInt(text(header, 148, 8), 8) !== sum) throw new Error('the archive is damaged');
  const [kind, prefix, name] = [text(header, 156, 1), text(header, 345, 155), text(header, 0, 100)];
  if (!['', '0', '5'].includes(kind)) throw new Error(`the archive holds something strange: ${name}`);
  const path = (prefix ? `${prefix}/${name}` : name).replace(/^\.\//, '').replace(/\/$/, '');
  if (path.startsWith('/') || path.split('/').includes('..')) throw new Error(`the archive holds a path that leads out of it: ${path}`);
  return { path, folder: kind === '5', size: kind === '5' ? 0 : Number.parseInt(text(header, 124, 12), 8) };
};

export type TarReader = Readonly<{
  /** Something begins; what comes back is given its bytes, and told when they are all there. */
  open: (entry: TarEntry) => Promise<{ write: (bytes: Buffer) => Promise<void>; close: () => Promise<void> }>;
}>;

/** Reads an archive as it comes. Throws for one that is damaged, or that ends before its end. */
export const readTar = async (bytes: AsyncIterable<Buffer>, { open }: TarReader): Promise<void> => {
  let held: Buffer = Buffer.alloc(0);
  let left = 0;
  let rest = 0;
  let ended = false;
  let current: Awaited<ReturnType<TarReader['open']>> | 'none' = 'none';
  try {
    for await (const part of bytes) {
      held = held.length === 0 ? part : Buffer.concat([held, part]);
      while (!ended) {
        if (current !== 'none') {
          const some = held.subarray(0, left);
          if (some.length > 0) await current.write(some);
          left -= some.length;
          held = held.subarray(some.length);
          if (left > 0) break;
          await current.close();
          current = 'none';
        }
        if (held.length < rest + block) break;
        const header = held.subarray(rest, rest + block);
        held = held.subarray(rest + block);
        rest = 0;
        if (header.every((byte) => byte === 0)) {
          ended = true;
          break;
        }
        const entry = entryOf(header);
        current = await open(entry);
        left = entry.size;
        rest = padding(entry.size).length;
      }
    }
  } finally {
    if (current !== 'none') await current.close();
  }
  if (!ended) throw new Error('the archive ends in the middle');
};

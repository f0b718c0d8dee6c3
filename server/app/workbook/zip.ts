import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file inside a zip: its name, and its content piece by piece. */
export type Inside = Readonly<{ name: string; content: Iterable<string> | AsyncIterable<string> }>;

type Written = { name: Buffer; at: number; crc: number; packed: number; whole: number };

const [localMark, descriptorMark, entryMark, endMark] = [0x04034b50, 0x08074b50, 0x02014b50, 0x06054b50];
/** 1 January 1980: a file says in its own words when it was made. */
const noDate = 0x0021;
/** Sizes come after the content, names are UTF-8. */
const flags = 0x0808;

const fields = (sizes: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer => {
  const buffer = Buffer.alloc(sizes.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of sizes) {
    if (bytes === 2) buffer.writeUInt16LE(value, at);
    else buffer.writeUInt32LE(value >>> 0, at);
    at += bytes;
  }
  return buffer;
};

const localHeader = (name: Buffer): Buffer =>
  Buffer.concat([
    fields([
      [localMark, 4],
      [20, 2],
      [flags, 2],
      [8, 2],
      [0, 2],
      [noDate, 2],
      [0, 4],
      [0, 4],
      [0, 4],
      [name.length, 2],
      [0, 2],
    ]),
    name,
  ]);

const descriptor = ({ crc, packed, whole }: Written): Buffer =>
  fields([
    [descriptorMark, 4],
    [crc, 4],
    [packed, 4],
    [whole, 4],
  ]);

const entry = ({ name, at, crc, packed, whole }: Written): Buffer =>
  Buffer.concat([
    fields([
      [entryMark, 4],
      [20, 2],
      [20, 2],
      [flags, 2],
      [8, 2],
      [0, 2],
      [noDate, 2],
      [crc, 4],
      [packed, 4],
      [whole, 4],
      [name.length, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [at, 4],
    ]),
    name,
  ]);

const end = (count: number, size: number, at: number): Buffer =>
  fields([
    [endMark, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [at, 4],
    [0, 2],
  ]);

/** The packed content of one file as it comes; fills in what is known of it at its end. */
const packed = async function* (content: Inside['content'], written: Written): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw({ level: 5 });
  const out: Buffer[] = [];
  deflate.on('data', (piece: Buffer) => out.push(piece));
  const closed = once(deflate, 'end');
  for await (const text of content) {
    const piece = Buffer.from(text);
    written.crc = crc32(piece, written.crc);
    written.whole += piece.length;
    if (!deflate.write(piece)) await once(deflate, 'drain');
    yield* out.splice(0);
  }
  deflate.end();
  await closed;
  yield* out.splice(0);
};

/** A zip, written while its files are still being made: nothing of it is held but what is under way. Up to 4 GB. */
export const zipOf = async function* (files: readonly Inside[]): AsyncGenerator<Buffer> {
  let at = 0;
  const all: Written[] = [];
  for (const { name, content } of files) {
    const written: Written = { name: Buffer.from(name), at, crc: 0, packed: 0, whole: 0 };
    const head = localHeader(written.name);
    yield head;
    for await (const piece of packed(content, written)) {
      written.packed += piece.length;
      yield piece;
    }
    const tail = descriptor(written);
    yield tail;
    at += head.length + written.packed + tail.length;
    all.push(written);
  }
  const entries = Buffer.concat(all.map(entry));
  yield entries;
  yield end(all.length, entries.length, at);
};

import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { refuse } from '../../../../core/refusal.ts';

const inflate = promisify(inflateRaw);

const [endMark, entryMark, localMark] = [0x06054b50, 0x02014b50, 0x04034b50];

type Entry = { method: number; packed: number; at: number };

const entriesOf = (bytes: Buffer): Entry[] => {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endMark) return refuse('unreadable');
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) return refuse('unreadable');
    entries.push({ method: bytes.readUInt16LE(at + 10), packed: bytes.readUInt32LE(at + 20), at: bytes.readUInt32LE(at + 42) });
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
};

/**
 * Unpacks a zip only to see how large it becomes, stopping at `most` bytes: what its own directory says of sizes is not believed.
 * Refuses `too-large` for what swells beyond, and `unreadable` for what is no zip.
 */
export const weighZip = async (bytes: Buffer, most: number): Promise<void> => {
  const entries = entriesOf(bytes);
  if (entries.length > 2_000) return refuse('too-large');
  let left = most;
  for (const { method, packed, at } of entries) {
    if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localMark || (method !== 0 && method !== 8)) return refuse('unreadable');
    const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const part = bytes.subarray(from, from + packed);
    if (method === 8) {
      const unpacked = await inflate(part, { maxOutputLength: Math.max(left, 1) }).catch((fault: unknown) =>
        refuse(fault instanceof RangeError ? 'too-large' : 'unreadable'),
      );
      left -= unpacked.length;
    } else left -= part.length;
    if (left < 0) return refuse('too-large');
  }
};

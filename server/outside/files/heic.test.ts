import { expect, test } from 'vitest';
import { readHeic } from './heic.ts';
import { proofIn } from './proof.ts';

const u16 = (n: number) => Buffer.from([n >> 8, n & 255]);
const u32 = (n: number) => {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(n);
  return four;
};
const box = (type: string, ...parts: Buffer[]) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([u32(body.length + 8), Buffer.from(type, 'latin1'), body]);
};
const full = (version: number) => u32(version << 24);
const infe = (id: number, type: string) => box('infe', full(2), u16(id), u16(0), Buffer.from(type, 'latin1'), Buffer.from('\0'));

/** A TIFF block, big-endian, with one GPS directory: 33°44′24.96″ N, 113°17′13.56″ E. */
const tiff = () => {
  const entry = (tag: number, type: number, count: number, value: Buffer) => Buffer.concat([u16(tag), u16(type), u32(count), value]);
  const gps = 26;
  const numbers = gps + 2 + 4 * 12 + 4;
  const rationals = (parts: number[][]) => Buffer.concat(parts.flat().map(u32));
  return Buffer.concat([
    Buffer.from('MM\0*', 'latin1'),
    u32(8),
    u16(1),
    entry(0x8825, 4, 1, u32(gps)),
    u32(0),
    u16(4),
    entry(1, 2, 2, Buffer.from('N\0\0\0')),
    entry(2, 5, 3, u32(numbers)),
    entry(3, 2, 2, Buffer.from('E\0\0\0')),
    entry(4, 5, 3, u32(numbers + 24)),
    u32(0),
    rationals([
      [33, 1],
      [44, 1],
      [2496, 100],
    ]),
    rationals([
      [113, 1],
      [17, 1],
      [1356, 100],
    ]),
  ]);
};

/** A file with the boxes of HEIC that matter here: a picture, what the camera wrote, and XMP beside it. */
const heic = () => {
  const exif = Buffer.concat([u32(6), Buffer.from('Exif\0\0'), tiff()]);
  const xmp = Buffer.from('<x:xmpmeta>GPS 33.74</x:xmpmeta>');
  const pixels = Buffer.from('pixels of the picture');
  const ftyp = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic'));
  const iinf = box('iinf', full(0), u16(3), infe(1, 'hvc1'), infe(2, 'Exif'), infe(3, 'mime'));
  const build = (data: number) => {
    const places: [number, number, number][] = [
      [1, data, pixels.length],
      [2, data + pixels.length, exif.length],
      [3, data + pixels.length + exif.length, xmp.length],
    ];
    const items = places.map(([id, at, length]) => Buffer.concat([u16(id), u16(0), u16(1), u32(at), u32(length)]));
    const iloc = box('iloc', full(0), Buffer.from([0x44, 0x00]), u16(3), ...items);
    return Buffer.concat([ftyp, box('meta', full(0), iinf, iloc), box('mdat', pixels, exif, xmp)]);
  };
  return build(build(0).length - pixels.length - exif.length - xmp.length);
};

test('what a telephone wrote into a HEIC picture is read as proof and blanked out of what is shown', () => {
  const file = heic();
  const read = readHeic(file)!;
  const { point } = proofIn(read.exif, 480);
  expect(point!.map((one) => Number(one.toFixed(6)))).toEqual([113.2871, 33.740267]);
  expect(read.bare.length).toBe(file.length);
  expect(read.bare.includes('pixels of the picture')).toBe(true);
  expect(read.bare.includes('Exif\0\0MM')).toBe(false);
  expect(read.bare.includes('xmpmeta')).toBe(false);
});

test('a file that breaks off, or lies about its lengths, is shown to nobody or holds nothing', () => {
  const file = heic();
  for (let length = 0; length < file.length; length += 7) {
    const read = readHeic(file.subarray(0, length));
    if (read) expect(read.bare.length).toBe(length);
  }
  const lying = Buffer.from(file);
  lying.writeUInt32BE(0xffffffff, 0);
  expect(readHeic(lying)?.exif).toBeUndefined();
});

test.each([[undefined], [Buffer.alloc(0)], [Buffer.from('Exif\0\0MM\0*')], [Buffer.from('nonsense that is no TIFF')]])(
  'a block that cannot be read proves nothing: %#',
  (block) => expect(proofIn(block, 480)).toEqual({}),
);

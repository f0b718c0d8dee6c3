/** Reads just so much of a HEIC file (ISO/IEC 23008-12) as to find what its camera wrote about itself. */

type Box = { type: string; start: number; end: number };
type Piece = { start: number; end: number };

const boxesIn = (file: Buffer, from: number, to: number): Box[] => {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to; ) {
    const size = file.readUInt32BE(at);
    const large = size === 1 && at + 16 <= to;
    const length = large ? Number(file.readBigUInt64BE(at + 8)) : size === 0 ? to - at : size;
    const start = at + (large ? 16 : 8);
    if (length < start - at || at + length > to) break;
    boxes.push({ type: file.toString('latin1', at + 4, at + 8), start, end: at + length });
    at += length;
  }
  return boxes;
};

/** The items that carry words about the picture: EXIF, and XMP as `mime`. */
const describing = (file: Buffer, iinf: Box): Map<number, string> => {
  const wide = file[iinf.start] !== 0;
  const found = new Map<number, string>();
  for (const { type, start } of boxesIn(file, iinf.start + (wide ? 8 : 6), iinf.end)) {
    if (type !== 'infe' || file[start]! < 2) continue;
    const long = file[start] === 3;
    const id = long ? file.readUInt32BE(start + 4) : file.readUInt16BE(start + 4);
    const at = start + (long ? 10 : 8);
    found.set(id, file.toString('latin1', at, at + 4));
  }
  return new Map([...found].filter(([, type]) => type === 'Exif' || type === 'mime'));
};

const placesOf = (file: Buffer, iloc: Box, wanted: ReadonlyMap<number, string>): { type: string; piece: Piece }[] => {
  const version = file[iloc.start]!;
  const sizes = file.readUInt16BE(iloc.start + 4);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version > 0 ? sizes & 15 : 0;
  let at = iloc.start + 6;
  const take = (bytes: number): number => {
    const value = bytes === 0 ? 0 : bytes === 8 ? Number(file.readBigUInt64BE(at)) : file.readUIntBE(at, bytes);
    at += bytes;
    return value;
  };
  const places: { type: string; piece: Piece }[] = [];
  const count = take(version < 2 ? 2 : 4);
  for (let item = 0; item < count; item += 1) {
    const id = take(version < 2 ? 2 : 4);
    const method = version > 0 ? take(2) & 15 : 0;
    take(2);
    const base = take(baseSize);
    const extents = take(2);
    for (let extent = 0; extent < extents; extent += 1) {
      take(indexSize);
      const start = base + take(offsetSize);
      const piece = { start, end: start + take(lengthSize) };
      const type = wanted.get(id);
      if (type === undefined) continue;
      if (method !== 0 || piece.end > file.length) throw new RangeError('the description stands where it cannot be followed');
      places.push({ type, piece });
    }
  }
  return places;
};

const placesIn = (file: Buffer): { type: string; piece: Piece }[] => {
  const meta = boxesIn(file, 0, file.length).find(({ type }) => type === 'meta');
  if (!meta) throw new RangeError('no description');
  const parts = boxesIn(file, meta.start + 4, meta.end);
  const [iinf, iloc] = ['iinf', 'iloc'].map((type) => parts.find((part) => part.type === type));
  if (!iinf || !iloc) throw new RangeError('no list of items');
  return placesOf(file, iloc, describing(file, iinf));
};

/**
 * A HEIC picture's EXIF block, and the same picture with everything its camera wrote about itself blanked out. Undefined for a
 * file whose inside cannot be followed: then nobody may be shown it.
 */
export const readHeic = (file: Buffer): { exif: Buffer | undefined; bare: Buffer } | undefined => {
  try {
    const places = placesIn(file);
    const bare = Buffer.from(file);
    for (const { piece } of places) bare.fill(0, piece.start, piece.end);
    const found = places.find(({ type }) => type === 'Exif')?.piece;
    const skip = found ? file.readUInt32BE(found.start) + 4 : 0;
    return { bare, exif: found && file.subarray(found.start + skip, found.end) };
  } catch {
    return undefined;
  }
};

import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { readHeic } from './heic.ts';
import { type FileKind, kindOf, largest } from './kinds.ts';
import { type Proof, proofIn } from './proof.ts';
import type { Staged } from './stage.ts';

/** A file as it was found to be. `full` is what others are shown in place of the original; `thumb` a JPEG. */
export type Looked = Readonly<{ kind: FileKind; type: string; proof: Proof; full?: Uint8Array; thumb?: Uint8Array }>;

export type NotTaken = 'not-taken' | 'too-large' | 'damaged';

/** No camera in a pocket makes more than this; a picture that claims more is made to fill the memory. */
const mostPixels = 120_000_000;
const thumbSide = 480;
/** Longer sides are made smaller for showing; the original stays as it is. */
const fullSide = 4096;

sharp.concurrency(1);
sharp.cache(false);

const options = { limitInputPixels: mostPixels, failOn: 'error' } as const;

const turned = (path: string, side: number) =>
  sharp(path, options).rotate().resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });

const thumbOf = (path: string) =>
  turned(path, thumbSide).flatten({ background: '#ffffff' }).jpeg({ quality: 72, mozjpeg: false }).toBuffer();

const fullOf = (path: string, type: string) => {
  const picture = turned(path, fullSide);
  if (type === 'image/png') return picture.png().toBuffer();
  return (type === 'image/webp' ? picture.webp({ quality: 86 }) : picture.jpeg({ quality: 86 })).toBuffer();
};

/** So many pictures are worked on at once; the others wait, so that memory stays where it is. */
const hands = 2;
let busy = 0;
const waiting: (() => void)[] = [];

const byHand = async <T>(work: () => Promise<T>): Promise<T> => {
  if (busy >= hands) await new Promise<void>((free) => waiting.push(free));
  else busy += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }
};

const lookAtPicture = async (path: string, type: string, zoneMinutes: number): Promise<Looked | NotTaken> => {
  if (type === 'image/heic' || type === 'image/heif') {
    const read = readHeic(await readFile(path));
    return read === undefined ? 'damaged' : { kind: 'picture', type, proof: proofIn(read.exif, zoneMinutes), full: read.bare };
  }
  try {
    const { exif } = await sharp(path, options).metadata();
    const full = await fullOf(path, type);
    return { kind: 'picture', type, proof: proofIn(exif, zoneMinutes), full, thumb: await thumbOf(path) };
  } catch {
    return 'damaged';
  }
};

/** Finds out what a file is by its content, and makes of a picture what may be shown: turned upright, without the camera's words. */
export const look = async ({ path, bytes }: Staged, name: string, zoneMinutes: number): Promise<Looked | NotTaken> => {
  const found = await kindOf(path, name).catch(() => undefined);
  if (found === undefined) return 'not-taken';
  if (bytes > largest[found.kind]) return 'too-large';
  return found.kind === 'picture' ? byHand(() => lookAtPicture(path, found.type, zoneMinutes)) : { ...found, proof: {} };
};

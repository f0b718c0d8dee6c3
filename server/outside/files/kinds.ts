import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileTypeFromFile } from 'file-type';

export type FileKind = 'picture' | 'video' | 'sound' | 'document';

const megabyte = 1024 * 1024;

/** How large a file of each kind may be, in bytes. */
export const largest: Record<FileKind, number> = {
  picture: 30 * megabyte,
  video: 100 * megabyte,
  sound: 30 * megabyte,
  document: 50 * megabyte,
};

/** The contents that are taken, by their media type. */
const taken: Record<string, FileKind> = {
  'image/jpeg': 'picture',
  'image/png': 'picture',
  'image/webp': 'picture',
  'image/heic': 'picture',
  'image/heif': 'picture',
  'video/mp4': 'video',
  'audio/x-m4a': 'sound',
  'audio/mp4': 'sound',
  'audio/amr': 'sound',
  'application/pdf': 'document',
  'application/ofd': 'document',
  'application/msword': 'document',
  'application/vnd.ms-excel': 'document',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'document',
};

/** Old office files and OFD say what they are only further inside; so much of them is looked through. */
const lookedThrough = 4 * megabyte;

const inside = async (path: string): Promise<Buffer> => {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const head = Buffer.alloc(Math.min(size, lookedThrough));
    await handle.read(head, 0, head.length, 0);
    if (size <= lookedThrough) return head;
    const tail = Buffer.alloc(Math.min(size - lookedThrough, lookedThrough));
    await handle.read(tail, 0, tail.length, size - tail.length);
    return Buffer.concat([head, tail]);
  } finally {
    await handle.close();
  }
};

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');

/** The compound file of old Word and Excel, which WPS writes as well; told apart by the names of the streams in it. */
const oldOffice = async (path: string): Promise<string | undefined> => {
  const content = await inside(path);
  if (content.includes(wide('WordDocument'))) return 'application/msword';
  if (content.includes(wide('Workbook')) || content.includes(wide('Book'))) return 'application/vnd.ms-excel';
  return undefined;
};

/** A recorder in a browser writes sound as a film without pictures; what has no picture track is sound. */
const isOnlySound = async (path: string): Promise<boolean> => {
  const content = await inside(path);
  return content.includes('soun') && !content.includes('vide');
};

const isOfd = async (path: string): Promise<boolean> => (await inside(path)).includes('OFD.xml');

const wps: Record<string, string> = { '.wps': 'application/vnd.ms-works', '.et': 'application/vnd.ms-excel' };

/** What a file is, by its content alone; undefined for everything that is not taken. The name only tells WPS from Word. */
export const kindOf = async (path: string, name: string): Promise<{ kind: FileKind; type: string } | undefined> => {
  const found = await fileTypeFromFile(path);
  const mime =
    found?.mime === 'application/x-cfb'
      ? await oldOffice(path)
      : found?.mime === 'application/zip' && (await isOfd(path))
        ? 'application/ofd'
        : found?.mime === 'video/mp4' && (await isOnlySound(path))
          ? 'audio/mp4'
          : found?.mime;
  const kind = mime === undefined ? undefined : Object.hasOwn(taken, mime) ? taken[mime] : undefined;
  if (mime === undefined || kind === undefined) return undefined;
  return { kind, type: (mime === 'application/msword' && wps[extname(name).toLowerCase()]) || mime };
};

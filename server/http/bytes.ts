import { refuse } from '../../core/refusal.ts';
import { type Copy, type Files, keyOf } from '../app/uploads.ts';
import type { AttachmentsTable } from '../db/schema.ts';
import type { Bytes } from './route.ts';

const shownInPage = ['picture', 'video', 'sound'];

type Range = { first: number; last: number };

/** The one part of a file that a player asks for, or undefined for all of it. */
const rangeIn = (header: string | string[] | undefined, size: number): Range | undefined => {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(typeof header === 'string' ? header : '');
  if (!found || (found[1] === '' && found[2] === '')) return undefined;
  const [from, until] = [found[1], found[2]].map((text) => (text === '' ? undefined : Number(text)));
  const first = from ?? Math.max(0, size - (until ?? 0));
  const last = from === undefined ? size - 1 : Math.min(until ?? size - 1, size - 1);
  return first <= last ? { first, last } : undefined;
};

/** A file on its way to somebody who may have it: never a picture's original, which carries what its camera knew. */
export const bytesOf = async (
  files: Files,
  { zone, id, kind, mime, name, thumb, sha256, bytes }: AttachmentsTable,
  size: 'thumb' | 'full',
  wanted: string | string[] | undefined,
): Promise<Bytes> => {
  const copy: Copy = size === 'thumb' && thumb ? 'thumb' : kind === 'picture' ? 'full' : 'original';
  const range = copy === 'original' ? rangeIn(wanted, bytes) : undefined;
  const found = await files.get(keyOf(zone, id, copy), range);
  if (found === 'none') return refuse('no-such-thing');
  const type = copy === 'thumb' ? 'image/jpeg' : mime;
  const inline = shownInPage.includes(kind) || mime === 'application/pdf';
  const part = range && `bytes ${range.first}-${range.last}/${bytes}`;
  return {
    type,
    body: found.body,
    length: found.bytes,
    name,
    inline,
    tag: `${sha256.slice(0, 32)}-${copy}`,
    ...(part !== undefined && { part }),
  };
};

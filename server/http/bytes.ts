import { refuse } from '../../core/refusal.ts';
import { type Copy, type Files, keyOf } from '../app/uploads.ts';
import type { AttachmentsTable } from '../db/schema.ts';
import type { Bytes } from './route.ts';

const shownInPage = ['picture', 'video', 'sound'];

/** A file on its way to somebody who may have it: never a picture's original, which carries what its camera knew. */
export const bytesOf = async (
  files: Files,
  { zone, id, kind, mime, name, thumb, sha256 }: AttachmentsTable,
  size: 'thumb' | 'full',
): Promise<Bytes> => {
  const copy: Copy = size === 'thumb' && thumb ? 'thumb' : kind === 'picture' ? 'full' : 'original';
  const found = await files.get(keyOf(zone, id, copy));
  if (found === 'none') return refuse('no-such-thing');
  const type = copy === 'thumb' ? 'image/jpeg' : mime;
  const inline = shownInPage.includes(kind) || mime === 'application/pdf';
  return { type, body: found.body, length: found.bytes, name, inline, tag: `${sha256.slice(0, 32)}-${copy}` };
};

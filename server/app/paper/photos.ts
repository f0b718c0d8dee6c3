import { t } from '../../../core/words.ts';
import type { AttachmentsTable } from '../../db/schema.ts';
import { type Files, keyOf } from '../uploads.ts';
import type { Content } from './content.ts';
import { body, ink, mm, type Pages } from './pages.ts';

/** A photo of the case, and what stands under it. */
export type Shot = Readonly<{ file: AttachmentsTable; caption: string }>;

const gap = 6 * mm;
const width = (body.width - gap) / 2;
const height = 56 * mm;
/** How high one row of photos is with what stands under it. */
export const photoRow = height + 15 * mm;

const bytesOf = async (files: Files, { zone, id, thumb }: AttachmentsTable): Promise<Buffer | undefined> => {
  if (!thumb) return undefined;
  const found = await files.get(keyOf(zone, id, 'thumb'));
  if (found === 'none') return undefined;
  const parts: Buffer[] = [];
  for await (const part of found.body as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
};

const draw = async (pages: Pages, files: Files, { file, caption }: Shot, x: number, y: number, { say }: Content) => {
  const { doc, put } = pages;
  doc.rect(x, y, width, height).lineWidth(0.4).strokeColor(ink.quiet).stroke();
  const bytes = await bytesOf(files, file);
  const room = { fit: [width - 4, height - 4] as [number, number], align: 'center' as const, valign: 'center' as const };
  try {
    if (bytes) doc.image(bytes, x + 2, y + 2, room);
  } catch {
    put(say(t('（这张照片打印不出来，请在工单页查看）', '(not printable: see the case)')), x, y + height / 2, {
      size: 9,
      width,
      align: 'center',
      colour: ink.quiet,
    });
  }
  if (!bytes)
    put(say(t('（这种格式不能打印，请在工单页查看）', '(not printable: see the case)')), x, y + height / 2, {
      size: 9,
      width,
      align: 'center',
      colour: ink.quiet,
    });
  pages
    .lines(caption, width, 9)
    .slice(0, 2)
    .forEach((line, index) => {
      put(line, x, y + height + 5 + index * 13, { size: 9 });
    });
  put(`${say(t('原图', 'Original'))} ${file.sha256.slice(0, 32)}`, x, y + height + 31, { size: 8, colour: ink.quiet });
};

/** Photos two by two, each with when and by whom, and the beginning of its original's hash. */
export const photoPages = async (pages: Pages, files: Files, shots: readonly Shot[], content: Content): Promise<void> => {
  for (let index = 0; index < shots.length; index += 2) {
    pages.need(photoRow);
    const y = pages.y();
    await draw(pages, files, shots[index]!, body.left, y, content);
    const second = shots[index + 1];
    if (second) await draw(pages, files, second, body.left + width + gap, y, content);
    pages.down(photoRow);
  }
};

import type { Readable } from 'node:stream';
import { refuse } from '../../core/refusal.ts';
import { t, type Words } from '../../core/words.ts';
import { addAttachment, findAttachment } from '../db/queries/attachments.ts';
import type { AttachmentsTable, Db } from '../db/schema.ts';
import type { Ports } from './ports.ts';

type Source = { data: Uint8Array } | { path: string; bytes: number };

/** Where files are kept, by key. */
export type Files = Readonly<{
  put: (key: string, source: Source, type: string) => Promise<void>;
  get: (key: string, range?: { first: number; last: number }) => Promise<{ body: Readable; bytes: number } | 'none'>;
  remove: (key: string) => Promise<void>;
}>;

export type Staged = Readonly<{ path: string; bytes: number; sha256: string; drop: () => Promise<void> }>;

type Looked = Readonly<{
  kind: string;
  type: string;
  full?: Uint8Array;
  thumb?: Uint8Array;
  proof: { taken?: Date; point?: readonly [lng: number, lat: number] };
}>;

type NotTaken = 'not-taken' | 'too-large' | 'damaged';

/** Taking a file in and finding out what it is. */
export type Intake = Readonly<{
  stage: (content: Readable, limit: number) => Promise<Staged | 'too-large'>;
  look: (staged: Staged, name: string, zoneMinutes: number) => Promise<Looked | NotTaken>;
}>;

export type UploadHouse = Readonly<{ db: Db; ports: Pick<Ports, 'clock' | 'ids'>; files: Files; intake: Intake }>;

/**
 * A file on its way in. `uploader` is `token:` and a hash, or `account:` and an id. An `id` is given where it is worked out from the
 * source or the key of the request: the same file again is then the same upload.
 */
export type Upload = Readonly<{
  zone: string;
  zoneMinutes: number;
  uploader: string;
  name: string;
  content: Readable;
  id?: string;
  at?: Date;
}>;

const largestFile = 100 * 1024 * 1024;

const wrongs: Record<NotTaken | 'empty', Words> = {
  'not-taken': t(
    '不能收这种文件。可以收：jpg、png、heic、webp、mp4、m4a、amr、pdf、ofd、doc、docx、xls、xlsx、wps、et',
    'this kind of file is not taken; taken are jpg, png, heic, webp, mp4, m4a, amr, pdf, ofd, doc, docx, xls, xlsx, wps, et',
  ),
  'too-large': t(
    '文件太大：图片和录音不超过 30 MB，文档不超过 50 MB，视频不超过 100 MB',
    'too large: pictures and sound up to 30 MB, documents up to 50 MB, videos up to 100 MB',
  ),
  'damaged': t('图片已损坏或像素过多，打不开', 'the picture is damaged or has too many pixels to be opened'),
  'empty': t('文件是空的', 'the file is empty'),
};

const notTaken = (code: NotTaken | 'empty') => refuse('unwell', [{ path: 'file', code, words: wrongs[code] }]);

/** What a person may call a file: its last part, without what no file system keeps. */
const plainName = (name: string): string =>
  name
    .split(/[\\/]/)
    .at(-1)!
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .slice(-100) || 'file';

const scaled = (degrees: number): number => Math.round(degrees * 1e7);

const copies = ['original', 'full', 'thumb'] as const;
export type Copy = (typeof copies)[number];

/** Where a copy of an attachment is kept. */
export const keyOf = (zone: string, id: string, copy: Copy): string => `${zone}/${id.slice(-2)}/${id}/${copy}`;

/** Every key that an attachment may have; for whoever removes it. */
export const keysOf = (zone: string, id: string): string[] => copies.map((copy) => keyOf(zone, id, copy));

/**
 * Takes a file in: it is judged by its content, the original is kept with its hash, what may be shown is made, and only then it is
 * known. It belongs to nothing until a report or an action of the same uploader names it. Refuses with the fault at `file`.
 */
export const takeUpload = async ({ db, ports, files, intake }: UploadHouse, upload: Upload): Promise<AttachmentsTable> => {
  const { zone, zoneMinutes, uploader } = upload;
  const staged = await intake.stage(upload.content, largestFile);
  if (staged === 'too-large') return notTaken('too-large');
  try {
    if (staged.bytes === 0) return notTaken('empty');
    const earlier = upload.id === undefined ? undefined : await findAttachment(db, zone, upload.id);
    if (earlier) return earlier.sha256 === staged.sha256 && earlier.uploader === uploader ? earlier : refuse('used-key');
    const name = plainName(upload.name);
    const looked = await intake.look(staged, name, zoneMinutes);
    if (typeof looked === 'string') return notTaken(looked);
    const { kind, type, full, thumb, proof } = looked;
    const id = upload.id ?? ports.ids.next();
    await files.put(keyOf(zone, id, 'original'), { path: staged.path, bytes: staged.bytes }, type);
    if (full) await files.put(keyOf(zone, id, 'full'), { data: full }, type);
    if (thumb) await files.put(keyOf(zone, id, 'thumb'), { data: thumb }, 'image/jpeg');
    const row = {
      zone,
      id,
      kind,
      mime: type,
      name,
      bytes: staged.bytes,
      sha256: staged.sha256,
      thumb: thumb !== undefined,
      uploader,
      taken: proof.taken ?? null,
      point: proof.point ? proof.point.map(scaled) : null,
      uploaded: upload.at ?? ports.clock.now(),
    };
    await addAttachment(db, row);
    return { ...row, claimed: null, stream: null };
  } finally {
    await staged.drop();
  }
};

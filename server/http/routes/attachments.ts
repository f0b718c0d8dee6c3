import { z } from 'zod';
import { refuse } from '../../../core/refusal.ts';
import { t } from '../../../core/words.ts';
import { maySeeFiles } from '../../app/rounds/photos.ts';
import { takeUpload } from '../../app/uploads.ts';
import { findAttachment } from '../../db/queries/attachments.ts';
import { bytesOf } from '../bytes.ts';
import { read, write } from '../route.ts';
import { Attachment } from '../schemas/common.ts';
import { uploaderOf } from '../uploader.ts';

/** `thumb` is at most 480 pixels on its longer side; `full` is without the camera's data. */
export const size = z.enum(['thumb', 'full']).default('full');

type FileKind = z.output<typeof Attachment>['kind'];

const tokenWanted = {
  path: 'Upload-Token',
  code: 'missing',
  words: t('不登录上传要带 Upload-Token', 'an upload without signing in carries an Upload-Token'),
};

/** An id worked out from a hash (RFC 9562, version 8), so that the same request again names the same upload. */
const idFrom = (hash: string): string =>
  `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;

export default [
  write('/api/v1/attachments', {
    id: 'uploadAttachment',
    tag: 'attachments',
    who: 'either',
    summary: 'Upload a photo or file, to be named in a report or an action within 24 hours',
    description:
      'Pictures (jpg, png, heic, webp), mp4, m4a, amr, pdf, ofd, doc(x), xls(x), wps, et; judged by content. Without signing in an `Upload-Token` is wanted.',
    takes: 'file',
    returns: Attachment,
    made: ({ id }) => `/api/v1/attachments/${id}`,
    measure: 'upload',
    handle: async (asked) => {
      const {
        db,
        books,
        ports,
        doorstep: { zone, key },
        file,
      } = asked;
      const uploader = uploaderOf(asked);
      if (uploader === 'nobody') return refuse('unwell', [tokenWanted]);
      const {
        zone: { timezoneMinutes },
      } = await books.of(db, zone);
      const { name, content } = await file();
      const id = key === undefined ? {} : { id: idFrom(ports.digest(`${zone} ${uploader} ${key}`)) };
      const kept = await takeUpload(asked, { zone, zoneMinutes: timezoneMinutes, uploader, name, content, ...id });
      return { id: kept.id, kind: kept.kind as FileKind, type: kept.mime, bytes: kept.bytes, thumb: kept.thumb };
    },
  }),

  read('/api/v1/attachments/:id', {
    id: 'getAttachment',
    tag: 'attachments',
    who: 'staff',
    summary: 'A photo or file of a case or a visit that I may see',
    params: z.object({ id: z.uuid() }),
    query: z.object({ size }),
    returns: 'bytes',
    handle: async (asked) => {
      const { db, doorstep, staff, params, query } = asked;
      const row = (await findAttachment(db, doorstep.zone, params.id)) ?? refuse('no-such-thing');
      if (row.stream !== null) await maySeeFiles(asked, doorstep, row.stream);
      else if (row.uploader !== `account:${staff.account}`) return refuse('no-such-thing');
      return bytesOf(asked.files, row, query.size, asked.headers.range);
    },
  }),
];

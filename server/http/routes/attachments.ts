import { z } from 'zod';
import { read, write } from '../route.ts';
import { Attachment } from '../schemas/common.ts';
import { soon } from '../soon.ts';

/** `thumb` is at most 480 pixels on its longer side; `full` is without the camera's data. */
export const size = z.enum(['thumb', 'full']).default('full');

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
    handle: soon,
  }),

  read('/api/v1/attachments/:id', {
    id: 'getAttachment',
    tag: 'attachments',
    who: 'staff',
    summary: 'A photo or file of a case that I may see',
    params: z.object({ id: z.uuid() }),
    query: z.object({ size }),
    returns: 'bytes',
    handle: soon,
  }),
];

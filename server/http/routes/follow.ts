import { z } from 'zod';
import { refuse } from '../../../core/refusal.ts';
import { actOnCase } from '../../app/cases/act.ts';
import { behindLink, callerAsking, followCase, followOn } from '../../app/cases/follow.ts';
import { findAttachment } from '../../db/queries/attachments.ts';
import { bytesOf } from '../bytes.ts';
import { read, write } from '../route.ts';
import { FollowedCase } from '../schemas/follow.ts';
import { uploaderOf } from '../uploader.ts';
import { size } from './attachments.ts';
import { ActionBody } from './cases.ts';

const link = z.object({ token: z.string().min(10).max(200) });

export default [
  read('/api/v1/follow/:token', {
    id: 'followCase',
    tag: 'follow',
    who: 'anyone',
    summary: 'How my case stands',
    params: link,
    returns: FollowedCase,
    handle: (asked) => followCase(asked, asked.doorstep.zone, asked.params.token),
  }),

  write('/api/v1/follow/:token/actions/:action', {
    id: 'actAsCaller',
    tag: 'follow',
    who: 'anyone',
    summary: 'Supply, rate, withdraw or reopen my case',
    params: link.extend({ action: z.string().min(1).max(60) }),
    body: ActionBody,
    returns: FollowedCase,
    handle: async (asked) => {
      const {
        door,
        doorstep,
        ports,
        params: { token, action },
        body,
      } = asked;
      const followed = await behindLink(asked, doorstep.zone, token);
      const step = { ...doorstep, asking: callerAsking(asked, followed), caller: `link:${ports.digest(token)}` };
      await actOnCase(door, step, followed.id, action, { data: body.data, uploader: uploaderOf(asked) });
      return followOn(asked, doorstep.zone, followed);
    },
  }),

  read('/api/v1/follow/:token/attachments/:id', {
    id: 'followAttachment',
    tag: 'follow',
    who: 'anyone',
    summary: 'A photo or file of my case',
    params: link.extend({ id: z.uuid() }),
    query: z.object({ size }),
    returns: 'bytes',
    handle: async (asked) => {
      const {
        params: { token, id },
        query,
        doorstep: { zone },
      } = asked;
      const { photos, timeline } = await followCase(asked, zone, token);
      const shown = [...photos, ...timeline.flatMap((happening) => happening.photos)].some((one) => one.id === id.toLowerCase());
      const row = shown ? await findAttachment(asked.db, zone, id) : undefined;
      return row ? bytesOf(asked.files, row, query.size, asked.headers.range) : refuse('no-such-thing');
    },
  }),
];

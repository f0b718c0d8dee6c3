import { z } from 'zod';
import { read, write } from '../route.ts';
import { FollowedCase } from '../schemas/follow.ts';
import { soon } from '../soon.ts';
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
    handle: soon,
  }),

  write('/api/v1/follow/:token/actions/:action', {
    id: 'actAsCaller',
    tag: 'follow',
    who: 'anyone',
    summary: 'Supply, rate, withdraw or reopen my case',
    params: link.extend({ action: z.string().min(1).max(60) }),
    body: ActionBody,
    returns: FollowedCase,
    handle: soon,
  }),

  read('/api/v1/follow/:token/attachments/:id', {
    id: 'followAttachment',
    tag: 'follow',
    who: 'anyone',
    summary: 'A photo or file of my case',
    params: link.extend({ id: z.uuid() }),
    query: z.object({ size }),
    returns: 'bytes',
    handle: soon,
  }),
];

import { z } from 'zod';
import { named } from './named.ts';

const mine = z.string().regex(/^[\w.:@-]{1,80}$/);

export const SmsReports = named(
  'SmsReports',
  z.strictObject({
    reports: z
      .array(z.strictObject({ reference: mine, delivered: z.boolean(), reason: z.string().max(100).exactOptional() }))
      .min(1)
      .max(500),
  }),
  { reports: [{ reference: 'biz-0199d0a0', delivered: true }] },
);

export const SmsReplyBody = named(
  'SmsReply',
  z.strictObject({ id: mine, from: z.string().trim().min(3).max(24), words: z.string().max(2_000) }),
  {
    id: 'reply-1',
    from: '10000001234',
    words: '1',
  },
);

export const ChatBody = named(
  'ChatMessage',
  z.strictObject({
    id: mine,
    sender: z.string().min(1).max(128),
    words: z.string().max(5_000).default(''),
    pictures: z
      .array(z.url({ protocol: /^https$/ }))
      .max(9)
      .default([]),
  }),
  { id: 'm-1', sender: 'user-7f3a', words: '柳园小区东门路灯三天不亮', pictures: [] },
);

export const ChatSaid = named(
  'ChatSaid',
  z.object({ reply: z.string(), case: z.object({ id: z.uuid(), number: z.string() }).nullable() }),
  {
    reply: '已登记，编号 261120-00042-7。',
    case: { id: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10', number: '261120-00042-7' },
  },
);

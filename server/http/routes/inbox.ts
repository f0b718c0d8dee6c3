import { z } from 'zod';
import { reaches, type Topic, topicNames, type Wish, wishes } from '../../../core/message/index.ts';
import { refuse } from '../../../core/refusal.ts';
import { chooseMessages, chooseWish, inboxPage, messagesOf, readInbox, unreadOf, wishOf } from '../../app/inbox/inbox.ts';
import { residentOf } from '../resident.ts';
import { read, write } from '../route.ts';
import { moment, Words } from '../schemas/common.ts';
import { named } from '../schemas/named.ts';

const topic = z.enum(topicNames as [Topic, ...Topic[]]);
const reach = z.enum(reaches);
const place = z.int().min(1);

const Inbox = z
  .object({
    items: z.array(
      z.object({
        position: place,
        case: z.object({ id: z.uuid(), number: z.string(), category: Words.nullable(), area: Words }).nullable(),
        entry: z.object({ id: z.uuid(), key: z.string(), register: Words, open: z.boolean() }).nullable(),
        topic: z.enum([...(topicNames as [Topic, ...Topic[]]), 'milestones']),
        topicTitle: Words,
        words: Words,
        at: moment,
        read: moment.nullable(),
      }),
    ),
    unread: z.int(),
    next: place.nullable(),
  })
  .meta({ id: 'Inbox' });

const Reading = named(
  'InboxReading',
  z.union([z.strictObject({ positions: z.array(place).min(1).max(200) }), z.strictObject({ upTo: place })]),
  { positions: [1] },
);

const address = z.string().max(300);
const MyMessages = z
  .object({
    email: z.string(),
    sms: z.string(),
    chat: z.string(),
    ways: z.array(z.object({ way: z.enum(['sms', 'chat', 'email']), open: z.boolean(), why: Words.nullable() })),
    topics: z.array(z.object({ topic, title: Words, must: Words.nullable(), reach })),
  })
  .meta({ id: 'MyMessages' });
const Choosing = named(
  'MessagesChosen',
  z.strictObject({ email: address, sms: address, chat: address, topics: z.partialRecord(topic, reach) }),
  { email: 'wang@example.org', sms: '', chat: '', topics: { late: 'email' } },
);

const wish = z.enum(Object.keys(wishes) as [Wish, ...Wish[]]);
const Wanted = named('ResidentWish', z.strictObject({ wish }), { wish: 'finished' });

export default [
  read('/api/v1/inbox', {
    id: 'getInbox',
    tag: 'me',
    who: 'staff',
    summary: 'What I was told, newest first; one message for an event, leading to its case or to the entry whose milestone it is',
    query: z.object({
      unread: z.stringbool().default(false),
      before: z.coerce.number().int().min(1).exactOptional(),
      limit: z.coerce.number().int().min(1).max(100).default(30),
    }),
    returns: Inbox,
    handle: ({ doorstep, query: { unread, before, limit }, ...asked }) =>
      inboxPage(asked, doorstep, { unread, before: before ?? 'newest', limit }),
  }),

  read('/api/v1/inbox/unread', {
    id: 'countUnread',
    tag: 'me',
    who: 'staff',
    summary: 'How many messages I have not read; a hundred stands for more',
    returns: z.object({ unread: z.int() }).meta({ id: 'Unread' }),
    handle: async ({ doorstep, ...asked }) => ({ unread: await unreadOf(asked, doorstep) }),
  }),

  write('/api/v1/inbox/read', {
    id: 'readInbox',
    tag: 'me',
    who: 'staff',
    once: 'asker',
    summary: 'Mark messages as read: these, or all up to a place',
    body: Reading,
    returns: 'nothing',
    handle: async ({ doorstep, body, ...asked }) => {
      await readInbox(asked, doorstep, body);
      return undefined;
    },
  }),

  read('/api/v1/me/messages', {
    id: 'getMyMessages',
    tag: 'me',
    who: 'staff',
    summary: 'By which way I hear of what, and what cannot be turned off and why',
    returns: MyMessages,
    handle: ({ doorstep, ...asked }) => messagesOf(asked, doorstep),
  }),

  write('/api/v1/me/messages', {
    id: 'chooseMyMessages',
    method: 'PUT',
    tag: 'me',
    who: 'staff',
    once: 'asker',
    summary: 'Choose by which way I hear of what; one way for each topic',
    body: Choosing,
    returns: MyMessages,
    handle: ({ doorstep, body, ...asked }) => chooseMessages(asked, doorstep, body),
  }),

  read('/api/v1/resident/messages', {
    id: 'getMyWish',
    tag: 'resident',
    who: 'anyone',
    summary: 'How much I want to be told on the number that I proved',
    returns: Wanted,
    handle: async (asked) => {
      const resident = await residentOf(asked);
      return { wish: resident === 'nobody' ? refuse('who-are-you') : await wishOf(asked.db, asked.doorstep.zone, resident.blind) };
    },
  }),

  write('/api/v1/resident/messages', {
    id: 'chooseMyWish',
    method: 'PUT',
    tag: 'resident',
    who: 'anyone',
    once: 'asker',
    summary: 'Choose how much I want to be told; everything stands on my pages anyway',
    body: Wanted,
    returns: Wanted,
    handle: async (asked) => {
      const resident = await residentOf(asked);
      if (resident === 'nobody') return refuse('who-are-you');
      await chooseWish(asked.db, asked.doorstep.zone, resident.blind, asked.body.wish, asked.ports.clock.now());
      return { wish: asked.body.wish };
    },
  }),
];

import { z } from 'zod';
import type { KeptCase } from '../../app/cases/row.ts';
import { seenCase } from '../../app/cases/view.ts';
import type { Door, Doorstep } from '../../app/door/index.ts';
import { draftsFor, nearHere, publicItem, publicList, publishingOf } from '../../app/public/faces.ts';
import { type FaceAnswer, type FaceAsk, publicKind } from '../../app/public/primitive.ts';
import { residentOf } from '../resident.ts';
import { read, write } from '../route.ts';
import { Drafts, MeToo, MetToo, NearMe, PublicDraft, PublicItem, PublicList, PublicReason, Publishing } from '../schemas/public.ts';

const oneCase = z.object({ id: z.uuid() });

const submit = (door: Door, doorstep: Doorstep, caseId: string, command: FaceAsk['command']) =>
  door.submit<FaceAnswer>(doorstep, publicKind, { caseId: caseId.toLowerCase(), command } satisfies FaceAsk);

type Asked = Parameters<typeof seenCase>[0] & { door: Door; doorstep: Doorstep };

/** How it stands with the public page of a case that the asker may see. */
const publishing = async (asked: Asked, id: string) => {
  const { doorstep } = asked;
  const { state } = await seenCase(asked, doorstep, id);
  return publishingOf(asked, doorstep.zone, id.toLowerCase(), state as KeptCase, doorstep.asking.who);
};

const doThen = async (asked: Asked, id: string, command: FaceAsk['command']) => {
  await submit(asked.door, asked.doorstep, id, command);
  return publishing(asked, id);
};

export default [
  read('/api/v1/nearby', {
    id: 'nearMe',
    late: true,
    tag: 'public',
    who: 'anyone',
    summary: 'What is open near a point: sort, area, state and how many met it; no words, no names',
    query: z.object({ lng: z.coerce.number().min(-180).max(180), lat: z.coerce.number().min(-90).max(90) }),
    returns: NearMe,
    handle: async (asked) => ({ items: await nearHere(asked, asked.doorstep.zone, asked.query.lng, asked.query.lat) }),
  }),

  write('/api/v1/nearby/:id/met', {
    id: 'meToo',
    tag: 'public',
    who: 'anyone',
    summary: 'Say that I met it too: counted once for a person or a device',
    params: oneCase,
    body: MeToo,
    returns: MetToo,
    measure: 'report',
    handle: async (asked) => {
      const { door, doorstep, params, body, ports } = asked;
      const resident = await residentOf(asked);
      const who = resident === 'nobody' ? `device ${body.device}` : `resident ${resident.id}`;
      const by = ports.secrets.blind(doorstep.zone, 'met-too', `${params.id.toLowerCase()} ${who}`);
      const caller = { ...doorstep, asking: { ...doorstep.asking, who: 'caller', posts: [] } };
      return submit(door, caller, params.id, { type: 'meet', by });
    },
  }),

  read('/api/v1/public', {
    id: 'listPublic',
    late: true,
    tag: 'public',
    who: 'anyone',
    summary: 'What the desk has published, newest first; areas and categories mean everything below them too',
    query: z.object({
      area: z.string().min(1).max(40).exactOptional(),
      category: z.string().min(1).max(40).exactOptional(),
      after: z.uuid().exactOptional(),
      limit: z.coerce.number().int().min(1).max(50).default(20),
    }),
    returns: PublicList,
    handle: (asked) => publicList(asked, asked.doorstep.zone, asked.query),
  }),

  read('/api/v1/public/:id', {
    id: 'getPublic',
    late: true,
    tag: 'public',
    who: 'anyone',
    summary: 'One published page, at its permanent address',
    params: oneCase,
    returns: PublicItem,
    handle: (asked) => publicItem(asked, asked.doorstep.zone, asked.params.id.toLowerCase()),
  }),

  read('/api/v1/publications', {
    id: 'listPublications',
    tag: 'public',
    who: { may: 'publish' },
    summary: 'Public pages that wait for a review, or stand, in the areas of my posts',
    query: z.object({ page: z.enum(['drafted', 'published']).default('drafted') }),
    returns: Drafts,
    handle: async (asked) => {
      const { zone, asking } = asked.doorstep;
      return { items: await draftsFor(asked, zone, asking.posts, asking.who, asked.query.page) };
    },
  }),

  read('/api/v1/cases/:id/publication', {
    id: 'getPublication',
    tag: 'public',
    who: { may: 'publish' },
    summary: 'Whether a public page may be written about a case, and how it stands with it',
    params: oneCase,
    returns: Publishing,
    handle: async (asked) => {
      const { doorstep, params } = asked;
      const { state } = await seenCase(asked, doorstep, params.id);
      return publishingOf(asked, doorstep.zone, params.id.toLowerCase(), state as KeptCase, doorstep.asking.who);
    },
  }),

  write('/api/v1/cases/:id/publication', {
    id: 'draftPublication',
    tag: 'public',
    who: { may: 'publish' },
    summary: 'Write the public page of a case, in words of the desk’s own; somebody else reviews it',
    params: oneCase,
    body: PublicDraft,
    returns: Publishing,
    handle: (asked) => doThen(asked, asked.params.id, { type: 'draft', ...asked.body }),
  }),

  write('/api/v1/cases/:id/publication/publish', {
    id: 'publish',
    tag: 'public',
    who: { may: 'publish' },
    summary: 'Publish a page that somebody else has written',
    params: oneCase,
    returns: Publishing,
    handle: (asked) => doThen(asked, asked.params.id, { type: 'publish' }),
  }),

  write('/api/v1/cases/:id/publication/:step', {
    id: 'withdrawPublication',
    tag: 'public',
    who: { may: 'publish' },
    summary: 'Send a page back to whoever wrote it, or take a published one back',
    params: oneCase.extend({ step: z.enum(['send-back', 'take-back']) }),
    body: PublicReason,
    returns: Publishing,
    handle: (asked) => doThen(asked, asked.params.id, { type: asked.params.step, reason: asked.body.reason }),
  }),
];

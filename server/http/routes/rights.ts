import { Readable } from 'node:stream';
import { z } from 'zod';
import { refuse } from '../../../core/refusal.ts';
import { keptAbout, type SectionId, sections } from '../../app/rights/kept.ts';
import { askErasure, decideErasure, erasureShown, erasuresFor, type Known, takeCopy } from '../../app/rights/rights.ts';
import type { Reads } from '../asked.ts';
import { residentOf } from '../resident.ts';
import { read, write } from '../route.ts';
import { moment, Words } from '../schemas/common.ts';
import { named } from '../schemas/named.ts';

const stage = z.enum(['asked', 'refused', 'granted', 'done']);

const KeptAbout = z
  .object({
    sections: z.array(
      z.object({
        id: z.enum(Object.keys(sections) as [SectionId, ...SectionId[]]),
        title: Words,
        things: z.array(z.object({ at: moment.nullable(), about: z.string(), what: Words, says: Words })),
      }),
    ),
    matters: z.array(
      z.object({
        number: z.string(),
        title: Words,
        opened: moment,
        words: z.string(),
        erasable: z.enum(['yes', 'open', 'kept', 'erased']),
        until: z.iso.date().nullable(),
      }),
    ),
    copies: z.int(),
    erasure: z
      .object({
        stage,
        at: moment,
        account: z.boolean(),
        matters: z.int(),
        decided: moment.nullable(),
        done: moment.nullable(),
        word: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'KeptAbout' });

const text = z.string().max(10_000);
const Asking = named(
  'ErasureAsking',
  z.strictObject({ matters: z.array(z.string().max(60)).max(200), account: z.boolean(), reason: text }),
  { matters: ['261120-00042-7'], account: false, reason: '事情已经办完' },
);
const Taking = named('CopyTaking', z.strictObject({ format: z.enum(['json', 'xlsx']) }), { format: 'xlsx' });
const Done = z.object({ id: z.uuid() }).meta({ id: 'RightsDone' });

const Erasures = z
  .object({
    items: z.array(
      z.object({
        id: z.uuid(),
        stage,
        at: moment,
        phone: z.string(),
        account: z.boolean(),
        matters: z.int(),
        cases: z.array(z.object({ id: z.uuid(), number: z.string() })),
        reason: z.string(),
        word: z.string(),
        byName: z.string().nullable(),
        decided: moment.nullable(),
        done: moment.nullable(),
      }),
    ),
  })
  .meta({ id: 'Erasures' });

const Decision = named(
  'ErasureDecision',
  z.union([z.strictObject({ answer: z.literal('grant') }), z.strictObject({ answer: z.literal('refuse'), reason: text })]),
  { answer: 'refuse', reason: '正在复查，办结后再申请' },
);

type Asked = Parameters<typeof residentOf>[0] & Reads;

/** Who is signed in by telephone, with a number that still stands. */
const me = async (asked: Asked): Promise<Known> => {
  const resident = await residentOf(asked);
  return resident === 'nobody' || resident.phone === null ? refuse('who-are-you') : { ...resident, phone: resident.phone };
};

export default [
  read('/api/v1/resident/kept', {
    id: 'keptAboutMe',
    tag: 'resident',
    who: 'anyone',
    summary: 'Everything that is kept about me: matters, messages, calls, bookings, registers, who looked and why',
    description: 'For who is signed in by telephone and code; never about others. 401 for whoever is not.',
    returns: KeptAbout,
    handle: async (asked) => {
      const person = await me(asked);
      const kept = await keptAbout(asked, asked.doorstep.zone, person, person.phone);
      return {
        sections: kept.sections.map((section) => ({ ...section, things: [...section.things] })),
        matters: [...kept.matters],
        copies: kept.rights === 'none' ? 0 : kept.rights.copies,
        erasure: await erasureShown(asked, asked.doorstep.zone, kept),
      };
    },
  }),

  write('/api/v1/resident/kept/copies', {
    id: 'takeCopyOfMine',
    tag: 'resident',
    who: 'anyone',
    summary: 'The same as a file, JSON or Excel; that it was taken is an event',
    body: Taking,
    returns: 'bytes',
    measure: 'report',
    handle: async (asked) => {
      const { format } = asked.body;
      const { type, body } = await takeCopy(asked, asked.door, asked.doorstep, await me(asked), format, asked.language);
      const name = asked.language === 'zh' ? `我的信息.${format}` : `about-me.${format}`;
      return { type, body: Readable.from(body), name, inline: false, tag: asked.ports.ids.next() };
    },
  }),

  write('/api/v1/resident/kept/erasure', {
    id: 'askForErasure',
    tag: 'resident',
    who: 'anyone',
    summary: 'Ask that matters of mine, and with `account` my number too, be erased; refused where one is open or the law keeps it',
    body: Asking,
    returns: Done,
    measure: 'report',
    handle: async (asked) => askErasure(asked, asked.door, asked.doorstep, await me(asked), asked.body),
  }),

  read('/api/v1/erasures', {
    id: 'listErasures',
    tag: 'cases',
    who: { may: 'rights.decide' },
    summary: 'Wishes of people to be erased: those that wait, or those that are over',
    query: z.object({ which: z.enum(['waiting', 'past']).default('waiting') }),
    returns: Erasures,
    handle: (asked) => erasuresFor(asked, asked.doorstep, asked.query.which),
  }),

  write('/api/v1/erasures/:id/decision', {
    id: 'decideErasure',
    tag: 'cases',
    who: { may: 'rights.decide' },
    summary: 'Grant a wish to be erased, which a job then carries out, or refuse it with a reason that the person reads',
    params: z.object({ id: z.uuid() }),
    body: Decision,
    returns: Done,
    handle: ({ door, doorstep, params, body }) =>
      decideErasure(door, doorstep, params.id, body.answer === 'grant' ? { type: 'grant' } : { type: 'refuse', reason: body.reason }),
  }),
];

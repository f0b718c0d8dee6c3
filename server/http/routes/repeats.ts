import { z } from 'zod';
import { askForRepeat, doRepeat, repeatsFor, repeatsOn } from '../../app/repeat/repeats.ts';
import { read, write } from '../route.ts';
import { moment, Words } from '../schemas/common.ts';
import { named } from '../schemas/named.ts';

const other = z.object({ id: z.uuid(), number: z.string() });

const Repeat = z
  .object({
    id: z.uuid(),
    stage: z.enum(['asked', 'approved', 'denied', 'lifted', 'expired']),
    title: z.string(),
    reason: z.string(),
    word: z.string(),
    category: Words,
    area: Words,
    of: other.nullable(),
    answer: z.string(),
    answered: moment.nullable(),
    byName: z.string(),
    at: moment,
    until: z.iso.date(),
    decidedByName: z.string().nullable(),
    decided: moment.nullable(),
    may: z.array(z.enum(['approve', 'deny', 'lift'])),
    own: z.boolean(),
    later: z.int(),
    cases: z.array(other.extend({ counts: z.enum(['in', 'apart']) })),
  })
  .meta({ id: 'Repeat' });

const Repeats = z.object({ items: z.array(Repeat) }).meta({ id: 'Repeats' });

const CaseRepeats = z
  .object({
    on: z.array(Repeat),
    within: Repeat.nullable(),
    perhaps: z.array(Repeat),
    mayAsk: z.boolean(),
    mayLink: z.boolean(),
    longest: z.iso.date().nullable(),
  })
  .meta({ id: 'CaseRepeats' });

const text = z.string().max(10_000);
const Asking = named('RepeatAsking', z.strictObject({ title: text, reason: text, until: text }), {
  title: '东门一带水压低',
  reason: '3 月 10 日换泵，三户当面确认水压正常',
  until: '2026-05-01',
});
const Decision = named(
  'RepeatDecision',
  z.union([
    z.strictObject({ answer: z.literal('approve'), until: text.exactOptional() }),
    z.strictObject({ answer: z.enum(['deny', 'lift']), reason: text }),
  ]),
  { answer: 'approve', until: '2026-04-15' },
);
const Linking = named('RepeatLinking', z.strictObject({ case: z.uuid() }), { case: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10' });
const Done = z.object({ id: z.uuid() }).meta({ id: 'RepeatDone' });
const oneRepeat = z.object({ id: z.uuid() });

export default [
  read('/api/v1/repeats', {
    id: 'listRepeats',
    tag: 'cases',
    who: { may: 'repeats.see' },
    summary: 'Marks on repeated matters: those that wait to be approved, that stand, or that are over',
    query: z.object({ which: z.enum(['waiting', 'standing', 'past']).default('waiting') }),
    returns: Repeats,
    handle: (asked) => repeatsFor(asked, asked.doorstep, asked.query.which),
  }),

  read('/api/v1/cases/:id/repeats', {
    id: 'getCaseRepeats',
    tag: 'cases',
    who: 'staff',
    summary: 'Whether a case is about a matter that was answered before, with the earlier answer; by sort and place, never by person',
    params: z.object({ id: z.uuid() }),
    returns: CaseRepeats,
    handle: (asked) => repeatsOn(asked, asked.doorstep, asked.params.id),
  }),

  write('/api/v1/cases/:id/repeats', {
    id: 'askForRepeat',
    tag: 'cases',
    who: { may: 'repeats.ask' },
    summary: 'Ask that the matter of an answered case be marked as repeated, until a day; its answer is cited as the proof',
    params: z.object({ id: z.uuid() }),
    body: Asking,
    returns: Done,
    made: () => '/api/v1/repeats',
    handle: ({ door, doorstep, params, body }) => askForRepeat(door, doorstep, params.id, body),
  }),

  write('/api/v1/repeats/:id/decision', {
    id: 'decideRepeat',
    tag: 'cases',
    who: { may: 'repeats.decide' },
    summary: 'Approve, deny or lift a mark; never by who asked for it or had the case in hand',
    params: oneRepeat,
    body: Decision,
    returns: Done,
    handle: ({ door, doorstep, params, body, ...asked }) =>
      doRepeat(
        asked,
        door,
        doorstep,
        params.id,
        body.answer === 'approve' ? { type: 'approve', until: body.until } : { type: body.answer, reason: body.reason },
      ),
  }),

  write('/api/v1/repeats/:id/cases', {
    id: 'linkRepeat',
    tag: 'cases',
    who: { may: 'triage' },
    summary: 'Say that a later case is about this matter; how it is then counted is what its programme declares',
    params: oneRepeat,
    body: Linking,
    returns: Done,
    handle: ({ door, doorstep, params, body, ...asked }) =>
      doRepeat(asked, door, doorstep, params.id, { type: 'link', case: body.case.toLowerCase() }),
  }),

  write('/api/v1/repeats/:id/cases/:case', {
    id: 'unlinkRepeat',
    tag: 'cases',
    who: { may: 'triage' },
    method: 'DELETE',
    summary: 'Say that a case is not about this matter after all',
    params: z.object({ id: z.uuid(), case: z.uuid() }),
    returns: Done,
    handle: ({ door, doorstep, params, ...asked }) =>
      doRepeat(asked, door, doorstep, params.id, { type: 'unlink', case: params.case.toLowerCase() }),
  }),
];

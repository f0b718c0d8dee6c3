import { z } from 'zod';
import { moment, Words } from './common.ts';
import { named } from './named.ts';

const clock = z.object({
  limit: z.string(),
  start: moment,
  due: z.union([moment, z.enum(['open', 'none'])]),
  warnAt: z.union([moment, z.literal('none')]),
  estimated: z.boolean(),
  stopped: z.union([moment, z.literal('running')]),
  told: z.enum(['nothing', 'yellow', 'red']),
});

export const Clock = named('Clock', clock, {
  limit: '5 workDays',
  start: '2026-11-20T01:30:00.000Z',
  due: '2026-11-27T09:00:00.000Z',
  warnAt: '2026-11-25T13:00:00.000Z',
  estimated: false,
  stopped: 'running',
  told: 'nothing',
});

export const callerExample = { id: 'caller-1', main: true, name: '王某某', phone: '100****1234', anonymous: false, rated: 0 };
export const Caller = named(
  'Caller',
  z.object({
    id: z.string(),
    main: z.boolean(),
    name: z.string().nullable(),
    phone: z.string().nullable(),
    anonymous: z.boolean(),
    rated: z.int(),
  }),
  callerExample,
);

export const until = z.union([moment, z.literal('none')]);
export const ended = z.union([moment, z.literal('open')]);

export const Request = z
  .object({
    id: z.string(),
    kind: z.enum(['return', 'extend', 'suspend', 'hang', 'close']),
    unit: z.string(),
    unitName: Words.nullable(),
    by: z.string(),
    byName: z.string().nullable(),
    at: moment,
    reason: z.string(),
    until,
    needs: z.enum(['desk', 'leader', 'another', 'ruling']),
    state: z.enum(['pending', 'granted', 'denied']),
    up: z.enum(['wanted', 'sent', 'granted', 'denied']).optional(),
  })
  .meta({ id: 'CaseRequest' });

export const Part = z
  .object({
    unit: z.string(),
    unitName: Words.nullable(),
    state: z.enum(['dispatched', 'signed', 'answered']),
    due: until,
    late: z.boolean(),
  })
  .meta({ id: 'CasePart' });

export const Whistle = z
  .object({
    id: z.string(),
    by: z.string(),
    byName: z.string().nullable(),
    at: moment,
    due: moment,
    lead: z.string(),
    leadName: Words.nullable(),
    concluded: ended,
    units: z.array(
      z.object({
        unit: z.string(),
        unitName: Words.nullable(),
        state: z.enum(['called', 'arrived', 'refused', 'late', 'missing']),
        at: until,
        score: z.union([z.number(), z.literal('none')]),
      }),
    ),
  })
  .meta({ id: 'Whistle' });

export const Rating = z
  .object({
    handling: z.int(),
    main: z.boolean(),
    solved: z.enum(['yes', 'partly', 'no']),
    score: z.int(),
    by: z.enum(['link', 'told']),
    at: moment,
  })
  .meta({ id: 'Rating' });

import { z } from 'zod';
import { moment, Words } from './common.ts';
import { named } from './named.ts';

const counts = z.object({ calls: z.int(), connected: z.int(), quick: z.int(), missed: z.int(), ringing: z.int() });

export const CallFigures = named(
  'CallFigures',
  z.object({
    asOf: moment,
    within: z.int(),
    target: z.int(),
    today: counts,
    thirtyDays: counts,
    calls: z.array(
      z.object({
        id: z.string(),
        phone: z.string(),
        agent: z.string().nullable(),
        rang: moment,
        seconds: z.int().nullable(),
        missed: z.boolean(),
        passedTo: z.string().nullable(),
        case: z.object({ id: z.uuid(), number: z.string() }).nullable(),
      }),
    ),
  }),
  {
    asOf: '2026-11-20T02:00:00.000Z',
    within: 15,
    target: 95,
    today: { calls: 20, connected: 19, quick: 18, missed: 1, ringing: 0 },
    thirtyDays: { calls: 600, connected: 580, quick: 560, missed: 20, ringing: 0 },
    calls: [],
  },
);

export const CallCard = named(
  'CallCard',
  z.object({
    id: z.string(),
    phone: z.string(),
    rang: moment,
    answered: moment.nullable(),
    ended: moment.nullable(),
    missed: z.boolean(),
    case: z.uuid().nullable(),
    passedTo: z.string().nullable(),
    passed: moment.nullable(),
    earlier: z.array(z.object({ id: z.uuid(), number: z.string(), words: z.string(), stage: Words, phase: z.string(), opened: moment })),
  }),
  {
    id: 'call-1',
    phone: '10000001234',
    rang: '2026-11-20T02:00:00.000Z',
    answered: null,
    ended: null,
    missed: false,
    case: null,
    passedTo: null,
    passed: null,
    earlier: [],
  },
);

export const CallEventBody = named(
  'CallEvent',
  z.strictObject({
    call: z.string().regex(/^[\w.:@-]{1,80}$/),
    event: z.enum(['ringing', 'answered', 'ended', 'missed']),
    from: z.string().trim().min(1).max(24),
    agent: z.string().min(1).max(64).exactOptional(),
    at: z.iso.datetime({ offset: true }),
  }),
  { call: 'call-20261120-0042', event: 'ringing', from: '10000001234', agent: 'desk1', at: '2026-11-20T10:00:00+08:00' },
);

import { z } from 'zod';
import { caseKinds, urgencies } from '../../../core/zone/index.ts';
import { moment } from './common.ts';
import { named } from './named.ts';

const id = '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10';
const at = '2026-11-24T02:00:00.000Z';

/** What other systems are sent; it names nobody. */
export const HookBody = named(
  'WebhookBody',
  z.object({
    id: z.uuid(),
    event: z.string(),
    zone: z.string(),
    at: moment,
    position: z.int().exactOptional(),
    case: z
      .object({
        id: z.uuid(),
        number: z.string(),
        programme: z.string(),
        kind: z.enum(caseKinds),
        category: z.string(),
        urgency: z.enum(urgencies),
        source: z.string(),
        area: z.string(),
        areaPath: z.array(z.string()),
        point: z.object({ lng: z.number(), lat: z.number(), datum: z.literal('WGS84') }).nullable(),
        stage: z.string(),
        phase: z.string(),
        lead: z.string().nullable(),
        opened: moment,
        since: moment,
        due: moment.nullable(),
        rung: z.string(),
        inTime: z.enum(['unjudged', 'yes', 'no']),
        handling: z.int(),
        url: z.string(),
      })
      .exactOptional(),
  }),
  { id, event: 'ping', zone: '419901', at },
);

export const HookDelivery = named(
  'WebhookDelivery',
  z.object({
    id: z.uuid(),
    webhook: z.string(),
    event: z.string(),
    case: z.object({ id: z.uuid(), number: z.string() }).nullable(),
    body: z.string(),
    state: z.enum(['waiting', 'delivered', 'given-up']),
    attempts: z.int(),
    made: moment,
    due: moment.nullable(),
    tried: moment.nullable(),
    status: z.int().nullable(),
    took: z.int().nullable(),
    said: z.string().nullable(),
  }),
  {
    id,
    webhook: 'w-1',
    event: 'ping',
    case: null,
    body: '{}',
    state: 'delivered',
    attempts: 1,
    made: at,
    due: null,
    tried: at,
    status: 204,
    took: 35,
    said: null,
  },
);

export const HookSecret = named('WebhookSecret', z.object({ secret: z.string() }), { secret: 'hywh_…' });

export const HookReplay = named(
  'WebhookReplay',
  z.union([z.strictObject({ ids: z.array(z.uuid()).min(1).max(500) }), z.strictObject({ webhook: z.string().min(1).max(40) })]),
  { ids: [id] },
);

import { z } from 'zod';
import { code } from '../../../core/zone/area.ts';
import { deliveryPage, newSecret, ping, sendAgain } from '../../app/webhooks/deliveries.ts';
import { read, write } from '../route.ts';
import { HookDelivery, HookReplay, HookSecret } from '../schemas/webhooks.ts';

const oneId = z.object({ id: code });
const keeper = { may: 'zone.edit' as const };

export default [
  read('/api/v1/webhooks/deliveries', {
    id: 'listWebhookDeliveries',
    tag: 'webhooks',
    who: keeper,
    summary: 'What was sent to other systems, newest first, and what came of it',
    query: z.object({
      webhook: code.exactOptional(),
      state: z.enum(['waiting', 'delivered', 'given-up']).exactOptional(),
      after: z.string().min(1).max(100).exactOptional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    returns: z.object({ items: z.array(HookDelivery), next: z.string().nullable() }),
    handle: ({ db, doorstep: { zone }, query }) => deliveryPage(db, zone, query),
  }),

  write('/api/v1/webhooks/deliveries/replay', {
    id: 'replayWebhookDeliveries',
    once: 'asker',
    tag: 'webhooks',
    who: keeper,
    summary: 'Send again: the deliveries named, or all of a webhook that were given up',
    body: HookReplay,
    returns: z.object({ count: z.int() }),
    handle: async ({ db, ports, doorstep: { zone }, body }) => ({ count: await sendAgain(db, zone, ports, body) }),
  }),

  write('/api/v1/webhooks/:id/ping', {
    id: 'pingWebhook',
    once: 'asker',
    tag: 'webhooks',
    who: keeper,
    summary: 'Send a try-out before anything that waits',
    params: oneId,
    returns: z.object({ id: z.uuid() }),
    handle: async ({ db, books, ports, doorstep: { zone, caller, key }, params: { id } }) =>
      ping(db, await books.of(db, zone), ports, id, key === undefined ? undefined : `${caller} ${key}`),
  }),

  write('/api/v1/webhooks/:id/secret', {
    id: 'newWebhookSecret',
    once: 'asker',
    tag: 'webhooks',
    who: keeper,
    summary: 'A new secret, shown this once; the one before ends. A webhook begins with its first',
    params: oneId,
    returns: HookSecret,
    handle: async ({ db, books, ports, doorstep: { zone }, params: { id } }) => ({
      secret: await newSecret(db, await books.of(db, zone), ports, id),
    }),
  }),
];

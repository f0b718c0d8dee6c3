import { z } from 'zod';
import { read } from '../route.ts';
import { OutboxPage } from '../schemas/zone.ts';
import { soon } from '../soon.ts';

export default [
  read('/api/v1/live', {
    id: 'live',
    tag: 'watch',
    who: 'staff',
    summary: 'What changes, as it changes',
    description:
      'Events named `changed` with data `{position, cases: [{id, number}]}`, of cases that I may see. `Last-Event-ID` goes on from a position.',
    returns: 'events',
    handle: soon,
  }),

  read('/api/v1/outbox', {
    id: 'listOutbox',
    tag: 'watch',
    who: { may: 'outbox.see' },
    summary: 'What would be sent to whom, newest first',
    query: z.object({ after: z.string().min(1).max(200).exactOptional(), limit: z.coerce.number().int().min(1).max(100).default(50) }),
    returns: OutboxPage,
    handle: soon,
  }),

  read('/healthz', {
    id: 'health',
    tag: 'watch',
    who: 'anyone',
    summary: 'Whether the service can really serve',
    returns: z.object({ ready: z.literal(true) }),
    handle: soon,
  }),
];

import { z } from 'zod';
import { refuse } from '../../../core/refusal.ts';
import type { Live } from '../../app/live.ts';
import { outboxPage } from '../../app/outbox.ts';
import type { Told } from '../route.ts';
import { read } from '../route.ts';
import { OutboxPage } from '../schemas/zone.ts';

const afterOf = (header: string | string[] | undefined): number | 'now' =>
  typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : 'now';

const toldBy = async function* (changes: ReturnType<Live['watch']>): AsyncGenerator<Told> {
  for await (const change of changes)
    yield change === 'still' ? { id: '', event: 'heartbeat', data: {} } : { id: String(change.position), event: 'changed', data: change };
};

export default [
  read('/api/v1/live', {
    id: 'live',
    tag: 'watch',
    who: 'staff',
    summary: 'What changes, as it changes',
    description:
      'Events named `changed` with data `{position, cases: [{id, number}]}`, of cases that I may see. `Last-Event-ID` goes on from a position.',
    returns: 'events',
    handle: async ({ live, doorstep: { zone, asking }, headers, gone }) =>
      toldBy(live.watch(zone, asking.posts, afterOf(headers['last-event-id']), gone)),
  }),

  read('/api/v1/outbox', {
    id: 'listOutbox',
    tag: 'watch',
    who: { may: 'outbox.see' },
    summary: 'What would be sent to whom, newest first',
    query: z.object({
      by: z.enum(['sms', 'desk']).exactOptional(),
      after: z.string().min(1).max(200).exactOptional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    returns: OutboxPage,
    handle: async ({ db, books, ports, doorstep: { zone, asking }, query, language }) => {
      const { items, next } = await outboxPage(db, zone, await books.of(db, zone), ports, { ...query, posts: asking.posts });
      const link = (address: string) => (address === 'none' ? null : address);
      return { next, items: items.map((one) => ({ ...one, to: one.to[language], words: one.words[language], link: link(one.link) })) };
    },
  }),

  read('/healthz', {
    id: 'health',
    tag: 'watch',
    who: 'anyone',
    summary: 'Whether the service can really serve',
    returns: z.object({ ready: z.literal(true) }),
    handle: async ({ isCurrent }) => ((await isCurrent()) ? { ready: true as const } : refuse('not-ready')),
  }),
];

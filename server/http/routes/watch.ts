import { z } from 'zod';
import { mayInZone } from '../../../core/permission.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Live } from '../../app/live.ts';
import { type Outgoing, outboxPage } from '../../app/outbox.ts';
import { sendAgain } from '../../db/queries/sending.ts';
import type { Language } from '../language.ts';
import type { Told } from '../route.ts';
import { read, write } from '../route.ts';
import { ServiceHour } from '../schemas/service.ts';
import { OutboxPage } from '../schemas/zone.ts';

type OutboxState = z.output<typeof OutboxPage>['items'][number]['state'];

const afterOf = (header: string | string[] | undefined): number | 'now' =>
  typeof header === 'string' && /^\d{1,15}$/.test(header) ? Number(header) : 'now';

const orNull = (text: string): string | null => (text === 'none' ? null : text);

const outgoing = ({ to, words, stateWords, reason, link, text, ...one }: Outgoing, language: Language) => ({
  ...one,
  to: to[language],
  words: words[language],
  stateWords: stateWords[language],
  reason: reason === 'none' ? null : reason[language],
  link: orNull(link),
  text: orNull(text),
  state: one.state as OutboxState,
});

const toldBy = async function* (changes: ReturnType<Live['watch']>): AsyncGenerator<Told> {
  for await (const change of changes)
    yield change === 'still' ? { id: '', event: 'heartbeat', data: {} } : { id: String(change.position), event: 'changed', data: change };
};

/** The same, with every ring of a telephone as it comes. */
const withRings = async function* (
  changes: AsyncGenerator<Told>,
  listen: (ring: (call: string) => void) => () => void,
): AsyncGenerator<Told> {
  const rings: string[] = [];
  let wake = () => {};
  const stop = listen((call) => {
    rings.push(call);
    wake();
  });
  try {
    let next = changes.next();
    for (;;) {
      const rung = new Promise<'rung'>((soon) => {
        wake = () => soon('rung');
      });
      if (rings.length > 0) wake();
      const first = await Promise.race([next, rung]);
      for (const call of rings.splice(0)) yield { id: '', event: 'call', data: { call } };
      if (first === 'rung') continue;
      if (first.done) return;
      yield first.value;
      next = changes.next();
    }
  } finally {
    stop();
    await changes.return(undefined);
  }
};

export default [
  read('/api/v1/live', {
    id: 'live',
    tag: 'watch',
    who: 'staff',
    summary: 'What changes, as it changes',
    description:
      'Events named `changed` with data `{position, cases: [{id, number}]}`, of cases that I may see; `call` with `{call}` when a call of mine rings or changes. `Last-Event-ID` goes on from a position.',
    returns: 'events',
    handle: async ({ live, bell, doorstep: { zone, asking }, headers, gone }) => {
      const changes = toldBy(live.watch(zone, asking.posts, afterOf(headers['last-event-id']), gone));
      return mayInZone(asking.posts, 'calls.take') ? withRings(changes, (ring) => bell.listen(zone, asking.who, ring)) : changes;
    },
  }),

  read('/api/v1/outbox', {
    id: 'listOutbox',
    tag: 'watch',
    who: { may: 'outbox.see' },
    summary: 'What would be sent to whom, newest first',
    query: z.object({
      by: z.enum(['sms', 'chat', 'email', 'desk']).exactOptional(),
      state: z.enum(['failed']).exactOptional(),
      after: z.string().min(1).max(200).exactOptional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    returns: OutboxPage,
    handle: async ({ db, books, ports, doorstep: { zone, asking }, query, language }) => {
      const { items, failed, next } = await outboxPage(db, zone, await books.of(db, zone), ports, { ...query, posts: asking.posts });
      return { next, failed, items: items.map((one) => outgoing(one, language)) };
    },
  }),

  write('/api/v1/outbox/:id/again', {
    id: 'sendAgain',
    once: 'asker',
    tag: 'watch',
    who: { may: 'outbox.send' },
    summary: 'Send a message again that did not arrive, or may not have',
    params: z.object({ id: z.uuid() }),
    returns: 'nothing',
    handle: async ({ db, ports, doorstep: { zone }, params }) => {
      if (!(await sendAgain(db, zone, params.id, ports.clock.now()))) return refuse('no-such-thing');
      return undefined;
    },
  }),

  read('/api/v1/watch/figures', {
    id: 'getServiceHour',
    tag: 'watch',
    who: { may: 'service.see' },
    summary: 'The last hour of the server process that answers, minute by minute',
    description:
      'From the counters that `/metrics` serves. `late`, `behind`, `messages`, `webhooks` and `readers` are of my zone; all else of the whole process. Several processes have each their own hour.',
    returns: ServiceHour,
    handle: async ({ hour, runs, doorstep: { zone } }) => {
      const { times, figures, readers } = hour(zone);
      return {
        process: runs.name,
        since: runs.since.toISOString(),
        times: times.map((at) => at.toISOString()),
        readers: [...readers],
        figures: figures.map(({ bound, alarm, values, ...one }) => ({
          ...one,
          bound: bound === 'none' ? null : bound,
          alarm: orNull(alarm),
          values: values.map((value) => (value === 'unknown' ? null : value)),
        })),
      };
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

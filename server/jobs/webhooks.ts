import type { Books } from '../app/books.ts';
import { caseKind } from '../app/cases/primitive.ts';
import type { KeptCase } from '../app/cases/row.ts';
import type { Ports, PostHook } from '../app/ports.ts';
import { livingWebhooks } from '../app/webhooks/deliveries.ts';
import { isTold, payloadOf } from '../app/webhooks/payload.ts';
import { patience, signatureOf, waitAfter } from '../app/webhooks/signature.ts';
import { holdCheckpoint, moveCheckpoint } from '../db/queries/checkpoints.ts';
import { eventsAfter, type LoggedEvent, lastPosition } from '../db/queries/log.ts';
import {
  type Delivery,
  dueWebhooks,
  firstWaiting,
  freeWebhook,
  generations,
  type NewDelivery,
  recordAttempt,
  recordDeliveries,
  takeWebhook,
} from '../db/queries/webhooks.ts';
import type { Db } from '../db/schema.ts';
import type { Chore } from './loop.ts';
import { place, statesAfter } from './states-after.ts';

const batch = 200;
const reader = 'webhooks';

const deliveryOf = (
  zone: string,
  webhook: string,
  id: string,
  logged: LoggedEvent,
  state: KeptCase,
  event: NonNullable<ReturnType<typeof isTold>>,
  now: Date,
): NewDelivery => ({
  id,
  webhook,
  position: logged.position,
  event,
  caseId: logged.stream,
  number: state.number,
  body: JSON.stringify(payloadOf(zone, logged, event, state)),
  state: 'waiting',
  attempts: 0,
  made: now.toISOString(),
  began: now.toISOString(),
  due: now.toISOString(),
  tried: null,
  status: null,
  took: null,
  said: null,
});

/**
 * Reads the feed and writes down what is to be told to whom. The place in the feed moves in the same transaction, so each event is told
 * once to each webhook, however many processes run this. A webhook begins with its first secret: what happened before is not told.
 */
export const keepWebhooks = (db: Db, books: Books, { ids, clock }: Pick<Ports, 'ids' | 'clock'>, zone: string): Chore => ({
  name: 'webhooks',
  every: 1_000,
  work: () =>
    db.transaction().execute(async (tx) => {
      const position = await holdCheckpoint(tx, zone, reader);
      if (position === undefined) return 'done';
      const [book, known] = [await books.of(db, zone), await generations(tx, zone)];
      const now = clock.now();
      const hooks = livingWebhooks(book, now).filter(({ id }) => known.has(id));
      if (hooks.length === 0) {
        const last = await lastPosition(tx, zone);
        if (last > position) await moveCheckpoint(tx, zone, reader, last);
        return 'done';
      }
      const events = await eventsAfter(tx, zone, position, batch);
      const last = events.at(-1);
      if (!last) return 'done';
      const ofCases = events.filter(({ kind }) => kind === caseKind);
      const states = await statesAfter(tx, zone, ofCases);
      const told = ofCases.flatMap((logged) => {
        const state = states.get(place(logged));
        return hooks.flatMap((hook) => {
          const event = state && isTold(hook, logged.type, state);
          return state && event ? [deliveryOf(zone, hook.id, ids.next(), logged, state, event, now)] : [];
        });
      });
      await recordDeliveries(tx, zone, told);
      await moveCheckpoint(tx, zone, reader, last.position);
      return events.length === batch ? 'again' : 'done';
    }),
});

/** How long one process keeps a webhook to itself, and after how long it lets go by itself, in milliseconds. */
const turn = 20_000;
const lease = 60_000;

type Sending = Readonly<{ db: Db; books: Books; ports: Ports; post: PostHook; zone: string; chance: () => number }>;

const came = (delivery: Delivery, { status, took, said }: Awaited<ReturnType<PostHook>>, now: Date, chance: number) => {
  const attempts = delivery.attempts + 1;
  const isDone = status !== 'none' && status >= 200 && status < 300;
  const next = new Date(now.getTime() + waitAfter(attempts, chance));
  const isOver = next.getTime() - delivery.began.getTime() > patience;
  return {
    state: isDone ? 'delivered' : isOver ? 'given-up' : 'waiting',
    attempts,
    due: next,
    tried: now,
    status: status === 'none' ? null : status,
    took,
    said: said === '' ? null : said,
  };
};

const tell = async ({ books, db, ports, post, zone, chance }: Sending, delivery: Delivery, generation: number): Promise<'on' | 'stop'> => {
  const now = ports.clock.now();
  const hook = livingWebhooks(await books.of(db, zone), now).find(({ id }) => id === delivery.webhook);
  if (!hook) {
    const over = {
      state: 'given-up',
      attempts: delivery.attempts,
      due: now,
      tried: delivery.tried,
      status: null,
      took: null,
      said: 'the webhook has ended',
    };
    await recordAttempt(db, zone, delivery.id, over);
    return 'on';
  }
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Huying',
    'huying-event': delivery.event === 'ping' ? 'ping' : `case.${delivery.event}`,
    'huying-delivery': delivery.id,
    'huying-attempt': String(delivery.attempts + 1),
    'huying-signature': signatureOf(ports.secrets.webhook(zone, hook.id, generation), delivery.body, now),
  };
  const answered = await post({ url: hook.url, headers, body: delivery.body });
  const result = came(delivery, answered, ports.clock.now(), chance());
  await recordAttempt(db, zone, delivery.id, result);
  return result.state === 'waiting' ? 'stop' : 'on';
};

const tellAll = async (sending: Sending, webhook: string): Promise<void> => {
  const { db, ports, zone } = sending;
  const now = ports.clock.now();
  const generation = await takeWebhook(db, zone, webhook, now, new Date(now.getTime() + lease));
  if (generation === undefined) return;
  const began = performance.now();
  try {
    while (performance.now() - began < turn) {
      const first = await firstWaiting(db, zone, webhook);
      if (!first || first.due > ports.clock.now() || (await tell(sending, first, generation)) === 'stop') break;
    }
  } finally {
    await freeWebhook(db, zone, webhook, ports.clock.now());
  }
};

/** Sends what is due, each webhook by itself and in its order; one that does not answer holds up nobody but itself. */
export const sendWebhooks = (sending: Sending): Chore => ({
  name: 'sending webhooks',
  every: 1_000,
  work: async () => {
    const due = await dueWebhooks(sending.db, sending.zone, sending.ports.clock.now());
    await Promise.all(due.slice(0, 8).map((webhook) => tellAll(sending, webhook)));
    return 'done';
  },
});

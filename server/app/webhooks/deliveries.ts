import { refuse } from '../../../core/refusal.ts';
import { t } from '../../../core/words.ts';
import { livesOn, type Webhook } from '../../../core/zone/index.ts';
import { type Delivery, deliveries, nextGeneration, recordDeliveries, replay } from '../../db/queries/webhooks.ts';
import type { Db } from '../../db/schema.ts';
import type { Book } from '../book.ts';
import type { Ports } from '../ports.ts';
import { pingOf } from './payload.ts';

/** The webhooks of a day. */
export const livingWebhooks = ({ rows, dateOf }: Book, at: Date): Webhook[] => rows.webhooks.filter((one) => livesOn(one, dateOf(at)));

const known = (book: Book, id: string, at: Date): Webhook =>
  livingWebhooks(book, at).find((one) => one.id === id) ?? refuse('no-such-thing');

/** A new secret of a webhook; the one before ends at once. It is worked out and never kept, so it is shown this once. */
export const newSecret = async (db: Db, book: Book, { clock, secrets }: Ports, id: string): Promise<string> => {
  const { id: zone } = book.zone;
  known(book, id, clock.now());
  return secrets.webhook(zone, id, await nextGeneration(db, zone, id, clock.now()));
};

/** The id that stands for a press and its repeats (RFC 9562, version 8). */
const idOf = (hash: string): string =>
  `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;

/** What is not of an event yet and is to be sent: told at once, before anything that waits. */
export const ping = async (
  db: Db,
  book: Book,
  { clock, ids, digest }: Ports,
  webhook: string,
  repeat?: string,
): Promise<{ id: string }> => {
  const at = clock.now();
  const zone = book.zone.id;
  known(book, webhook, at);
  const id = repeat === undefined ? ids.next() : idOf(digest(JSON.stringify([zone, webhook, repeat])));
  const now = at.toISOString();
  await recordDeliveries(db, zone, [
    {
      id,
      webhook,
      position: 0,
      event: 'ping',
      caseId: null,
      number: '',
      body: JSON.stringify(pingOf(zone, id, at)),
      state: 'waiting',
      attempts: 0,
      made: now,
      began: now,
      due: now,
      tried: null,
      status: null,
      took: null,
      said: null,
    },
  ]);
  return { id };
};

export type DeliveryShown = ReturnType<typeof shown>;

const shown = ({ id, webhook, event, caseId, number, body, state, attempts, made, due, tried, status, took, said }: Delivery) => ({
  id,
  webhook,
  event,
  case: caseId === null ? null : { id: caseId, number },
  body,
  state: state as 'waiting' | 'delivered' | 'given-up',
  attempts,
  made: made.toISOString(),
  due: state === 'waiting' ? due.toISOString() : null,
  tried: tried?.toISOString() ?? null,
  status,
  took,
  said,
});

const markOf = (after: string | undefined) => {
  const [made, id] = (after ?? '').split('~');
  if (after === undefined) return undefined;
  const isMark = made !== undefined && !Number.isNaN(Date.parse(made)) && /^[0-9a-f-]{36}$/.test(id ?? '');
  return isMark
    ? { made, id: id! }
    : refuse('unwell', [{ path: 'after', code: 'not-right', words: t('翻页标记不对', 'this is no mark of a page') }]);
};

type Asked = { webhook?: string | undefined; state?: string | undefined; after?: string | undefined; limit: number };

/** A page of deliveries, newest first. */
export const deliveryPage = async (db: Db, zone: string, { webhook, state, after, limit }: Asked) => {
  const found = await deliveries(db, zone, { webhook, state, after: markOf(after), most: limit + 1 });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return { items: page.map(shown), next: found.length > limit && last ? `${last.made.toISOString()}~${last.id}` : null };
};

/** Sends again what is named, or everything of a webhook that was given up. */
export const sendAgain = (db: Db, zone: string, { clock }: Ports, which: { ids: readonly string[] } | { webhook: string }) =>
  replay(db, zone, which, clock.now());

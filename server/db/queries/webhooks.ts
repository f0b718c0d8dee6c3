import { sql } from 'kysely';
import type { Db, Tx } from '../schema.ts';
import type { WebhookDeliveriesTable } from '../webhook-tables.ts';
import { asRecords } from './bulk.ts';

export type Delivery = WebhookDeliveriesTable;
export type NewDelivery = Omit<Delivery, 'zone' | 'made' | 'began' | 'due'> & { made: string; began: string; due: string };

/** How many secrets each webhook has had; one that has none yet is told nothing. */
export const generations = async (db: Db, zone: string): Promise<ReadonlyMap<string, number>> => {
  const rows = await db.selectFrom('webhookKeys').select(['webhook', 'generation']).where('zone', '=', zone).execute();
  return new Map(rows.map(({ webhook, generation }) => [webhook, generation]));
};

/** The next secret of a webhook takes the place of the one before. */
export const nextGeneration = async (db: Db, zone: string, webhook: string, at: Date): Promise<number> => {
  const { rows } = await sql<{ generation: number }>`
    insert into webhook_keys (zone, webhook, generation, made, busy) values (${zone}, ${webhook}, 1, ${at}, ${at})
    on conflict (zone, webhook) do update set generation = webhook_keys.generation + 1, made = excluded.made
    returning generation`.execute(db);
  return rows[0]?.generation ?? 1;
};

/** One delivery per event and webhook, however often it is worked out. */
export const recordDeliveries = async (tx: Db | Tx, zone: string, deliveries: readonly NewDelivery[]): Promise<void> => {
  if (deliveries.length === 0) return;
  const rows = asRecords(deliveries.map((one) => ({ zone, ...one })));
  await sql`
    insert into webhook_deliveries select * from json_populate_recordset(null::webhook_deliveries, ${rows}::json)
    on conflict do nothing`.execute(tx);
};

/** The webhooks whose first waiting delivery is due: what waits behind one that failed waits with it, so that order is kept. */
export const dueWebhooks = async (db: Db, zone: string, at: Date): Promise<string[]> => {
  const { rows } = await sql<{ webhook: string }>`
    select webhook from (
      select distinct on (webhook) webhook, due from webhook_deliveries where zone = ${zone} and state = 'waiting'
      order by webhook, position, id) as first
    where due <= ${at}`.execute(db);
  return rows.map(({ webhook }) => webhook);
};

/** The first waiting delivery of a webhook. */
export const firstWaiting = (db: Db, zone: string, webhook: string): Promise<Delivery | undefined> =>
  db
    .selectFrom('webhookDeliveries')
    .selectAll()
    .where('zone', '=', zone)
    .where('webhook', '=', webhook)
    .where('state', '=', 'waiting')
    .orderBy('position')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();

/** Takes a webhook for this process until then; undefined while another has it. */
export const takeWebhook = async (db: Db, zone: string, webhook: string, at: Date, until: Date): Promise<number | undefined> => {
  const { rows } = await sql<{ generation: number }>`
    update webhook_keys set busy = ${until} where zone = ${zone} and webhook = ${webhook} and busy <= ${at} returning generation`.execute(
    db,
  );
  return rows[0]?.generation;
};

export const freeWebhook = (db: Db, zone: string, webhook: string, at: Date) =>
  db.updateTable('webhookKeys').set({ busy: at }).where('zone', '=', zone).where('webhook', '=', webhook).execute();

/** What came of an attempt. */
export const recordAttempt = (
  db: Db,
  zone: string,
  id: string,
  came: Pick<Delivery, 'state' | 'attempts' | 'due' | 'tried' | 'status' | 'took' | 'said'>,
) => db.updateTable('webhookDeliveries').set(came).where('zone', '=', zone).where('id', '=', id).execute();

type Asked = { webhook?: string | undefined; state?: string | undefined; after?: { made: string; id: string } | undefined; most: number };

/** Deliveries from the newest back. */
export const deliveries = async (db: Db, zone: string, { webhook, state, after, most }: Asked): Promise<Delivery[]> => {
  const { rows } = await sql<Delivery>`
    select * from webhook_deliveries where zone = ${zone}
      ${webhook === undefined ? sql`` : sql`and webhook = ${webhook}`} ${state === undefined ? sql`` : sql`and state = ${state}`}
      ${after === undefined ? sql`` : sql`and (made, id) < (${after.made}::timestamptz, ${after.id}::uuid)`}
    order by made desc, id desc limit ${most}`.execute(db);
  return rows;
};

/** Sends again, from the beginning: those named, or all of a webhook that were given up. Says how many. */
export const replay = async (db: Db, zone: string, which: { ids: readonly string[] } | { webhook: string }, at: Date): Promise<number> => {
  const chosen = 'ids' in which ? sql`id = any(${[...which.ids]}::uuid[])` : sql`webhook = ${which.webhook} and state = 'given-up'`;
  const { numAffectedRows = 0n } = await sql`
    update webhook_deliveries set state = 'waiting', attempts = 0, began = ${at}, due = ${at}
    where zone = ${zone} and ${chosen}`.execute(db);
  return Number(numAffectedRows);
};

/** Takes away what was made before then and waits no more. */
export const dropDeliveries = (db: Db, zone: string, before: Date) =>
  db.deleteFrom('webhookDeliveries').where('zone', '=', zone).where('made', '<', before).where('state', '<>', 'waiting').execute();

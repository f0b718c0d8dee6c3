import { sql } from 'kysely';
import type { Campaign } from '../../../core/round/campaign.ts';
import type { Db, Tx } from '../schema.ts';
import { asRecords, unread } from './bulk.ts';
import { type KeptStream, lockStreams } from './lock.ts';

export type KeptCampaign = KeptStream<Campaign>;

/** These campaigns as they stand, held until the transaction ends. */
export const lockCampaigns = (tx: Tx, zone: string, ids: readonly string[]): Promise<KeptCampaign[]> =>
  lockStreams<Campaign>(tx, zone, 'campaigns', ids);

/** The row of a campaign, worked out from its fold. */
export const campaignRow = (id: string, state: Campaign, { seq, hash }: { seq: number; hash: string }) => ({
  id,
  programme: state.programme,
  round: state.round,
  at: state.at,
  drawn: state.drawn !== 'none',
  published: state.published === 'not' ? null : state.published,
  state,
  seq,
  hash,
});

export const recordCampaigns = async (tx: Tx, zone: string, rows: readonly ReturnType<typeof campaignRow>[]): Promise<void> => {
  if (rows.length === 0) return;
  const records = asRecords(rows.map((row) => ({ zone, ...row })));
  await unread(
    tx,
    sql`
    insert into campaigns select * from json_populate_recordset(null::campaigns, ${records}::json)
    on conflict (zone, id) do update set published = excluded.published, state = excluded.state, seq = excluded.seq,
      hash = excluded.hash`,
  );
};

export const findCampaign = async (db: Db, zone: string, id: string): Promise<KeptCampaign | undefined> =>
  (await sql<KeptCampaign>`select id, state, seq, hash from campaigns where zone = ${zone} and id = ${id}::uuid`.execute(db)).rows[0];

/** The newest campaigns and draws. */
export const newestCampaigns = async (db: Db, zone: string, most: number): Promise<KeptCampaign[]> =>
  (
    await sql<KeptCampaign>`
      select id, state, seq, hash from campaigns where zone = ${zone} order by at desc, id limit ${most}`.execute(db)
  ).rows;

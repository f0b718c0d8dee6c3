import { sql } from 'kysely';
import type { Tx } from '../schema.ts';
import { byKey } from './bulk.ts';

/** A stream as its standing row keeps it. */
export type KeptStream<State> = { id: string; state: State; seq: number; hash: string };

/** The streams of a standing table as they stand, held until the transaction ends, in one order for everybody. */
export const lockStreams = async <State>(
  tx: Tx,
  zone: string,
  table: 'shifts' | 'repeats' | 'topics' | 'rights' | 'sessions' | 'entries' | 'campaigns' | 'list_matches',
  ids: readonly string[],
): Promise<KeptStream<State>[]> =>
  byKey(
    tx,
    sql<KeptStream<State>>`
      select id, state, seq, hash from ${sql.table(table)} where zone = ${zone} and id = any(${[...ids]}::uuid[]) order by id for update`,
  );

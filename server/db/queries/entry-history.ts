import { sql } from 'kysely';
import type { Db } from '../schema.ts';
import type { LoggedEvent } from './log.ts';

/** What had happened in these streams by an instant, oldest first within each. */
export const eventsUntil = (db: Db, zone: string, streams: readonly string[], until: Date): Promise<LoggedEvent[]> =>
  db
    .selectFrom('events')
    .selectAll()
    .where('zone', '=', zone)
    .where(sql<boolean>`stream = any(${[...streams]}::text[])`)
    .where('at', '<=', until)
    .orderBy('stream')
    .orderBy('seq')
    .execute();

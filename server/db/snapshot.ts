import type { Db, Tx } from './schema.ts';

/** Everything read inside is as it stood at one moment, whatever is committed meanwhile; nothing can be written. */
export const atOneMoment = <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work);

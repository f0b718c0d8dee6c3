import type { Db } from '../../db/schema.ts';
import type { Shelf } from '../shelf.ts';
import type { Entries } from './subjects.ts';

/** The entries that the rounds of today's programmes are about, read once. */
export const registerEntries =
  async (_db: Db, _zone: string, _shelf: Shelf): Promise<Entries> =>
  () => [];

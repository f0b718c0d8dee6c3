import { z } from 'zod';
import { openReplica, type Replica } from '../db/replica/index.ts';
import type { Db } from '../db/schema.ts';
import { giveVault, vaultOf } from '../db/vault.ts';
import { readGiven } from './given.ts';

const shape = z.object({
  HUYING_READS: z.union([z.literal(''), z.string().regex(/^postgres(ql)?:\/\/.+/)]).default(''),
  HUYING_READS_BEHIND: z.coerce.number().min(0.5).max(60).default(5),
});

const allowed: Record<keyof z.output<typeof shape>, string> = {
  HUYING_READS: 'postgres://…，本数据库的只读副本 / postgres://…, a copy of the database that follows it',
  HUYING_READS_BEHIND: '0.5 到 60 秒 / 0.5 to 60 seconds',
};

/** Where reads go that may be a moment late, and how many seconds behind a copy may be to be asked. */
export type ReadSettings = Readonly<{ url: string | 'none'; behind: number }>;

/** Throws one error that names every wrong setting; an address is not repeated, because a password stands in it. */
export const readReadSettings = (environment: Record<string, string | undefined>): ReadSettings => {
  const data = readGiven(shape, allowed, environment);
  return { url: data.HUYING_READS || 'none', behind: data.HUYING_READS_BEHIND };
};

const said = {
  'ready': '只读副本可用 / the copy for reads answers',
  'behind': '只读副本落后太多，暂由主库回答 / the copy for reads is too far behind, the database itself answers meanwhile',
  'away': '只读副本连不上，暂由主库回答 / the copy for reads does not answer, the database itself does meanwhile',
  'not-a-copy': 'HUYING_READS 不是本数据库的副本，不使用 / HUYING_READS is no copy of this database, it is not asked',
} as const;

/** Opens the copy for reads where one is set, with the keys of the database it follows. */
export const openReads = (
  db: Db,
  { url, behind }: ReadSettings,
  wall: 'everywhere' | 'none',
  say: (line: string) => void,
): Replica | 'none' => {
  if (url === 'none') return 'none';
  const replica = openReplica(db, { url, wall, most: behind, onChange: (state) => say(said[state]) });
  giveVault(replica.db, vaultOf(db));
  return replica;
};

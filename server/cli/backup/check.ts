import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { verify } from '../../app/verify.ts';
import { connect } from '../../db/connect.ts';
import { attachOrStart } from '../../db/embedded/index.ts';
import { migrate } from '../../db/migrate.ts';
import { zones } from '../../db/queries/zones.ts';
import { digestBy } from '../../outside/crypto.ts';
import type { Label } from './make.ts';
import { unpackBackup } from './unpack.ts';

/** What became of a restored zone: how many events, and the first thing wrong with them. */
export type Checked = Readonly<{ zone: string; events: number; wrong: string | 'nothing' }>;

const heldIn = ({ zones: all }: Label, zone: string): number => all.find(({ id }) => id === zone)?.position ?? 0;

/** Starts the database of a restored folder, reads every chain, and looks whether everything is there that was committed when the backup began. */
export const checkRestored = async (data: string, label: Label): Promise<Checked[]> => {
  const database = await attachOrStart({ data });
  const { db, close } = connect(database.url, { statementLimit: 0, connections: 2, name: 'huying check' });
  try {
    await migrate(db);
    const found: Checked[] = [];
    for (const { id, digest } of await zones(db)) {
      const { events, broken } = await verify(db, id, digestBy(digest === 'sm3' ? 'sm3' : 'sha256'));
      const short = events < heldIn(label, id) ? `${heldIn(label, id) - events} events are missing` : 'nothing';
      found.push({ zone: id, events, wrong: broken === 'nothing' ? short : `${broken.what} ${broken.stream} ${broken.seq}` });
    }
    return found;
  } finally {
    await close();
    await database.stop();
  }
};

/** Restores an archive beside it, for a moment, and checks it there: a backup that was never restored is none. */
export const checkArchive = async (archive: string): Promise<Checked[]> => {
  const data = mkdtempSync(join(dirname(archive), '.huying-check-'));
  try {
    return await checkRestored(data, await unpackBackup(archive, data, false));
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
};

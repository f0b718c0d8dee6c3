import { createReadStream, existsSync, renameSync, rmSync } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { settleCluster } from '../../db/embedded/restored.ts';
import { readTar } from '../../outside/files/tar.ts';
import { Misused } from '../command.ts';
import { besides, type Label } from './make.ts';

const labelled = async (folder: string): Promise<Label> => {
  const said = await readFile(join(folder, besides, 'backup.json'), 'utf8').catch(() => undefined);
  if (said === undefined) throw new Misused('这不是呼应的备份，或没有写完 / This is no backup of Huying, or it was not written to its end');
  return JSON.parse(said) as Label;
};

/** Unpacks an archive into a data folder that holds no database yet. Nothing stands in its place before all of it is there. The cluster is made durable by PostgreSQL itself when it repairs itself. */
export const unpackBackup = async (archive: string, data: string, durable = true): Promise<Label> => {
  if (existsSync(join(data, 'postgres')) || existsSync(join(data, 'files')))
    throw new Misused(
      `${data} 里已经有数据。请换一个空文件夹，或先把它移开 / ${data} holds data already: choose an empty folder, or move it away first`,
    );
  const making = join(data, '.restoring');
  rmSync(making, { recursive: true, force: true });
  await mkdir(data, { recursive: true, mode: 0o711 });
  await mkdir(making, { recursive: true, mode: 0o700 });
  try {
    const bytes = createReadStream(archive);
    const unzip = createGunzip();
    bytes.on('error', (fault) => unzip.destroy(fault));
    await readTar(bytes.pipe(unzip), {
      open: async ({ path, folder }) => {
        const place = join(making, path);
        if (folder) {
          await mkdir(place, { recursive: true, mode: 0o700 });
          return { write: async () => undefined, close: async () => undefined };
        }
        await mkdir(dirname(place), { recursive: true, mode: 0o700 });
        const file = await open(place, 'w', 0o600);
        return {
          write: async (part) => void (await file.write(part)),
          close: async () => {
            if (durable && path.startsWith(`${besides}/`)) await file.sync();
            await file.close();
          },
        };
      },
    });
    const label = await labelled(making);
    const aside = join(data, '.restoring-besides');
    rmSync(aside, { recursive: true, force: true });
    renameSync(join(making, besides), aside);
    settleCluster(making, join(data, 'postgres'));
    for (const name of ['files', 'secret', 'keys']) if (existsSync(join(aside, name))) renameSync(join(aside, name), join(data, name));
    rmSync(aside, { recursive: true, force: true });
    return label;
  } catch (fault) {
    rmSync(making, { recursive: true, force: true });
    throw fault;
  }
};

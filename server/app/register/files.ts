import { refuse } from '../../../core/refusal.ts';
import { t } from '../../../core/words.ts';
import {
  type EntryFile,
  entryFilesOnTheirWay,
  findEntryFile,
  keepEntryFile,
  stopEntryFile,
  wantEntryFile,
} from '../../db/queries/entry-files.ts';
import type { Db } from '../../db/schema.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import { readFile } from '../zone/sheets/read-file.ts';
import { isNotes } from '../zone/sheets/write-file.ts';
import type { Alike } from './doubles.ts';
import { judgeFile, type RowFault } from './read-rows.ts';
import type { FoundRegister } from './registers.ts';

/** How long what was read of a file is kept. */
const livesMs = 24 * 60 * 60 * 1_000;

/** The most faults that are shown; all are counted. */
const mostShown = 500;

export type FileShown = {
  id: string;
  state: EntryFile['state'];
  total: number;
  done: number;
  faulty: number;
  reason: string;
  faults: RowFault[];
  alike: Alike[];
};

const shown = (file: EntryFile, faults: readonly RowFault[] = [], alike: readonly Alike[] = []): FileShown => ({
  id: file.id,
  state: file.state,
  total: file.total,
  done: file.done,
  faulty: file.faults,
  reason: file.reason,
  faults: faults.slice(0, mostShown),
  alike: [...alike],
});

/** Reads a file for a register and says what it would do, without doing any of it; kept for its maker for a day. */
export const previewEntries = async (
  reader: Reader,
  step: Doorstep,
  found: FoundRegister,
  file: { name: string; bytes: Buffer },
  language: 'zh' | 'en',
): Promise<FileShown> => {
  const { asking, zone } = step;
  const tables = (await readFile(file.bytes, file.name)).filter((table) => table.rows.length > 0 && !isNotes(table.name));
  const { rows, faults, alike } = await judgeFile(reader, step, found, tables, language);
  const bad = new Set(faults.map(({ row }) => row)).size;
  const kept = {
    id: asking.newId(),
    account: asking.who,
    programme: found.programme,
    register: found.register,
    made: asking.at,
    state: 'looked' as const,
    faults: bad,
    total: rows.length,
    done: 0,
    reason: '',
  };
  await keepEntryFile(
    reader.db,
    zone,
    kept,
    bad > 0 ? [] : rows.map(({ at, command }) => ({ at, command })),
    new Date(asking.at.getTime() - livesMs),
  );
  return shown(kept, faults, alike);
};

const mine = async (db: Db, { zone, asking }: Doorstep, id: string): Promise<EntryFile> =>
  (await findEntryFile(db, zone, id, asking.who)) ?? refuse('no-such-thing');

/** Says that a file is to be brought in, all of it or nothing; asked twice it is brought in once. */
export const wantFile = async ({ db }: Pick<Reader, 'db'>, step: Doorstep, id: string): Promise<FileShown> => {
  const file = await mine(db, step, id);
  if (file.faults > 0)
    return refuse('unwell', [
      {
        path: 'file',
        code: 'has-faults',
        words: t('文件里还有错误，改好后请重新选择', 'The file still has faults; mend them and choose it again'),
      },
    ]);
  await wantEntryFile(db, step.zone, id);
  return shown(await mine(db, step, id));
};

/** Stops a file on its way: what came in of it is taken back. One that is in stays in. */
export const stopFile = async ({ db }: Pick<Reader, 'db'>, step: Doorstep, id: string): Promise<FileShown> => {
  await mine(db, step, id);
  await stopEntryFile(db, step.zone, id, '');
  return shown(await mine(db, step, id));
};

/** How far it is. */
export const fileProgress = async ({ db }: Pick<Reader, 'db'>, step: Doorstep, id: string): Promise<FileShown> =>
  shown(await mine(db, step, id));

/** The asker's files that are on their way into a register. */
export const filesOnTheirWay = async (
  { db }: Pick<Reader, 'db'>,
  { zone, asking }: Doorstep,
  { programme, register }: Pick<FoundRegister, 'programme' | 'register'>,
): Promise<FileShown[]> => (await entryFilesOnTheirWay(db, zone, asking.who, programme, register)).map((file) => shown(file));

import { Refusal } from '../../core/refusal.ts';
import { askingOf } from '../app/asking.ts';
import type { Books } from '../app/books.ts';
import type { Door, Doorstep } from '../app/door/index.ts';
import { type EntryAsk, entryKind } from '../app/register/primitive.ts';
import type { Enter } from '../app/register/read-rows.ts';
import { registerOf } from '../app/register/registers.ts';
import type { Shelf } from '../app/shelf.ts';
import {
  broughtBy,
  broughtKeys,
  type EntryFile,
  forgetRows,
  moveEntryFile,
  nextEntryFile,
  rowsOfEntryFile,
  stopEntryFile,
} from '../db/queries/entry-files.ts';
import type { Db } from '../db/schema.ts';
import type { Chore } from './loop.ts';

type House = Readonly<{ db: Db; door: Door; books: Books; shelf: Shelf }>;
type Row = Readonly<{ at: number; command: Enter }>;

/** So many rows happen together; between them everybody else has their turn. */
const batch = 200;

/** The entries at the other end of what an entry is tied to. */
const tiedTo = (links: readonly string[]): string[] => links.flatMap((link) => /:entry:([\da-f-]{36})$/.exec(link)?.[1] ?? []);

/** Takes back a part of what a file brought in; it is told to be back only when nothing of it is left. */
const takeBackPart = async ({ db, door }: House, zone: string, file: EntryFile): Promise<void> => {
  const left = await broughtBy(db, zone, file.id, batch);
  const asking = askingOf(door.ports, { who: 'system' });
  const doorstep: Doorstep = { zone, asking, caller: 'system', request: door.ports.ids.next() };
  if (left.length > 0)
    return void (await door.submitAll(
      doorstep,
      entryKind,
      left.map(({ id, links }) => ({
        ask: { id, command: { type: 'take-back', batch: file.id }, beside: tiedTo(links) } satisfies EntryAsk,
        asking,
      })),
    ));
  await moveEntryFile(db, zone, file.id, { state: 'taken-back' }, ['stopping']);
  await forgetRows(db, zone, file.id);
};

/**
 * Brings a part in. What another process brought in meanwhile is left as it is; a file that was stopped meanwhile is taken back once more,
 * this part included.
 */
const bringPart = async ({ db, door, books, shelf }: House, zone: string, file: EntryFile): Promise<void> => {
  const { ports } = door;
  const rows = await rowsOfEntryFile(db, zone, file.id, file.done, batch);
  const last = rows.at(-1);
  if (!last) {
    if (await moveEntryFile(db, zone, file.id, { state: 'done', done: file.total }, ['wanted', 'running']))
      await forgetRows(db, zone, file.id);
    return;
  }
  const field = registerOf(shelf, file.programme, file.register)?.part.key ?? '';
  const keyed = rows.map(({ row }) => {
    const { command } = row as Row;
    return { command, key: String(Reflect.get(command.data as object, field) ?? '').trim() };
  });
  const brought = () =>
    broughtKeys(
      db,
      zone,
      file,
      keyed.map(({ key }) => key),
    );
  const before = await brought();
  const book = await books.of(db, zone);
  const asking = askingOf(ports, { who: file.account, posts: book.postsOf(file.account, ports.clock.now()) });
  const doorstep: Doorstep = { zone, asking, caller: `account:${file.account}`, request: ports.ids.next() };
  const steps = keyed
    .filter(({ key }) => !before.has(key))
    .map(({ command }) => ({ ask: { id: ports.ids.next(), command: { ...command, batch: file.id } } satisfies EntryAsk, asking }));
  try {
    if (steps.length > 0) await door.submitAll(doorstep, entryKind, steps);
  } catch (fault) {
    if (!(fault instanceof Refusal) || fault.status >= 500) throw fault;
    if ((await brought()).size > before.size) return;
    return stopEntryFile(db, zone, file.id, fault.faults[0]?.words.zh ?? fault.words.zh);
  }
  const goesOn = await moveEntryFile(db, zone, file.id, { state: 'running', done: last.place }, ['wanted', 'running']);
  if (!goesOn) await moveEntryFile(db, zone, file.id, { state: 'stopping' }, ['taken-back']);
};

/**
 * Brings files into registers a part at a time, and takes back what a file brought in when it fails or is stopped: nothing stays half
 * imported. After a crash it goes on where it was, either way, and nothing comes in twice.
 */
export const bringEntries = (house: House, zone: string): Chore => ({
  name: 'files of registers',
  every: 1_000,
  work: async () => {
    const file = await nextEntryFile(house.db, zone);
    if (!file) return 'done';
    await (file.state === 'stopping' ? takeBackPart : bringPart)(house, zone, file);
    return 'again';
  },
});

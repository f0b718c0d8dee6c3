import { Refusal } from '../../core/refusal.ts';
import { askingOf } from '../app/asking.ts';
import type { Books } from '../app/books.ts';
import type { Door, Doorstep } from '../app/door/index.ts';
import { type EntryAsk, entryKind } from '../app/register/primitive.ts';
import type { Enter } from '../app/register/read-rows.ts';
import { registerOf } from '../app/register/registers.ts';
import type { Shelf } from '../app/shelf.ts';
import { broughtBy, type EntryFile, moveEntryFile, nextEntryFile, rowsOfEntryFile } from '../db/queries/entry-files.ts';
import type { Db } from '../db/schema.ts';
import type { Chore } from './loop.ts';

type House = Readonly<{ db: Db; door: Door; books: Books; shelf: Shelf }>;
type Row = Readonly<{ at: number; command: Enter }>;

/** So many rows happen together; between them everybody else has their turn. */
const batch = 200;

/** Takes back what a file brought in before it failed: nothing stays half imported. */
const takeBack = async ({ db, door }: House, zone: string, file: EntryFile, reason: string): Promise<void> => {
  const doorstep: Doorstep = { zone, asking: askingOf(door.ports, { who: 'system' }), caller: 'system', request: door.ports.ids.next() };
  for (const { id } of await broughtBy(db, zone, file.id))
    await door.submit(doorstep, entryKind, { id, command: { type: 'take-back', batch: file.id } } satisfies EntryAsk);
  await moveEntryFile(db, zone, file.id, { state: 'taken-back', reason });
};

const bringPart = async (house: House, zone: string, file: EntryFile): Promise<'again' | 'done'> => {
  const { db, door, books, shelf } = house;
  const { ports } = door;
  const rows = (await rowsOfEntryFile(db, zone, file.id, file.done, batch)) as Row[];
  if (rows.length === 0) {
    await moveEntryFile(db, zone, file.id, { state: 'done', done: file.total });
    return 'again';
  }
  const key = registerOf(shelf, file.programme, file.register)?.part.key ?? '';
  const before = new Set((await broughtBy(db, zone, file.id)).map((one) => one.key));
  const left = rows.filter(({ command }) => !before.has(String(Reflect.get(command.data as object, key) ?? '').trim()));
  const book = await books.of(db, zone);
  const asking = askingOf(ports, { who: file.account, posts: book.postsOf(file.account, ports.clock.now()) });
  const doorstep: Doorstep = { zone, asking, caller: `account:${file.account}`, request: ports.ids.next() };
  try {
    if (left.length > 0)
      await door.submitAll(
        doorstep,
        entryKind,
        left.map(({ command }) => ({ ask: { id: ports.ids.next(), command: { ...command, batch: file.id } } satisfies EntryAsk, asking })),
      );
  } catch (fault) {
    if (!(fault instanceof Refusal) || fault.status >= 500) throw fault;
    await takeBack(house, zone, file, fault.faults[0]?.words.zh ?? fault.words.zh);
    return 'again';
  }
  await moveEntryFile(db, zone, file.id, { state: 'running', done: file.done + rows.length });
  return 'again';
};

/** Brings files into registers, a part at a time; after a crash it goes on where it was, and nothing comes in twice. */
export const bringEntries = (house: House, zone: string): Chore => ({
  name: 'files of registers',
  every: 1_000,
  work: async () => {
    const file = await nextEntryFile(house.db, zone);
    return file ? bringPart(house, zone, file) : 'done';
  },
});

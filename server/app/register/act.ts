import { may } from '../../../core/permission.ts';
import { refuse } from '../../../core/refusal.ts';
import { type EntryCommand, type ManyCommand, subjectOf } from '../../../core/register/index.ts';
import { allEntries, keptEntries } from '../../db/queries/entries.ts';
import type { Reader } from '../cases/reader.ts';
import type { Door, Doorstep } from '../door/index.ts';
import { mustRegister } from './list.ts';
import { type EntryDone, entryKind, type ManyAsk, type ManyDone } from './primitive.ts';
import { type FieldShown, fieldsShown, valuesOf } from './show.ts';
import { seenEntry } from './view.ts';

/** Enters a new entry into a register. */
export const enterEntry = (
  door: Door,
  step: Doorstep,
  command: Omit<EntryCommand & { type: 'enter' }, 'type' | 'batch'>,
): Promise<EntryDone> => door.submit<EntryDone>(step, entryKind, { id: door.ports.ids.next(), command: { type: 'enter', ...command } });

/** Does something to an entry; what is at the other end of a relation that it ends is held with it. */
export const actOnEntry = async (
  reader: Pick<Reader, 'db'>,
  door: Door,
  step: Doorstep,
  id: string,
  command: Exclude<EntryCommand, { type: 'enter' }>,
): Promise<EntryDone> => {
  const { id: known, state } = await seenEntry(reader, step, id);
  const beside = othersOf(state.ties);
  return door.submit<EntryDone>(step, entryKind, { id: known, command, beside });
};

const othersOf = (ties: readonly { to: string }[]): string[] => ties.flatMap(({ to }) => (to.startsWith('entry:') ? [to.slice(6)] : []));

/** Does one thing to several entries of a register, to all of them or to none; each that refuses is told by its row. */
export const actOnEntries = async (
  { db }: Pick<Reader, 'db'>,
  door: Door,
  step: Doorstep,
  which: Readonly<{ programme: string; register: string }>,
  ids: readonly string[],
  command: ManyCommand,
): Promise<ManyDone> => {
  const many = [...new Set(ids.map((id) => id.toLowerCase()))];
  const kept = await keptEntries(db, step.zone, many, allEntries);
  const ask: ManyAsk = { many, ...which, command, beside: kept.flatMap(({ state }) => othersOf(state.ties)) };
  return door.submit<ManyDone>(step, entryKind, ask);
};

/** What is sealed of an entry, in full, for a purpose that stands in the log before anything is shown. */
export const revealEntry = async (
  reader: Reader,
  door: Door,
  step: Doorstep,
  id: string,
  purpose: string,
): Promise<{ fields: FieldShown[] }> => {
  await actOnEntry(reader, door, step, id, { type: 'reveal', purpose });
  const { state } = await seenEntry(reader, step, id);
  if (!may(step.asking.posts, 'entries.reveal', subjectOf(state))) return refuse('not-yours');
  const { part } = mustRegister(reader, state.programme, state.register);
  const book = await reader.books.of(reader.db, step.zone);
  const values = await valuesOf(reader.db, step.zone, [state]);
  return { fields: fieldsShown(part, state.data, values, book, true).filter(({ class: kind }) => kind !== 'plain') };
};

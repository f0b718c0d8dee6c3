import { type PassState, passState } from '../../../core/record/index.ts';
import { refuse } from '../../../core/refusal.ts';
import { type Entry, findables } from '../../../core/register/index.ts';
import type { Words } from '../../../core/words.ts';
import type { EntryPoint } from '../../../core/zone/index.ts';
import { entryByNumber } from '../../db/queries/entry-numbers.ts';
import { eventsOf } from '../../db/queries/log.ts';
import type { Book } from '../book.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import type { Ports } from '../ports.ts';
import { registerOf } from '../register/registers.ts';
import { nameShown, valuesOf } from '../register/show.ts';
import { foldUntil } from '../register/view.ts';
import type { Shelf } from '../shelf.ts';
import { recordParts } from './parts.ts';

type House = Readonly<{ db: Reader['db']; shelf: Shelf; ports: Readonly<{ secrets: Ports['secrets'] }> }>;

type Shown = Readonly<{ state: PassState; entry: Entry | 'none' }>;

/** The pass with this number, as it stood when it was shown. `none` where this record asks for no pass. */
export const passAt = async (
  { db, shelf, ports }: House,
  zone: string,
  book: Book,
  record: string,
  number: string,
  at: Date,
): Promise<Shown | 'none'> => {
  const rule = recordParts(shelf).get(record)?.part.pass;
  const [programme = ''] = record.split('.');
  const found = rule && registerOf(shelf, programme, rule.register);
  if (!rule || !found) return 'none';
  const blinds = findables(number).map((one) => ports.secrets.blind(zone, 'entry', one));
  const kept = await entryByNumber(db, zone, programme, rule.register, number.trim(), blinds);
  const changedSince = kept !== undefined && new Date(kept.state.changed) > at;
  const entry = kept === undefined ? 'none' : changedSince ? foldUntil(await eventsOf(db, zone, kept.id), at) : kept.state;
  return { state: passState(rule, found.part, entry, book.dateOf(at)), entry };
};

export type PassShown = Readonly<{ state: PassState['state']; words: Words; name: string; from: string | null; until: string | null }>;

/** What whoever stands at a gate is told of a pass: whether it holds, whose it is – masked –, and until when. */
export const showPass = async (reader: Reader, step: Doorstep, place: EntryPoint, number: string): Promise<PassShown> => {
  const { db, books, shelf } = reader;
  const book = await books.of(db, step.zone);
  const record = place.records.find((name) => recordParts(shelf).get(name)?.part.pass !== undefined) ?? refuse('no-such-thing');
  const shown = await passAt(reader, step.zone, book, record, number, step.asking.at);
  if (shown === 'none') return refuse('no-such-thing');
  const { state, entry } = shown;
  const part = entry === 'none' ? undefined : registerOf(shelf, entry.programme, entry.register)?.part;
  const name = entry === 'none' || !part ? '' : nameShown(part, entry, await valuesOf(db, step.zone, [entry]));
  return {
    state: state.state,
    words: state.words,
    name,
    from: state.from === 'always' ? null : state.from,
    until: state.until === 'open' ? null : state.until,
  };
};

/** The registers whose entries are shown as passes somewhere: their numbers are given as codes. */
export const isPassRegister = (shelf: Shelf, programme: string, register: string): boolean =>
  [...recordParts(shelf)].some(([name, { part }]) => name.startsWith(`${programme}.`) && part.pass?.register === register);

import { dateOf } from '../../../core/calendar/index.ts';
import type { Asking } from '../../../core/case/command.ts';
import type { PersonalValue } from '../../../core/case/sealed.ts';
import { postsFor } from '../../../core/permission.ts';
import {
  decideEntry,
  decideMany,
  type Entry,
  type EntryCommand,
  type EntryEvent,
  type EntryWorld,
  evolveEntry,
  type Find,
  type ManyCommand,
  subjectOf,
} from '../../../core/register/index.ts';
import { figureOn, livesOn, tagsFor } from '../../../core/zone/index.ts';
import { entryRow, lockEntries, type NewFinds, recordEntries, recordFinds, takenKeys } from '../../db/queries/entries.ts';
import { recordPersonal } from '../../db/queries/personal.ts';
import type { Book } from '../book.ts';
import type { Books } from '../books.ts';
import { isUuid } from '../cases/files.ts';
import type { Outcome, Primitive } from '../door/index.ts';
import type { Ports } from '../ports.ts';
import type { Shelf } from '../shelf.ts';
import { registerOf } from './registers.ts';

/** What the door calls entries of registers; the `kind` of their events. */
export const entryKind = 'entry';

/** `beside` are the entries at the other end of what it ends, found before it is asked; they are held with it. */
export type EntryAsk = Readonly<{ id: string; command: EntryCommand; beside?: readonly string[] }>;

/** One thing for several entries of a register, all of them or none. */
export type ManyAsk = Readonly<{
  many: readonly string[];
  programme: string;
  register: string;
  command: ManyCommand;
  beside: readonly string[];
}>;

type Ask = EntryAsk | ManyAsk;

export type EntryDone = Readonly<{ id: string }>;
export type ManyDone = Readonly<{ ids: string[] }>;

type State = Entry | 'none';
type Ready = Readonly<{ book: Book; zone: string; taken: ReadonlySet<string> }>;
type Beside = Readonly<{ entry: string; personal: readonly PersonalValue[]; fields: readonly string[]; finds: readonly Find[] }>;

const otherOf = (command: EntryCommand): string[] =>
  command.type === 'relate' && command.to.startsWith('entry:') && isUuid(command.to.slice(6)) ? [command.to.slice(6).toLowerCase()] : [];

const keyOf = (command: EntryCommand & { type: 'enter' }, shelf: Shelf): string => {
  const field = registerOf(shelf, command.programme, command.register)?.part.key ?? '';
  const { data } = command;
  return typeof data === 'object' && data !== null ? String(Reflect.get(data, field) ?? '').trim() : '';
};

/** The look-ups of deciding, over the zone's book on a day. */
export const worldOf = (book: Book, shelf: Shelf, at: Date, taken: ReadonlySet<string>, other: EntryWorld['other']): EntryWorld => {
  const today = dateOf(at, book.calendar);
  const knows: Record<Parameters<EntryWorld['knows']>[0], (id: string) => boolean> = {
    unit: (id) => book.kin(id, at) !== undefined,
    account: (id) => book.account(id) !== undefined,
    firm: (id) => book.rows.enterprises.some((firm) => firm.id === id && livesOn(firm, today)),
    category: (id) => book.category(id) !== undefined,
  };
  return {
    part: (programme, register) => registerOf(shelf, programme, register),
    calendar: book.calendar,
    today,
    areaPath: (area) => book.areaPath(area, at),
    knows: (what, id) => knows[what](id),
    figure: (programme, name) => {
      const found = figureOn(book.rows.figures, programme, name, today);
      return found === 'unset' ? undefined : found;
    },
    hasTag: (programme, register, tag) => tagsFor(book.rows.tags, programme, register, today).some(({ id }) => id === tag),
    taken: (programme, register, key) => taken.has(`${programme}/${register}/${key}`),
    other,
  };
};

/** What each written field is found by at last, where a group wrote it more than once. */
const lastFinds = (besides: readonly Beside[]): NewFinds[] => {
  const last = new Map<string, NewFinds>();
  for (const { entry, fields, finds } of besides)
    for (const field of fields) {
      const own = finds.filter((find) => find.field === field).map(({ value }) => ({ field, blind: value }));
      last.set(`${entry}/${field}`, { entry, fields: [field], finds: own });
    }
  return [...last.values()];
};

const postOf = (asking: Asking, seen: Pick<Entry, 'areaPath' | 'unit'> | undefined): string =>
  asking.who === 'system' ? 'system' : ((seen && postsFor(asking.posts, 'entries.see', subjectOf(seen))[0]?.id) ?? 'none');

const decidedMany = (
  world: EntryWorld,
  { many, command, ...which }: ManyAsk,
  asking: Asking,
  stateOf: (id: string) => State,
): Outcome<EntryEvent, Beside, ManyDone> => {
  const rows = many.map((id) => ({ id, state: isUuid(id) ? stateOf(id) : ('none' as const) }));
  const { happenings, personal } = decideMany(world, which, rows, command, asking);
  const [first] = rows;
  return {
    happenings: happenings.filter(({ events }) => events.length > 0),
    post: postOf(asking, first === undefined || first.state === 'none' ? undefined : first.state),
    beside: { entry: first?.id ?? '', personal, fields: [], finds: [] },
    answer: { ids: [...many] },
  };
};

/** Entries of registers as streams of the door, one for each; a relation is written on both ends at once. */
export const entryPrimitive = (
  { books, shelf }: Readonly<{ books: Books; shelf: Shelf }>,
  { secrets }: Pick<Ports, 'secrets'>,
): Primitive<Ask, State, EntryEvent, Ready, Beside, EntryDone | ManyDone> => ({
  kind: entryKind,
  v: 1,
  unopened: 'none',
  clashes: { entries_key: 'key-taken' },
  evolve: evolveEntry,
  streams: (ask) => {
    const { command, beside = [] } = ask;
    const own = 'many' in ask ? ask.many : command.type === 'enter' && command.batch === undefined ? [] : [ask.id];
    return [...new Set([...own, ...otherOf(command), ...beside].filter(isUuid))];
  },
  claims: ({ command }) => (command.type === 'enter' ? [`key ${command.programme}/${command.register}/${keyOf(command, shelf)}`] : []),
  same: (ask) => ('many' in ask ? [ask.many, ask.command] : ask.command.type === 'enter' ? ask.command : [ask.id, ask.command]),

  lock: async (tx, zone, streams) =>
    new Map((await lockEntries(tx, zone, streams)).map(({ id, state, seq, hash }) => [id, { state, seq, hash }])),

  prepare: async (tx, zone, steps) => {
    const entering = steps.flatMap(({ ask: { command } }) =>
      command.type === 'enter' ? [{ programme: command.programme, register: command.register, key: keyOf(command, shelf) }] : [],
    );
    return { zone, book: await books.of(tx, zone), taken: await takenKeys(tx, zone, entering) };
  },

  decide: ({ book, taken, zone }, { ask, asking }, stateOf) => {
    const world = worldOf(book, shelf, asking.at, taken, (other) => (isUuid(other) ? stateOf(other) : 'none'));
    if ('many' in ask) return decidedMany(world, ask, asking, stateOf);
    const { id, command } = ask;
    const state =
      command.type === 'enter' && command.batch === undefined ? ('none' as const) : isUuid(id) ? stateOf(id) : ('none' as const);
    const { events, others, personal, finds } = decideEntry(world, id, state, command, asking);
    const [first] = events;
    const seen = state === 'none' ? (first?.type === 'entered' ? first : undefined) : state;
    const fields = events.flatMap((event) =>
      event.type === 'entered' ? Object.keys(event.data) : event.type === 'changed' ? [...Object.keys(event.data), ...event.cleared] : [],
    );
    return {
      happenings: [{ stream: id, events }, ...others.map((other) => ({ stream: other.id, events: other.events }))].filter(
        (one) => one.events.length > 0,
      ),
      post: postOf(asking, seen),
      beside: {
        entry: id,
        personal,
        fields,
        finds: finds.map(({ field, value }) => ({ field, value: secrets.blind(zone, 'entry', value) })),
      },
      answer: { id },
    };
  },

  record: async (tx, zone, changed, besides) => {
    await recordEntries(
      tx,
      zone,
      changed.flatMap(({ stream, state, seq, hash }) => (state === 'none' ? [] : [entryRow(stream, state, { seq, hash })])),
    );
    await recordPersonal(
      tx,
      zone,
      besides.flatMap(({ personal }) => personal),
    );
    await recordFinds(tx, zone, lastFinds(besides));
  },
});

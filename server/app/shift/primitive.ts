import { dayOf, midnight } from '../../../core/calendar/index.ts';
import type { PersonalValue } from '../../../core/case/sealed.ts';
import { scopeOf } from '../../../core/permission.ts';
import { decideShift, evolveShift, type Frozen, type Shift, type ShiftCommand, type ShiftEvent } from '../../../core/shift/shift.ts';
import { recordPersonal } from '../../db/queries/personal.ts';
import { frozenAt, lockShifts, recordShifts, shiftRow } from '../../db/queries/shifts.ts';
import type { Book } from '../book.ts';
import type { Books } from '../books.ts';
import { isUuid } from '../cases/files.ts';
import type { Primitive } from '../door/index.ts';

/** What the door calls hand-overs; the `kind` of their events. */
export const shiftKind = 'shift';

export type ShiftAsk = Readonly<{ id: string; command: ShiftCommand }>;

export type ShiftDone = Readonly<{ id: string }>;

type State = Shift | 'none';
type Ready = Readonly<{ book: Book; frozen: ReadonlyMap<string, Frozen> }>;

/** Everybody who sits at the desk of an area today. */
export const deskOf = (book: Book, area: string, on: Date): string[] => {
  const path = book.areaPath(area, on) ?? [];
  const accounts = new Set(book.rows.accounts.map(({ id }) => id));
  return [...accounts].filter((account) =>
    book.postsOf(account, on).some((post) => scopeOf(post.kind, 'shift') !== 'none' && path.includes(post.area)),
  );
};

/** Until the end of the local day. */
export const dayAt = (book: Book, now: Date) => ({ now, tonight: new Date(midnight(dayOf(now, book.calendar) + 1, book.calendar)) });

const nothing: Frozen = { open: 0, pressing: [] };

/** Hand-overs as streams of the door; how a desk stands is read inside the transaction that freezes it. */
export const shiftPrimitive = (books: Books): Primitive<ShiftAsk, State, ShiftEvent, Ready, readonly PersonalValue[], ShiftDone> => ({
  kind: shiftKind,
  v: 1,
  unopened: 'none',
  clashes: {},
  evolve: evolveShift,
  streams: ({ id, command }) => (command.type === 'take' && isUuid(id) ? [id] : []),
  same: ({ id, command }) => (command.type === 'give' ? command : [id, command]),

  lock: async (tx, zone, streams) =>
    new Map((await lockShifts(tx, zone, streams)).map(({ id, state, seq, hash }) => [id, { state, seq, hash }])),

  prepare: async (tx, zone, steps) => {
    const book = await books.of(tx, zone);
    const areas = new Set(steps.flatMap(({ ask: { command } }) => (command.type === 'give' ? [command.area] : [])));
    const frozen = new Map<string, Frozen>();
    for (const area of areas) frozen.set(area, await frozenAt(tx, zone, area, dayAt(book, steps[0]?.asking.at ?? new Date(0))));
    return { book, frozen };
  },

  decide: ({ book, frozen }, { ask: { id, command }, asking }, stateOf) => {
    const area = command.type === 'give' ? command.area : '';
    const world = {
      areaPath: book.areaPath(area, asking.at),
      colleagues: command.type === 'give' ? deskOf(book, area, asking.at) : [],
      frozen: frozen.get(area) ?? nothing,
    };
    const { events, personal } = decideShift(world, command.type === 'give' ? 'none' : stateOf(id), command, asking);
    return {
      happenings: [{ stream: id, events }],
      post: asking.posts.find((post) => scopeOf(post.kind, 'shift') !== 'none')?.id ?? 'none',
      beside: personal,
      answer: { id },
    };
  },

  record: async (tx, zone, changed, personal) => {
    await recordShifts(
      tx,
      zone,
      changed.flatMap(({ stream, state, seq, hash }) => (state === 'none' ? [] : [shiftRow(stream, state, { seq, hash })])),
    );
    await recordPersonal(tx, zone, personal.flat());
  },
});

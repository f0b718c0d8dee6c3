import { sealedIn } from '../../../core/case/index.ts';
import { scopeOf } from '../../../core/permission.ts';
import type { Frozen } from '../../../core/shift/shift.ts';
import type { Words } from '../../../core/words.ts';
import { both, oneOf } from '../../db/queries/filters.ts';
import { personalValues } from '../../db/queries/personal.ts';
import { newestCases } from '../../db/queries/queue.ts';
import { seenBy } from '../../db/queries/seen.ts';
import { frozenAt, shiftsOf } from '../../db/queries/shifts.ts';
import { textOf } from '../cases/callers.ts';
import type { CaseRow } from '../cases/case-row.ts';
import { linesOf } from '../cases/list.ts';
import type { Reader } from '../cases/reader.ts';
import type { Door, Doorstep } from '../door/index.ts';
import { dayAt, deskOf, type ShiftAsk, type ShiftDone, shiftKind } from './primitive.ts';

type Named = Frozen['pressing'][number];
type Shown = { why: Named['why']; number: string; id: string; row: CaseRow | null };

/** A hand-over as it stands in the list: who, when, how the desk stood, and whether it was taken. */
export type ShiftShown = {
  id: string;
  area: string;
  areaName: Words;
  by: string;
  byName: string;
  to: string;
  toName: string;
  at: string;
  taken: string | null;
  mine: boolean;
  notes: string;
  open: number;
  pressing: Shown[];
};

export type Desk = { area: string; areaName: Words; colleagues: { account: string; name: string }[]; open: number; pressing: Shown[] };

const most = 50;

const areasOf = ({ asking: { posts } }: Doorstep): string[] => [
  ...new Set(posts.filter(({ kind }) => scopeOf(kind, 'shift') !== 'none').map(({ area }) => area)),
];

/** The cases that are named, as far as the reader may see them now; of the others only the number stands. */
const rowsOf = async (reader: Reader, step: Doorstep, named: readonly Named[]): Promise<ReadonlyMap<string, CaseRow>> => {
  const { db } = reader;
  const ids = [...new Set(named.map(({ id }) => id))];
  if (ids.length === 0) return new Map();
  const found = await newestCases(db, step.zone, both(seenBy(step.asking.posts), oneOf(ids)), undefined, ids.length);
  const rows = await linesOf(reader, step, found);
  return new Map(rows.map((row) => [row.id, row]));
};

/** My desks as they stand now, and the hand-overs there, the newest first. */
export const shiftsFor = async (reader: Reader, step: Doorstep): Promise<{ desks: Desk[]; items: ShiftShown[] }> => {
  const { db, books, ports } = reader;
  const book = await books.of(db, step.zone);
  const now = ports.clock.now();
  const areas = areasOf(step);
  const frozen = await Promise.all(areas.map((area) => frozenAt(db, step.zone, area, dayAt(book, now))));
  const shifts = await shiftsOf(db, step.zone, areas, most);
  const values = await personalValues(db, step.zone, sealedIn(shifts.map(({ state }) => state.notes)));
  const rows = await rowsOf(
    reader,
    step,
    [...frozen, ...shifts.map(({ state }) => state.frozen)].flatMap(({ pressing }) => pressing),
  );
  const named = (all: readonly Named[]): Shown[] => all.map(({ id, number, why }) => ({ id, number, why, row: rows.get(id) ?? null }));
  const nameOf = (account: string) => book.accountName(account) ?? account;
  return {
    desks: areas.map((area, place) => ({
      area,
      areaName: book.areaName(area),
      colleagues: deskOf(book, area, now)
        .filter((account) => account !== step.asking.who)
        .map((account) => ({ account, name: nameOf(account) })),
      open: frozen[place]!.open,
      pressing: named(frozen[place]!.pressing),
    })),
    items: shifts.map(({ id, state }) => ({
      id,
      area: state.area,
      areaName: book.areaName(state.area),
      by: state.by,
      byName: nameOf(state.by),
      to: state.to,
      toName: nameOf(state.to),
      at: state.at,
      taken: state.taken === 'waiting' ? null : state.taken,
      mine: state.to === step.asking.who,
      notes: textOf(state.notes, values) ?? '',
      open: state.frozen.open,
      pressing: named(state.frozen.pressing),
    })),
  };
};

const submit = (door: Door, step: Doorstep, ask: ShiftAsk) => door.submit<ShiftDone>(step, shiftKind, ask);

/** Gives a desk to somebody else: how it stands is frozen, and one's own account signs. */
export const giveShift = (door: Door, step: Doorstep, given: { area: string; to: string; notes: string }): Promise<ShiftDone> =>
  submit(door, step, { id: door.ports.ids.next(), command: { type: 'give', ...given } });

/** Takes it, signed by one's own account. */
export const takeShift = (door: Door, step: Doorstep, id: string): Promise<ShiftDone> =>
  submit(door, step, { id: id.toLowerCase(), command: { type: 'take' } });

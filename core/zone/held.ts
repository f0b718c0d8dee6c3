/** A post that ends or goes on leave first hands over what is open: nobody's case is left with somebody who is not there. */
import { t } from '../words.ts';
import type { Change, ZoneCommand } from './change.ts';
import { daysToCheck, type RowFault } from './change-checks.ts';
import type { Post } from './post.ts';
import { reaches } from './reach.ts';
import { keyOf, type ZoneRows } from './rows.ts';

/** An open case that an account holds by name, and the unit that leads it. */
export type Held = Readonly<{ id: string; number: string; handler: string; lead: string }>;

/** Whether the holder of a case has, on this day, a handler's post that reaches its lead unit. */
export const handles = (posts: readonly Post[], rows: ZoneRows, { handler, lead }: Held, date: string): boolean =>
  reaches(posts, rows, handler, lead, date);

const some = (held: readonly Held[]): [zh: string, en: string] => {
  const numbers = held
    .slice(0, 3)
    .map(({ number }) => number)
    .join('、');
  return [`${numbers}${held.length > 3 ? ' 等' : ''}`, `${numbers}${held.length > 3 ? ' …' : ''}`];
};

const stillHeld = (held: readonly Held[]) =>
  t(
    `名下还有 ${held.length} 件未办结的工单（${some(held)[0]}），请先移交`,
    `There are ${held.length} open cases in this name (${some(held)[1]}); hand them over first`,
  );

const stillLed = (held: readonly Held[]) =>
  t(
    `还有 ${held.length} 件未办结的工单由它主办（${some(held)[0]}），请先办结或改派`,
    `It leads ${held.length} open cases (${some(held)[1]}); close them or send them elsewhere first`,
  );

/** The accounts and units that a command may leave with open cases: what the application looks up before it is decided. */
export const leavingBy = (command: ZoneCommand, { posts }: Pick<ZoneRows, 'posts'>): { handlers: string[]; units: string[] } => {
  const holders = (ids: readonly string[]) =>
    posts.filter(({ id, kind }) => kind === 'handler' && ids.includes(id)).map(({ account }) => account);
  const none = { handlers: [], units: [] };
  switch (command.type) {
    case 'set':
      return { ...none, handlers: holders(command.rows.filter(({ sheet }) => sheet === 'posts').map(({ row }) => keyOf(row as object))) };
    case 'away':
      return { ...none, handlers: holders([command.id]) };
    case 'end':
      return {
        handlers: command.sheet === 'posts' ? holders([command.id]) : command.sheet === 'accounts' ? [command.id] : [],
        units: command.sheet === 'units' ? [command.id] : [],
      };
    case 'rename':
    case 'give-password':
      return none;
  }
};

/** The cases that a change of a post or the end of a unit would leave with nobody to handle them. A successor takes over when the day comes. */
export const lostBy = (
  change: Change,
  before: ZoneRows,
  after: ZoneRows,
  held: readonly Held[],
  days: readonly string[],
  today: string,
): Held[] => {
  if (change.sheet === 'units') return change.type === 'row-ended' ? held.filter(({ lead }) => lead === change.id) : [];
  if (change.sheet !== 'posts' || change.before === 'none' || change.before.kind !== 'handler') return [];
  const { account } = change.before;
  const { successor, until } = change.after;
  const asked = successor === undefined || until === undefined ? days : days.filter((day) => day <= until);
  return held.filter(
    (one) =>
      one.handler === account && handles(before.posts, before, one, today) && asked.some((day) => !handles(after.posts, after, one, day)),
  );
};

/** The days on which to ask who still handles what, once these changes are made. A leave that lies ahead hands over on its first day. */
export const daysOfLeaving = (changes: readonly Change[], today: string): string[] =>
  daysToCheck(changes, today).filter((day) => day >= today);

/** One fault for each post or unit that would leave open cases with nobody to handle them. */
export const faultsOfHeld = (
  before: ZoneRows,
  after: ZoneRows,
  changes: readonly Change[],
  held: readonly Held[],
  today: string,
): RowFault[] => {
  const days = daysOfLeaving(changes, today);
  return changes.flatMap((change): RowFault[] => {
    const lost = lostBy(change, before, after, held, days, today);
    if (lost.length === 0) return [];
    const words = change.sheet === 'units' ? stillLed(lost) : stillHeld(lost);
    return [{ sheet: change.sheet, id: change.id, field: change.type === 'post-away' ? 'away.deputy' : 'until', words, mine: true }];
  });
};

/** Leaving a post: whatever is open in the holder's name goes to somebody else first. */
import { refuse } from '../../../core/refusal.ts';
import { t } from '../../../core/words.ts';
import {
  changesOf,
  daysOfLeaving,
  decideZone,
  type Held,
  handles,
  leavingBy,
  livesOn,
  lostBy,
  type Post,
  reaches,
  rowIn,
  rowsAfter,
  type ZoneCommand,
  type ZoneRows,
  type ZoneWorld,
} from '../../../core/zone/index.ts';
import { heldCases } from '../../db/queries/zone-keeping.ts';
import type { Db } from '../../db/schema.ts';
import type { CaseAsk } from '../cases/ask.ts';
import { caseKind } from '../cases/primitive.ts';
import type { Door, Doorstep } from '../door/index.ts';
import { type ZoneDone, zoneKind } from './primitive.ts';
import { zoneWorld } from './world.ts';

/** How a post is left: it ends on its last day, or its holder is away between two days; `to` takes over what is open. */
export type Leaving = Readonly<{ to?: string; until?: string; away?: { from: string; until: string } }>;

const tries = 3;

const worldWithHeld = async (db: Db, zone: string, command: ZoneCommand, at: Date): Promise<ZoneWorld> => {
  const world = await zoneWorld(db, zone, at);
  return { ...world, held: await heldCases(db, zone, leavingBy(command, world.rows)) };
};

const left = (command: ZoneCommand, world: ZoneWorld): Held[] => {
  const changes = changesOf(command, world);
  const after = rowsAfter(world.rows, changes);
  const days = daysOfLeaving(changes, world.today);
  return changes.flatMap((change) => lostBy(change, world.rows, after, world.held, days, world.today));
};

const casesTo = (asking: Doorstep['asking'], held: readonly Held[], to: string, joins: readonly string[] = []) =>
  held.map(({ id, handler }) => {
    const ask: CaseAsk = { id, command: { type: 'hand-over', from: handler, to, ...(joins.length > 0 && { joins }) }, uploader: 'nobody' };
    return { kind: caseKind, ask, asking };
  });

/** The units of the posts that are left: whoever takes over is a handler there in the same change, as a deputy or with a post of their own. */
const unitsLeft = (command: ZoneCommand, world: ZoneWorld): string[] =>
  changesOf(command, world).flatMap((change) => (change.sheet === 'posts' && change.before !== 'none' ? [change.before.unit] : []));

const holdsCases = (held: readonly Held[]): never =>
  refuse('unwell', [
    {
      path: 'to',
      code: 'holds-cases',
      words: t(
        `名下还有 ${held.length} 件未办结的工单，请选择接手的人`,
        `There are ${held.length} open cases in this name; choose who takes them over`,
      ),
    },
  ]);

type Leave = Extract<ZoneCommand, { type: 'end' | 'away' }>;

/**
 * Carries the command out and hands over every case that it would leave behind: one change at the door, all of it or nothing. What else
 * stands against the command is said before anything moves; where a case arrives in between, all of it is tried again.
 */
const leave = async (db: Db, door: Door, { key: _, ...doorstep }: Doorstep, command: Leave, to: string | undefined): Promise<ZoneDone> => {
  const { zone, asking } = doorstep;
  for (let turn = 1; ; turn++) {
    const world = await worldWithHeld(db, zone, command, asking.at);
    decideZone({ ...world, held: [] }, command, asking);
    const held = left(command, world);
    if (held.length > 0 && to === undefined) return holdsCases(held);
    const steps = to === undefined ? [] : casesTo(asking, held, to, unitsLeft(command, world));
    const whole = { ...command, handed: held.map(({ id }) => id) };
    try {
      return await door.submitEach<ZoneDone>(doorstep, [...steps, { kind: zoneKind, ask: whole, asking }]);
    } catch (fault) {
      const after = await worldWithHeld(db, zone, command, asking.at);
      const isOvertaken = left(command, after).some(({ id }) => !whole.handed.includes(id));
      if (turn === tries || !isOvertaken) throw fault;
    }
  }
};

const postOf = (world: Pick<ZoneWorld, 'rows'>, id: string): Post => {
  const post = rowIn(world.rows, 'posts', id);
  return post === 'none' ? refuse('no-such-thing') : post;
};

/**
 * Ends a post or sends its holder on leave. `to` takes over what is open: the deputy of a leave from its first day on; a successor at once, or
 * when a last day that lies ahead is over. Whoever is no handler there gets the same post, from that day on.
 */
export const leavePost = async (db: Db, door: Door, doorstep: Doorstep, id: string, { to, until, away }: Leaving): Promise<ZoneDone> => {
  if ((until === undefined) === (away === undefined))
    return refuse('unwell', [
      {
        path: 'until',
        code: 'one-of-two',
        words: t('请填写离任日期，或者请假起止日期', 'Give the last day in the post, or the days of the leave'),
      },
    ]);
  if (until !== undefined)
    return leave(db, door, doorstep, { type: 'end', sheet: 'posts', id, until, ...(to !== undefined && { to }) }, to);
  if (away === undefined || to === undefined)
    return refuse('unwell', [{ path: 'to', code: 'missing', words: t('请假要有代理人', 'A leave needs a deputy') }]);
  return leave(db, door, doorstep, { type: 'away', id, away: { ...away, deputy: to } }, to);
};

/** Ends an account with all its posts, as posts end. Its sessions are ended by whoever calls this. */
export const endAccount = (db: Db, door: Door, doorstep: Doorstep, id: string, until: string, to?: string): Promise<ZoneDone> =>
  leave(db, door, doorstep, { type: 'end', sheet: 'accounts', id, until, ...(to !== undefined && { to }) }, to);

/** Who handles for the unit of a post already, or for one above it: whoever else takes over gets a post of their own. */
export const successorsOf = ({ rows, today }: Pick<ZoneWorld, 'rows' | 'today'>, id: string): string[] => {
  const { account, unit } = postOf({ rows }, id);
  const others = new Set(rows.posts.filter(({ kind }) => kind === 'handler').map((post) => post.account));
  return [...others].filter((one) => one !== account && reaches(rows.posts, rows, one, unit, today));
};

/** The open cases that would have to be handed over if this post ended today, oldest first, and who could take them. */
export const openCasesOf = async (db: Db, zone: string, id: string, at: Date): Promise<{ cases: Held[]; successors: string[] }> => {
  const before = await zoneWorld(db, zone, at);
  postOf(before, id);
  const yesterday = new Date(Date.parse(`${before.today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  const command: ZoneCommand = { type: 'end', sheet: 'posts', id, until: yesterday };
  const world = { ...before, held: await heldCases(db, zone, leavingBy(command, before.rows)) };
  return { cases: left(command, world), successors: successorsOf(before, id) };
};

const handAll = (door: Door, { key: _, ...doorstep }: Doorstep, held: readonly Held[], to: string) =>
  door.submitEach<unknown>(doorstep, casesTo(doorstep.asking, held, to));

/** How long after its last day a post still hands over what turns up in its holder's name. */
const lingers = 31 * 86_400_000;

/** Who holds nothing today, and who takes it: those on leave and their deputies, those whose post is over and their successors. */
export const leftToday = ({ posts }: Pick<ZoneRows, 'posts'>, today: string): { account: string; to: string }[] => {
  const earliest = new Date(Date.parse(today) - lingers).toISOString().slice(0, 10);
  return posts.flatMap((post) => {
    const { kind, account, away, until, successor } = post;
    if (kind !== 'handler') return [];
    if (away && livesOn(post, today) && livesOn(away, today)) return [{ account, to: away.deputy }];
    const isOver = successor !== undefined && until !== undefined && until < today && until >= earliest;
    return isOver ? [{ account, to: successor }] : [];
  });
};

/**
 * Hands what is still open over to the deputies of those who are away today and to the successors of those whose last day is over: what was
 * entered ahead begins so, and so does a case that found somebody just gone. Answers with the number of cases; asked by a job, as often as it likes.
 */
export const handOverLeft = async (db: Db, door: Door, doorstep: Doorstep): Promise<number> => {
  const { zone, asking } = doorstep;
  const { rows, today } = await zoneWorld(db, zone, asking.at);
  const leaving = leftToday(rows, today);
  const held = await heldCases(db, zone, { handlers: leaving.map(({ account }) => account), units: [] });
  let handed = 0;
  for (const { account, to } of leaving) {
    const stranded = held.filter((one) => one.handler === account && !handles(rows.posts, rows, one, today));
    const taken = stranded.filter((one) => handles(rows.posts, rows, { ...one, handler: to }, today));
    if (taken.length === 0) continue;
    await handAll(door, doorstep, taken, to);
    handed += taken.length;
  }
  return handed;
};

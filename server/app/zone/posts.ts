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
  rowIn,
  rowsAfter,
  type ZoneCommand,
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

const handAll = (door: Door, doorstep: Doorstep, held: readonly Held[], to: string) => {
  const steps = held.map(({ id, handler }) => {
    const ask: CaseAsk = { id, command: { type: 'hand-over', from: handler, to }, uploader: 'nobody' };
    return { ask, asking: doorstep.asking };
  });
  return door.submitAll<unknown>({ ...doorstep, ...(doorstep.key && { key: `${doorstep.key}/${held.length}` }) }, caseKind, steps);
};

/**
 * Hands over every case that the command would leave behind, all of them or none, and then carries the command out. What else
 * stands against the command is said before anything moves; a case that arrives in between is handed over in another turn.
 */
const leave = async (db: Db, door: Door, doorstep: Doorstep, command: ZoneCommand, to: string | undefined): Promise<ZoneDone> => {
  const { zone, asking } = doorstep;
  for (let turn = 1; turn <= tries; turn++) {
    const world = await worldWithHeld(db, zone, command, asking.at);
    decideZone({ ...world, held: [] }, command, asking);
    const held = left(command, world);
    if (held.length === 0) break;
    if (to === undefined || to === '') {
      const words = t(
        `名下还有 ${held.length} 件未办结的工单，请选择接手的人`,
        `There are ${held.length} open cases in this name; choose who takes them over`,
      );
      return refuse('unwell', [{ path: 'to', code: 'holds-cases', words }]);
    }
    await handAll(door, doorstep, held, to);
  }
  return door.submit<ZoneDone>(doorstep, zoneKind, command);
};

const postOf = (world: Pick<ZoneWorld, 'rows'>, id: string): Post => {
  const post = rowIn(world.rows, 'posts', id);
  return post === 'none' ? refuse('no-such-thing') : post;
};

/** Ends a post or sends its holder on leave, after handing over; `to` is the deputy of a leave. */
export const leavePost = async (db: Db, door: Door, doorstep: Doorstep, id: string, { to, until, away }: Leaving): Promise<ZoneDone> => {
  if ((until === undefined) === (away === undefined))
    return refuse('unwell', [
      {
        path: 'until',
        code: 'one-of-two',
        words: t('请填写离任日期，或者请假起止日期', 'Give the last day in the post, or the days of the leave'),
      },
    ]);
  if (until !== undefined) return leave(db, door, doorstep, { type: 'end', sheet: 'posts', id, until }, to);
  if (away === undefined || to === undefined)
    return refuse('unwell', [{ path: 'to', code: 'missing', words: t('请假要有代理人', 'A leave needs a deputy') }]);
  return leave(db, door, doorstep, { type: 'away', id, away: { ...away, deputy: to } }, to);
};

/** Ends an account with all its posts, after handing over. Its sessions are ended by whoever calls this. */
export const endAccount = (db: Db, door: Door, doorstep: Doorstep, id: string, until: string, to?: string): Promise<ZoneDone> =>
  leave(db, door, doorstep, { type: 'end', sheet: 'accounts', id, until }, to);

/** Who may take over from a post: everybody who handles for its unit, or for one above or below it, on that day. */
export const successorsOf = (world: Pick<ZoneWorld, 'rows' | 'today'>, id: string): string[] => {
  const { account, unit } = postOf(world, id);
  const family = (one: string) =>
    one === unit || world.rows.units.some(({ id: own, parent }) => (own === one && parent === unit) || (own === unit && parent === one));
  return [
    ...new Set(
      world.rows.posts
        .filter(
          (post) =>
            post.kind === 'handler' &&
            post.account !== account &&
            family(post.unit) &&
            post.from <= world.today &&
            (post.until ?? world.today) >= world.today,
        )
        .map((post) => post.account),
    ),
  ];
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

/**
 * Hands what is still open over to the deputies of those who are away today: leaves that were entered ahead begin so, and so does a case
 * that found somebody just gone. Answers with the number of cases; asked by a job, as often as it likes.
 */
export const handOverAway = async (db: Db, door: Door, doorstep: Doorstep): Promise<number> => {
  const { zone, asking } = doorstep;
  const { rows, today } = await zoneWorld(db, zone, asking.at);
  const away = rows.posts.filter((post) => post.kind === 'handler' && post.away && livesOn(post, today) && livesOn(post.away, today));
  const held = await heldCases(db, zone, { handlers: away.map(({ account }) => account), units: [] });
  let handed = 0;
  for (const { account, away: leave } of away) {
    const stranded = held.filter((one) => one.handler === account && !handles(rows.posts, rows, one, today));
    const taken = stranded.filter((one) => handles(rows.posts, rows, { ...one, handler: leave!.deputy }, today));
    if (taken.length === 0) continue;
    await handAll(door, doorstep, taken, leave!.deputy);
    handed += taken.length;
  }
  return handed;
};

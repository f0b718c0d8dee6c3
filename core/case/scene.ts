import { deadline, type Limit } from '../clock/index.ts';
import { own } from '../own.ts';
import { may, type PostNow, postsFor, type Subject } from '../permission.ts';
import type { Action, Stage, When } from '../programme/flow.ts';
import type { LimitRule } from '../programme/programme.ts';
import { refuse } from '../refusal.ts';
import type { Urgency } from '../zone/category.ts';
import { freeClock, limitText, runClock } from './clocks.ts';
import type { Asking, Beside, World } from './command.ts';
import type { Arrival, CaseEvent } from './event.ts';
import type { Sealer } from './fill.ts';
import type { Case, Clock, Instant, Paused } from './state.ts';

/** Everything one doing has at hand: the case, who asks, what was filled in and sealed. */
export type Scene = Readonly<{
  world: World;
  id: string;
  state: Case;
  asking: Asking;
  at: Instant;
  beside: Beside;
  name: string;
  action: Action;
  sealer: Sealer;
  filled: { data?: unknown; unsure?: true };
  assignee: string | undefined;
  number: string | undefined;
}>;

/** What a doing comes to: events for this case, and for others it touches. */
export type Done =
  | readonly CaseEvent[]
  | Readonly<{ events: readonly CaseEvent[]; others: readonly { id: string; events: readonly CaseEvent[] }[] }>;

/** What of a case decides who may touch it. */
export const subjectOf = (state: Case): Subject => ({
  areaPath: state.areaPath,
  lead: state.lead,
  assisting: state.parts.map(({ unit }) => unit),
  called: state.whistle === 'none' ? [] : state.whistle.units.map(({ unit }) => unit),
  kept: state.shield.about,
});

/** Whether the case is of the sort a rule is for: every condition that is named holds. */
export const isOf = (when: When | undefined, { source, kind, matter }: Pick<Case, 'source' | 'kind' | 'matter'>): boolean =>
  (when?.sources ?? [source]).includes(source) && (when?.kinds ?? [kind]).includes(kind) && (when?.matters ?? [matter]).includes(matter);

/** Whether this asker may do this to the case as it stands. */
export const mayAct = (action: Action, state: Case, asking: Asking): boolean =>
  isOf(action.when, state) &&
  [action.by]
    .flat()
    .some((by) => (by === 'caller' ? state.callers.some(({ id }) => id === asking.caller) : may(asking.posts, by, subjectOf(state))));

/** The post by which this asker does it; the caller has none. */
export const actingPost = (action: Action, state: Case, asking: Asking): PostNow | undefined =>
  [action.by].flat().flatMap((by) => (by === 'caller' ? [] : postsFor(asking.posts, by, subjectOf(state))))[0];

export const stageOf = (world: World, name: string): Stage =>
  own(world.programme.cases.flow.stages as Record<string, Stage>, name) ?? refuse('not-now');

const ofUrgency = (rule: LimitRule | undefined, urgency: Urgency): Limit | undefined => rule && ('unit' in rule ? rule : rule[urgency]);

/** The limit of a stage, or of the promise: the zone's dated row, else the category's own, else the programme's default. */
export const limitFor = (
  world: World,
  name: string,
  { category, urgency }: Pick<Case, 'category' | 'urgency'>,
  on: Date,
): Limit | undefined => {
  const { book, programme } = world;
  return (
    book.limit(programme.id, name, category, on) ??
    own(book.category(category)?.limits, name) ??
    ofUrgency(own(programme.cases.limits as Record<string, LimitRule>, name), urgency)
  );
};

type Sort = Pick<Case, 'category' | 'urgency'>;

/** Resting at a stage from now on: its holder, its own clock, and what silence will do. `clock` continues one that ran before. */
export const arrive = (world: World, name: string, sort: Sort, at: Instant, pauses: readonly Paused[], clock?: Clock): Arrival => {
  const { phase, holder, clocks, silence } = stageOf(world, name);
  const limit = clocks === 'run' ? limitFor(world, name, sort, new Date(at)) : undefined;
  const lapse = silence && deadline(new Date(at), silence.after, [], world.calendar).due;
  return {
    stage: name,
    phase,
    holder,
    since: at,
    clock: clock ?? (limit ? runClock(limitText(limit), at, pauses, world.calendar) : freeClock(at)),
    silence:
      silence && lapse
        ? {
            at: lapse.toISOString(),
            to: silence.to,
            unrated: silence.rating === 'unrated',
            calls: silence.rating ? world.programme.cases.callBacks : 0,
          }
        : 'never',
  };
};

/** Where the action leads a case of this sort. */
export const towards = (
  { action, state }: Pick<Scene, 'action' | 'state'>,
  sort: Pick<Case, 'source' | 'kind' | 'matter'> = state,
): string => (action.detour && isOf(action.detour.when, sort) ? action.detour.to : action.to) ?? state.stage;

/** Arriving where the action leads. */
export const goes = (scene: Scene, to: string = towards(scene), pauses = scene.state.pauses): Arrival =>
  arrive(scene.world, to, scene.state, scene.at, pauses);

/** A limit from now in instants, `none` where the programme gives none. */
export const dueOf = (scene: Scene, name: string): Instant | 'none' => {
  const limit = limitFor(scene.world, name, scene.state, scene.asking.at);
  const due = limit && deadline(scene.asking.at, limit, [], scene.world.calendar).due;
  return due ? due.toISOString() : 'none';
};

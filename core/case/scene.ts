import { own } from '../own.ts';
import { may, type PostNow, postsFor, type Subject } from '../permission.ts';
import type { Action, Stage, When } from '../programme/flow.ts';
import { refuse } from '../refusal.ts';
import type { Asking, Beside, World } from './command.ts';
import type { CaseEvent } from './event.ts';
import type { Sealer } from './fill.ts';
import type { Case, Instant } from './state.ts';

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
  ...(state.shield.restricted && { only: state.shield.named }),
});

/** What of a case the conditions of a programme look at. */
export type Sorted = Pick<Case, 'source' | 'kind' | 'matter'>;

/** Whether the case is of the sort a rule is for: every condition that is named holds. */
export const isOf = (when: When | undefined, { source, kind, matter }: Sorted): boolean =>
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

/** The stage of this name; a case at a stage that its programme does not know can do nothing. */
export const stageOf = (world: World, name: string): Stage =>
  own(world.programme.cases.flow.stages as Record<string, Stage>, name) ?? refuse('not-now');

/** Where the action leads a case of this sort; without a word it stays. */
export const towards = (
  { action, state }: Readonly<{ action: Action; state: Sorted & Pick<Case, 'stage'> }>,
  sort: Sorted = state,
): string => (action.detour && isOf(action.detour.when, sort) ? action.detour.to : action.to) ?? state.stage;

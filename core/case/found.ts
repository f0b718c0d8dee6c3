/** What a visit found: a case that is opened at the moment of the finding and sent to its unit in the same breath. */
import type { Limit } from '../clock/index.ts';
import { own } from '../own.ts';
import type { Action, Stage } from '../programme/flow.ts';
import type { Doing } from '../programme/vocabulary.ts';
import { refuse } from '../refusal.ts';
import { arriveAt } from './arrive.ts';
import { limitText, promised, runClock } from './clocks.ts';
import type { Asking, Decision, World } from './command.ts';
import { pass, fail as sendBack } from './doing/check.ts';
import type { CaseEvent, Promised } from './event.ts';
import { evolve } from './evolve.ts';
import { Sealer } from './fill.ts';
import { dueOf } from './limits.ts';
import { towards } from './scene.ts';
import type { Case } from './state.ts';

/** Where a case comes from, whose it is, its own limit where the rule gives one, and the photographs of the place as the visit keeps them. */
export type Found = Readonly<{
  from: Readonly<{ kind: 'visit'; id: string; check: string }>;
  lead: string | 'nobody';
  assisting: readonly string[];
  limit?: Limit;
  photos: readonly Readonly<{ file: string; sha256: string }>[];
}>;

/** The promise by the rule's own limit, from the moment of the finding. */
export const foundPromise = ({ limit }: Found, at: string, { calendar }: World): Promised | undefined =>
  limit && promised(runClock(limitText(limit), at, [], calendar), [], calendar);

const actionThat = (world: World, stage: string, does: Doing): [string, Action] | undefined =>
  Object.entries((own(world.programme.cases.flow.stages as Record<string, Stage>, stage)?.actions ?? {}) as Record<string, Action>).find(
    ([, action]) => action.does === does,
  );

/** A case that was just opened is accepted as its rule says and goes to the unit that answers; without such a unit the desk finds one. */
export const sentOn = (world: World, opened: Case, { lead, assisting }: Found, asking: Asking): CaseEvent[] => {
  if (lead === 'nobody' || opened.category === 'unsorted' || opened.shield.about.includes(lead)) return [];
  const at = asking.at.toISOString();
  const accepting = actionThat(world, opened.stage, 'accept');
  if (!accepting) return [];
  const { kind, category, area, areaPath, urgency, matter, shield } = opened;
  const accepted: CaseEvent = {
    type: 'accepted',
    action: accepting[0],
    ...{ kind, category, area, areaPath, urgency, matter, shield },
    ...arriveAt({ world, state: opened, at }, towards({ action: accepting[1], state: opened })),
  };
  const state = evolve(opened, accepted);
  const sending = actionThat(world, state.stage, 'dispatch');
  if (!sending) return [accepted];
  const sent: CaseEvent = {
    type: 'dispatched',
    action: sending[0],
    lead,
    assisting: assisting.filter((unit) => unit !== lead),
    partDue: dueOf({ world, state, asking }, 'part'),
    ...arriveAt({ world, state, at }, towards({ action: sending[1], state })),
  };
  return [accepted, sent];
};

/** Somebody looked again: what they saw is the check of this case, where it waits for one; else nothing happens. */
export const lookAgain = (
  world: World,
  id: string,
  state: Case,
  { good, visit, by }: Readonly<{ good: boolean; visit: string; by: string }>,
  asking: Asking,
): Decision => {
  if (asking.who !== 'system') return refuse('not-yours');
  const found = actionThat(world, state.stage, good ? 'pass' : 'fail');
  if (!found || by === state.resolver || by === state.handler) return { events: [], others: [], personal: [] };
  const [name, action] = found;
  const scene = {
    world,
    id,
    state,
    asking,
    at: asking.at.toISOString(),
    beside: new Map(),
    name,
    action,
    sealer: new Sealer(asking),
    filled: { data: { visit, by } },
    assignee: undefined,
    number: undefined,
  };
  const done = good ? pass(scene) : sendBack(scene);
  return { ...('events' in done ? done : { events: done, others: [] }), personal: [] };
};

import { own } from '../own.ts';
import { may } from '../permission.ts';
import { formOf } from '../programme/action-form.ts';
import type { Action } from '../programme/flow.ts';
import type { Doing } from '../programme/vocabulary.ts';
import { refuse } from '../refusal.ts';
import { t } from '../words.ts';
import { bring, closeElsewhere } from './bring.ts';
import { cite } from './cite.ts';
import type { Asking, Beside, Command, Decision, World } from './command.ts';
import { doing } from './doing/index.ts';
import { erase } from './erase.ts';
import { evolve } from './evolve.ts';
import { demandsOf, parseForm, record, Sealer } from './fill.ts';
import { lookAgain, sentOn } from './found.ts';
import { hasten } from './hasten.ts';
import { addressed, mandate } from './mandate.ts';
import { open } from './open.ts';
import { print } from './paper.ts';
import { replyBack } from './reply-back.ts';
import { reveal } from './reveal.ts';
import { type Done, mayAct, type Scene, stageOf, subjectOf } from './scene.ts';
import type { Case } from './state.ts';
import { unopened } from './unopened.ts';
import { checkClock, recountDue } from './watch.ts';

const nothing: Decision = { events: [], others: [], personal: [] };

const run = (scene: Scene, does: Doing, data: unknown): Done => (doing[does] as (scene: Scene, data: unknown) => Done)(scene, data);

/** Whether the asker may know that this case exists. */
export const maySee = (state: Case, asking: Asking): boolean =>
  asking.who === 'system' || state.callers.some(({ id }) => id === asking.caller) || may(asking.posts, 'see', subjectOf(state));

const act = (world: World, id: string, state: Case, command: Command & { type: 'act' }, asking: Asking, beside: Beside): Decision => {
  if (!maySee(state, asking)) return refuse('no-such-case');
  const action = own(stageOf(world, state.stage).actions as Record<string, Action>, command.action) ?? refuse('not-now');
  if (!mayAct(action, state, asking)) return refuse('not-yours');

  const form = formOf(world.programme, action);
  const data = parseForm(form, command.data, world, asking.at, demandsOf(action, state));
  const sealer = new Sealer(asking);
  const { minor, ...said } = data as { minor?: boolean };
  const filled = { ...record(form, said, world, sealer), ...(asking.sure === 'estimated' && { unsure: true as const }) };
  const scene: Scene = {
    world,
    id,
    state,
    asking,
    at: asking.at.toISOString(),
    beside,
    name: command.action,
    action,
    sealer,
    filled,
    assignee: command.assignee,
    number: command.number,
  };
  const done = run(scene, action.does, data);
  const whole = 'events' in done ? done : { events: done, others: [] };
  const decided = action.does === 'split' && impliesHarm(world, data) ? partRaised(world, whole, asking) : whole;
  const suspected = minor === true || (action.does === 'accept' && impliesHarm(world, data));
  return { ...(suspected ? alsoRaised(world, id, state, decided, asking, minor === true) : decided), personal: sealer.values };
};

const impliesHarm = ({ book }: World, { category }: { category?: unknown }): boolean =>
  typeof category === 'string' && book.category(category)?.minor === true;

/** What was decided, and the mandatory report of the harm that was seen in it. What somebody says outright is never dropped in silence. */
const alsoRaised = (world: World, id: string, state: Case, decided: Omit<Decision, 'personal'>, asking: Asking, outright: boolean) => {
  const raised = mandate(world, id, decided.events.reduce(evolve, state), 'minor', asking);
  if (!raised) return outright ? refuse('no-receiver') : decided;
  return { events: [...decided.events, ...raised.events], others: [...decided.others, ...raised.others] };
};

/** A part that is split off under a category that implies harm raises the report of it in the same decision, from itself. */
const partRaised = (world: World, decided: Omit<Decision, 'personal'>, asking: Asking): Omit<Decision, 'personal'> => {
  const others = decided.others.flatMap(({ id, events }) => {
    const raised = mandate(world, id, events.reduce(evolve, unopened), 'minor', asking);
    return [{ id, events: [...events, ...(raised?.events ?? [])] }, ...(raised?.others ?? [])];
  });
  return { events: decided.events, others };
};

const opening = (world: World, id: string, command: Command & { type: 'open' }, asking: Asking): Decision => {
  const sealer = new Sealer(asking);
  const { opened, minor } = open(world, command, asking, sealer);
  const decided = { events: [opened], others: [] };
  if (world.programme.cases.receives) {
    const events = [opened, ...addressed(world, evolve(unopened, opened), asking)];
    return { events, others: [], personal: sealer.values };
  }
  if (command.found) {
    const events = [opened, ...sentOn(world, evolve(unopened, opened), command.found, asking)];
    return { events, others: [], personal: sealer.values };
  }
  const suspected = minor || impliesHarm(world, opened);
  return { ...(suspected ? alsoRaised(world, id, unopened, decided, asking, minor) : decided), personal: sealer.values };
};

const raise = (world: World, id: string, state: Case, { harm }: Command & { type: 'raise' }, asking: Asking): Decision => {
  if (asking.who !== 'system') return refuse('not-yours');
  if (state.phase === 'done') return nothing;
  return { ...nothing, ...mandate(world, id, state, harm, asking) };
};

/** Hands a case over to the successor in the post; only the same unit's handler can have it. */
const handOver = (world: World, state: Case, { from, to, joins = [] }: Command & { type: 'hand-over' }, asking: Asking): Decision => {
  if (state.handler !== from || state.phase === 'done') return nothing;
  const units = [...joins, ...world.book.handlerUnits(to, asking.at)];
  if (!units.some((unit) => unit === state.lead || world.book.kin(state.lead, asking.at)?.includes(unit)))
    return refuse('unwell', [
      { path: 'to', code: 'unknown', words: t('接手的人不是本单位的承办人', 'The successor is not a handler of this unit') },
    ]);
  return { ...nothing, events: [{ type: 'handed-over', from, to }] };
};

/**
 * What happens when this is asked of this case: events with all their consequences, or a refusal, thrown. Pure: the same arguments
 * give the same answer. The case moves in no other way (design.md §2).
 */
export const decide = (world: World, id: string, state: Case, command: Command, asking: Asking, beside: Beside = new Map()): Decision => {
  if (command.type === 'open' || command.type === 'bring') {
    if (state.stage !== 'unopened') return refuse('already-open');
    return command.type === 'open' ? opening(world, id, command, asking) : bring(world, command, asking);
  }
  if (state.stage === 'unopened') return refuse('no-such-case');
  switch (command.type) {
    case 'act':
      return act(world, id, state, command, asking, beside);
    case 'reveal':
      return reveal(state, command.purpose, asking);
    case 'reply-back':
      return replyBack(state, asking);
    case 'cite':
      return cite(state, command.article, asking);
    case 'print':
      return print(state, command.paper, asking);
    case 'raise':
      return raise(world, id, state, command, asking);
    case 'hand-over':
      return handOver(world, state, command, asking);
    case 'hasten':
      return asking.who === 'system' ? { ...nothing, events: hasten(world, state, command, asking.at) } : refuse('not-yours');
    case 'look-again':
      return lookAgain(world, id, state, command, asking);
    case 'check-clock':
      return { ...nothing, events: checkClock(world, state, asking.at) };
    case 'close-elsewhere':
      return closeElsewhere(world, state, command, asking);
    case 'recount':
      return { ...nothing, events: recountDue(world, state) };
    case 'erase':
      return erase(state, command, asking);
  }
};

import type { z } from 'zod';
import { may } from '../permission.ts';
import type { Action } from '../programme/flow.ts';
import type { Doing } from '../programme/vocabulary.ts';
import { Refusal } from '../refusal.ts';
import type { Words } from '../words.ts';
import type { Asking, World } from './command.ts';
import { demandsOf, formOf } from './fill.ts';
import { mayAct, stageOf, subjectOf } from './scene.ts';
import type { Case } from './state.ts';

/** One thing this person may do to this case now. `demands` are fields that this sort of case makes mandatory. */
export type Allowed = Readonly<{
  id: string;
  title: Words;
  does: Doing;
  main: boolean;
  form: z.ZodObject;
  assigns: boolean;
  demands: readonly string[];
}>;

const pendingFor = (state: Case, asking: Asking) =>
  state.requests.some(
    ({ state: stands, by, needs }) =>
      stands === 'pending' &&
      by !== asking.who &&
      (may(asking.posts, 'grantMore', subjectOf(state)) ||
        (needs === 'desk' && may(asking.posts, 'triage', subjectOf(state))) ||
        (needs === 'another' && may(asking.posts, 'supervise', subjectOf(state)))),
  );

const mine = (state: Case, asking: Asking, units: readonly string[]) =>
  units.some((unit) => asking.posts.some((post) => post.kind === 'handler' && post.units.includes(unit))) && state.phase !== 'done';

/** Buttons that would only be refused are not drawn; `decide` holds everybody to the same rules again. */
const sensible: Partial<Record<Doing, (state: Case, asking: Asking, action: Action) => boolean>> = {
  grant: pendingFor,
  deny: pendingFor,
  signPart: (state, asking) =>
    mine(
      state,
      asking,
      state.parts.filter((one) => one.state === 'dispatched').map(({ unit }) => unit),
    ),
  answerPart: (state, asking) =>
    mine(
      state,
      asking,
      state.parts.filter((one) => one.state !== 'answered').map(({ unit }) => unit),
    ),
  arrive: (state, asking) =>
    state.whistle !== 'none' &&
    state.whistle.concluded === 'open' &&
    mine(
      state,
      asking,
      state.whistle.units.filter((one) => one.state !== 'arrived' && one.state !== 'late').map(({ unit }) => unit),
    ),
  refuse: (state, asking) =>
    state.whistle !== 'none' &&
    state.whistle.concluded === 'open' &&
    mine(
      state,
      asking,
      state.whistle.units.filter((one) => one.state === 'called' || one.state === 'missing').map(({ unit }) => unit),
    ),
  whistle: (state) => state.whistle === 'none' || state.whistle.concluded !== 'open',
  conclude: (state) => state.whistle !== 'none' && state.whistle.concluded === 'open',
  return: (state) => !state.arbitrated && !state.requests.some(({ kind, state: stands }) => kind === 'return' && stands === 'pending'),
  pass: (state, asking) =>
    state.resolver !== asking.who && !state.requests.some(({ kind, state: stands }) => kind === 'close' && stands === 'pending'),
  fail: (state, asking) => state.resolver !== asking.who,
  approve: (state, asking) => state.resolver !== asking.who,
  rate: (state, asking) => state.callers.some(({ id, rated }) => id === asking.caller && rated < state.handling),
  record: (state) => state.callers.some(({ rated }) => rated < state.handling),
  reopen: (state, asking) => asking.caller === 'nobody' || (state.reopened === 0 && state.handling === 1),
  withdraw: (state, asking) => asking.caller === 'nobody' || state.callers.some(({ id, main }) => main && id === asking.caller),
  merge: (state) => !state.shield.confidential,
};

/** The actions allowed now and no others, the most likely first. */
export const actionsFor = (world: World, state: Case, asking: Asking): Allowed[] => {
  try {
    const { actions } = stageOf(world, state.stage);
    return Object.entries(actions as Record<string, Action>)
      .filter(([, action]) => mayAct(action, state, asking) && (sensible[action.does]?.(state, asking, action) ?? true))
      .map(([id, action]) => ({
        id,
        title: action.title,
        does: action.does,
        main: action.main === true,
        form: formOf(action),
        assigns: action.does === 'transfer' || action.does === 'sign',
        demands: demandsOf(action, state),
      }))
      .sort((a, b) => Number(b.main) - Number(a.main));
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
};

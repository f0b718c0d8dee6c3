/** The standard flow of a case (design.md §3); a programme changes what differs. Action ids are public API. */
import type { Action, Flow, Stage } from './flow.ts';
import type { Name } from './standard/actions.ts';
import { afterStages } from './standard/after.ts';
import { deskStages } from './standard/desk.ts';
import { handlingStages } from './standard/handling.ts';

const stages: Record<Name, Stage<Name>> = { ...deskStages, ...handlingStages, ...afterStages };

type Change<Extra extends string> = {
  /** New stages, and what differs in those of the standard. */
  stages?: Partial<
    Record<Name | Extra, Partial<Omit<Stage<Name | Extra>, 'actions'>> & { actions?: Record<string, Partial<Action<Name | Extra>>> }>
  >;
  /** What differs in an action of the standard, at every stage that has it. */
  actions?: Record<string, Partial<Action<Name | Extra>>>;
  /** Actions that this programme does not have, anywhere. */
  without?: readonly string[];
  /** The head of the unit reviews every resolution before it counts. */
  review?: true;
};

type Loose = Partial<Omit<Stage, 'actions'>> & { actions?: Record<string, Partial<Action>> };

const layActions = (base: Loose['actions'] = {}, over: Loose['actions'] = {}, everywhere: Loose['actions'] = {}) =>
  Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(over)])].map((id) => [
      id,
      { ...base[id], ...(base[id] && everywhere[id]), ...over[id] },
    ]),
  );

/**
 * The standard flow with a programme's differences: stages and actions are laid over it, named actions left out, and stages that
 * nothing leads to any more. Whether the whole makes sense is for `parse` to say.
 */
export const standard = <const Extra extends string = never>(change: Change<Extra> = {}): Flow<Name | Extra> => {
  const [base, over] = [stages as Record<string, Loose>, (change.stages ?? {}) as Record<string, Loose>];
  const reviewed: Loose['actions'] = change.review ? { resolve: { to: 'reviewing' } } : {};
  const laid = [...new Set([...Object.keys(base), ...Object.keys(over)])]
    .filter((name) => name !== 'reviewing' || change.review)
    .map((name) => {
      const actions = layActions(base[name]?.actions, over[name]?.actions, { ...reviewed, ...change.actions } as Loose['actions']);
      const kept = Object.entries(actions).filter(([id]) => !change.without?.includes(id));
      return [name, { ...base[name], ...over[name], actions: Object.fromEntries(kept) }];
    });
  return { opens: 'received', stages: Object.fromEntries(laid) as Flow<Name | Extra>['stages'] };
};

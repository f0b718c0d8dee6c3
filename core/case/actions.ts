import type { z } from 'zod';
import { own } from '../own.ts';
import { formOf } from '../programme/action-form.ts';
import type { Action, Stage } from '../programme/flow.ts';
import type { Doing } from '../programme/vocabulary.ts';
import type { Words } from '../words.ts';
import type { Asking, World } from './command.ts';
import { decidable, isDeciding } from './doing/upward.ts';
import { demandsOf } from './fill.ts';
import { mayAct } from './scene.ts';
import { sensible } from './sensible.ts';
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
  /** For granting, denying, sending up and recording an answer: the requests with which this person may do it. */
  requests: readonly string[];
}>;

/** The actions allowed now and no others, the most likely first. */
export const actionsFor = (world: World, state: Case, asking: Asking): Allowed[] => {
  const stage = own(world.programme.cases.flow.stages as Record<string, Stage>, state.stage);
  return Object.entries((stage?.actions ?? {}) as Record<string, Action>)
    .filter(([, action]) => mayAct(action, state, asking) && (sensible[action.does]?.({ world, state, asking }) ?? true))
    .map(([id, action]) => ({
      id,
      title: action.title,
      does: action.does,
      main: action.main === true,
      form: formOf(world.programme, action),
      assigns: action.does === 'transfer' || action.does === 'sign',
      demands: demandsOf(action, state),
      requests: isDeciding(action.does) ? decidable(action.does, state, asking) : [],
    }))
    .sort((a, b) => Number(b.main) - Number(a.main));
};

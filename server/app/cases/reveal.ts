import { type Asking, mayReveal, sealedIn } from '../../../core/case/index.ts';
import { refuse } from '../../../core/refusal.ts';
import { personalValues } from '../../db/queries/personal.ts';
import type { Door, Doorstep } from '../door/index.ts';
import { noteReveal } from './act.ts';
import { callersInFull, textOf } from './callers.ts';
import type { Reader } from './reader.ts';
import { seenCase } from './view.ts';

export type Revealed = { callers: { id: string; name: string | null; phone: string | null }[]; address: string };

/** Who called, in full, for a purpose that is kept in the log before anything is shown. */
export const revealCallers = async (reader: Reader, door: Door, step: Doorstep, id: string, purpose: string): Promise<Revealed> => {
  await noteReveal(door, step, id, purpose);
  const { state } = await seenCase(reader, step, id);
  const asking: Asking = step.asking;
  if (!mayReveal(state, asking)) return refuse('not-yours');
  const values = await personalValues(reader.db, step.zone, sealedIn([state.callers, state.address]));
  return { callers: callersInFull(state, asking, values), address: textOf(state.address, values) ?? '' };
};

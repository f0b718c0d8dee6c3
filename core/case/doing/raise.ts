import { refuse } from '../../refusal.ts';
import { mandate } from '../mandate.ts';
import type { Done, Scene } from '../scene.ts';
import type { Sealed } from '../sealed.ts';

/** 强制报告: what somebody saw goes to the units that must act, in a case of its own that nobody else knows of. */
export const raise = ({ world, id, state, asking, filled }: Scene): Done => {
  const { words } = filled.data as { words: Sealed };
  return mandate(world, id, state, 'minor', asking, { data: filled.data, words }) ?? refuse('no-receiver');
};

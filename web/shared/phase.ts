import type { Phase } from '../../core/programme/vocabulary.ts';
import { t, type Words } from './words/t.ts';

/** The phases in their order, in the words of callers. */
export const phaseOrder: readonly Phase[] = ['intake', 'triage', 'dispatch', 'handling', 'verification', 'rating', 'done'];

export const phaseWords: Readonly<Record<Phase, Words>> = {
  intake: t('受理', 'Intake'),
  triage: t('分派', 'Assigning'),
  dispatch: t('派单', 'Dispatch'),
  handling: t('办理', 'Handling'),
  verification: t('核查', 'Checking'),
  rating: t('评价', 'Rating'),
  done: t('办结', 'Closed'),
};

/** How a matter feels to its caller; each has a colour of the tokens and is never told by colour alone. */
export type Mood = 'underway' | 'waiting' | 'late' | 'answered' | 'ended';

const endings = new Set(['declined', 'merged', 'withdrawn']);

/** The mood of a matter from where it stands and when it is due. */
export const moodOf = (
  {
    stage,
    phase,
    due,
    actions = [],
  }: { stage: string; phase: Phase; due?: string | null | undefined; actions?: readonly { does: string; main: boolean }[] },
  now: Date,
): Mood => {
  if (endings.has(stage)) return 'ended';
  if (actions.some(({ does }) => does === 'supply')) return 'waiting';
  if (phase === 'rating' || phase === 'done') return 'answered';
  return due && Date.parse(due) <= now.getTime() && phase !== 'verification' ? 'late' : 'underway';
};

/** How far the answer has come, 0 … 1. */
export const shareDone = (phase: Phase): number => (phaseOrder.indexOf(phase) + 1) / phaseOrder.length;

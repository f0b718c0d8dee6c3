import { may } from '../permission.ts';
import { refuse } from '../refusal.ts';
import { isStorable } from '../storable.ts';
import { t } from '../words.ts';
import type { Asking, Decision } from './command.ts';
import { subjectOf } from './scene.ts';
import { sealedIn } from './sealed.ts';
import type { Case } from './state.ts';

/** Whether this asker may see who the callers are: never of a confidential case unless named, of an anonymous one only the desk. */
export const mayReveal = (state: Case, asking: Asking): boolean => {
  if (!may(asking.posts, 'reveal', subjectOf(state))) return false;
  if (state.shield.confidential) return state.shield.named.includes(asking.who);
  return !state.callers.some(({ anonymous }) => anonymous) || may(asking.posts, 'triage', subjectOf(state));
};

/** Lifts the mask from a case's callers, for a purpose that stays in the log (practice.md §10). */
export const reveal = (state: Case, purpose: string, asking: Asking): Decision => {
  if (!may(asking.posts, 'see', subjectOf(state))) return refuse('no-such-case');
  if (!mayReveal(state, asking)) return refuse('not-yours');
  if (purpose.trim().length < 2 || purpose.length > 200 || !isStorable(purpose))
    return refuse('unwell', [{ path: 'purpose', code: 'missing', words: t('请写明查看用途', 'Say what for') }]);
  const values = sealedIn([state.callers, state.address]);
  return { events: [{ type: 'revealed', action: 'reveal', values, purpose: purpose.trim() }], others: [], personal: [] };
};

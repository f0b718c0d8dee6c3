import { may } from '../permission.ts';
import { refuse } from '../refusal.ts';
import type { Asking, Decision } from './command.ts';
import { subjectOf } from './scene.ts';
import type { Case } from './state.ts';

/** To whom a result must be carried: up to whoever handed the case down, or back into the chat group in which it was said. */
export type BackTo = 'up' | 'group' | 'nobody';

/** What of a case still has to go back, and whether it can. */
export type Back = 'none' | `${Exclude<BackTo, 'nobody'>}-${'open' | 'ready' | 'said'}`;

export const backTo = ({ above, group }: Pick<Case, 'above' | 'group'>): BackTo =>
  above !== 'none' ? 'up' : group !== 'none' ? 'group' : 'nobody';

/** Phases in which a case has a result that may be told. */
const hasResult = ({ phase }: Pick<Case, 'phase'>): boolean => phase === 'rating' || phase === 'done';

const said = (state: Case): boolean => state.repliedBack !== 'none' && state.repliedBack.handling === state.handling;

/** Whether the result is awaited elsewhere, ready to go or gone; what was merged is told with its main case, what is reworked waits again. */
export const backOf = (state: Case): Back => {
  const to = backTo(state);
  if (to === 'nobody' || state.into !== 'none') return 'none';
  return said(state) ? `${to}-said` : hasResult(state) ? `${to}-ready` : `${to}-open`;
};

/**
 * Whoever sorts a case answers for it upward; whoever may enter one there carries the reply into its group. Of a confidential one only
 * those who are named in it.
 */
export const mayReplyBack = (state: Case, asking: Asking): boolean =>
  may(asking.posts, backTo(state) === 'up' ? 'triage' : 'open', subjectOf(state)) &&
  (!state.shield.confidential || state.shield.named.includes(asking.who));

/** 回填: the result has gone to where it is awaited. Said again for the same handling it is nothing new. */
export const replyBack = (state: Case, asking: Asking): Decision => {
  const to = backTo(state);
  if (!may(asking.posts, 'see', subjectOf(state))) return refuse('no-such-case');
  if (!mayReplyBack(state, asking)) return refuse('not-yours');
  if (to === 'nobody' || state.into !== 'none' || !hasResult(state)) return refuse('nothing-to-say');
  const done = { type: 'replied-back' as const, action: 'replyBack', to, handling: state.handling, at: asking.at.toISOString() };
  return { events: said(state) ? [] : [done], others: [], personal: [] };
};

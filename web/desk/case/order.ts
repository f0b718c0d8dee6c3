/** In which order actions are offered: what moves the case first, what is daily next, what ends it last. Pure. */
import type { ActionShown } from '../api/types.ts';

const usual: readonly ActionShown['does'][] = [
  'accept',
  'dispatch',
  'arbitrate',
  'sign',
  'resolve',
  'approve',
  'pass',
  'record',
  'supply',
  'signPart',
  'answerPart',
  'arrive',
  'answer',
  'ask',
  'note',
  'contact',
  'transfer',
  'sendBack',
  'fail',
  'rework',
  'reopen',
  'move',
  'extend',
  'suspend',
  'hang',
  'return',
  'whistle',
  'refuse',
  'conclude',
  'urge',
  'supervise',
  'instruct',
  'merge',
  'split',
  'rate',
  'withdraw',
  'decline',
];

const placeOf = ({ does, main }: ActionShown): number => (main ? 0 : 100) + usual.indexOf(does);

/** Actions on the case itself; grant and deny stand with their request. */
export const ordered = (actions: readonly ActionShown[]): ActionShown[] =>
  actions.filter(({ request }) => !request).sort((a, b) => placeOf(a) - placeOf(b));

/** Grant and deny of one request, in this order. */
export const decisions = (actions: readonly ActionShown[], request: string): ActionShown[] =>
  actions.filter((action) => action.request === request).sort((a, b) => Number(b.does === 'grant') - Number(a.does === 'grant'));

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
  'raise',
  'supervise',
  'instruct',
  'merge',
  'split',
  'rate',
  'withdraw',
  'decline',
];

const placeOf = ({ does, main }: ActionShown): number => (main ? 0 : 100) + usual.indexOf(does);

/** Actions on the case itself; what is done with a request stands with it. */
export const ordered = (actions: readonly ActionShown[]): ActionShown[] =>
  actions.filter(({ request }) => !request).sort((a, b) => placeOf(a) - placeOf(b));

const deciding: readonly ActionShown['does'][] = ['answerAbove', 'sendUp', 'grant', 'deny'];

/** What may be done with one request: what it waits for first, denying last. */
export const decisions = (actions: readonly ActionShown[], request: string): ActionShown[] =>
  actions.filter((action) => action.request === request).sort((a, b) => deciding.indexOf(a.does) - deciding.indexOf(b.does));

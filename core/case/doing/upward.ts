/** Requests of a case from above 来件, which whoever handed it down decides: sent up, answered, and only then do clocks move. */
import type { FormOf } from '../../programme/forms.ts';
import { refuse } from '../../refusal.ts';
import { t } from '../../words.ts';
import { arriveAt, replanned } from '../arrive.ts';
import type { Asking } from '../command.ts';
import type { CaseEvent } from '../event.ts';
import { ahead, extendPromise, recap } from '../promise.ts';
import { actingPost, type Done, type Scene, towards } from '../scene.ts';
import type { Case, Instant, Request } from '../state.ts';
import { grantable, mayDecide, pending } from './requests.ts';

const deciding = ['grant', 'deny', 'sendUp', 'answerAbove'] as const;

/** The doings that take a request and do something with it. */
export type Deciding = (typeof deciding)[number];
export const isDeciding = (does: string): does is Deciding => deciding.some((one) => one === does);

const waitsAbove = ({ state, up }: Request): boolean => state === 'pending' && up === 'sent';

const fits: Record<Deciding, (request: Request, state: Case, asking: Asking) => boolean> = {
  grant: (request, state, asking) => grantable(request) && mayDecide(state, request, asking),
  deny: (request, state, asking) => request.up !== 'sent' && mayDecide(state, request, asking),
  sendUp: (request, state, asking) => request.up === 'wanted' && mayDecide(state, request, asking),
  answerAbove: waitsAbove,
};

/** The requests with which this asker may do this. */
export const decidable = (does: Deciding, state: Case, asking: Asking): string[] =>
  state.requests.filter((request) => fits[does](request, state, asking)).map(({ id }) => id);

/** It goes to whoever handed the case down; until they answer the unit keeps the case and every clock runs. */
export const sendUp = (scene: Scene, data: FormOf<'sendUp'>): Done => {
  const request = pending(scene, data.request);
  if (request.up !== 'wanted') return refuse(request.up === 'sent' ? 'pending-already' : 'not-now');
  return [{ type: 'sent-up', action: scene.name, ...scene.filled, request: request.id }];
};

const fault = (code: string, zh: string, en: string) => refuse('unwell', [{ path: 'until', code, words: t(zh, en) }]);

/** The giver's new limit: ahead of now and later than the one that stands. */
const newLimit = ({ state, at }: Scene, until: string | undefined): Instant | 'none' => {
  if (until === undefined) return 'none';
  const due = ahead(until, at, 'until');
  return state.above !== 'none' && state.above.due !== 'none' && due <= state.above.due
    ? fault('not-later', '要晚于现在的来件时限', 'This must be later than their limit that stands')
    : due;
};

/**
 * The desk's own request upward 请示, before any unit has the case: sent at once, because there is nobody in the house to decide on it.
 * More time needs a date beyond their limit; neither moves a clock before they answer.
 */
export const askAbove = (scene: Scene, data: FormOf<'askAbove'>): Done => {
  const { state, asking, action, at, name, filled } = scene;
  if (state.above === 'none') return refuse('not-now');
  if (state.requests.some(({ state: stands, up }) => stands === 'pending' && up !== undefined)) return refuse('pending-already');
  const until = newLimit(scene, data.until);
  if (data.what === 'extend' && until === 'none') return fault('missing', '请填写希望延至何时', 'say until when');
  if (data.what === 'return' && until !== 'none') return fault('contradicts', '退回时没有新的时限', 'taking it back has no date');
  const { unit } = actingPost(action, state, asking) ?? refuse('not-yours');
  const request: Request = {
    id: asking.newId(),
    kind: data.what,
    unit,
    by: asking.who,
    at,
    stage: state.stage,
    state: 'pending',
    reason: data.what === 'extend' ? 'time' : 'duty',
    until,
    needs: 'desk',
    up: 'sent',
  };
  return [{ type: 'requested', action: name, ...filled, request }];
};

type Answered = Omit<CaseEvent & { type: 'answered-above' }, 'type' | 'action' | 'request' | 'answer'>;

const within = (scene: Scene, above: Exclude<Case['above'], 'none'>, due: Instant, promised: ReturnType<typeof recap>): Answered => ({
  above: { ...above, due },
  promised,
  clock: replanned(scene, promised),
});

/**
 * Their answer 上级答复. More time moves the promise and replans the stage inside their new date; a return that they take back ends the
 * case here; a return that they refuse may come with a later date.
 */
export const answerAbove = (scene: Scene, data: FormOf<'answerAbove'>): Done => {
  const { state, name, filled } = scene;
  const request = state.requests.find(({ id }) => id === data.request);
  if (!request || !waitsAbove(request) || state.above === 'none') return refuse('not-pending');
  const until = newLimit(scene, data.until);
  const extends_ = request.kind === 'extend';
  const granted = data.answer === 'granted';
  if (extends_ && granted && until === 'none') return fault('missing', '请填写新的来件时限', 'say their new limit');
  if (extends_ !== granted && until !== 'none') return fault('contradicts', '这样答复时没有新的时限', 'this answer brings no new limit');
  const answered = (more: Answered): Done => [
    { type: 'answered-above', action: name, ...filled, request: request.id, answer: data.answer, ...more },
  ];
  if (!extends_ && granted) return answered(arriveAt(scene, towards(scene)));
  if (until === 'none') return answered({});
  return answered(within(scene, state.above, until, extends_ ? extendPromise(scene, until, until) : recap(scene, until)));
};

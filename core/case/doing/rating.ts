import { dayOf, midnight } from '../../calendar/index.ts';
import type { FormOf } from '../../programme/forms.ts';
import { refuse } from '../../refusal.ts';
import { t } from '../../words.ts';
import { arriveAt, goes } from '../arrive.ts';
import { notRatedBecause } from '../fair.ts';
import { halfPromise } from '../promise.ts';
import { type Done, type Scene, towards } from '../scene.ts';
import type { Caller, Rating } from '../state.ts';

type Said = Pick<Rating, 'solved' | 'score'>;

/** Where a rework goes: to the unit that led, if it still lives; else to the desk. */
const again = (scene: Scene) => {
  const { state, action, world, asking } = scene;
  const led = state.sent !== 'never' && world.book.kin(state.lead, asking.at) !== undefined;
  const to = (led ? action.redo : action.back) ?? towards(scene);
  return { handling: state.handling + 1, ...arriveAt(scene, to, { promised: halfPromise(scene) }) };
};

/** One rating per caller and handling. The main caller's ends the case, or has it done again when not solved, once by right. */
const rated = (scene: Scene, caller: Caller, { solved, score }: Said, by: Rating['by']): Done => {
  const { state, name, filled, at } = scene;
  const because = notRatedBecause(state.callers.includes(caller), caller.rated, state.handling);
  if (because !== 'nothing') return refuse(because === 'party' ? 'not-yours' : 'rated-already');
  const rating: Rating = { handling: state.handling, caller: caller.id, main: caller.main, solved, score, by, at };
  if (!caller.main) return [{ type: 'rated-beside', action: name, ...filled, rating }];
  const next = solved === 'no' && state.handling === 1 ? again(scene) : { handling: state.handling, ...goes(scene) };
  return [{ type: 'rated', action: name, ...filled, rating, ...next }];
};

/** By the caller’s own link. */
export const rate = (scene: Scene, data: FormOf<'rate'>): Done => {
  const caller = scene.state.callers.find(({ id }) => id === scene.asking.caller) ?? refuse('not-yours');
  return rated(scene, caller, data, 'link');
};

const missing = (path: string) => ({ path, code: 'missing', words: t('接通后必须填写这一项', 'needed when the caller was reached') });

/** The hour of the day by the zone's clock: call-backs count once per hour, three rings in a row are one attempt. */
const hourOf = ({ asking: { at }, world: { calendar } }: Scene): number =>
  Math.floor((at.getTime() - midnight(dayOf(at, calendar), calendar)) / 3_600_000);

/** Nobody was reached; once the silence has lasted and enough hours were tried, the case ends unrated. */
const inVain = (scene: Scene, outcome: string): Done => {
  const { state, name, filled, at } = scene;
  const hour = hourOf(scene);
  const called = { type: 'called-back', action: name, ...filled, outcome, hour } as const;
  const { silence } = state;
  if (silence === 'never' || at < silence.at || new Set([...state.calls, hour]).size < silence.calls) return [called];
  return [called, { type: 'lapsed', action: 'lapse', unrated: silence.unrated, ...arriveAt(scene, silence.to) }];
};

/** A call-back 回访 by somebody of neither unit: as told, with the call's record; or one more attempt at another hour. */
export const recordCall = (scene: Scene, data: FormOf<'record'>): Done => {
  const { state, asking } = scene;
  if (asking.who === state.resolver || asking.who === state.handler) return refuse('own-work');
  if (data.outcome !== 'reached') return inVain(scene, data.outcome);
  const caller = state.callers.find(({ id, main }) => (data.caller ? id === data.caller : main)) ?? refuse('not-now');
  const { solved, score, call } = data;
  if (solved === undefined || score === undefined || call === undefined)
    return refuse('unwell', [
      ...(solved ? [] : [missing('solved')]),
      ...(score ? [] : [missing('score')]),
      ...(call ? [] : [missing('call')]),
    ]);
  return rated(scene, caller, { solved, score }, 'told');
};

/** 重办 under the same number with half the limit. */
export const rework = (scene: Scene): Done => [{ type: 'reworked', action: scene.name, ...scene.filled, ...again(scene) }];

/** Whether a caller's own right to have it reopened is still there: once, and not after it was done again already. */
export const mayReopen = ({ reopened, handling }: Scene['state']): boolean => reopened === 0 && handling === 1;

/** Not solved after all: the caller may reopen once by right, from then on the desk. */
export const reopen = (scene: Scene): Done => {
  if (scene.asking.caller !== 'nobody' && !mayReopen(scene.state)) return refuse('not-now');
  return [{ type: 'reopened', action: scene.name, ...scene.filled, ...again(scene) }];
};

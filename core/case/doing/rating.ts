import { dayOf, midnight } from '../../calendar/index.ts';
import type { FormOf } from '../../programme/forms.ts';
import { refuse } from '../../refusal.ts';
import { t } from '../../words.ts';
import { halfPromise } from '../promise.ts';
import { type Done, goes, type Scene } from '../scene.ts';
import type { Caller, Rating } from '../state.ts';

type Said = Pick<Rating, 'solved' | 'score'>;

/** Where a rework goes: to the unit that led, or to the desk when none did. */
const again = (scene: Scene) => {
  const { state, action } = scene;
  const to = state.first === 'nobody' ? action.back : (action.redo ?? action.to);
  const promised = halfPromise(scene);
  return { handling: state.handling + 1, arrival: goes(scene, to, promised.pauses), promised };
};

/** One rating per caller and handling. The main caller's ends the case, or has it done again when not solved, once by right. */
const rated = (scene: Scene, caller: Caller, said: Said, by: Rating['by']): Done => {
  const { state, name, filled, at } = scene;
  if (caller.rated >= state.handling) return refuse('rated-already');
  const rating: Rating = { handling: state.handling, caller: caller.id, main: caller.main, solved: said.solved, score: said.score, by, at };
  if (!caller.main) return [{ type: 'rated-beside', action: name, ...filled, rating }];
  const redo = said.solved === 'no' && state.handling === 1 && again(scene);
  return redo
    ? [{ type: 'rated', action: name, ...filled, rating, ...redo }]
    : [{ type: 'rated', action: name, ...filled, rating, handling: state.handling, arrival: goes(scene) }];
};

export const rate = (scene: Scene, data: FormOf<'rate'>): Done => {
  const caller = scene.state.callers.find(({ id }) => id === scene.asking.caller) ?? refuse('not-yours');
  return rated(scene, caller, data, 'link');
};

const missing = (path: string) => ({ path, code: 'missing', words: t('接通后必须填写这一项', 'Needed when the caller was reached') });

/** A call-back 回访 by somebody of neither unit: as told, with the call's record; or one more attempt at another hour. */
export const recordCall = (scene: Scene, data: FormOf<'record'>): Done => {
  const { state, asking, name, filled, at, world } = scene;
  if (asking.who === state.resolver || asking.who === state.handler) return refuse('own-work');
  if (data.outcome !== 'reached') {
    const calls = [...state.calls, at];
    const called = { type: 'called-back', action: name, ...filled, outcome: data.outcome, at } as const;
    const { silence } = state;
    if (silence === 'never' || at < silence.at || hoursTried(calls, world.calendar) < silence.calls) return [called];
    return [called, { type: 'lapsed', action: 'lapse', unrated: silence.unrated, arrival: goes(scene, silence.to) }];
  }
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

/** Call-backs count once per hour of the day: three rings in a row are one attempt. */
export const hoursTried = (calls: readonly string[], calendar: Scene['world']['calendar']): number =>
  new Set(
    calls.map((call) => {
      const at = new Date(call);
      return Math.floor((at.getTime() - midnight(dayOf(at, calendar), calendar)) / 3_600_000);
    }),
  ).size;

/** 重办 under the same number with half the limit. */
export const rework = (scene: Scene): Done => [{ type: 'reworked', action: scene.name, ...scene.filled, ...again(scene) }];

/** Not solved after all: the caller may reopen once by right, from then on the desk. */
export const reopen = (scene: Scene): Done => {
  const { state, asking } = scene;
  if (asking.caller !== 'nobody' && (state.reopened > 0 || state.handling > 1)) return refuse('not-now');
  return [{ type: 'reopened', action: scene.name, ...scene.filled, ...again(scene) }];
};

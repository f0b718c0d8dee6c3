import type { FormOf } from '../../programme/forms.ts';
import { refuse } from '../../refusal.ts';
import { t } from '../../words.ts';
import { endPauses, judge, makePromise, pausePromise, stopPromise } from '../promise.ts';
import { actingPost, arrive, type Done, goes, type Scene, towards } from '../scene.ts';
import type { Paused } from '../state.ts';

/** Classifies and accepts. Once a unit was sent, classifying again never moves the promise. */
export const accept = (scene: Scene, data: FormOf<'accept'>): Done => {
  const { world, state, asking, at, name, filled } = scene;
  const category = world.book.category(data.category);
  const areaPath = world.book.areaPath(data.area, asking.at);
  const faults = [
    ...(category && category.programme === world.programme.id
      ? []
      : [{ path: 'category', code: 'unknown', words: t('没有这个分类', 'There is no such category') }]),
    ...(areaPath ? [] : [{ path: 'area', code: 'unknown', words: t('没有这个区域', 'There is no such area') }]),
  ];
  if (!category || !areaPath || faults.length > 0) return refuse('unwell', faults);

  const urgency = data.urgency ?? (category.urgency === 'normal' ? state.urgency : category.urgency);
  const confidential = data.confidential ?? (state.shield.confidential || category.confidential === true);
  const sort = { category: data.category, urgency, above: state.above };
  return [
    {
      type: 'accepted',
      action: name,
      ...filled,
      kind: data.kind,
      category: data.category,
      area: data.area,
      areaPath,
      urgency,
      matter: data.matter ?? state.matter,
      shield: {
        confidential,
        about: data.about ?? state.shield.about,
        named: confidential ? [...new Set([...state.shield.named, asking.who])] : state.shield.named,
      },
      arrival: arrive(
        world,
        towards(scene, { source: state.source, kind: data.kind, matter: data.matter ?? state.matter }),
        sort,
        at,
        state.pauses,
      ),
      ...(state.first === 'nobody' && { promised: makePromise(world, sort, state.promise.start, state.pauses) }),
    },
  ];
};

/** Asks the caller for what is missing; both clocks pause. Asking twice breaks 一次告知 and is counted. */
export const ask = (scene: Scene): Done => {
  const { state, at, name, filled } = scene;
  const pauses: Paused[] = [...state.pauses, { from: at, to: 'open', why: 'asked' }];
  return [
    {
      type: 'asked',
      action: name,
      ...filled,
      again: state.asked > 0,
      arrival: goes(scene, scene.action.to, pauses),
      promised: pausePromise(scene, pauses),
    },
  ];
};

/** What was missing has come; the clocks run on. */
export const supply = (scene: Scene): Done => {
  const pauses = endPauses(scene.state.pauses, 'asked', scene.at);
  return [
    {
      type: 'supplied',
      action: scene.name,
      ...scene.filled,
      arrival: goes(scene, scene.action.to, pauses),
      promised: pausePromise(scene, pauses),
    },
  ];
};

export const decline = (scene: Scene): Done => [
  { type: 'declined', action: scene.name, ...scene.filled, arrival: goes(scene), promised: stopPromise(scene) },
];

/** The desk answers at once; its own unit then counts as the one that did the work, so that somebody else checks it. */
export const answer = (scene: Scene): Done => {
  const post = actingPost(scene.action, scene.state, scene.asking) ?? refuse('not-yours');
  return [
    {
      type: 'answered',
      action: scene.name,
      ...scene.filled,
      lead: post.unit,
      resolver: scene.asking.who,
      inTime: judge(scene),
      arrival: goes(scene),
      promised: stopPromise(scene),
    },
  ];
};

/** Withdrawn at the caller's own wish only: by the main caller's link, or by the desk on a call. */
export const withdraw = (scene: Scene): Done => {
  const { state, asking } = scene;
  if (asking.caller !== 'nobody' && !state.callers.some(({ id, main }) => main && id === asking.caller)) return refuse('not-yours');
  return [{ type: 'withdrawn', action: scene.name, ...scene.filled, arrival: goes(scene), promised: stopPromise(scene) }];
};

/** A step of a programme's own: the case simply goes there. */
export const move = (scene: Scene): Done => [{ type: 'moved', action: scene.name, ...scene.filled, arrival: goes(scene) }];

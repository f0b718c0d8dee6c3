import type { FormOf } from '../../programme/forms.ts';
import { refuse } from '../../refusal.ts';
import { arriveAt, goes } from '../arrive.ts';
import { isAgain } from '../fair.ts';
import { judge, makePromise } from '../promise.ts';
import { actingPost, type Done, type Scene, towards } from '../scene.ts';

/** Classifies and accepts. Once a unit was sent, classifying again never moves the promise. */
export const accept = (scene: Scene, data: FormOf<'accept'>): Done => {
  const { world, state, asking, name, filled } = scene;
  const category = world.book.category(data.category) ?? refuse('not-now');
  const areaPath = world.book.areaPath(data.area, asking.at) ?? refuse('not-now');
  const urgency = data.urgency ?? (category.urgency === 'normal' ? state.urgency : category.urgency);
  const clue = data.clue ?? state.shield.clue === true;
  const confidential = clue || (data.confidential ?? (state.shield.confidential || category.confidential === true));
  const sort = {
    category: data.category,
    urgency,
    matter: data.matter ?? state.matter,
    kind: data.kind,
    source: state.source,
    above: state.above,
  };
  const first = state.first === 'nobody' && { promised: makePromise(world, sort, state.promise.start, state.pauses) };
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
      matter: sort.matter,
      shield: {
        confidential,
        about: data.about ?? state.shield.about,
        named: confidential ? [...new Set([...state.shield.named, asking.who])] : state.shield.named,
        ...(clue && { clue }),
      },
      ...arriveAt(scene, towards(scene, sort), { sort, ...first }),
    },
  ];
};

/** Asks the caller for what is missing; both clocks pause. Asking twice breaks 一次告知 and is counted. */
export const ask = (scene: Scene): Done => [
  { type: 'asked', action: scene.name, ...scene.filled, again: isAgain(scene.state.asked), ...goes(scene) },
];

/** What was missing has come; the clocks run on. */
export const supply = (scene: Scene): Done => [
  { type: 'supplied', action: scene.name, ...scene.filled, ...goes(scene, { resumes: true }) },
];

/** Not accepted 不予受理, with its reason, its basis and where to go instead. */
export const decline = (scene: Scene): Done => [{ type: 'declined', action: scene.name, ...scene.filled, ...goes(scene) }];

/** The desk answers at once; its own unit then counts as the one that did the work, so that somebody else checks it. */
export const answer = (scene: Scene): Done => {
  if (scene.state.shield.clue) return refuse('only-passed-on');
  const post = actingPost(scene.action, scene.state, scene.asking) ?? refuse('not-yours');
  return [
    {
      type: 'answered',
      action: scene.name,
      ...scene.filled,
      lead: post.unit,
      resolver: scene.asking.who,
      inTime: judge(scene),
      ...goes(scene),
    },
  ];
};

/** 移送: a discipline clue goes to those whose duty it is, and to nobody else. */
export const passOn = (scene: Scene): Done => {
  if (!scene.state.shield.clue) return refuse('not-now');
  return [{ type: 'passed-on', action: scene.name, ...scene.filled, ...goes(scene) }];
};

/** Withdrawn at the caller's own wish only: by the main caller's link, or by the desk on a call. */
export const withdraw = (scene: Scene): Done => {
  const { state, asking } = scene;
  if (asking.caller !== 'nobody' && !state.callers.some(({ id, main }) => main && id === asking.caller)) return refuse('not-yours');
  return [{ type: 'withdrawn', action: scene.name, ...scene.filled, ...goes(scene) }];
};

/** A step of a programme's own: the case simply goes there. */
export const move = (scene: Scene): Done => [{ type: 'moved', action: scene.name, ...scene.filled, ...goes(scene) }];

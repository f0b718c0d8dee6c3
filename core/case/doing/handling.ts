import type { FormOf } from '../../programme/forms.ts';
import { refuse } from '../../refusal.ts';
import { judge, resumeClocks, stopPromise } from '../promise.ts';
import { type Done, goes, type Scene, stageOf } from '../scene.ts';
import type { Sealed } from '../sealed.ts';

export const note = (scene: Scene): Done => [{ type: 'noted', action: scene.name, ...scene.filled }];
export const contact = (scene: Scene): Done => [{ type: 'contacted', action: scene.name, ...scene.filled }];
export const urge = (scene: Scene): Done => [{ type: 'urged', action: scene.name, ...scene.filled }];

/** The work is done and proved; both clocks stop and in time is judged here, or at `approve` where the head reviews first. */
export const resolve = (scene: Scene): Done => {
  const { asking, name, filled, action, world, state } = scene;
  const arrival = goes(scene);
  if (stageOf(world, action.to ?? state.stage).holder === 'head')
    return [{ type: 'submitted', action: name, ...filled, resolver: asking.who, inTime: 'unjudged', arrival }];
  return [{ type: 'resolved', action: name, ...filled, resolver: asking.who, inTime: judge(scene), arrival, promised: stopPromise(scene) }];
};

/** The head of the unit, who did not do the work, lets it go out. */
export const approve = (scene: Scene): Done => {
  if (scene.state.resolver === scene.asking.who) return refuse('own-work');
  return [
    { type: 'approved', action: scene.name, ...scene.filled, inTime: judge(scene), arrival: goes(scene), promised: stopPromise(scene) },
  ];
};

export const sendBack = (scene: Scene): Done => {
  const { worked } = resumeClocks(scene);
  return [{ type: 'sent-back', action: scene.name, ...scene.filled, arrival: { ...goes(scene), ...(worked && { clock: worked }) } }];
};

/** 督办: from now on, closing it needs another person's approval. */
export const supervise = (scene: Scene): Done => [{ type: 'supervised', action: scene.name, ...scene.filled }];

/** 批示: a leader's words, with whom they address and until when they want an answer. */
export const instruct = (scene: Scene, data: FormOf<'instruct'>): Done => {
  const { words } = scene.filled.data as { words: Sealed };
  const until = data.until ? new Date(data.until).toISOString() : 'none';
  return [
    {
      type: 'instructed',
      action: scene.name,
      ...scene.filled,
      leaderWords: { by: scene.asking.who, at: scene.at, words, to: data.to ?? 'nobody', until },
    },
  ];
};

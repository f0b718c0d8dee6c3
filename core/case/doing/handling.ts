import type { FormOf } from '../../programme/forms.ts';
import { refuse } from '../../refusal.ts';
import { goes } from '../arrive.ts';
import { ahead, judge } from '../promise.ts';
import { type Done, type Scene, stageOf, towards } from '../scene.ts';
import type { Sealed } from '../sealed.ts';
import { keptFrom } from './dispatch.ts';
import { nextProgress } from './requests.ts';

/** A line in the history; for a hung case it is the month's word of progress. */
export const note = (scene: Scene): Done => [
  { type: 'noted', action: scene.name, ...scene.filled, ...(scene.state.hung && { progressDue: nextProgress(scene) }) },
];
/** A caller adds a few words of their own accord; nobody asked, so no clock notices. */
export const add = (scene: Scene): Done => [{ type: 'added', action: scene.name, ...scene.filled, caller: scene.asking.caller }];
/** That somebody spoke with the caller, and how: 首接负责 until a dispute is settled. */
export const contact = (scene: Scene): Done => [{ type: 'contacted', action: scene.name, ...scene.filled }];
/** 催办 by a person; the ladder urges by itself. */
export const urge = (scene: Scene): Done => [{ type: 'urged', action: scene.name, ...scene.filled }];

/** The work is done and proved; both clocks stop and in time is judged here, or at `approve` where the head reviews first. */
export const resolve = (scene: Scene): Done => {
  const done = { action: scene.name, ...scene.filled, resolver: scene.asking.who, ...goes(scene) };
  return stageOf(scene.world, towards(scene)).holder === 'head'
    ? [{ type: 'submitted', inTime: 'unjudged', ...done }]
    : [{ type: 'resolved', inTime: judge(scene), ...done }];
};

/** The head of the unit, who did not do the work, lets it go out. */
export const approve = (scene: Scene): Done => {
  if (scene.state.resolver === scene.asking.who) return refuse('own-work');
  return [{ type: 'approved', action: scene.name, ...scene.filled, inTime: judge(scene), ...goes(scene) }];
};

/** The head wants it better; the handling clock runs on from where it stood. */
export const sendBack = (scene: Scene): Done => {
  if (scene.state.resolver === scene.asking.who) return refuse('own-work');
  return [{ type: 'sent-back', action: scene.name, ...scene.filled, ...goes(scene, { resumes: true }) }];
};

/** 督办: from now on, closing it needs another person's approval. */
export const supervise = (scene: Scene): Done => [{ type: 'supervised', action: scene.name, ...scene.filled }];

/** 批示: a leader's words, with whom they address and until when they want an answer; never to a unit the case is about. */
export const instruct = (scene: Scene, data: FormOf<'instruct'>): Done => {
  if (data.to !== undefined && keptFrom(scene, data.to)) return refuse('concerns-them');
  const { words } = scene.filled.data as { words: Sealed };
  const until = data.until ? ahead(data.until, scene.at, 'until') : 'none';
  const leaderWords = { by: scene.asking.who, at: scene.at, words, to: data.to ?? 'nobody', until };
  return [{ type: 'instructed', action: scene.name, ...scene.filled, leaderWords }];
};

import { refuse } from '../../refusal.ts';
import type { Arrival } from '../event.ts';
import { resumeClocks } from '../promise.ts';
import { type Done, goes, type Scene, stageOf } from '../scene.ts';

/** Nobody checks what they did themselves, whatever other post they hold. */
const outsider = ({ state, asking }: Scene): void => {
  if (asking.who === state.resolver || asking.who === state.handler) refuse('own-work');
};

/** Where a checked case goes: to its caller, or straight to the end when nobody called. */
const afterCheck = (scene: Scene, to: string | undefined): { arrival: Arrival; unrated: boolean } => {
  const stage = stageOf(scene.world, to ?? scene.state.stage);
  const end = scene.state.callers.length === 0 && stage.holder === 'caller' ? stage.silence?.to : undefined;
  return { arrival: goes(scene, end ?? to), unrated: end !== undefined };
};

/** Passed; a supervised case 督办 waits for another person's approval first. */
export const pass = (scene: Scene): Done => {
  outsider(scene);
  const { state, asking, name, filled, at } = scene;
  if (!state.supervised) return [{ type: 'passed', action: name, ...filled, ...afterCheck(scene, scene.action.to) }];
  if (state.requests.some(({ kind, state: stands }) => kind === 'close' && stands === 'pending')) return refuse('pending-already');
  return [
    {
      type: 'requested',
      action: name,
      ...filled,
      request: {
        id: asking.newId(),
        kind: 'close',
        unit: asking.posts[0]?.unit ?? 'nobody',
        by: asking.who,
        at,
        stage: state.stage,
        reason: 'supervised',
        until: 'none',
        needs: 'another',
        state: 'pending',
      },
    },
  ];
};

/** The second person agrees: the supervised case goes where `pass` leads. */
export const closing = (scene: Scene): { arrival: Arrival } => {
  outsider(scene);
  const passing = Object.values(stageOf(scene.world, scene.state.stage).actions).find(({ does }) => does === 'pass');
  return { arrival: afterCheck(scene, passing?.to ?? refuse('not-now')).arrival };
};

/** Not done after all: back to the unit, and the clocks run on from where they stood. */
export const fail = (scene: Scene): Done => {
  outsider(scene);
  const { promised, worked } = resumeClocks(scene);
  return [
    {
      type: 'failed',
      action: scene.name,
      ...scene.filled,
      arrival: { ...goes(scene, scene.action.to, promised.pauses), ...(worked && { clock: worked }) },
      promised,
    },
  ];
};

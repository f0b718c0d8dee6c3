import { refuse } from '../../refusal.ts';
import { arriveAt } from '../arrive.ts';
import type { Arrival, Promised } from '../event.ts';
import { isOwnWork } from '../fair.ts';
import { type Done, type Scene, stageOf, towards } from '../scene.ts';

/** Nobody checks what they did themselves, whatever other post they hold. */
const outsider = ({ state, asking }: Scene): void => {
  if (isOwnWork(asking.who, [state.resolver, state.handler])) refuse('own-work');
};

/** Where a checked case goes: to its caller, or straight to the end when nobody called. */
const afterCheck = (scene: Scene, to: string): { arrival: Arrival; promised?: Promised; unrated: boolean } => {
  const stage = stageOf(scene.world, to);
  const end = scene.state.callers.length === 0 && stage.holder === 'caller' ? stage.silence?.to : undefined;
  return { ...arriveAt(scene, end ?? to), unrated: end !== undefined };
};

/** Passed; a supervised case 督办 waits for another person's approval first. */
export const pass = (scene: Scene): Done => {
  outsider(scene);
  const { state, asking, name, filled, at } = scene;
  if (!state.supervised) return [{ type: 'passed', action: name, ...filled, ...afterCheck(scene, towards(scene)) }];
  if (state.requests.some(({ kind, state: stands }) => kind === 'close' && stands === 'pending')) return refuse('pending-already');
  const { lead: unit, stage } = state;
  const close = { kind: 'close', reason: 'supervised', until: 'none', needs: 'another', state: 'pending' } as const;
  return [{ type: 'requested', action: name, ...filled, request: { id: asking.newId(), unit, by: asking.who, at, stage, ...close } }];
};

/** The second person agrees: the supervised case goes where `pass` leads. */
export const closing = (scene: Scene): { arrival: Arrival; promised?: Promised } => {
  outsider(scene);
  const passing = Object.values(stageOf(scene.world, scene.state.stage).actions).find(({ does }) => does === 'pass') ?? refuse('not-now');
  const { unrated: _, ...arriving } = afterCheck(scene, towards({ action: passing, state: scene.state }));
  return arriving;
};

/** Not done after all: back to the unit, or to the desk that answered by itself, and the clocks run on from where they stood. */
export const fail = (scene: Scene): Done => {
  outsider(scene);
  const to = scene.state.sent === 'never' ? (scene.action.back ?? towards(scene)) : towards(scene);
  return [{ type: 'failed', action: scene.name, ...scene.filled, ...arriveAt(scene, to, { resumes: true }) }];
};

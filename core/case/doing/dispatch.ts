import type { FormOf } from '../../programme/forms.ts';
import { refuse } from '../../refusal.ts';
import { t } from '../../words.ts';
import { goes } from '../arrive.ts';
import { dueOf } from '../limits.ts';
import { actingPost, type Done, type Scene } from '../scene.ts';

/** Whether this unit, or any of its family, is one that the case is about. */
export const keptFrom = ({ world, state, asking }: Pick<Scene, 'world' | 'state' | 'asking'>, unit: string): boolean =>
  (world.book.kin(unit, asking.at) ?? [unit]).some((one) => state.shield.about.includes(one));

const chosen = (scene: Scene, { lead, assisting = [] }: { lead: string; assisting?: readonly string[] | undefined }) => {
  if (scene.state.shield.clue) return refuse('only-passed-on');
  const beside = [...new Set(assisting)].filter((unit) => unit !== lead);
  if ([lead, ...beside].some((unit) => keptFrom(scene, unit))) return refuse('concerns-them');
  return { lead, assisting: beside, partDue: dueOf(scene, 'part') };
};

/** One lead unit 主办 and any assisting ones 协办; never a unit that the case is about. */
export const dispatch = (scene: Scene, data: FormOf<'dispatch'>): Done => [
  { type: 'dispatched', action: scene.name, ...scene.filled, ...chosen(scene, data), ...goes(scene) },
];

/** Names the lead for good: the ruling becomes a precedent and cannot be returned. */
export const arbitrate = (scene: Scene, data: FormOf<'arbitrate'>): Done => [
  {
    type: 'arbitrated',
    action: scene.name,
    ...scene.filled,
    ...chosen(scene, data),
    precedent: scene.asking.newId(),
    ...goes(scene),
  },
];

/** A handler of the lead unit, by name; whoever acts when nobody is named. */
const handlerOf = ({ world, state, asking, action, assignee }: Scene): string => {
  const post = actingPost(action, state, asking) ?? refuse('not-yours');
  if (assignee === undefined || assignee === asking.who) return asking.who;
  const inside = world.book.handlerUnits(assignee, asking.at).some((unit) => post.units.includes(unit) || unit === state.lead);
  return inside
    ? assignee
    : refuse('unwell', [{ path: 'assignee', code: 'unknown', words: t('请选择本单位的承办人', 'choose a handler of this unit') }]);
};

/** The lead unit takes it; a named handler has it from now on. */
export const sign = (scene: Scene): Done => [
  { type: 'signed', action: scene.name, ...scene.filled, handler: handlerOf(scene), ...goes(scene) },
];

/** Passes it on inside the unit; the clocks do not notice. */
export const transfer = (scene: Scene): Done => {
  if (scene.assignee === undefined)
    return refuse('unwell', [{ path: 'assignee', code: 'missing', words: t('请选择交给谁', 'say who takes it') }]);
  return [{ type: 'transferred', action: scene.name, ...scene.filled, handler: handlerOf(scene) }];
};

const myPart = ({ state, asking, action }: Scene, from: readonly string[]): string => {
  const post = actingPost(action, state, asking) ?? refuse('not-yours');
  const part = state.parts.find(({ unit, state: stands }) => post.units.includes(unit) && from.includes(stands));
  return part?.unit ?? refuse('not-now');
};

/** An assisting unit takes its part. */
export const signPart = (scene: Scene): Done => [
  { type: 'part-signed', action: scene.name, ...scene.filled, unit: myPart(scene, ['dispatched']) },
];

/** An assisting unit’s own answer, signed for or not. */
export const answerPart = (scene: Scene): Done => [
  { type: 'part-answered', action: scene.name, ...scene.filled, unit: myPart(scene, ['dispatched', 'signed']) },
];

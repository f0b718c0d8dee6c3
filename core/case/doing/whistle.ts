import type { FormOf } from '../../programme/forms.ts';
import { type Fault, refuse } from '../../refusal.ts';
import { t } from '../../words.ts';
import { past } from '../clocks.ts';
import { actingPost, type Done, dueOf, type Scene } from '../scene.ts';
import type { Called, Whistle } from '../state.ts';

/** 吹哨: an area calls named units; each must answer for itself, one of them leads. */
export const whistle = (scene: Scene, data: FormOf<'whistle'>): Done => {
  const { state, world, asking, at, name, filled } = scene;
  if (state.whistle !== 'none' && state.whistle.concluded === 'open') return refuse('pending-already');
  const units = [...new Set([data.lead, ...data.units])];
  const unknown: Fault[] = units
    .filter((unit) => !world.book.kin(unit, asking.at))
    .map((unit) => ({
      path: unit === data.lead ? 'lead' : 'units',
      code: 'unknown',
      words: t(`没有这个单位：${unit}`, `There is no such unit: ${unit}`),
    }));
  if (unknown.length > 0) return refuse('unwell', unknown);
  if (units.some((unit) => world.book.kin(unit, asking.at)?.some((one) => state.shield.about.includes(one))))
    return refuse('concerns-them');
  const due = dueOf(scene, 'whistle');
  if (due === 'none') return refuse('not-now');
  const called: Called[] = units.map((unit) => ({ unit, state: 'called', at: 'none', score: 'none' }));
  return [
    {
      type: 'whistled',
      action: name,
      ...filled,
      whistle: { id: asking.newId(), by: asking.who, at, due, lead: data.lead, units: called, concluded: 'open' },
    },
  ];
};

const open = ({ state }: Scene): Whistle =>
  state.whistle !== 'none' && state.whistle.concluded === 'open' ? state.whistle : refuse('not-now');

const answering = (scene: Scene, from: readonly Called['state'][]): string => {
  const post = actingPost(scene.action, scene.state, scene.asking) ?? refuse('not-yours');
  const mine = open(scene).units.find(({ unit, state }) => post.units.includes(unit) && from.includes(state));
  return mine?.unit ?? refuse('not-now');
};

/** 报到: in time up to the due instant, late after it; a unit that refused may still come. */
export const arriveThere = (scene: Scene): Done => {
  const unit = answering(scene, ['called', 'missing', 'refused']);
  const state = scene.at < past(open(scene).due) ? 'arrived' : 'late';
  return [{ type: 'whistle-answered', action: scene.name, ...scene.filled, unit, state, at: scene.at }];
};

export const refuseToCome = (scene: Scene): Done => [
  {
    type: 'whistle-answered',
    action: scene.name,
    ...scene.filled,
    unit: answering(scene, ['called', 'missing']),
    state: 'refused',
    at: scene.at,
  },
];

/** The joint conclusion, with the caller's rating of those who were called; who never came stays missing. */
export const conclude = (scene: Scene, data: FormOf<'conclude'>): Done => {
  const { units } = open(scene);
  const silent = units.filter(({ state }) => state === 'called').map(({ unit }) => unit);
  const scores = (data.scores ?? []).filter(({ unit }) => units.some((one) => one.unit === unit));
  return [
    ...(silent.length > 0 ? [{ type: 'whistle-missing' as const, units: silent }] : []),
    { type: 'whistle-concluded', action: scene.name, ...scene.filled, at: scene.at, scores },
  ];
};

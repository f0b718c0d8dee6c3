import type { FormOf } from '../../programme/forms.ts';
import { refuse } from '../../refusal.ts';
import { reportedIn } from '../fair.ts';
import { dueOf } from '../limits.ts';
import { actingPost, type Done, type Scene } from '../scene.ts';
import type { Called, Whistle } from '../state.ts';
import { keptFrom } from './dispatch.ts';

/** 吹哨: an area or the unit that leads calls named units; each must answer for itself, one of them leads. */
export const whistle = (scene: Scene, data: FormOf<'whistle'>): Done => {
  const { state, asking, at, name, filled } = scene;
  if (state.whistle !== 'none' && state.whistle.concluded === 'open') return refuse('pending-already');
  const units = [...new Set([data.lead, ...data.units])];
  if (units.some((unit) => keptFrom(scene, unit))) return refuse('concerns-them');
  const due = dueOf(scene, 'whistle');
  if (due === 'none') return refuse('not-now');
  const called: Called[] = units.map((unit) => ({ unit, state: 'called', at: 'none', score: 'none', back: 'none' }));
  const blown: Whistle = { id: asking.newId(), by: asking.who, at, due, lead: data.lead, units: called, concluded: 'open' };
  return [{ type: 'whistled', action: name, ...filled, whistle: blown }];
};

const open = ({ state }: Scene): Whistle =>
  state.whistle !== 'none' && state.whistle.concluded === 'open' ? state.whistle : refuse('not-now');

const mine = (scene: Scene, { units }: Whistle, fits: (one: Called) => boolean): string => {
  const post = actingPost(scene.action, scene.state, scene.asking) ?? refuse('not-yours');
  return units.find((one) => post.units.includes(one.unit) && fits(one))?.unit ?? refuse('not-now');
};

/** 报到: in time up to the due instant, late after it; a unit that refused may still come. */
export const arriveThere = (scene: Scene): Done => {
  const whistle = open(scene);
  const unit = mine(scene, whistle, ({ state }) => state === 'called' || state === 'missing' || state === 'refused');
  const state = reportedIn(whistle.due, scene.at);
  return [{ type: 'whistle-answered', action: scene.name, ...scene.filled, unit, state, at: scene.at }];
};

/** 不能到场, with a reason; the unit may still come. */
export const refuseToCome = (scene: Scene): Done => {
  const unit = mine(scene, open(scene), ({ state }) => state === 'called' || state === 'missing');
  return [{ type: 'whistle-answered', action: scene.name, ...scene.filled, unit, state: 'refused', at: scene.at }];
};

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

/** 评哨: each called unit says once, after the conclusion, whether it was called with reason. */
export const rateWhistle = (scene: Scene, data: FormOf<'rateWhistle'>): Done => {
  const { whistle } = scene.state;
  if (whistle === 'none' || whistle.concluded === 'open') return refuse('not-now');
  const unit = mine(scene, whistle, ({ back }) => back === 'none');
  return [{ type: 'whistle-rated', action: scene.name, ...scene.filled, unit, score: data.score }];
};

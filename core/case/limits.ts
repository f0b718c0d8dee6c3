import { deadline, type Limit } from '../clock/index.ts';
import { own } from '../own.ts';
import type { LimitRule, Limits } from '../programme/programme.ts';
import type { Urgency } from '../zone/category.ts';
import type { World } from './command.ts';
import type { Scene } from './scene.ts';
import type { Case, Instant } from './state.ts';

/** What of a case its limits depend on. */
export type Sort = Pick<Case, 'category' | 'urgency' | 'matter'>;

const ofUrgency = (rule: LimitRule | undefined, urgency: Urgency): Limit | undefined => rule && ('unit' in rule ? rule : rule[urgency]);

/**
 * The limit of a stage, or of the promise: the zone's dated row, else the category's own, else that of the matter, else the
 * programme's default.
 */
export const limitFor = (world: World, name: string, { category, urgency, matter }: Sort, on: Date): Limit | undefined => {
  const { book, programme } = world;
  const { limits, matterLimits }: { limits: Limits; matterLimits?: Record<string, Limits> } = programme.cases;
  return (
    book.limit(programme.id, name, category, on) ??
    own(book.category(category)?.limits, name) ??
    ofUrgency(own(own(matterLimits, matter), name), urgency) ??
    ofUrgency(own(limits, name), urgency)
  );
};

/** A limit from now in instants, `none` where the programme gives none. */
export const dueOf = ({ world, state, asking }: Pick<Scene, 'world' | 'state' | 'asking'>, name: string): Instant | 'none' => {
  const limit = limitFor(world, name, state, asking.at);
  const due = limit && deadline(asking.at, limit, [], world.calendar).due;
  return due ? due.toISOString() : 'none';
};

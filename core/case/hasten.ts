import { inOffice } from '../clock/index.ts';
import type { Urgency } from '../zone/category.ts';
import { arriveAt } from './arrive.ts';
import type { World } from './command.ts';
import { dutyFor } from './duty.ts';
import type { CaseEvent } from './event.ts';
import { makePromise } from './promise.ts';
import type { Case } from './state.ts';

const graver: readonly Urgency[] = ['normal', 'urgent', 'danger'];

/**
 * What was found in the words of a report that is more pressing than it was entered: it rises in the queue, its promise is that of such
 * a case from its start, and outside office hours whoever is on duty above sees it too. Nothing happens to one that the desk has
 * already judged, or that is as pressing as that. `word` stands in a list of ours, so it names nobody.
 */
export const hasten = (world: World, state: Case, to: { urgency: Urgency; signal: string; word: string }, now: Date): CaseEvent[] => {
  const unjudged = state.phase === 'intake' && state.holder === 'desk';
  if (!unjudged || graver.indexOf(to.urgency) <= graver.indexOf(state.urgency)) return [];
  const sort = { ...state, urgency: to.urgency };
  const at = now.toISOString();
  const night = state.night || !inOffice(now, world.calendar);
  const duty = night && state.duty === 'none' && !state.shield.restricted ? dutyFor(world, state.areaPath, sort, now) : undefined;
  const promised = makePromise(world, sort, state.promise.start, state.pauses);
  return [
    {
      type: 'hastened',
      urgency: to.urgency,
      signal: to.signal,
      word: to.word,
      night,
      ...(duty && { duty }),
      ...arriveAt({ world, state: sort, at }, state.stage, { sort, promised }),
      promised,
    },
  ];
};

/** Urgent cases outside office hours: to the roster's duty person, then to the leader on duty, then to every leader. */
import { deadline, type Limit } from '../clock/index.ts';
import type { World } from './command.ts';
import { limitFor, type Sort } from './limits.ts';
import type { Case, Duty } from './state.ts';

/** How long a programme gives that says nothing of it. */
const usual: Limit = { n: 0.5, unit: 'urgentHours' };

/** Who has it first, and when it goes on to whom; undefined where nobody is on duty. */
export const dutyFor = (world: World, areaPath: readonly string[], sort: Sort, at: Date): Duty | undefined => {
  const found = world.book.onDuty(areaPath, at);
  if (!found) return undefined;
  const limit = limitFor(world, 'duty', sort, at) ?? usual;
  const after = (from: Date) => deadline(from, limit, [], world.calendar).due ?? from;
  const toLeader = after(at);
  return { ...found, reached: 'person', toLeader: toLeader.toISOString(), toAll: after(toLeader).toISOString() };
};

/** Whether it still rests where it was opened. */
export const isUnaccepted = ({ phase, holder, since, opened }: Case): boolean =>
  phase === 'intake' && holder === 'desk' && since === opened;

/** Stories told up to a stage, for tests that begin there. */
import type { World } from '../command.ts';
import { photos, type Story, story } from './given.ts';
import { callerOf, type Person, people } from './people.ts';

const { desk, wang, checker } = people;

export const caller: Person = callerOf('nobody');

/** The main caller of a case that somebody opened. */
export const callerIn = (told: Story): Person => callerOf(told.state.callers.find(({ main }) => main)?.id ?? 'nobody');

export const pipe = { kind: 'help', category: 'pipe', area: 'T' } as const;
export const solved = { done: '换了一截水管', reply: '修好了', after: [photos[1]] } as const;

/** Monday 2 March 2026, 09:00: a resident reports a leak. Promise: 5 working days, due Monday 9 March 23:59:59. */
export const received = (over: Partial<World> = {}, data: object = {}): Story =>
  story(over).opened({ who: 'caller', posts: [], caller: 'nobody' }, { caller: { name: '王某某', phone: '10000001234' }, ...data });

export const accepted = (over?: Partial<World>, data: object = {}): Story =>
  received(over).act(desk, 'accept', { ...pipe, ...data }, { at: '03-02 10:00' });

export const dispatched = (over?: Partial<World>, data: object = {}): Story =>
  accepted(over).act(desk, 'dispatch', { lead: 'water', ...data }, { at: '03-02 11:00' });

export const handling = (over?: Partial<World>, data: object = {}): Story =>
  dispatched(over, data).act(wang, 'sign', {}, { at: '03-02 14:00' });

export const resolved = (over?: Partial<World>): Story => handling(over).act(wang, 'resolve', solved, { at: '03-04 10:00' });

export const completed = (over?: Partial<World>): Story => resolved(over).act(checker, 'pass', {}, { at: '03-05 10:00' });

export const archived = (over?: Partial<World>): Story => {
  const told = completed(over);
  return told.act(callerIn(told), 'rate', { solved: 'yes', score: 5 }, { at: '03-06 10:00' });
};

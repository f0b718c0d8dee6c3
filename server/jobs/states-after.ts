import { type CaseEvent, evolve, unopened } from '../../core/case/index.ts';
import type { KeptCase } from '../app/cases/row.ts';
import { eventsOfMany, type LoggedEvent } from '../db/queries/log.ts';
import type { Db } from '../db/schema.ts';

/** An event as the rules know it: the log keeps its type beside its data. */
export const eventOf = ({ type, data }: Pick<LoggedEvent, 'type' | 'data'>): CaseEvent => ({ type, ...(data as object) }) as CaseEvent;

/** Where an event stands in its stream. */
export const place = ({ stream, seq }: Pick<LoggedEvent, 'stream' | 'seq'>) => `${stream} ${seq}`;

/** The case right after each of these events, read with one question; of a case that begins among them nothing need be asked. */
export const statesAfter = async (db: Db, zone: string, events: readonly LoggedEvent[]): Promise<ReadonlyMap<string, KeptCase>> => {
  const begun = new Set(events.filter(({ seq }) => seq === 1).map(({ stream }) => stream));
  const older = [...new Set(events.map(({ stream }) => stream))].filter((stream) => !begun.has(stream));
  const standing = new Map<string, KeptCase>();
  const states = new Map<string, KeptCase>();
  for (const logged of [...events.filter(({ stream }) => begun.has(stream)), ...(await eventsOfMany(db, zone, older))]) {
    const state = evolve(standing.get(logged.stream) ?? unopened, eventOf(logged));
    standing.set(logged.stream, state);
    states.set(place(logged), state);
  }
  return states;
};

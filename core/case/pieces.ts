/** The pieces of a case that events change: requests, parts, the whistle, ratings. */
import type { Case, Part, Rating, Request, Whistle } from './state.ts';

/** One request granted or denied, the others as they were. */
export const decided = (requests: readonly Request[], id: string, state: Request['state'], up?: Request['up']) =>
  requests.map((request) => (request.id === id ? { ...request, state, ...(up && { up }) } : request));

/** Requests that nobody needs to decide any more. */
export const moot = (requests: readonly Request[]) =>
  requests.map((request) => (request.state === 'pending' ? { ...request, state: 'denied' as const } : request));

/** A granted return or hanging leaves nothing else to ask for. */
export const settled = (requests: readonly Request[], id: string, kind: Request['kind']) => {
  const rest = decided(requests, id, 'granted');
  return kind === 'return' || kind === 'hang' ? moot(rest) : rest;
};

const newParts = (assisting: readonly string[], due: Part['due']): Part[] =>
  assisting.map((unit) => ({ unit, state: 'dispatched', due, late: false }));

/** One assisting unit’s part changed. */
export const withPart = (parts: readonly Part[], unit: string, change: Partial<Part>) =>
  parts.map((part) => (part.unit === unit ? { ...part, ...change } : part));

/** Every called unit changed; nothing where nobody whistled. */
export const withCalled = (whistle: Case['whistle'], change: (unit: Whistle['units'][number]) => Whistle['units'][number]) =>
  whistle === 'none' ? whistle : { ...whistle, units: whistle.units.map(change) };

/** Sent to a unit: the first one ever stays on record 首派负责. */
export const sentTo = (
  state: Case,
  event: { lead: string; assisting: readonly string[]; partDue: Part['due']; arrival: { since: string } },
) => ({
  lead: event.lead,
  first: state.first === 'nobody' ? event.lead : state.first,
  handler: 'nobody',
  parts: newParts(event.assisting, event.partDue),
  sent: event.arrival.since,
});

/** Each handling is judged afresh: its own ladder, its own call-backs, its own extensions. */
const afresh = { rung: 'none', inTime: 'unjudged', supervised: false, unrated: false, calls: [], worked: 'none', extensions: 0 } as const;

/** What a new handling forgets; nothing when it is still the same one. */
export const again = (state: Case, handling: number): Partial<Case> => (handling > state.handling ? { ...afresh, handling } : {});

/** A rating added, and its caller marked as having rated this handling. */
export const withRating = (state: Case, rating: Rating): Pick<Case, 'ratings' | 'callers'> => ({
  ratings: [...state.ratings, rating],
  callers: state.callers.map((one) => (one.id === rating.caller ? { ...one, rated: rating.handling } : one)),
});

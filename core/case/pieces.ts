/** The pieces of a case that events change: requests, parts, the whistle, ratings. */
import type { Case, Part, Rating, Request, Whistle } from './state.ts';

export const decided = (requests: readonly Request[], id: string, state: Request['state']) =>
  requests.map((request) => (request.id === id ? { ...request, state } : request));

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

export const withPart = (parts: readonly Part[], unit: string, change: Partial<Part>) =>
  parts.map((part) => (part.unit === unit ? { ...part, ...change } : part));

export const withCalled = (whistle: Case['whistle'], change: (unit: Whistle['units'][number]) => Whistle['units'][number]) =>
  whistle === 'none' ? whistle : { ...whistle, units: whistle.units.map(change) };

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

export const again = (state: Case, handling: number): Partial<Case> => (handling > state.handling ? { ...afresh, handling } : {});

export const withRating = (state: Case, rating: Rating): Pick<Case, 'ratings' | 'callers'> => ({
  ratings: [...state.ratings, rating],
  callers: state.callers.map((one) => (one.id === rating.caller ? { ...one, rated: rating.handling } : one)),
});

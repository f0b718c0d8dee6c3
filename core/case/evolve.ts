import { freeClock } from './clocks.ts';
import type { CaseEvent } from './event.ts';
import type { Case, Part, Request, Whistle } from './state.ts';

/** A case before anything happened to it. */
export const unopened: Case = {
  number: '',
  programme: '',
  version: '',
  kind: 'help',
  matter: 'none',
  source: '',
  category: 'unsorted',
  area: '',
  areaPath: [],
  urgency: 'normal',
  words: 'none',
  address: 'none',
  point: 'nowhere',
  photos: [],
  shield: { confidential: false, about: [], named: [] },
  above: 'none',
  callers: [],
  opened: '',
  stage: 'unopened',
  phase: 'intake',
  holder: 'nobody',
  since: '',
  silence: 'never',
  lead: 'nobody',
  first: 'nobody',
  handler: 'nobody',
  sent: 'never',
  arbitrated: false,
  parts: [],
  resolver: 'nobody',
  clock: freeClock(''),
  promise: freeClock(''),
  worked: 'none',
  pauses: [],
  ladder: {},
  rung: 'none',
  supervised: false,
  handling: 1,
  inTime: 'unjudged',
  asked: 0,
  returns: 0,
  extensions: 0,
  calls: [],
  reopened: 0,
  violations: 0,
  requests: [],
  whistle: 'none',
  leaderWords: [],
  ratings: [],
  unrated: false,
  hung: false,
  into: 'none',
  joined: [],
  splitFrom: 'none',
};

type Consequences = Pick<Case, 'stage' | 'phase' | 'holder' | 'since' | 'silence' | 'clock' | 'promise' | 'ladder' | 'pauses'>;

/** Where the case rests and what its clocks say: the same for every event that carries it. */
const consequences = (event: CaseEvent): Partial<Consequences> => ({
  ...('arrival' in event ? event.arrival : {}),
  ...('promised' in event ? event.promised : {}),
  ...('clock' in event && event.clock ? { clock: event.clock } : {}),
});

const decided = (requests: readonly Request[], id: string, state: Request['state']) =>
  requests.map((request) => (request.id === id ? { ...request, state } : request));

/** Requests that nobody needs to decide any more. */
const moot = (requests: readonly Request[]) =>
  requests.map((request) => (request.state === 'pending' ? { ...request, state: 'denied' as const } : request));

const newParts = (assisting: readonly string[], due: Part['due']): Part[] =>
  assisting.map((unit) => ({ unit, state: 'dispatched', due, late: false }));

const withPart = (parts: readonly Part[], unit: string, change: Partial<Part>) =>
  parts.map((part) => (part.unit === unit ? { ...part, ...change } : part));

const withCalled = (whistle: Case['whistle'], change: (unit: Whistle['units'][number]) => Whistle['units'][number]) =>
  whistle === 'none' ? whistle : { ...whistle, units: whistle.units.map(change) };

const afresh = {
  rung: 'none',
  inTime: 'unjudged',
  supervised: false,
  unrated: false,
  calls: [],
  worked: 'none',
  extensions: 0,
  hung: false,
} as const;

const sentTo = (state: Case, event: { lead: string; assisting: readonly string[]; partDue: Part['due']; arrival: { since: string } }) => ({
  lead: event.lead,
  first: state.first === 'nobody' ? event.lead : state.first,
  handler: 'nobody',
  parts: newParts(event.assisting, event.partDue),
  sent: event.arrival.since,
});

/** What this event alone changes, beside where the case rests. */
const changes = (state: Case, event: CaseEvent): Partial<Case> => {
  switch (event.type) {
    case 'opened': {
      const { type: _, data: __, unsure: ___, arrival, promised: ____, ...facts } = event;
      return { ...facts, opened: arrival.since };
    }
    case 'accepted': {
      const { kind, category, area, areaPath, urgency, matter, shield } = event;
      return { kind, category, area, areaPath, urgency, matter, shield };
    }
    case 'asked':
      return { asked: state.asked + 1, violations: state.violations + (event.again ? 1 : 0) };
    case 'merged':
      return { into: event.into, requests: moot(state.requests) };
    case 'joined':
      return { joined: [...state.joined, event.from], callers: [...state.callers, ...event.callers] };
    case 'dispatched':
      return sentTo(state, event);
    case 'arbitrated':
      return { ...sentTo(state, event), arbitrated: true, requests: moot(state.requests) };
    case 'answered':
      return { lead: event.lead, resolver: event.resolver, inTime: event.inTime };
    case 'signed':
    case 'transferred':
      return { handler: event.handler };
    case 'requested':
      return { requests: [...state.requests, event.request], returns: state.returns + (event.request.kind === 'return' ? 1 : 0) };
    case 'granted': {
      const { kind } = state.requests.find(({ id }) => id === event.request) ?? { kind: 'close' };
      return {
        requests: decided(state.requests, event.request, 'granted'),
        ...(kind === 'return' && { lead: 'nobody', handler: 'nobody', parts: [] }),
        ...(kind === 'extend' && { extensions: state.extensions + 1 }),
        ...(kind === 'hang' && { hung: true }),
        ...(event.arrival?.phase === 'done' && { unrated: true }),
      };
    }
    case 'denied':
      return { requests: decided(state.requests, event.request, 'denied') };
    case 'whistled':
      return { whistle: event.whistle };
    case 'whistle-answered':
      return {
        whistle: withCalled(state.whistle, (one) => (one.unit === event.unit ? { ...one, state: event.state, at: event.at } : one)),
      };
    case 'whistle-missing':
      return { whistle: withCalled(state.whistle, (one) => (event.units.includes(one.unit) ? { ...one, state: 'missing' } : one)) };
    case 'whistle-concluded': {
      const scored = withCalled(state.whistle, (one) => ({
        ...one,
        score: event.scores.find(({ unit }) => unit === one.unit)?.score ?? one.score,
      }));
      return { whistle: scored === 'none' ? scored : { ...scored, concluded: event.at } };
    }
    case 'part-signed':
      return { parts: withPart(state.parts, event.unit, { state: 'signed' }) };
    case 'part-answered':
      return { parts: withPart(state.parts, event.unit, { state: 'answered' }) };
    case 'part-late':
      return { parts: withPart(state.parts, event.unit, { late: true }) };
    case 'submitted':
      return { resolver: event.resolver, worked: state.clock, requests: moot(state.requests) };
    case 'resolved':
      return { resolver: event.resolver, inTime: event.inTime, worked: state.clock, requests: moot(state.requests), hung: false };
    case 'approved':
      return { inTime: event.inTime, hung: false };
    case 'failed':
      return { inTime: 'unjudged' };
    case 'passed':
      return { unrated: event.unrated };
    case 'rated': {
      const callers = state.callers.map((one) => (one.id === event.rating.caller ? { ...one, rated: event.rating.handling } : one));
      const rated = { ratings: [...state.ratings, event.rating], callers, unrated: false };
      return event.handling > state.handling ? { ...afresh, ...rated, handling: event.handling } : rated;
    }
    case 'rated-beside': {
      const callers = state.callers.map((one) => (one.id === event.rating.caller ? { ...one, rated: event.rating.handling } : one));
      return { ratings: [...state.ratings, event.rating], callers };
    }
    case 'called-back':
      return { calls: [...state.calls, event.at] };
    case 'lapsed':
      return { unrated: event.unrated };
    case 'reworked':
      return { ...afresh, handling: event.handling };
    case 'reopened':
      return { ...afresh, handling: event.handling, reopened: state.reopened + 1 };
    case 'withdrawn':
      return { requests: moot(state.requests) };
    case 'supervised':
      return { supervised: true };
    case 'instructed':
      return { leaderWords: [...state.leaderWords, event.leaderWords] };
    case 'clock-told':
      return { clock: { ...state.clock, told: event.colour } };
    case 'climbed':
      return { rung: event.rung, supervised: state.supervised || event.rung === 'supervised' || event.rung === 'criticised' };
    case 'handed-over':
      return state.handler === event.from ? { handler: event.to } : {};
    default:
      return {};
  }
};

/** Folds one event into the case. It never consults the programme: editing one cannot rewrite the past. */
export const evolve = (state: Case, event: CaseEvent): Case => ({ ...state, ...changes(state, event), ...consequences(event) });

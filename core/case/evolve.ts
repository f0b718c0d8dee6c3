import type { Arrival, CaseEvent } from './event.ts';
import { again, decided, moot, sentTo, settled, withCalled, withPart, withRating } from './pieces.ts';
import type { Case } from './state.ts';

const reach = { caller: 0, sensitive: 1, all: 2 };

/** What was destroyed before stays said until more is. */
const wider = (before: Case['erased'], now: Exclude<Case['erased'], 'never'>): Case['erased'] =>
  before === 'never' || reach[now.of] >= reach[before.of] ? now : before;

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
      return {
        asked: state.asked + 1,
        violations: state.violations + (event.again ? 1 : 0),
        worked: { stage: state.stage, clock: state.clock },
      };
    case 'merged':
      return { into: event.into };
    case 'joined':
      return { joined: [...state.joined, event.from], callers: [...state.callers, ...event.callers] };
    case 'dispatched':
      return { ...sentTo(state, event), arbitrated: false };
    case 'arbitrated':
      return { ...sentTo(state, event), arbitrated: true, requests: moot(state.requests) };
    case 'answered':
      return { lead: event.lead, resolver: event.resolver, inTime: event.inTime, worked: { stage: state.stage, clock: state.clock } };
    case 'closed-elsewhere':
      return { lead: event.lead, first: event.lead, resolver: event.lead, inTime: event.inTime, unrated: true };
    case 'signed':
    case 'transferred':
      return { handler: event.handler };
    case 'requested':
      return { requests: [...state.requests, event.request], returns: state.returns + (event.request.kind === 'return' ? 1 : 0) };
    case 'granted': {
      const { kind } = state.requests.find(({ id }) => id === event.request) ?? { kind: 'close' };
      return {
        requests: settled(state.requests, event.request, kind),
        ...(kind === 'extend' && { extensions: state.extensions + 1 }),
        ...(kind === 'hang' && { hung: true }),
        ...(event.progressDue && { progressDue: event.progressDue }),
        ...(event.arrival?.phase === 'done' && { unrated: true }),
      };
    }
    case 'denied':
      return { requests: decided(state.requests, event.request, 'denied') };
    case 'raised':
      return event.again ? {} : { reports: [...state.reports, { harm: event.harm, id: event.report }] };
    case 'sent-up':
      return { requests: decided(state.requests, event.request, 'pending', 'sent') };
    case 'answered-above': {
      const { kind } = state.requests.find(({ id }) => id === event.request) ?? { kind: 'close' };
      return {
        requests: decided(state.requests, event.request, event.answer, event.answer),
        ...(event.above && { above: event.above }),
        ...(kind === 'extend' && event.answer === 'granted' && { extensions: state.extensions + 1 }),
      };
    }
    case 'noted':
    case 'progress-missed':
      return event.progressDue ? { progressDue: event.progressDue } : {};
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
    case 'whistle-rated':
      return { whistle: withCalled(state.whistle, (one) => (one.unit === event.unit ? { ...one, back: event.score } : one)) };
    case 'part-signed':
      return { parts: withPart(state.parts, event.unit, { state: 'signed' }) };
    case 'part-answered':
      return { parts: withPart(state.parts, event.unit, { state: 'answered' }) };
    case 'part-late':
      return { parts: withPart(state.parts, event.unit, { late: true }) };
    case 'submitted':
      return { resolver: event.resolver, worked: { stage: state.stage, clock: state.clock }, requests: moot(state.requests) };
    case 'resolved':
      return { resolver: event.resolver, inTime: event.inTime, worked: { stage: state.stage, clock: state.clock } };
    case 'approved':
      return { inTime: event.inTime };
    case 'failed':
      return { inTime: 'unjudged', requests: moot(state.requests) };
    case 'passed':
    case 'lapsed':
      return { unrated: event.unrated };
    case 'rated':
      return { ...withRating(state, event.rating), ...again(state, event.handling) };
    case 'rated-beside':
      return withRating(state, event.rating);
    case 'called-back':
      return { calls: [...new Set([...state.calls, event.hour])] };
    case 'reworked':
      return again(state, event.handling);
    case 'reopened':
      return { ...again(state, event.handling), reopened: state.reopened + 1 };
    case 'replied-back':
      return { repliedBack: { at: event.at, handling: event.handling } };
    case 'supervised':
      return { supervised: true };
    case 'instructed':
      return { leaderWords: [...state.leaderWords, event.leaderWords] };
    case 'hastened':
      return { urgency: event.urgency, night: event.night, ...(event.duty && { duty: event.duty }) };
    case 'duty-passed':
      return state.duty === 'none' ? {} : { duty: { ...state.duty, reached: event.to } };
    case 'clock-told':
      return { clock: { ...state.clock, told: event.colour } };
    case 'climbed':
      return { rung: event.rung, supervised: state.supervised || event.rung === 'supervised' || event.rung === 'criticised' };
    case 'handed-over':
      return state.handler === event.from ? { handler: event.to } : {};
    case 'erased':
      return { erased: wider(state.erased, { of: event.of, why: event.why, at: event.at }) };
    default:
      return {};
  }
};

/** What arriving somewhere always means: handed in, nothing is asked for any more; back at the desk, no unit has it. */
const rested = (state: Case, { phase, holder }: Arrival): Partial<Case> => {
  if (phase === 'verification' || phase === 'rating' || phase === 'done')
    return { requests: moot(state.requests), hung: false, progressDue: 'none' };
  return holder === 'desk' && (phase === 'intake' || phase === 'triage')
    ? { lead: 'nobody', handler: 'nobody', parts: [], sent: 'never' }
    : {};
};

/** Folds one event into the case. It never consults the programme: editing one cannot rewrite the past. */
export const evolve = (state: Case, event: CaseEvent): Case => {
  const next: Case = {
    ...state,
    ...changes(state, event),
    ...('arrival' in event ? event.arrival : {}),
    ...('promised' in event ? event.promised : {}),
    ...('clock' in event && event.clock ? { clock: event.clock } : {}),
  };
  return 'arrival' in event && event.arrival ? { ...next, ...rested(next, event.arrival) } : next;
};

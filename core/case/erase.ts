/** Destroying what a case that is over says of people: the sealed values go, the events that hold their digests stay. */
import type { Retention } from '../programme/programme.ts';
import { refuse } from '../refusal.ts';
import type { Asking, Decision } from './command.ts';
import type { CaseEvent } from './event.ts';
import { isSealed, type Sealed, sealedIn } from './sealed.ts';
import type { Case } from './state.ts';

/** Why: their time is over, or the person wished it and somebody granted it. */
export type ErasedWhy = 'retention' | 'asked';

/** How much of a case: every value, the sensitive ones, or what these callers are and wrote. */
export type ErasedOf = 'all' | 'sensitive' | Readonly<{ callers: readonly string[] }>;

/** What the rules must know to say which values go: all that happened here, and how the cases stand that grew out of this one or into it. */
export type Remains = Readonly<{ past: readonly CaseEvent[]; related: readonly Case[]; retention: Retention | 'none' }>;

export type Erase = Readonly<{ type: 'erase'; why: ErasedWhy; of: ErasedOf }> & Readonly<{ remains: Remains }>;

const day = 86_400_000;

const daysAfter = ({ since }: Case, days: number): Date => new Date(Date.parse(since) + days * day);

/** Until when the law wants a case that is over to be kept whole; a programme that says nothing keeps its cases for good. */
export const keptUntil = (state: Case, retention: Retention | 'none'): Date | 'for good' =>
  retention === 'none' ? 'for good' : daysAfter(state, retention.least);

/** From when on nobody needs the values of this class any more. */
export const erasedFrom = (state: Case, retention: Retention, of: 'all' | 'sensitive'): Date =>
  daysAfter(state, of === 'all' ? Math.max(retention.personal, retention.sensitive) : retention.sensitive);

/** Cases with which this one may share values: what was merged, split off or reported from it. */
export const relatedTo = (state: Case, past: readonly CaseEvent[]): string[] => [
  ...new Set(
    [
      state.into,
      ...state.joined,
      state.splitFrom,
      state.reportOf,
      ...state.reports.map(({ id }) => id),
      ...past.flatMap((event) => (event.type === 'split-off' ? [event.to] : [])),
    ].filter((id) => id !== 'none'),
  ),
];

const sealsIn = (value: unknown): Sealed[] => {
  if (isSealed(value)) return [value];
  if (Array.isArray(value)) return value.flatMap(sealsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sealsIn) : [];
};

/** What these callers wrote themselves; where others called too, only what stands under their own name. */
const writtenBy = (event: CaseEvent, callers: readonly string[]): boolean => {
  switch (event.type) {
    case 'added':
      return callers.includes(event.caller);
    case 'rated':
    case 'rated-beside':
      return callers.includes(event.rating.caller);
    case 'opened':
      return event.callers.length > 0 && event.callers.every(({ id }) => callers.includes(id));
    default:
      return false;
  }
};

const chosen = (state: Case, past: readonly CaseEvent[], of: ErasedOf): string[] => {
  if (of === 'all') return sealedIn(past);
  if (of === 'sensitive') return sealsIn(past).flatMap((seal) => (seal.class === 'sensitive' ? [seal.personal] : []));
  const own = state.callers.filter(({ id }) => of.callers.includes(id));
  return [...sealedIn(own), ...past.filter((event) => writtenBy(event, of.callers)).flatMap((event) => sealedIn(event))];
};

/** Where everybody who called is meant, the whole case is. */
const widened = (state: Case, of: ErasedOf): ErasedOf =>
  typeof of === 'object' && state.callers.length > 0 && state.callers.every(({ id }) => of.callers.includes(id)) ? 'all' : of;

/** Whether there is nothing left that this would destroy. */
const isDone = ({ erased }: Case, of: ErasedOf): boolean =>
  erased !== 'never' && (erased.of === 'all' || (of === 'sensitive' && erased.of === 'sensitive'));

/**
 * Destroys values of a case that is over: by a job, when their time has come or the wish of a person was granted. What another case still
 * needs is left to that one. What the law wants kept is refused.
 */
export const erase = (state: Case, { why, of: asked, remains }: Erase, asking: Asking): Decision => {
  if (asking.who !== 'system') return refuse('not-yours');
  if (state.phase !== 'done') return refuse('still-open');
  const of = widened(state, asked);
  const until = keptUntil(state, remains.retention);
  if (until === 'for good' || until > asking.at) return refuse('kept-by-law');
  if (why === 'retention' && remains.retention !== 'none' && typeof of === 'string' && erasedFrom(state, remains.retention, of) > asking.at)
    return refuse('not-now');
  if (isDone(state, of)) return { events: [], others: [], personal: [] };
  const needed = new Set(remains.related.filter(({ erased }) => erased === 'never' || erased.of !== 'all').flatMap((one) => sealedIn(one)));
  const values = [...new Set(chosen(state, remains.past, of))].filter((id) => !needed.has(id)).sort();
  if (values.length === 0 && of !== 'all') return { events: [], others: [], personal: [] };
  const scope = typeof of === 'string' ? of : ('caller' as const);
  return {
    events: [{ type: 'erased', why, of: scope, callers: typeof of === 'string' ? [] : of.callers, values, at: asking.at.toISOString() }],
    others: [],
    personal: [],
  };
};

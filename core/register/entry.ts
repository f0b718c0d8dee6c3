/** An entry of a register 台账: what stands of it after everything that happened to it. */
import type { Sealed } from '../case/sealed.ts';
import type { Subject } from '../permission.ts';

/** Somebody responsible in a role, for a term. `until` is the last day, `open` where nobody has said one. */
export type Person = Readonly<{ id: string; role: string; account: string; from: string; until: string }>;

/** What an entry stands in relation to: `entry:<id>`, `area:<id>`, `unit:<id>` or `firm:<code>`. */
export type Tie = Readonly<{ id: string; relation: string; to: string; from: string; until: string }>;

/** Another entry stands in this relation to it. */
export type Borne = Readonly<{ register: string; relation: string; entry: string; tie: string }>;

export type FlagUp = Readonly<{ flag: string; by: string; at: string; why: Sealed }>;

export type PlannedStep = Readonly<{
  step: string;
  start: string;
  end: string;
  reached: string | 'not-yet';
  slipped: boolean;
  /** The day from which on somebody is told that it is about to pass; once told, `near`. */
  warn?: string;
  near?: true;
}>;

export type Data = Readonly<Record<string, unknown>>;

export type Entry = Readonly<{
  programme: string;
  register: string;
  version: string;
  key: string;
  /** Its name where that is plain, else its key: a name of people stands sealed in `data`. */
  title: string;
  area: string;
  areaPath: readonly string[];
  unit: string | 'nobody';
  stage: string;
  /** Not yet over. */
  active: boolean;
  data: Data;
  people: readonly Person[];
  ties: readonly Tie[];
  borne: readonly Borne[];
  flags: readonly FlagUp[];
  plan: readonly PlannedStep[];
  /** Marks from the zone's list of tags; nothing where there is none. */
  tags?: readonly string[];
  batch: string | 'none';
  entered: string;
  changed: string;
}>;

export type EntryEvent =
  | Readonly<{
      type: 'entered';
      programme: string;
      register: string;
      version: string;
      key: string;
      title: string;
      area: string;
      areaPath: readonly string[];
      unit: string;
      stage: string;
      active: boolean;
      data: Data;
      batch: string;
      at: string;
    }>
  | Readonly<{
      type: 'changed';
      data: Data;
      cleared: readonly string[];
      title?: string;
      area?: string;
      areaPath?: readonly string[];
      unit?: string;
      at: string;
    }>
  | Readonly<{ type: 'moved'; stage: string; active: boolean; words: Sealed | 'none'; at: string }>
  | Readonly<{ type: 'assigned'; person: Person; at: string }>
  | Readonly<{ type: 'related'; tie: Tie; at: string }>
  | Readonly<{ type: 'ended'; what: 'person' | 'tie'; id: string; on: string; words: Sealed | 'none'; at: string }>
  | Readonly<{ type: 'borne'; borne: Borne; at: string }>
  | Readonly<{ type: 'let-go'; tie: string; at: string }>
  | Readonly<{ type: 'flagged'; flag: FlagUp; at: string }>
  | Readonly<{ type: 'unflagged'; flag: string; why: Sealed; at: string }>
  | Readonly<{ type: 'tagged'; tags: readonly string[]; at: string }>
  | Readonly<{ type: 'planned'; plan: readonly PlannedStep[]; at: string }>
  | Readonly<{ type: 'reached'; step: string; on: string; at: string }>
  | Readonly<{ type: 'neared'; steps: readonly string[]; at: string }>
  | Readonly<{ type: 'slipped'; steps: readonly string[]; at: string }>
  | Readonly<{ type: 'taken-back'; batch: string; at: string }>
  | Readonly<{ type: 'revealed'; values: readonly string[]; purpose: string; at: string }>;

/** What decides who may see an entry and work on it. */
export const subjectOf = ({ areaPath, unit }: Pick<Entry, 'areaPath' | 'unit'>): Subject => ({
  areaPath,
  lead: unit,
  assisting: [],
  called: [],
  kept: [],
});

/** The batch of what an import took back: it never was, and its number is free again. */
export const takenBack = 'taken-back';

const without = (data: Data, cleared: readonly string[]): Data =>
  Object.fromEntries(Object.entries(data).filter(([field]) => !cleared.includes(field)));

const apply = (state: Entry, event: Exclude<EntryEvent, { type: 'entered' }>): Entry => {
  switch (event.type) {
    case 'changed':
      return {
        ...state,
        data: { ...without(state.data, event.cleared), ...event.data },
        ...(event.title !== undefined && { title: event.title }),
        ...(event.area !== undefined && { area: event.area }),
        ...(event.areaPath !== undefined && { areaPath: event.areaPath }),
        ...(event.unit !== undefined && { unit: event.unit }),
      };
    case 'moved':
      return { ...state, stage: event.stage, active: event.active };
    case 'assigned':
      return { ...state, people: [...state.people, event.person] };
    case 'related':
      return { ...state, ties: [...state.ties, event.tie] };
    case 'ended':
      return { ...state, people: state.people.filter(({ id }) => id !== event.id), ties: state.ties.filter(({ id }) => id !== event.id) };
    case 'borne':
      return { ...state, borne: [...state.borne, event.borne] };
    case 'let-go':
      return { ...state, borne: state.borne.filter(({ tie }) => tie !== event.tie) };
    case 'flagged':
      return { ...state, flags: [...state.flags, event.flag] };
    case 'unflagged':
      return { ...state, flags: state.flags.filter(({ flag }) => flag !== event.flag) };
    case 'tagged':
      return { ...state, tags: event.tags };
    case 'planned':
      return { ...state, plan: event.plan };
    case 'reached':
      return { ...state, plan: state.plan.map((one) => (one.step === event.step ? { ...one, reached: event.on } : one)) };
    case 'neared':
      return { ...state, plan: state.plan.map((one) => (event.steps.includes(one.step) ? { ...one, near: true } : one)) };
    case 'slipped':
      return { ...state, plan: state.plan.map((one) => (event.steps.includes(one.step) ? { ...one, slipped: true } : one)) };
    case 'taken-back':
      return { ...state, active: false, batch: takenBack, people: [], ties: [], borne: [], plan: [] };
    case 'revealed':
      return state;
  }
};

/** The entry after one more thing happened. Never consults the programme, so that no later file changes the past. */
export const evolveEntry = (state: Entry | 'none', event: EntryEvent): Entry | 'none' => {
  if (event.type !== 'entered')
    return state === 'none' ? state : { ...apply(state, event), ...(event.type !== 'revealed' && { changed: event.at }) };
  const { type: _, at, ...given } = event;
  return { ...given, people: [], ties: [], borne: [], flags: [], plan: [], entered: at, changed: at };
};

/** Everything an entry is tied to now, as one list of words that a query can look into. */
export const linksOf = ({ people, ties, tags = [] }: Entry): string[] =>
  [
    ...new Set([
      ...people.map(({ role, account }) => `${role}:account:${account}`),
      ...ties.map(({ relation, to }) => `${relation}:${to}`),
      ...tags.map((tag) => `tag:${tag}`),
    ]),
  ].sort();

/** Whether something of its plan has slipped and is still to be reached. */
export const hasSlipped = ({ active, plan }: Entry): boolean =>
  active && plan.some(({ slipped, reached }) => slipped && reached === 'not-yet');

const dayBefore = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** The last day on which nothing of a milestone is to be told: before it is warned of, then its own last day. */
const quietUntil = ({ reached, slipped, end, warn, near }: PlannedStep): string[] =>
  reached !== 'not-yet' || slipped ? [] : [warn !== undefined && !near ? dayBefore(warn) : end];

/** The last day before time alone changes something: the end of a term, or of a milestone that is not reached, or the day before it is warned of. */
export const wakesOf = ({ active, people, ties, plan }: Entry): string | 'never' => {
  const days = [
    ...[...people, ...ties].flatMap(({ until }) => (until === 'open' ? [] : [until])),
    ...(active ? plan.flatMap(quietUntil) : []),
  ];
  return days.sort()[0] ?? 'never';
};

/** A visit 巡访: planned at a subject, then done, missed, excused or refused, never silently gone. */
import type { Sealed } from '../case/sealed.ts';
import type { PostKind } from '../zone/post.ts';

/** What is visited: an area, a unit, a firm by its code, or an entry of a register by its id. */
export type Subject = Readonly<{
  kind: 'area' | 'unit' | 'firm' | 'entry';
  id: string;
  area: string;
  areaPath: readonly string[];
  /** The unit to which it belongs, where it belongs to one. */
  unit: string | 'nobody';
  /** Degrees × 10⁷, WGS-84, longitude first. */
  point: readonly [lng: number, lat: number] | 'nowhere';
}>;

/** A photograph: the original, and the same with time and place written on it, each with the hash of what was sent. */
export type Photo = Readonly<{ file: string; sha256: string; stamped?: Readonly<{ file: string; sha256: string }> }>;

/** An answer as the log keeps it: free words are sealed. */
export type KeptAnswer = Readonly<{ value?: string; text?: Sealed; note?: Sealed; photos?: readonly Photo[] }>;

/** A failed answer, and the case that it opens. */
export type Finding = Readonly<{ check: string; case: string }>;

/** What somebody brought home from a visit. `clock` is what their phone said and how far from ours it was known to be. */
export type Work = Readonly<{
  id: string;
  outcome: 'done' | 'refused';
  by: string;
  /** Others who were there. */
  together: readonly string[];
  at: string;
  clock: Readonly<{ said: string; off: number | 'unknown' }>;
  version: string;
  place: readonly [lng: number, lat: number] | 'nowhere';
  answers: Readonly<Record<string, KeptAnswer>>;
  failed: readonly string[];
  findings: readonly Finding[];
  reason: Sealed | 'none';
  photos: readonly Photo[];
}>;

export const stages = ['planned', 'done', 'missed', 'excused', 'refused'] as const;
export type VisitStage = (typeof stages)[number];

/** Why there is a visit beside its round's recurrence: what was found is looked at again, or somebody called for it. */
export type Because =
  | Readonly<{ why: 'recheck'; visit: string; case: string; checks: readonly string[] }>
  | Readonly<{ why: 'campaign' | 'draw'; id: string }>
  /** Something happened to an entry, or a case: by the stream and its event. */
  | Readonly<{ why: 'event'; id: string; seq: number }>
  | Readonly<{ why: 'schedule' }>;

export type Planned = Readonly<{
  programme: string;
  round: string;
  /** The content of the programme under which it was planned: its checklist stays what it was. */
  version: string;
  slot: string;
  subject: Subject;
  kinds: readonly PostKind[];
  /** Who goes; empty: whoever of these kinds has the place. */
  who: readonly string[];
  least: number;
  opens: string;
  closes: string;
  hidden: boolean;
  because: Because;
}>;

/** What is left of a visit after everything that happened to it. `works[0]` counts; what came after it stands beside it. */
export type Visit = Planned & Readonly<{ stage: VisitStage; late: boolean; works: readonly Work[]; excuse: Sealed | 'none' }>;

/** Everything that can happen to a visit. `beside` is a second piece of work on a visit that has one. */
export type VisitEvent =
  | (Readonly<{ type: 'planned' }> & Planned)
  | Readonly<{ type: 'done' | 'refused'; late: boolean; work: Work }>
  | Readonly<{ type: 'kept-beside'; work: Work }>
  | Readonly<{ type: 'missed' }>
  /** Somebody else answers for the subject now. */
  | Readonly<{ type: 'handed'; who: readonly string[] }>
  | Readonly<{ type: 'excused'; reason: Sealed }>;

export const evolveVisit = (state: Visit | 'none', event: VisitEvent): Visit | 'none' => {
  if (event.type === 'planned') {
    const { type: _, ...planned } = event;
    return { ...planned, stage: 'planned', late: false, works: [], excuse: 'none' };
  }
  if (state === 'none') return state;
  switch (event.type) {
    case 'done':
    case 'refused':
      return { ...state, stage: event.type, late: event.late, works: [event.work, ...state.works] };
    case 'kept-beside':
      return { ...state, works: [...state.works, event.work] };
    case 'handed':
      return { ...state, who: event.who };
    case 'missed':
      return { ...state, stage: 'missed' };
    case 'excused':
      return { ...state, stage: 'excused', excuse: event.reason };
  }
};

/** Everything that was found at a visit, by whichever phone. */
export const findingsOf = ({ works }: Visit): Finding[] => works.flatMap(({ findings }) => findings);

import type { Limit } from '../clock/index.ts';
import type { OffDayRule, PeriodKind } from '../schedule/index.ts';
import type { Words } from '../words.ts';
import type { AreaKind } from '../zone/area-kinds.ts';
import type { Urgency } from '../zone/category.ts';
import type { PostKind } from '../zone/post.ts';
import type { UnitKind } from '../zone/unit.ts';

/** What one question of a checklist is answered with. */
export const checkKinds = ['yesNo', 'number', 'count', 'choice', 'photo', 'signature', 'text'] as const;
export type CheckKind = (typeof checkKinds)[number];

/**
 * What a failed answer opens: a category of the zone's tree, which says the programme; how pressing it is; a limit of its own, `atOnce` to be
 * put right within the hour; and whose it is – by the duty table, or the unit to which the subject belongs.
 */
export type FindingRule = {
  category: string;
  urgency?: Urgency;
  limit?: Limit | 'atOnce';
  unit?: 'duty' | 'subject';
};

/** One question of a checklist. Numbers are decimal text (`37.3`), because what is hashed holds whole numbers only. */
export type Check = {
  title: Words;
  asks: CheckKind;
  hint?: Words;
  options?: Record<string, Words>;
  /** What a number is counted in. */
  in?: Words;
  /** A number below or above fails; so do these answers: `no` (the usual of a yes-no), `yes`, or options. */
  least?: string;
  most?: string;
  fails?: readonly string[];
  /** Asked only where an earlier question was answered so. */
  when?: { check: string; is: readonly string[] };
  /** Photographs are demanded: always, or where it fails. */
  evidence?: 'always' | 'failed';
  optional?: true;
  finds?: FindingRule;
};

/** At what times of a day: so many times evenly over it, or every so many hours from opening up to closing. */
export type DayTimes = { times: number; from?: string; to?: string } | { everyHours: number; from: string; to: string };

/**
 * When visits fall due on the zone's calendar: on weekdays, every day, or once in each week, half month, month or quarter; by the
 * risk class of the subject; or only when somebody plans them (`asked`): campaigns, spot checks, draws, or after an event.
 */
export type Recurrence =
  | { weekdays: readonly number[]; onOffDay: OffDayRule; day?: DayTimes }
  | { daily: DayTimes; workingDaysOnly?: true }
  | { once: PeriodKind }
  | { byClass: Record<string, PeriodKind>; otherwise: PeriodKind }
  | { asked: true };

/**
 * What calls for a visit beside the calendar. An entry of the register that is visited comes to say these things of itself (`stage` is one of
 * them), or one of these fields of it changes; or a case is opened, or over, at what is visited: of these categories, or what lies under them,
 * from these sources. A case is at the firm that called, else at every subject inside its area, else at the nearest area around it.
 */
export type Occurrence =
  | { becomes: Record<string, readonly string[]> }
  | { changes: readonly string[] }
  | { case: 'opened' | 'over'; categories?: readonly string[]; sources?: readonly string[] };

/** A visit falls due whenever something happens, within so long of it: once, however often that is read. */
export type Called = { on: Occurrence; within: Limit };

/** What is visited: areas or units of these kinds, the firms of the zone, or entries of a register that say these things of themselves. */
export type SubjectRule =
  | { areas: readonly AreaKind[] }
  | { units: readonly UnitKind[] }
  | { firms: true }
  | { register: string; of?: string; where?: Record<string, readonly string[]> };

/**
 * Who goes: people of these post kinds whose area holds the subject. `split` gives each person, or each unit of theirs, an even share of the
 * subjects; `keeper` gives each entry of a register to whoever answers for it in this role, and to everybody while nobody does.
 */
export type VisitorRule = { kinds: readonly PostKind[]; split?: 'people' | 'units'; keeper?: string; least?: number };

/** How a programme uses the Round primitive 巡访: visits planned at subjects, each with a checklist. */
export type RoundPart = {
  title: Words;
  about: Words;
  every: Recurrence;
  /** What calls for visits beside the calendar, or, where `every` says `asked`, instead of it. */
  after?: readonly Called[];
  /** How long a visit may be made from when it falls due; without a word until the day, or its period, is over. */
  window?: Limit;
  subjects: SubjectRule;
  who: VisitorRule;
  checks: Record<string, Check>;
  /** What a failed answer opens, unless its question says otherwise. */
  finds?: FindingRule;
  /** Once what was found is said to be put right, somebody looks again within this time; their look closes it. */
  recheck?: Limit;
  /** Unannounced 暗访: only those who go, and those who plan, know of a visit before it is done. */
  hidden?: true;
};

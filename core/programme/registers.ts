import type { z } from 'zod';
import type { PlanUnit } from '../schedule/index.ts';
import type { Words } from '../words.ts';

/** What must be true before an entry comes to a stage; where it is not, the move is refused with these words. */
export type Gate = Readonly<{ why: Words }> &
  Readonly<
    /** These fields are filled in. */
    | { filled: readonly string[] }
    /** Of a field of choices, all of these are chosen. */
    | { all: { field: string; of: readonly string[] } }
    /** One amount is at least so many times another; a figure that the zone sets under this name comes over `least`, and stands for `{least}` in the words. */
    | { times: { field: string; of: string; least: string; figure?: string } }
    /** One amount is not above another. */
    | { atMost: { field: string; of: string } }
    /** Somebody is responsible in this role. */
    | { role: string }
    /** It stands in this relation to something. */
    | { related: string }
    /** This milestone has been reached. */
    | { milestone: string }
  >;

export type RegisterStage = Readonly<{
  title: Words;
  /** Where it may go from here. */
  to: readonly string[];
  gates?: readonly Gate[];
  /** What stands here is over: it is no gap and no load, and nothing is planned for it. */
  done?: true;
}>;

/** Somebody responsible, with a term. `most` at a time for one entry; how few there may be is said by coverage. */
export type Role = Readonly<{ title: Words; most?: number }>;

/** What an entry stands in relation to: entries of a register of the same programme, an area, a unit, or a firm of the zone. */
export type RelationEnd = Readonly<{ register: string } | { of: 'area' | 'unit' | 'firm' }>;

/** A relation with a term. `most` at a time for one entry; `load` is how many entries one end may bear. */
export type Relation = Readonly<{
  title: Words;
  /** How the other end calls it. */
  back: Words;
  to: RelationEnd;
  most?: number;
  load?: Readonly<{ most: number }>;
}>;

/** Full coverage 全覆盖 that is computed: each active entry has so many of something; the gaps are listed. */
export type Coverage = Readonly<{
  title: Words;
  /** Only entries at these stages are counted. */
  at?: readonly string[];
  counts: Readonly<{ role: string } | { relation: string } | { borne: { register: string; relation: string; at?: readonly string[] } }>;
  least: number;
  most?: number;
}>;

/** What is to be reached on the way, planned backwards from the date in the field `finish` 倒排工期. `warn` days before a step ends whoever is responsible is told, if it is not reached. */
export type Milestones = Readonly<{
  finish: string;
  unit: PlanUnit;
  warn?: number;
  steps: Readonly<Record<string, { title: Words; days: number }>>;
}>;

/** A mark that stops an entry at once 叫停: nothing moves until it is taken off again, which is told and kept. */
export type Flag = Readonly<{ title: Words; about: Words }>;

/** How a programme uses the Register primitive 台账: typed entries that are kept, changed and looked back on. */
export type RegisterPart = Readonly<{
  title: Words;
  about: Words;
  /** The field by which an entry is known; plain, unique, and never changed. */
  key: string;
  /** The field that names it. One that names people is shown masked. */
  name: string;
  fields: z.ZodRawShape;
  /** The first is where an entry begins. */
  stages: Readonly<Record<string, RegisterStage>>;
  roles?: Readonly<Record<string, Role>>;
  relations?: Readonly<Record<string, Relation>>;
  coverage?: Readonly<Record<string, Coverage>>;
  milestones?: Milestones;
  flags?: Readonly<Record<string, Flag>>;
  /** By which fields lists are matched 名单比对 and doubles are found. */
  match?: Readonly<{ id?: string; name?: string; aliases?: string; place?: string }>;
  /** Amounts that are added up by stage, for any date. */
  sums?: readonly string[];
  /** How it stood at the end of each month is kept for good. */
  frozen?: 'monthly';
}>;

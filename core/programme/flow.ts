import type { z } from 'zod';
import type { Limit } from '../clock/index.ts';
import type { Deed } from '../permission.ts';
import type { Words } from '../words.ts';
import type { CaseKind } from '../zone/category.ts';
import type { ClockMode, Doing, Holder, Phase } from './vocabulary.ts';

/** When a rule applies: all named conditions must hold. */
export type When = { sources?: readonly string[]; kinds?: readonly CaseKind[]; matters?: readonly string[] };

/** A field that a form may leave empty becomes mandatory, for every case or for those of a certain sort. */
export type Demand = { field: string; when?: When };

export type Action<Stage extends string = string> = {
  title: Words;
  does: Doing;
  /** The deed of the permission table that covers it, or the caller alone. */
  by: Deed | 'caller' | readonly (Deed | 'caller')[];
  /** Only cases of this sort have the action. */
  when?: When;
  /** Where the case goes; absent: it stays where it is, or the doing decides. */
  to?: Stage;
  /** Cases of this sort go there instead of `to`. */
  detour?: { when: When; to: Stage };
  /** Where it goes instead: a granted return, or a rework of what no unit ever led. */
  back?: Stage;
  /** Where a rating of `not solved` sends it to be done again. */
  redo?: Stage;
  /** The action a person at this stage most likely wants; screens draw it first. */
  main?: true;
  /** Fields that this programme adds to the standard form of the doing. */
  asks?: z.ZodRawShape;
  demands?: readonly Demand[];
};

export type Stage<Name extends string = string> = {
  title: Words;
  /** What the caller reads while the case is here, as a sentence. */
  told: Words;
  phase: Phase;
  holder: Holder;
  clocks: ClockMode;
  /** Its limit is that of the stage before it, still running: one limit for both steps together 累计时限. */
  continues?: true;
  /** What happens when the holder says nothing for so long: the case moves there. */
  silence?: { after: Limit; to: Name; rating?: 'unrated' };
  actions: Record<string, Action<Name>>;
};

export type Flow<Name extends string = string> = { opens: Name; stages: Record<Name, Stage<Name>> };

import type { PersonalValue, Sealed } from '../case/sealed.ts';
import type { RecordPart } from '../programme/records.ts';
import type { EntryPoint } from '../zone/entry-point.ts';
import type { PassState } from './pass.ts';

export type Answers = Readonly<Record<string, unknown>>;

export type Decided = 'allow' | 'turnBack';

/** What somebody hands over to be recorded, as it comes. */
export type RecordAsk = Readonly<{
  data?: unknown;
  occupants?: unknown;
  steps?: readonly string[] | undefined;
  decision?: Decided | undefined;
  reason?: string | undefined;
  counts?: Readonly<Record<string, Readonly<{ n: number; atLeast?: boolean | undefined }>>> | undefined;
  signature?: string | undefined;
  /** Why it takes the place of an earlier one; only a correction says. */
  why?: string | undefined;
}>;

/** A record that is already in the book, as far as a correction must know it. */
export type Standing = Readonly<{ id: string; at: Date; place: string; record: string; who: string }>;

export type RecordWorld = Readonly<{
  /** `gates.truck`: the programme and its record. */
  record: string;
  part: RecordPart;
  place: EntryPoint;
  areaPath: readonly string[] | undefined;
  /** The limit that the zone sets for today over the programme's own, e.g. 37.3. */
  below: string | 'own';
  /** How the pass stands that is shown, where one is. */
  pass?: PassState | undefined;
  /** The record that is corrected. */
  corrects: Standing | 'nothing';
}>;

/** What stands in the book, hashed. Whoever it names is sealed outside it: one value for what is personal, one for what is sensitive. */
export type RecordData = Readonly<{
  form: Answers;
  occupants?: readonly Answers[];
  steps?: readonly string[];
  decision?: Decided;
  reason?: string;
  counts?: Readonly<Record<string, Readonly<{ n: number; unit: string; atLeast?: true }>>>;
  sealed?: Readonly<{ personal?: Sealed; sensitive?: Sealed }>;
  corrects?: string;
}>;

/** What the sealed values of one class say, before they are closed. */
export type SealedPart = Readonly<{ form?: Answers; occupants?: readonly Answers[]; signature?: string; why?: string }>;

export type Written = Readonly<{
  data: RecordData;
  personal: readonly PersonalValue[];
  at: Date;
  post: string;
  /** What passes, as it is known again: a number plate without blanks. */
  passing: string | 'nobody';
  way: 'in' | 'out' | 'none';
}>;

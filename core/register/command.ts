import type { Calendar } from '../calendar/index.ts';
import type { PersonalValue } from '../case/sealed.ts';
import type { RegisterPart } from '../programme/registers.ts';
import type { Entry, EntryEvent } from './entry.ts';

/** What may be asked of an entry; `check` comes from a job, `take-back` from an import that did not come to its end. */
export type EntryCommand = Readonly<
  | {
      type: 'enter';
      programme: string;
      register: string;
      area: string;
      unit?: string | undefined;
      data: unknown;
      batch?: string | undefined;
    }
  | { type: 'change'; data: unknown; cleared?: readonly string[]; area?: string | undefined; unit?: string | undefined }
  | { type: 'move'; to: string; words?: string | undefined }
  | { type: 'assign'; role: string; account: string; from?: string | undefined; until?: string | undefined; instead?: boolean | undefined }
  | { type: 'relate'; relation: string; to: string; from?: string | undefined; until?: string | undefined }
  | { type: 'end'; what: 'person' | 'tie'; of: string; words?: string | undefined }
  | { type: 'flag' | 'unflag'; flag: string; words: string }
  | { type: 'tag' | 'untag'; tag: string }
  | { type: 'plan'; days?: Readonly<Record<string, number>> | undefined }
  | { type: 'reach'; step: string; on: string }
  | { type: 'reveal'; purpose: string }
  | { type: 'check' }
  | { type: 'take-back'; batch: string }
>;

/** What deciding rests on beside the entry: plain look-ups, filled by the application. */
export type EntryWorld = Readonly<{
  /** The register as its programme declares it today; undefined when there is none. */
  part: (programme: string, register: string) => Readonly<{ part: RegisterPart; version: string }> | undefined;
  calendar: Pick<Calendar, 'table'>;
  today: string;
  areaPath: (area: string) => readonly string[] | undefined;
  knows: (what: 'unit' | 'account' | 'firm' | 'category', id: string) => boolean;
  /** A figure that the zone keeps for a programme on this day, over what the programme says. */
  figure: (programme: string, name: string) => string | undefined;
  /** Whether the zone has this tag for the register today. */
  hasTag: (programme: string, register: string, tag: string) => boolean;
  taken: (programme: string, register: string, key: string) => boolean;
  /** Another entry as it stands, or `none`. */
  other: (id: string) => Entry | 'none';
}>;

/** By what an entry is found again, to be kept as a keyed hash beside the log. */
export type Find = Readonly<{ field: string; value: string }>;

export type EntryDecision = Readonly<{
  events: readonly EntryEvent[];
  others: readonly Readonly<{ id: string; events: readonly EntryEvent[] }>[];
  personal: readonly PersonalValue[];
  /** The fields that were written, with what they are found by now. */
  finds: readonly Find[];
}>;

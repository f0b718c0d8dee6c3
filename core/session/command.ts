import type { PersonalValue } from '../case/sealed.ts';
import type { SessionPart } from '../programme/sessions.ts';
import type { SessionEvent } from './session.ts';
import type { Slot } from './slots.ts';

export type SessionCommand =
  | Readonly<{
      type: 'book';
      booking: string;
      class?: string | undefined;
      name: string;
      phone?: string | undefined;
      /** Booked for somebody else, by whom in their words. */
      behalf?: string | undefined;
      data?: unknown;
      /** Staff at the hall: whoever books stands before them. */
      here?: boolean | undefined;
    }>
  | Readonly<{ type: 'cancel'; booking: string }>
  | Readonly<{ type: 'arrive'; booking: string }>
  | Readonly<{ type: 'call'; window: string }>
  | Readonly<{ type: 'recall'; booking: string; window: string }>
  | Readonly<{ type: 'serve'; booking: string }>
  | Readonly<{ type: 'miss'; booking: string }>
  | Readonly<{ type: 'pass-over' }>
  | Readonly<{ type: 'close'; summary: string; pictures: readonly string[] }>
  | Readonly<{ type: 'call-off'; reason: string }>;

export type SessionWorld = Readonly<{
  part: SessionPart;
  version: string;
  /** What the timetable says of this occasion today; `none` when it is no longer there. */
  slot: Slot | 'none';
  areaPath: readonly string[] | undefined;
  /** The booking whose own link was shown. */
  own: string | 'none';
  proof: (file: string) => string | undefined;
}>;

export type SessionDecision = Readonly<{
  events: readonly SessionEvent[];
  personal: readonly PersonalValue[];
  /** The booking that it was about. */
  booking: string | 'none';
}>;

import type { Calendar } from '../calendar/index.ts';
import type { Limit } from '../clock/index.ts';
import type { PostNow } from '../permission.ts';
import type { CaseProgramme } from '../programme/programme.ts';
import type { Harm, Interface } from '../programme/vocabulary.ts';
import type { Words } from '../words.ts';
import type { Category, Urgency } from '../zone/category.ts';
import type { OnDuty } from '../zone/roster.ts';
import type { Brought, Ending } from './bring.ts';
import type { Erase } from './erase.ts';
import type { CaseEvent } from './event.ts';
import type { Found } from './found.ts';
import type { Paper } from './paper.ts';
import type { PersonalValue } from './sealed.ts';
import type { Case } from './state.ts';

/** An answer to a further question, with the question as it was asked. */
export type Answer = Readonly<{ code: string; question: Words; said: readonly Words[] }>;

/** What may be asked of a case. `number` is the short number for the case it opens: always for
 * `open`, and for the action `split`. `reply-back` says that the result went to whoever handed it down, or into its chat group; `raise`
 * comes from whatever reads words and suspects harm, `found` and `look-again` from visits, `hasten` from whatever finds them pressing, `check-clock` from a job, `hand-over` when a post ends, `recount` when a year's
 * holidays are published. `bring` and `close-elsewhere` are an import's: the beginning and the end of a case that other books kept. */
export type Command =
  | { type: 'open'; number: string; data: unknown; answers?: readonly Answer[]; found?: Found }
  | { type: 'act'; action: string; data?: unknown; assignee?: string | undefined; number?: string }
  | { type: 'reveal'; purpose: string }
  | { type: 'reply-back' }
  | { type: 'print'; paper: Paper }
  | { type: 'cite'; article: string }
  | { type: 'check-clock' }
  | { type: 'raise'; harm: Harm }
  | { type: 'hasten'; urgency: Urgency; signal: string; word: string }
  /** `joins`: units whose handler the successor becomes in the same change. */
  | { type: 'hand-over'; from: string; to: string; joins?: readonly string[] }
  | { type: 'look-again'; good: boolean; visit: string; by: string }
  | { type: 'bring'; number: string; brought: Brought }
  | { type: 'close-elsewhere'; ending: Ending; lead: string | 'nobody' }
  | { type: 'recount' }
  /** `remains` is what the application has read for it; see erase.ts. */
  | Erase;

/** Who asks, when, and where new ids come from. The core never looks at a clock, a dice or a cookie itself. */
export type Asking = Readonly<{
  /** An account's id, `caller`, or `system` for jobs. */
  who: string;
  posts: readonly PostNow[];
  /** The caller on this case whose secret link was shown, or `nobody`. */
  caller: string | 'nobody';
  /** The resident who is signed in while they open a case, and the firm for which they speak, with the area where it stands. */
  signedIn?: Readonly<{ resident: string; firm?: Readonly<{ code: string; area: string }> }>;
  at: Date;
  newId: () => string;
  newSalt: () => string;
  /** Digest of text, hex; SHA-256 or SM3 by setting. */
  digest: (text: string) => string;
  /** An app that reports for a caller through an open interface; what it opens is the caller's. */
  through?: Interface;
  /** `estimated` marks steps of an import whose instant nobody knows. */
  sure: 'known' | 'estimated';
}>;

/** The units that the zone names, and the category under which it does. */
export type Named = Readonly<{ category: string | 'unsorted'; lead: string | 'nobody'; assisting: readonly string[] }>;

/** What the rules need to know of the zone on the day of the command; plain look-ups, filled by the application. */
export type ZoneBook = Readonly<{
  /** The area and everything above it, root first; undefined when there is no such area that day. */
  areaPath: (area: string, on: Date) => readonly string[] | undefined;
  root: string;
  areaAt: (point: readonly [lng: number, lat: number], on: Date) => string | undefined;
  category: (code: string) => Category | undefined;
  /** A living unit's family: itself, those above and those below; undefined when there is no such unit. */
  kin: (unit: string, on: Date) => readonly string[] | undefined;
  /** The zone's own dated limit for a stage or promise, over the category's and the programme's. */
  limit: (programme: string, stage: string, category: string, on: Date) => Limit | undefined;
  /** Whom the duty table names for this programme's matters in an area; units that are `kept` are never named. `nobody` without a row. */
  named: (programme: string, areaPath: readonly string[], on: Date, kept: readonly string[]) => Named;
  /** Who is on duty 值班 for an area at an instant, and the leader with them 带班. */
  onDuty: (areaPath: readonly string[], at: Date) => OnDuty | undefined;
  /** The unit of an account's handler post, for handing a case to a named person. */
  handlerUnits: (account: string, on: Date) => readonly string[];
}>;

/** What is known of an uploaded file that a command names: its original's hash, and when and where the picture says it was taken. */
export type Proof = Readonly<{ sha256: string; taken?: string; point?: readonly [lng: number, lat: number] }>;

/** Everything a decision rests on beside the case itself. */
export type World = Readonly<{
  programme: CaseProgramme;
  version: string;
  calendar: Calendar;
  book: ZoneBook;
  proof: (file: string) => Proof | undefined;
  /** The programme that receives mandatory reports of a harm, as it stands today. */
  receiver: (harm: Harm) => Readonly<{ programme: CaseProgramme; version: string }> | undefined;
  /** The next short number, for a case that a decision opens beside its own. */
  nextNumber: () => string;
}>;

/** What a decision comes to: events for this case and others (merge, split), and the personal values they seal. */
export type Decision = Readonly<{
  events: readonly CaseEvent[];
  others: readonly { id: string; events: readonly CaseEvent[] }[];
  personal: readonly PersonalValue[];
}>;

/** The other cases a command touches, to be locked together with its own, in id order. */
export const othersOf = (command: Command): string[] => {
  if (command.type !== 'act') return [];
  const into = (command.data as { into?: unknown } | undefined)?.into;
  return command.action === 'merge' && typeof into === 'string' ? [into] : [];
};

/** Cases a decision reads beside its own, as locked by the door. */
export type Beside = ReadonlyMap<string, Case>;

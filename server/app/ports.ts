/** What the application needs from outside; main.ts fills it, tests fill it with what they like. */
import type { Calendar, OfficeHours } from '../../core/calendar/index.ts';
import type { Digest } from '../../core/crypto/index.ts';
import type { Seal } from '../../core/crypto/seal.ts';

/** What takes messages away, by way; server/outside/messages has one adapter each. */
export type { Letter, Messenger, Messengers, Sent } from '../../core/message/index.ts';

export type Clock = { readonly now: () => Date };

export type Ids = {
  /** A new UUIDv7. */
  readonly next: () => string;
};

export type Secrets = {
  /** The token of a caller's secret link: HMAC(server key, case, caller, generation), base64url. The same again each time, so it is never kept. */
  readonly link: (caseId: string, caller: string, generation: number) => string;
  /** A keyed hash by which a value is found again without being read. Use it through server/app/telephones.ts. */
  readonly blind: (zone: string, what: string, value: string) => string;
  /** The six digits of a one-time code, worked out from its id each time, so that they are never kept. */
  readonly code: (id: string) => string;
  /** The secret of a webhook, worked out anew each time from the server's own; a later generation takes the place of the one before. */
  readonly webhook: (zone: string, webhook: string, generation: number) => string;
  /** 32 random bytes, base64url: a session that only its cookie knows. */
  readonly session: () => string;
  /** Made of the server's own key, an Idempotency-Key and a whole request: only the same request makes it again. Slow on purpose. */
  readonly seal: (zone: string, key: string, request: string) => Promise<Seal>;
};

export type Ports = Readonly<{
  clock: Clock;
  ids: Ids;
  /** A new salt of at least 128 random bits, for sealing a personal value. */
  salt: () => string;
  /** The hash of the chains and of sealed values: SHA-256, or SM3 by setting. */
  digest: Digest;
  secrets: Secrets;
  /** The State Council's calendar with a zone's own office hours and offset. */
  calendar: (officeHours: OfficeHours, offsetMinutes: number) => Calendar;
  /** Told of what should never happen; nobody outside reads it. */
  log: (what: string, fault: unknown) => void;
}>;

/** What came of sending something to another system: its status, or `none` where there was no answer. */
export type HookAnswer = Readonly<{ status: number | 'none'; took: number; said: string }>;

/** Sends a body to another system, and never throws. */
export type PostHook = (sent: Readonly<{ url: string; headers: Readonly<Record<string, string>>; body: string }>) => Promise<HookAnswer>;

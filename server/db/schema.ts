import type { Kysely, Transaction } from 'kysely';
import type { CaseExportsTable, CaseFileRowsTable, CaseFilesTable } from './case-file-tables.ts';
import type { EntryTables } from './entry-tables.ts';
import type { MessageTables } from './message-tables.ts';
import type { PortalTables } from './portal-tables.ts';
import type { RecordTables } from './record-tables.ts';
import type { RepeatTables } from './repeat-tables.ts';
import type { RightsTables } from './rights-tables.ts';
import type { SessionTables } from './session-tables.ts';
import type { ShiftTables } from './shift-tables.ts';
import type { TopicTables } from './topic-tables.ts';
import type { TriageTables } from './triage-tables.ts';
import type { VisitTables } from './visit-tables.ts';
import type { WebhookTables } from './webhook-tables.ts';

/** JSON as it stands in the database; whoever reads it knows what it is. */
export type Json = unknown;

export type ZonesTable = {
  zone: string;
  name: Json;
  hosts: string[];
  timezoneMinutes: number;
  demo: boolean;
  digest: string;
  revision: number;
  made: Date;
};

export type ZoneRowsTable = { zone: string; sheet: string; id: string; body: Json; seq: number; hash: string };

/** One row of the log. Everything but `kind`, `position` and `hash` is hashed. */
export type EventsTable = {
  zone: string;
  stream: string;
  seq: number;
  position: number;
  id: string;
  kind: string;
  type: string;
  v: number;
  data: Json;
  who: string;
  post: string;
  at: Date;
  recorded: Date;
  request: string;
  key: string;
  hash: string;
};

/** `Infinity` where the database says infinity: a clock that a pause keeps from ending. */
export type Due = Date | number;

export type CasesTable = {
  zone: string;
  id: string;
  number: string;
  programme: string;
  version: string;
  stage: string;
  phase: string;
  kind: string;
  matter: string;
  category: string;
  source: string;
  area: string;
  areaPath: string[];
  lead: string;
  handler: string;
  units: string[];
  kept: string[];
  confidential: boolean;
  restricted: boolean;
  named: string[];
  urgency: string;
  rank: number;
  due: Due;
  stageDue: Due;
  wake: Date | null;
  rung: string;
  inTime: string;
  hung: boolean;
  supervised: boolean;
  opened: Date;
  since: Date;
  words: string | null;
  point: number[] | null;
  aboveNumber: string | null;
  aboveDue: Date | null;
  quiet: boolean;
  back: string;
  state: Json;
  seq: number;
  hash: string;
};

export type WaitsTable = {
  zone: string;
  tray: string;
  rank: number;
  due: Due;
  caseId: string;
  what: string;
  areaPath: string[];
};

export type LinksTable = { zone: string; hash: string; caseId: string; caller: string; generation: number };

export type PersonalTable = {
  zone: string;
  id: string;
  class: string;
  salt: string;
  value: string;
  blind: string | null;
  blindTail: string | null;
  cases: string[] | null;
  /** The key that `value` is closed under; '' where it stands as it is. */
  key: string;
};

export type AnswersTable = {
  zone: string;
  caller: string;
  key: string;
  bodyHash: string;
  status: number;
  body: Json;
  at: Date;
};

export type AttachmentsTable = {
  zone: string;
  id: string;
  kind: string;
  mime: string;
  name: string;
  bytes: number;
  sha256: string;
  thumb: boolean;
  taken: Date | null;
  point: number[] | null;
  uploader: string;
  uploaded: Date;
  claimed: Date | null;
  stream: string | null;
};

export type OutboxTable = {
  zone: string;
  id: string;
  position: number;
  part: number;
  caseId: string;
  channel: string;
  recipient: string;
  words: Json;
  link: string;
  at: Date;
  state: string;
  purpose: string;
  fields: Json;
  urgent: boolean;
  attempts: number;
  due: Date | null;
  reason: string;
  parts: number;
  reference: string | null;
  handled: Date | null;
};

/** `sender` is a keyed hash, `personal` the chat's own id sealed; where it is null, `sender` is what an earlier version left open. */
export type ConversationsTable = {
  zone: string;
  way: string;
  sender: string;
  caseId: string;
  caller: string;
  at: Date;
  personal: string | null;
};

export type CallsTable = {
  zone: string;
  id: string;
  personal: string;
  account: string;
  rang: Date;
  answered: Date | null;
  ended: Date | null;
  missed: boolean;
  caseId: string | null;
  passedTo: string | null;
  passed: Date | null;
  changed: number;
};

export type TokensTable = {
  zone: string;
  hash: string;
  id: string;
  account: string;
  name: string;
  made: Date;
  used: Date | null;
  ended: Date | null;
};

export type SignInsTable = {
  zone: string;
  id: string;
  username: string;
  account: string;
  at: Date;
  address: string;
  agent: string;
  outcome: string;
};

export type ZonePreviewsTable = {
  zone: string;
  id: string;
  account: string;
  made: Date;
  revision: number;
  faults: number;
  given: Json;
};

export type SearchTable = { zone: string; caseId: string; opened: Date; point: number[] | null; texts: string[]; doc: string };

export type SavedViewsTable = {
  zone: string;
  id: string;
  owner: string;
  unit: string;
  name: string;
  shared: boolean;
  place: number;
  filter: Json;
  made: Date;
  book: string;
};

export type SealedAnswersTable = { zone: string; id: string; shown: string; proof: string; made: Date; sealed: Buffer | null };

/** Every table of the product, as the connection shows it: camelCase names, timestamptz as Date, int8 as number. */
export type Schema = TriageTables &
  PortalTables &
  WebhookTables &
  ShiftTables &
  RepeatTables &
  TopicTables &
  MessageTables &
  VisitTables &
  RecordTables &
  EntryTables &
  RightsTables &
  SessionTables & {
    zones: ZonesTable;
    zoneRows: ZoneRowsTable;
    events: EventsTable;
    feed: { zone: string; last: number };
    checkpoints: { zone: string; name: string; position: number };
    personal: PersonalTable;
    vaultKeys: { zone: string; key: string; since: Date };
    answers: AnswersTable;
    counters: { zone: string; day: string; last: number };
    programmes: { zone: string; hash: string; id: string; content: Json; stored: Date };
    cases: CasesTable;
    waits: WaitsTable;
    search: SearchTable;
    savedViews: SavedViewsTable;
    links: LinksTable;
    attachments: AttachmentsTable;
    outbox: OutboxTable;
    tokens: TokensTable;
    signIns: SignInsTable;
    zonePreviews: ZonePreviewsTable;
    inboundNonces: { zone: string; way: string; nonce: string; at: Date };
    conversations: ConversationsTable;
    calls: CallsTable;
    caseFiles: CaseFilesTable;
    caseFileRows: CaseFileRowsTable;
    caseExports: CaseExportsTable;
    givenPasswords: { zone: string; account: string; given: Date };
    sealedAnswers: SealedAnswersTable;
  };

export type Db = Kysely<Schema>;

/** A connection inside a transaction that somebody else opened. */
export type Tx = Transaction<Schema>;

/** What may be done to the rows of a zone, and what then has happened. Nothing is ever taken away: it ends. */
import type { Asking } from '../case/command.ts';
import type { Sealed } from '../case/sealed.ts';
import type { Words } from '../words.ts';
import type { Held } from './held.ts';
import type { Account, Post } from './post.ts';
import { keyOf, type RowOf, type ZoneRow, type ZoneRows, type ZoneSheet } from './rows.ts';

/** How rows came to be set: typed on a screen, read from a file, or put there when the zone began. */
export type Origin = 'hand' | 'file' | 'beginning';

/** A row as somebody gave it, not yet looked at. */
export type GivenRow = Readonly<{ sheet: ZoneSheet; row: unknown }>;

export type Away = NonNullable<Post['away']>;

export type ZoneCommand =
  /** `seen`: the zone's revision that the rows were read at; if it has moved on, somebody else was first. */
  | Readonly<{ type: 'set'; rows: readonly GivenRow[]; origin: Origin; seen?: number }>
  | Readonly<{ type: 'rename'; sheet: 'areas' | 'units'; id: string; name: Words; short?: Words; from: string }>
  /**
   * `into`: for an area or unit that merges, where everything living in it belongs from now on. `to`: for a post or an account, who takes
   * over what is open in its name. `handed`: the cases that go to them in the same change.
   */
  | Readonly<{ type: 'end'; sheet: ZoneSheet; id: string; until: string; into?: string; to?: string; handed?: readonly string[] }>
  /** Somebody else chooses the password of an account; the password itself never comes near the log. */
  | Readonly<{ type: 'give-password'; id: string }>
  /** Leave, or its early end: 'here' takes the deputy away again. */
  | Readonly<{ type: 'away'; id: string; away: Away | 'here'; handed?: readonly string[] }>;

/** An account as the log holds it: the telephone number is sealed. */
export type SealedAccount = Omit<Account, 'phone'> & { readonly phone?: Sealed };

/** A row as the log holds it. */
export type KeptRow = Exclude<ZoneRow, Account> | SealedAccount;

/** Every event carries the whole row as it stands from then on, so that folding them is keeping the last one. */
export type ZoneEvent = Readonly<{
  type: 'row-set' | 'row-changed' | 'row-renamed' | 'row-ended' | 'post-away' | 'post-back' | 'password-given';
  sheet: ZoneSheet;
  id: string;
  row: KeptRow;
  origin: Origin;
}>;

/** What a decision rests on beside the command: the rows as they stand, the sealed telephone of each account, open cases held by name, the zone's own day and its count of changes. */
export type ZoneWorld = Readonly<{
  rows: ZoneRows;
  phones: ReadonlyMap<string, Sealed>;
  held: readonly Held[];
  today: string;
  revision: number;
}>;

export type ZoneAsking = Pick<Asking, 'who' | 'posts' | 'newId' | 'newSalt' | 'digest'>;

/** A row that a command changes, before and after. */
export type Change = {
  [S in ZoneSheet]: Readonly<{ sheet: S; id: string; before: RowOf[S] | 'none'; after: RowOf[S]; type: ZoneEvent['type'] }>;
}[ZoneSheet];

export const changeOf = (sheet: ZoneSheet, before: ZoneRow | 'none', after: ZoneRow, type: ZoneEvent['type']): Change =>
  ({ sheet, id: keyOf(after), before, after, type }) as Change;

/** The row with this key on a sheet, or 'none'. */
export const rowIn = <S extends ZoneSheet>(rows: ZoneRows, sheet: S, id: string): RowOf[S] | 'none' =>
  (rows[sheet] as readonly RowOf[S][]).find((row) => keyOf(row) === id) ?? 'none';

/** A value as it is kept: closed under a named key, or as it was before there were keys, under none. */
export type Kept = Readonly<{ key: string; value: string }>;

/** What closes values before they reach the database and opens them again; each is bound to the place it stands in. */
export type Vault = Readonly<{
  /** The key that new values are closed under. */
  current: () => string;
  close: (zone: string, id: string, value: string) => Kept;
  /** Throws when the key is not there, or when the value was altered or moved from another row. */
  open: (zone: string, id: string, kept: Kept) => string;
}>;

/** A list that is matched to a register 名单比对: rows since a day, each person once. */
export type ListRow = Readonly<{ id: string; date?: string | undefined }>;

/** Whom of a list the register knows, counted from a day on, that day included; each once, in the order in which they first stand there. */
export const matched = (rows: readonly ListRow[], registered: (id: string) => boolean, since: string | 'ever'): string[] => [
  ...new Set(rows.filter(({ id, date = '' }) => (since === 'ever' || date >= since) && registered(id)).map(({ id }) => id)),
];

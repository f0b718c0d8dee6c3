/** A list that is matched to a register 名单比对: rows since a day, each person once. */
export type ListRow = Readonly<{ id: string; date?: string | undefined }>;

/** Whether a row is counted: from a day on, that day included. Where a day is asked for, a row without one is not. */
const counts = (date: string | undefined, since: string | 'ever'): boolean => since === 'ever' || (date ?? '') >= since;

/** Whom of a list the register knows, counted from a day on, that day included; each once, in the order in which they first stand there. */
export const matched = (rows: readonly ListRow[], registered: (id: string) => boolean, since: string | 'ever'): string[] => [
  ...new Set(rows.filter(({ id, date }) => counts(date, since) && registered(id)).map(({ id }) => id)),
];

/** One line of a list as it was read: by what somebody may be found. `at` is the row as Excel counts. */
export type Line = Readonly<{ at: number; ids: readonly string[]; names: readonly string[]; date?: string | undefined }>;

/** By what an entry was found: an identifier is that person, a name may be somebody else's. */
export type HitBy = 'id' | 'name' | 'alias';

export type Hit = Readonly<{ at: number; entry: string; by: HitBy }>;

/** What the register knows: entries by identifier, and by name or alias. `identified` are those whose identifier is kept. */
export type Known = Readonly<{
  byId: (id: string) => readonly string[];
  byName: (name: string) => readonly Readonly<{ entry: string; alias: boolean; identified: boolean }>[];
}>;

export type Matching = Readonly<{ hits: readonly Hit[]; counted: number; early: number }>;

/**
 * Each entry once, at its first line, in the order of the list; an identifier before a name. A line whose identifier is known is settled by it;
 * one whose identifier is not finds by name only entries that have none: the same name under another number is another person.
 */
export const matchLines = (lines: readonly Line[], known: Known, since: string | 'ever'): Matching => {
  const counted = lines.filter(({ date }) => counts(date, since));
  const hits = new Map<string, Hit>();
  const add = (hit: Hit) => {
    if (!hits.has(hit.entry)) hits.set(hit.entry, hit);
  };
  const settled = new Set<number>();
  for (const { at, ids } of counted)
    for (const id of ids)
      for (const entry of known.byId(id)) {
        settled.add(at);
        add({ at, entry, by: 'id' });
      }
  for (const { at, ids, names } of counted)
    for (const name of settled.has(at) ? [] : names)
      for (const { entry, alias, identified } of known.byName(name))
        if (ids.length === 0 || !identified) add({ at, entry, by: alias ? 'alias' : 'name' });
  return { hits: [...hits.values()].sort((a, b) => a.at - b.at), counted: counted.length, early: lines.length - counted.length };
};

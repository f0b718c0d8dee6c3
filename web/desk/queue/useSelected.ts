import { useState } from 'react';
import type { CaseRow } from '../api/types.ts';

/** As many as are dealt with at once. */
const most = 100;

/** Which rows are chosen for doing one thing to all: one by one, or from the last one to this one with Shift. */
export const useSelected = (rows: readonly CaseRow[]) => {
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string>();
  const [selecting, select] = useState(false);
  const pick = (id: string, upTo: boolean) => {
    const [from, to] = [rows.findIndex((row) => row.id === last), rows.findIndex((row) => row.id === id)];
    const next = new Set(chosen);
    if (upTo && from >= 0 && to >= 0) for (const row of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(row.id);
    else if (!next.delete(id)) next.add(id);
    choose(new Set([...next].slice(0, most)));
    setLast(id);
    select(true);
  };
  return {
    chosen,
    selecting,
    pick,
    toggle: () => {
      select(!selecting);
      if (selecting) choose(new Set());
    },
    all: () => choose(new Set(rows.slice(0, most).map(({ id }) => id))),
    only: (ids: readonly string[]) => choose(new Set(ids)),
  };
};

export type Selected = ReturnType<typeof useSelected>;

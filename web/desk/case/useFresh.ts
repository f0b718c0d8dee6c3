import { replaceEqualDeep, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { send } from '../../shared/api/send.ts';
import { useNews } from '../api/live.ts';
import { kept } from '../api/queries.ts';
import type { CaseFull } from '../api/types.ts';

/** Keeps an open case fresh: quietly while nobody writes in it, by a note while somebody does. */
export const useFresh = (id: string, busy: boolean) => {
  const client = useQueryClient();
  const [stale, setStale] = useState(false);
  const read = () => {
    setStale(false);
    void client.invalidateQueries({ queryKey: kept.aCase(id) });
  };
  /** Late news may be nothing but what was done here: somebody who writes is told only of what stands otherwise. */
  const compare = async () => {
    const shown = client.getQueryData<CaseFull>(kept.aCase(id));
    const now = await send<CaseFull>('GET', `/api/v1/cases/${id}`).catch(() => shown);
    if (replaceEqualDeep(shown, now) !== shown) setStale(true);
  };
  useNews((ids, late) => {
    if (!ids.includes(id)) return;
    if (!busy) read();
    else if (late) void compare();
    else setStale(true);
  });
  return { stale: stale && busy, read };
};

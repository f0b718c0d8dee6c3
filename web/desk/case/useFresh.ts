import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNews } from '../api/live.ts';
import { kept } from '../api/queries.ts';

/** Keeps an open case fresh: quietly while nobody writes in it, by a note while somebody does. */
export const useFresh = (id: string, busy: boolean) => {
  const client = useQueryClient();
  const [stale, setStale] = useState(false);
  const read = () => {
    setStale(false);
    void client.invalidateQueries({ queryKey: kept.aCase(id) });
  };
  useNews((ids) => {
    if (!ids.includes(id)) return;
    if (busy) setStale(true);
    else read();
  });
  return { stale: stale && busy, read };
};

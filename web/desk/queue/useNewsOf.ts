import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNews } from '../api/live.ts';
import { kept } from '../api/queries.ts';

const countsEvery = 4_000;

/**
 * How many cases changed since the list was read. The list itself moves only when the person asks, or when it is empty and
 * nothing can jump; the counts beside the views follow by themselves.
 */
export const useNewsOf = (empty: boolean) => {
  const client = useQueryClient();
  const [news, setNews] = useState<ReadonlySet<string>>(new Set());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const show = useCallback(() => {
    setNews(new Set());
    void client.invalidateQueries({ queryKey: kept.cases });
    void client.invalidateQueries({ queryKey: kept.views });
  }, [client]);

  useNews((ids, late) => {
    if (late) return;
    if (empty) return show();
    setNews((known) => new Set([...known, ...ids]));
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      void client.invalidateQueries({ queryKey: kept.views });
    }, countsEvery);
  });
  return { news: news.size, show, seen: () => setNews(new Set()) };
};

/** Writing: each press has its own key, so that a repeat after a broken network is the same press. */
import { type InfiniteData, type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Problem } from '../../shared/api/problem.ts';
import { newKey, send } from '../../shared/api/send.ts';
import { justDone } from './live.ts';
import { kept } from './queries.ts';
import type { CaseFull, CasePage, Revealed } from './types.ts';

export type Act = { action: string; data: Record<string, unknown>; assignee?: string };

/** Puts a case's new standing into every list that shows it, at its place, so that no row jumps. What else is kept of cases – a picker's, the map's – is no list. */
const refreshRow = (client: QueryClient, row: CaseFull) =>
  client.setQueriesData<InfiniteData<CasePage>>(
    { queryKey: kept.cases },
    (lists) =>
      lists?.pages && {
        ...lists,
        pages: lists.pages.map((page) => ({ ...page, items: page.items.map((item) => (item.id === row.id ? { ...item, ...row } : item)) })),
      },
  );

/** A key that stays until what it stood for was done or refused, and a token under which this draft's photos are sent. */
export const useDraft = () => {
  const [draft, setDraft] = useState(() => ({ key: newKey(), uploads: newKey() }));
  return { ...draft, fresh: () => setDraft((old) => ({ ...old, key: newKey() })) };
};

/** Does something to a case. A refusal frees the key, because the next try says something else. */
export const useAct = (id: string) => {
  const client = useQueryClient();
  const draft = useDraft();
  const mutation = useMutation<CaseFull, Problem, Act>({
    mutationFn: ({ action, data, assignee }) =>
      send('POST', `/api/v1/cases/${id}/actions/${action}`, {
        body: { data, ...(assignee ? { assignee } : {}) },
        key: draft.key,
        uploads: draft.uploads,
      }),
    onMutate: () => justDone(id),
    onSuccess: (now) => {
      justDone(id);
      client.setQueryData(kept.aCase(id), now);
      refreshRow(client, now);
      void client.invalidateQueries({ queryKey: kept.events(id) });
      void client.invalidateQueries({ queryKey: kept.suggestion(id) });
      void client.invalidateQueries({ queryKey: kept.views });
    },
    onError: (problem) => {
      if (problem.kind === 'refused') draft.fresh();
      if (problem.status === 409) void client.invalidateQueries({ queryKey: kept.aCase(id) });
    },
  });
  return { ...mutation, uploads: draft.uploads };
};

/** A message goes on its way once more; every list of messages is read again. */
export const useSendAgain = (id: string) => {
  const client = useQueryClient();
  return useMutation<undefined, Problem>({
    mutationFn: () => send('POST', `/api/v1/outbox/${id}/again`, { key: newKey() }),
    onSuccess: () => client.invalidateQueries({ queryKey: kept.outbox }),
  });
};

export const useReveal = (id: string) => {
  const client = useQueryClient();
  return useMutation<Revealed, Problem, string>({
    mutationFn: (purpose) => send('POST', `/api/v1/cases/${id}/reveal`, { body: { purpose }, key: newKey() }),
    onMutate: () => justDone(id),
    onSuccess: () => client.invalidateQueries({ queryKey: kept.events(id) }),
  });
};

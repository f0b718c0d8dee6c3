/** Calls: what rings for this account, its card, and how the hotline does. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '../../shared/api/problem.ts';
import { newKey, send } from '../../shared/api/send.ts';
import { kept } from '../api/queries.ts';
import type { CallCard, CallFigures } from '../api/types.ts';

const keys = { card: (id: string) => ['calls', id], figures: ['calls', 'figures'] } as const;

/** The card of a call, read again whenever the telephone says something of it. */
export const useCall = (id: string | undefined) =>
  useQuery<CallCard, Problem>({
    queryKey: keys.card(id ?? 'none'),
    enabled: id !== undefined,
    retry: false,
    queryFn: ({ signal }) => send('GET', `/api/v1/calls/${id}`, { signal }),
  });

export const useCallFigures = () =>
  useQuery<CallFigures, Problem>({
    queryKey: keys.figures,
    refetchInterval: 30_000,
    queryFn: ({ signal }) => send('GET', '/api/v1/calls', { signal }),
  });

export type Emergency = '110' | '119' | '120';

/** Marks a call as handed over; the case that is kept of it shows in every list. */
export const usePassOn = (id: string) => {
  const client = useQueryClient();
  return useMutation<CallCard, Problem, Emergency>({
    mutationFn: (to) => send('POST', `/api/v1/calls/${id}/pass`, { body: { to }, key: newKey() }),
    onSuccess: (card) => {
      client.setQueryData(keys.card(id), card);
      void client.invalidateQueries({ queryKey: kept.cases });
      void client.invalidateQueries({ queryKey: kept.views });
    },
  });
};

/** Reads a call and the figures again. */
export const useRingAgain = () => {
  const client = useQueryClient();
  return (id: string) => {
    void client.invalidateQueries({ queryKey: keys.card(id) });
    void client.invalidateQueries({ queryKey: keys.figures });
  };
};

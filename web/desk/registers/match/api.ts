import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '../../../shared/api/problem.ts';
import { newKey, send, sendFile } from '../../../shared/api/send.ts';
import type { components } from '../../../shared/api.d.ts';
import { useChange, type Which } from '../api.ts';

type Schemas = components['schemas'];
export type ListMatch = Schemas['ListMatch'];
export type MatchHits = Schemas['MatchHits'];
type Asking = Schemas['MatchAsking'];

const path = ({ programme, register }: Which) => `/api/v1/registers/${programme}/${register}/matches`;
const keyOf = (which: Which) => ['registers', 'matches', which];

export const useMine = (which: Which) =>
  useQuery<Schemas['ListMatches'], Problem>({
    queryKey: keyOf(which),
    queryFn: ({ signal }) => send('GET', path(which), { signal }),
  });

export const useAsk = (which: Which) => useChange<Asking>(() => path(which));

/** Hands the list over; nothing of it stays on this page. */
export const useGive = (which: Which) => {
  const client = useQueryClient();
  return useMutation<ListMatch, Problem, { id: string; file: File }>({
    mutationFn: ({ id, file }) => sendFile(`/api/v1/matches/${id}/list`, file, newKey()),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(which) }),
  });
};

/** Each press is one look, and is kept as one; what was shown stays on this page only. */
export const useLook = (which: Which) => {
  const client = useQueryClient();
  return useMutation<MatchHits, Problem, string>({
    mutationFn: (id) => send('POST', `/api/v1/matches/${id}/hits`, { key: newKey() }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(which) }),
  });
};

export const useDelete = () =>
  useChange<string>(
    (id) => `/api/v1/matches/${id}/delete`,
    () => undefined,
  );

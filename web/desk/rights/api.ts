/** Wishes of people to be erased, and what the desk decides about them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';
import { useDraft } from '../api/writes.ts';

type Schemas = components['schemas'];
export type Erasure = Schemas['Erasures']['items'][number];
export type Which = 'waiting' | 'past';

const key = 'erasures';

export const useErasures = (which: Which, enabled: boolean) =>
  useQuery<Schemas['Erasures'], Problem>({
    queryKey: [key, which],
    queryFn: ({ signal }) => send('GET', '/api/v1/erasures', { query: { which }, signal }),
    enabled,
  });

export const useDecide = (id: string) => {
  const client = useQueryClient();
  const draft = useDraft();
  return useMutation<{ id: string }, Problem, Schemas['ErasureDecision']>({
    mutationFn: (body) => send('POST', `/api/v1/erasures/${id}/decision`, { key: draft.key, body }),
    onSuccess: () => void client.invalidateQueries({ queryKey: [key] }),
    onSettled: () => draft.fresh(),
  });
};

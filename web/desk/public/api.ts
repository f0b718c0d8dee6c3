/** Public pages: what waits, what stands, and how it stands with one case. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '../../shared/api/problem.ts';
import { newKey, send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';

type Schemas = components['schemas'];
export type Publishing = Schemas['Publishing'];
export type Draft = Schemas['PublicDrafts']['items'][number];

const key = 'publications';
const at = (id: string) => `/api/v1/cases/${id}/publication`;

export const useDrafts = (page: 'drafted' | 'published', wanted: boolean) =>
  useQuery<Schemas['PublicDrafts'], Problem>({
    queryKey: [key, page],
    queryFn: ({ signal }) => send('GET', '/api/v1/publications', { query: { page }, signal }),
    enabled: wanted,
  });

export const usePublishing = (id: string, wanted: boolean) =>
  useQuery<Publishing, Problem>({
    queryKey: [key, 'case', id],
    queryFn: ({ signal }) => send('GET', at(id), { signal }),
    enabled: wanted,
  });

export type Step = Readonly<
  { step: 'draft'; summary: string; reply: string } | { step: 'publish' } | { step: 'send-back' | 'take-back'; reason: string }
>;

/** One step with a page; everything that shows pages is read again. */
export const useStep = (id: string, done: () => void) => {
  const client = useQueryClient();
  return useMutation<Publishing, Problem, Step>({
    mutationFn: ({ step, ...body }) =>
      send('POST', step === 'draft' ? at(id) : `${at(id)}/${step}`, { key: newKey(), ...(step === 'publish' ? {} : { body }) }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: [key] });
      done();
    },
  });
};

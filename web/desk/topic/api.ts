/** Topics: what is proposed, what is on and what has ended, and one of them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';
import { useDraft } from '../api/writes.ts';

type Schemas = components['schemas'];
export type Proposal = Schemas['TopicProposal'];
export type TopicLine = Schemas['TopicLine'];
export type TopicFull = Schemas['TopicFull'];
export type TopicStage = TopicLine['stage'];
export type Adopting = Schemas['TopicAdopting'];
export type Stepping = Schemas['TopicStepping'];

const key = 'topics';

export const useProposals = (enabled: boolean) =>
  useQuery<Schemas['TopicProposals'], Problem>({
    queryKey: [key, 'proposals'],
    queryFn: ({ signal }) => send('GET', '/api/v1/topics/proposals', { signal }),
    enabled,
  });

export const useTopics = (which: 'open' | 'ended', enabled: boolean) =>
  useQuery<Schemas['Topics'], Problem>({
    queryKey: [key, which],
    queryFn: ({ signal }) => send('GET', '/api/v1/topics', { query: { which }, signal }),
    enabled,
  });

export const useTopic = (id: string) =>
  useQuery<TopicFull, Problem>({
    queryKey: [key, 'one', id],
    retry: false,
    queryFn: ({ signal }) => send('GET', `/api/v1/topics/${id}`, { signal }),
  });

type Press = Readonly<{ path: string; body: Adopting | Stepping | Schemas['TopicDismissing'] }>;

/** One press; everything that shows topics is read again. */
export const usePressTopic = (done: (made: { id: string }) => void = () => {}) => {
  const client = useQueryClient();
  const draft = useDraft();
  return useMutation<{ id: string }, Problem, Press>({
    mutationFn: ({ path, body }) => send('POST', `/api/v1/topics${path}`, { key: draft.key, body }),
    onSuccess: (made) => {
      void client.invalidateQueries({ queryKey: [key] });
      done(made);
    },
    onError: (problem) => {
      if (problem.kind === 'refused') draft.fresh();
    },
  });
};

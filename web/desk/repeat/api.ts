/** Marks on repeated matters: what waits and stands, and how it stands with one case. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';
import { useDraft } from '../api/writes.ts';

type Schemas = components['schemas'];
export type Repeat = Schemas['Repeat'];
export type CaseRepeats = Schemas['CaseRepeats'];
export type Which = 'waiting' | 'standing' | 'past';

const key = 'repeats';

export const useRepeats = (which: Which, enabled: boolean) =>
  useQuery<Schemas['Repeats'], Problem>({
    queryKey: [key, which],
    queryFn: ({ signal }) => send('GET', '/api/v1/repeats', { query: { which }, signal }),
    enabled,
  });

export const useCaseRepeats = (id: string) =>
  useQuery<CaseRepeats, Problem>({
    queryKey: [key, 'case', id],
    retry: false,
    queryFn: ({ signal }) => send('GET', `/api/v1/cases/${id}/repeats`, { signal }),
  });

export type Step = Readonly<
  | { do: 'ask'; of: string; body: { title: string; reason: string; until: string } }
  | { do: 'decide'; mark: string; body: { answer: 'approve'; until?: string } | { answer: 'deny' | 'lift'; reason: string } }
  | { do: 'link' | 'unlink'; mark: string; of: string }
>;

const requestOf = (step: Step): [method: 'POST' | 'DELETE', path: string, body?: object] => {
  switch (step.do) {
    case 'ask':
      return ['POST', `/api/v1/cases/${step.of}/repeats`, step.body];
    case 'decide':
      return ['POST', `/api/v1/repeats/${step.mark}/decision`, step.body];
    case 'link':
      return ['POST', `/api/v1/repeats/${step.mark}/cases`, { case: step.of }];
    case 'unlink':
      return ['DELETE', `/api/v1/repeats/${step.mark}/cases/${step.of}`];
  }
};

/** One press; everything that shows marks is read again. */
export const useStep = (done: () => void = () => {}) => {
  const client = useQueryClient();
  const draft = useDraft();
  return useMutation<{ id: string }, Problem, Step>({
    mutationFn: (step) => {
      const [method, path, body] = requestOf(step);
      return send(method, path, { key: draft.key, ...(body && { body }) });
    },
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: [key] });
      done();
    },
    onSettled: () => draft.fresh(),
  });
};

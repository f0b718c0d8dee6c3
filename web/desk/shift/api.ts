import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';
import { useDraft } from '../api/writes.ts';

export type Shifts = components['schemas']['Shifts'];
export type Desk = Shifts['desks'][number];
export type ShiftShown = Shifts['items'][number];

const key = ['shifts'];

export const useShifts = () =>
  useQuery<Shifts, Problem>({ queryKey: key, queryFn: ({ signal }) => send('GET', '/api/v1/desk/shifts', { signal }) });

/** One signature, given or taken: a press is one signature however often it is sent. */
export const useSign = <Body>(pathOf: (body: Body) => string, bodyOf: (body: Body) => object | undefined) => {
  const client = useQueryClient();
  const draft = useDraft();
  return useMutation<{ id: string }, Problem, Body>({
    mutationFn: (body) => send('POST', pathOf(body), { ...(bodyOf(body) && { body: bodyOf(body) }), key: draft.key }),
    onSettled: () => {
      draft.fresh();
      void client.invalidateQueries({ queryKey: key });
    },
  });
};

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '../../shared/api/problem.ts';
import { newKey, send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';

type Schemas = components['schemas'];
export type Slot = Schemas['SessionSlot'];
export type SessionFull = Schemas['SessionFull'];
export type Booking = SessionFull['bookings'][number];

const key = ['sessions'];
const often = 5_000;

export const useDay = (date: string) =>
  useQuery<{ items: Slot[] }, Problem>({
    queryKey: [...key, 'day', date],
    queryFn: ({ signal }) => send('GET', '/api/v1/sessions', { signal, ...(date !== '' && { query: { date } }) }),
    refetchInterval: 30_000,
  });

export const useSession = (id: string) =>
  useQuery<SessionFull, Problem>({
    queryKey: [...key, id],
    queryFn: ({ signal }) => send('GET', `/api/v1/sessions/${id}`, { signal }),
    refetchInterval: often,
  });

export type Doing = { path: string; body?: object };

/** Anything done at the hall; what is shown is read again afterwards. */
export const useDoing = () => {
  const client = useQueryClient();
  return useMutation<unknown, Problem, Doing>({
    mutationFn: ({ path, body }) => send('POST', path, { key: newKey(), ...(body && { body }) }),
    onSettled: () => void client.invalidateQueries({ queryKey: key }),
  });
};

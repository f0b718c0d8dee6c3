import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '../../shared/api/problem.ts';
import { newKey, send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';

type Alerts = components['schemas']['Alerts'];
export type Alert = Alerts['items'][number];

const key = ['alerts'];
const oftenMs = 60_000;

/** What I was told; looked at again every minute, so that the bell rings by itself. */
export const useAlerts = () =>
  useQuery<Alerts, Problem>({
    queryKey: key,
    queryFn: ({ signal }) => send('GET', '/api/v1/alerts', { signal }),
    refetchInterval: oftenMs,
  });

export const useSeen = () => {
  const client = useQueryClient();
  return useMutation<Alerts, Problem, readonly number[]>({
    mutationFn: (positions) => send('POST', '/api/v1/alerts/seen', { body: { positions }, key: newKey() }),
    onSuccess: (now) => client.setQueryData(key, now),
  });
};

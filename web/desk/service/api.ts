import { useQuery } from '@tanstack/react-query';
import type { Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';

type Schemas = components['schemas'];
export type ServiceHour = Schemas['ServiceHour'];
export type ServiceFigure = Schemas['ServiceFigure'];

/** The last hour, read again each minute; what is shown stays until the next has come. */
export const useServiceHour = (enabled: boolean) =>
  useQuery<ServiceHour, Problem>({
    queryKey: ['service'],
    queryFn: ({ signal }) => send('GET', '/api/v1/watch/figures', { signal }),
    refetchInterval: 60_000,
    enabled,
  });

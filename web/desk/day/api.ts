import { useQuery } from '@tanstack/react-query';
import type { Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';
import { useNews } from '../api/live.ts';

type Schemas = components['schemas'];
export type Today = Schemas['Today'];
export type CallBack = Schemas['CallBack'];
export type LadderStep = Schemas['LadderStep'];
export type Unanswered = Schemas['UnansweredWords'];

/** One page of the day, read again when something changed elsewhere. */
const useDay = <T>(name: string, path: string) => {
  const query = useQuery<T, Problem>({ queryKey: ['day', name], queryFn: ({ signal }) => send('GET', path, { signal }) });
  useNews(() => void query.refetch());
  return query;
};

export const useToday = () => useDay<Today>('today', '/api/v1/desk/today');
export const useCallBacks = () => useDay<readonly CallBack[]>('call-backs', '/api/v1/desk/call-backs');
export const useLadder = () => useDay<readonly LadderStep[]>('ladder', '/api/v1/desk/ladder');
export const useUnanswered = () => useDay<readonly Unanswered[]>('leader-words', '/api/v1/desk/leader-words');

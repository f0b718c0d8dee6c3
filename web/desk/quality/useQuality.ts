import { useQuery } from '@tanstack/react-query';
import type { Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import type { TriageQuality } from '../api/types.ts';

export const useQuality = () =>
  useQuery<TriageQuality, Problem>({
    queryKey: ['triage', 'quality'],
    queryFn: ({ signal }) => send('GET', '/api/v1/desk/triage', { signal }),
  });

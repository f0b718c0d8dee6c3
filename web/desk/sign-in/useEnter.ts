import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import { kept } from '../api/queries.ts';
import type { Me } from '../api/types.ts';

/** Posts what was filled in; whoever comes in this way goes on to where they wanted to be. */
export const useEnter = <Given>(path: '/api/v1/session' | '/api/v1/setup') => {
  const client = useQueryClient();
  const go = useNavigate();
  const { to } = useSearch({ strict: false }) as { to?: string };
  return useMutation<Me, Problem, Given>({
    mutationFn: (body) => send('POST', path, { body }),
    onSuccess: async (me) => {
      client.clear();
      client.setQueryData(kept.me, me);
      await go({ href: to ?? '/desk', replace: true });
    },
  });
};

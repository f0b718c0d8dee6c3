/** Reading and changing the zone. Every write frees what was read of its sheet and of the pickers. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '../../shared/api/problem.ts';
import { newKey, send } from '../../shared/api/send.ts';
import type { Done, Happened, Lead, OpenCases, Shown, ZoneSheet } from './types.ts';

type Page<S extends ZoneSheet> = { items: Shown[S][]; next: string | null };

const at = (sheet: ZoneSheet) => `/api/v1/zone/${sheet}`;
const keyed = (sheet: ZoneSheet) => ['zone', sheet] as const;

const wholeSheet = async <S extends ZoneSheet>(sheet: S, signal: AbortSignal): Promise<Shown[S][]> => {
  const rows: Shown[S][] = [];
  for (let after: string | undefined; ; ) {
    const page: Page<S> = await send('GET', at(sheet), { query: { after, limit: 2000 }, signal });
    rows.push(...page.items);
    if (page.next === null) return rows;
    after = page.next;
  }
};

/** All rows of a sheet, past ones too. */
export const useSheet = <S extends ZoneSheet>(sheet: S, wanted = true) =>
  useQuery<Shown[S][], Problem>({
    queryKey: keyed(sheet),
    queryFn: ({ signal }) => wholeSheet(sheet, signal),
    enabled: wanted,
    staleTime: 30_000,
  });

export const useHistory = (sheet: ZoneSheet, id: string) =>
  useQuery<Happened[], Problem>({
    queryKey: [...keyed(sheet), id, 'history'],
    queryFn: ({ signal }) => send('GET', `${at(sheet)}/${encodeURIComponent(id)}/history`, { signal }),
  });

export const useOpenCases = (post: string | undefined) =>
  useQuery<OpenCases, Problem>({
    queryKey: ['zone', 'open-cases', post],
    enabled: post !== undefined,
    staleTime: 0,
    queryFn: ({ signal }) => send('GET', `${at('posts')}/${encodeURIComponent(post ?? '')}/open-cases`, { signal }),
  });

export const useLead = (category: string | undefined, area: string | undefined) =>
  useQuery<Lead, Problem>({
    queryKey: ['zone', 'duties', 'lead', category, area],
    enabled: category !== undefined && area !== undefined,
    queryFn: ({ signal }) => send('GET', '/api/v1/zone/who-leads', { query: { category, area }, signal }),
  });

/** After any change of the zone nothing read of it, or picked from it, is believed any longer. */
export const useForget = () => {
  const client = useQueryClient();
  return () => Promise.all([client.invalidateQueries({ queryKey: ['zone'] }), client.invalidateQueries({ queryKey: ['choices'] })]);
};

type Change = { method: 'PUT' | 'POST'; path: string; body?: unknown };

/** One change; each press is one key. Answers with what the server says. */
export const useChange = <Answer = Done>(done: (answer: Answer) => void) => {
  const forget = useForget();
  return useMutation<Answer, Problem, Change>({
    mutationFn: ({ method, path, body }) => send(method, `/api/v1/zone/${path}`, { body: body ?? {}, key: newKey() }),
    onSuccess: async (answer) => {
      await forget();
      done(answer);
    },
  });
};

export const idPath = (sheet: ZoneSheet, id: string, rest = ''): string => `${sheet}/${encodeURIComponent(id)}${rest}`;

/** What comes from above and what goes back, as the server says it. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { offline, type Problem, problemOf } from '../../shared/api/problem.ts';
import { newKey, send, sendFile } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';
import { spokenNow } from '../../shared/language.tsx';
import { kept } from '../api/queries.ts';

type Schemas = components['schemas'];
export type CaseFile = Schemas['CaseFile'];
export type FilePart = Schemas['CaseFilePart'];
export type Letter = Schemas['Letter'];
export type Awaited = Schemas['Awaited'];
export type AwaitedPage = Schemas['AwaitedPage'];
export type Group = Schemas['ChatGroups'][number];
export type BackState = 'ready' | 'open' | 'said';
export type From = Readonly<{ programme: string; source: string }>;

/** A file that the server makes, kept by the browser under the name it is given; answers with its name. */
export const download = async (path: string, body: unknown, signal?: AbortSignal): Promise<void> => {
  const answer = await fetch(path, {
    method: 'POST',
    body: JSON.stringify(body),
    credentials: 'same-origin',
    headers: { 'Accept-Language': spokenNow(), 'Content-Type': 'application/json' },
    ...(signal && { signal }),
  }).catch((thrown: unknown) => {
    throw signal?.aborted ? thrown : offline(false);
  });
  if (!answer.ok) throw problemOf(answer.status, await answer.json().catch(() => undefined));
  const named = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = named ? decodeURIComponent(named) : 'file.xlsx';
  link.click();
  URL.revokeObjectURL(link.href);
};

/** Looks at a file without doing anything. */
export const lookAt = (file: File, { programme, source }: From): Promise<CaseFile> =>
  sendFile(`/api/v1/case-files?${new URLSearchParams({ programme, source })}`, file, newKey());

export const setColumns = (id: string, columns: Readonly<Record<string, string>>, dates: CaseFile['dates']): Promise<CaseFile> =>
  send('PUT', `/api/v1/case-files/${id}/columns`, { body: { columns, dates }, key: newKey() });

export const bringPart = (id: string, body: { after: number; without: boolean; quiet: boolean }): Promise<FilePart> =>
  send('POST', `/api/v1/case-files/${id}/parts`, { body, key: newKey() });

export const readLetter = (body: From & { text: string }): Promise<Letter> => send('POST', '/api/v1/letters/read', { body, key: newKey() });

type To = 'up' | 'group';
const awaitedKey = ['awaited'] as const;

export const useAwaited = (to: To, state: BackState, from: Partial<From> = {}) =>
  useInfiniteQuery<AwaitedPage, Problem, { pages: AwaitedPage[] }, readonly unknown[], string | undefined>({
    queryKey: [...awaitedKey, to, state, from],
    queryFn: ({ pageParam, signal }) => send('GET', '/api/v1/awaited', { query: { to, state, ...from, after: pageParam }, signal }),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const useAwaitedOf = (id: string, wanted: boolean) =>
  useQuery<Awaited, Problem>({
    queryKey: [...kept.aCase(id), 'awaited'],
    enabled: wanted,
    retry: false,
    queryFn: ({ signal }) => send('GET', `/api/v1/cases/${id}/awaited`, { signal }),
  });

/** Says that results have gone back; every list that shows them is asked for anew. */
export const useReplied = () => {
  const client = useQueryClient();
  return useMutation<Schemas['Replied'], Problem, readonly string[]>({
    mutationFn: (cases) => send('POST', '/api/v1/awaited/replied', { body: { cases }, key: newKey() }),
    onSuccess: (_, cases) => {
      void client.invalidateQueries({ queryKey: awaitedKey });
      for (const id of cases) void client.invalidateQueries({ queryKey: kept.aCase(id) });
    },
  });
};

export const useGroups = () =>
  useQuery<Group[], Problem>({
    queryKey: ['chat-groups'],
    staleTime: 60_000,
    queryFn: ({ signal }) => send('GET', '/api/v1/chat-groups', { signal }),
  });

/** Every list of cases is asked for anew after some were opened. */
export const useForgetCases = () => {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: kept.cases });
    void client.invalidateQueries({ queryKey: kept.views });
    void client.invalidateQueries({ queryKey: awaitedKey });
  };
};

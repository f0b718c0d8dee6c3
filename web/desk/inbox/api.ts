/** What I was told, and how I want to be told. */
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '../../shared/api/problem.ts';
import { newKey, send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';
import { useNews } from '../api/live.ts';

type Schemas = components['schemas'];
export type InboxPage = Schemas['Inbox'];
export type Told = InboxPage['items'][number];
export type MyMessages = Schemas['MyMessages'];
export type Choosing = Schemas['MessagesChosen'];

const key = 'inbox';
/** Messages are written a moment after what they tell of. */
const afterwards = 2_500;

export const useUnread = (): number => {
  const client = useQueryClient();
  useNews(() => void setTimeout(() => void client.invalidateQueries({ queryKey: [key] }), afterwards));
  const { data } = useQuery<Schemas['Unread'], Problem>({
    queryKey: [key, 'unread'],
    queryFn: ({ signal }) => send('GET', '/api/v1/inbox/unread', { signal }),
    refetchInterval: 60_000,
    retry: false,
  });
  return data?.unread ?? 0;
};

export const useInbox = (unread: boolean) =>
  useInfiniteQuery({
    queryKey: [key, 'list', unread],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam, signal }) =>
      send<InboxPage>('GET', '/api/v1/inbox', {
        query: { unread: String(unread), ...(pageParam && { before: String(pageParam) }) },
        signal,
      }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const useRead = () => {
  const client = useQueryClient();
  return useMutation<undefined, Problem, { positions: number[] } | { upTo: number }>({
    mutationFn: (body) => send('POST', '/api/v1/inbox/read', { body, key: newKey() }),
    onSuccess: () => client.invalidateQueries({ queryKey: [key] }),
  });
};

const chosen = ['my-messages'];

export const useMyMessages = () =>
  useQuery<MyMessages, Problem>({ queryKey: chosen, queryFn: ({ signal }) => send('GET', '/api/v1/me/messages', { signal }) });

export const useChoose = () => {
  const client = useQueryClient();
  return useMutation<MyMessages, Problem, Choosing>({
    mutationFn: (body) => send('PUT', '/api/v1/me/messages', { body, key: newKey() }),
    onSuccess: (now) => client.setQueryData(chosen, now),
  });
};

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Problem } from '../../shared/api/problem.ts';
import { newKey, send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';
import { justDone } from '../api/live.ts';

export type Article = components['schemas']['OfferedArticle'];

/** Articles that answer a case, and those that say what was typed. */
export const useArticles = (id: string, q: string) =>
  useQuery<readonly Article[], Problem>({
    queryKey: ['articles', id, q],
    queryFn: ({ signal }) => send('GET', `/api/v1/cases/${id}/articles`, { query: { q }, signal }),
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  });

/** Counts a use; an answer is not held up by it, and one that could not be counted is no fault of whoever writes. */
export const noteUse = async (id: string, article: string): Promise<void> => {
  justDone(id);
  await send('POST', `/api/v1/cases/${id}/articles/${encodeURIComponent(article)}/uses`, { key: newKey() }).catch(() => undefined);
};

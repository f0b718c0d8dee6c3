/** Views of the queue with names of one's own. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '../../shared/api/problem.ts';
import { newKey, send } from '../../shared/api/send.ts';
import { kept } from './queries.ts';
import type { SavedView } from './types.ts';

/** A UUID of chance (version 4); `crypto.randomUUID` is missing on pages that come without TLS. */
export const newViewId = (): string => newKey().replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');

export const useSaved = () =>
  useQuery<readonly SavedView[], Problem>({
    queryKey: [...kept.views, 'saved'],
    queryFn: ({ signal }) => send('GET', '/api/v1/views/saved', { signal }),
  });

type Saving = Pick<SavedView, 'id' | 'name' | 'shared' | 'filter'> & { place: number };

/** Keeping and forgetting; each is the same when it is sent twice. */
export const useSavedWrites = () => {
  const client = useQueryClient();
  const again = () => client.invalidateQueries({ queryKey: kept.views });
  const save = useMutation<SavedView, Problem, Saving>({
    mutationFn: ({ id, name, shared, place, filter }) =>
      send('PUT', `/api/v1/views/saved/${id}`, { body: { name, shared, place, filter }, key: newKey() }),
    onSuccess: again,
  });
  const forget = useMutation<undefined, Problem, string>({
    mutationFn: (id) => send('DELETE', `/api/v1/views/saved/${id}`, { key: newKey() }),
    onSuccess: again,
  });
  return { save, forget };
};

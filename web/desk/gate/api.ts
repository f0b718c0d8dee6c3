import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Problem } from '../../shared/api/problem.ts';
import { newKey, send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';

type Schemas = components['schemas'];
export type Board = Schemas['GateBoard'];
export type GateShown = Board extends { gates: (infer One)[] } ? One : never;
export type RecordRow = Schemas['RecordRow'];

const key = ['gate-board'];

/** The board, read again whenever something was recorded at one of my places, and each minute for those who stay. */
export const useBoard = () => {
  const client = useQueryClient();
  useEffect(() => {
    const stream = new EventSource('/api/v1/gate-board/live');
    stream.addEventListener('recorded', () => void client.invalidateQueries({ queryKey: key }));
    return () => stream.close();
  }, [client]);
  return useQuery<Board, Problem>({
    queryKey: key,
    queryFn: ({ signal }) => send('GET', '/api/v1/gate-board', { signal }),
    refetchInterval: 60_000,
  });
};

export type Search = { what: 'passed' | 'where'; body: Record<string, string> };

/** A search with its purpose; each press is one search. */
export const useSearch = () =>
  useMutation<{ items: RecordRow[] }, Problem, Search>({
    mutationFn: ({ what, body }) => send('POST', `/api/v1/records/searches/${what}`, { body, key: newKey() }),
  });

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '../../shared/api/problem.ts';
import { newKey, send, sendFile } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';
import { useDraft } from '../api/writes.ts';

type Schemas = components['schemas'];
export type RegisterShape = Schemas['RegisterShape'];
export type EntryRow = Schemas['EntryRow'];
export type EntryFull = Schemas['EntryFull'];
export type EntryFile = Schemas['EntryFile'];
export type EntryDoing = Schemas['EntryDoing'];
export type EntriesDoing = Schemas['EntriesDoing'];
export type EntryView = Schemas['EntryView'];

export type Which = Readonly<{ programme: string; register: string }>;

const at = ({ programme, register }: Which) => `/api/v1/registers/${programme}/${register}`;
const key = ['registers'];

const useLook = <T>(name: readonly unknown[], path: string, query: Record<string, string | undefined> = {}, on = true) =>
  useQuery<T, Problem>({
    queryKey: [...key, ...name, query],
    queryFn: ({ signal }) => send('GET', path, { signal, query }),
    enabled: on,
  });

export const useRegisters = () => useLook<Schemas['Registers']>(['all'], '/api/v1/registers');
export const useShape = (which: Which, on = true) => useLook<RegisterShape>(['shape', which], at(which), {}, on);
export const useCoverage = (which: Which, on: boolean) =>
  useLook<Schemas['RegisterCoverage']>(['coverage', which], `${at(which)}/coverage`, {}, on);
export const useSums = (which: Which, asOf: string | undefined, on: boolean) =>
  useLook<Schemas['RegisterSums']>(['sums', which], `${at(which)}/sums`, { asOf }, on);
export const useMonths = (which: Which, on: boolean) => useLook<Schemas['FrozenMonths']>(['months', which], `${at(which)}/months`, {}, on);
export const useEntry = (id: string, asOf: string | undefined) => useLook<EntryFull>(['entry', id], `/api/v1/entries/${id}`, { asOf });

/** Pages of a register, one after another. */
export const useEntries = (which: Which, query: Record<string, string | undefined>) =>
  useInfiniteQuery<Schemas['EntryPage'], Problem, { pages: Schemas['EntryPage'][] }, readonly unknown[], string | undefined>({
    queryKey: [...key, 'entries', which, query],
    queryFn: ({ signal, pageParam }) => send('GET', `${at(which)}/entries`, { signal, query: { ...query, after: pageParam } }),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** One press is one change, however often it is sent; everything that shows registers looks again. */
export const useChange = <Body, Answer = { id: string }>(
  pathOf: (body: Body) => string,
  bodyOf: (body: Body) => unknown = (body) => body,
) => {
  const client = useQueryClient();
  const draft = useDraft();
  return useMutation<Answer, Problem, Body>({
    mutationFn: (body) => {
      const said = bodyOf(body);
      return send('POST', pathOf(body), { ...(said !== undefined && { body: said as object }), key: draft.key });
    },
    onSettled: () => {
      draft.fresh();
      void client.invalidateQueries({ queryKey: key });
    },
  });
};

export const useDoing = (id: string) => useChange<EntryDoing>(() => `/api/v1/entries/${id}`);
/** One thing for several entries, all of them or none. */
export const useMany = (which: Which) => useChange<EntriesDoing, Schemas['EntriesDone']>(() => `${at(which)}/bulk`);

/** Ways of looking at a register that have a name. */
export const useEntryViews = (which: Which) => useLook<readonly EntryView[]>(['views', which], `${at(which)}/views`);

type Saving = Pick<EntryView, 'id' | 'name' | 'shared' | 'filter'> & { place: number };

/** Keeping and forgetting them; each is the same when it is sent twice. */
export const useEntryViewWrites = (which: Which) => {
  const client = useQueryClient();
  const again = () => client.invalidateQueries({ queryKey: [...key, 'views', which] });
  const save = useMutation<EntryView, Problem, Saving>({
    mutationFn: ({ id, ...body }) => send('PUT', `${at(which)}/views/${id}`, { body, key: newKey() }),
    onSuccess: again,
  });
  const forget = useMutation<undefined, Problem, string>({
    mutationFn: (id) => send('DELETE', `${at(which)}/views/${id}`, { key: newKey() }),
    onSuccess: again,
  });
  return { save, forget };
};

/** What is sealed, in full, for a purpose. */
export const useRevealing = (id: string) => useChange<{ purpose: string }, Schemas['EntryRevealed']>(() => `/api/v1/entries/${id}/reveal`);

/** The id of the entry with this number, or undefined where there is none. */
export const findKey = async (which: Which, number: string): Promise<string | undefined> => {
  const wanted = number.trim();
  if (wanted === '') return undefined;
  const { items } = await send<Schemas['EntryPage']>('GET', `${at(which)}/entries`, { query: { q: wanted } });
  return items.find(({ key: own }) => own === wanted)?.id;
};

export const useEnter = (which: Which) => useChange<Schemas['EntryEntering']>(() => `${at(which)}/entries`);

/** Shows what a file would do. */
export const lookAt = (which: Which, file: File): Promise<EntryFile> => sendFile(`${at(which)}/import`, file, newKey());

/** Whether a file is in, or taken back. */
export const isOver = (state: EntryFile['state']): boolean => state === 'done' || state === 'taken-back';

/** My files that are on their way into a register: they go on while nobody looks. */
export const useOwnFile = (which: Which) => useLook<Schemas['EntryFiles']>(['file', 'own', which], `${at(which)}/import`);

/** How far a file is, looked at again while it is on its way. */
export const useProgress = (id: string | undefined) =>
  useQuery<EntryFile, Problem>({
    queryKey: [...key, 'file', id],
    queryFn: ({ signal }) => send('GET', `/api/v1/entry-files/${id}`, { signal }),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data && isOver(state.data.state) ? false : 1_000),
  });

export const exportOf = (which: Which, query = ''): string => `${at(which)}/export.xlsx${query}`;

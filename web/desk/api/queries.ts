/** Reading: one hook for each thing the desk looks at. */
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import { useLanguage } from '../../shared/language.tsx';
import type {
  CaseFull,
  CasePage,
  CaseStep,
  Choices,
  Me,
  OutboxPage,
  PortalShown,
  ProgrammeShown,
  SignIn,
  SignInWays,
  Suggestion,
  ViewCount,
} from './types.ts';

/** Names under which answers are kept; change one here and it changes for reading and forgetting alike. */
export const kept = {
  me: ['me'],
  views: ['views'],
  cases: ['cases'],
  outbox: ['outbox'],
  signIns: ['sign-ins'],
  aCase: (id: string) => ['case', id],
  events: (id: string) => ['case', id, 'events'],
  suggestion: (id: string) => ['case', id, 'suggestion'],
} as const;

const rarely = 10 * 60_000;

/** A list arrives as `{items}` or as it is. */
export const listOf = <T>(answer: readonly T[] | { items: readonly T[] }): readonly T[] => ('items' in answer ? answer.items : answer);

export const useMe = () =>
  useQuery<Me, Problem>({
    queryKey: kept.me,
    queryFn: ({ signal }) => send('GET', '/api/v1/me', { signal }),
    staleTime: rarely,
    retry: false,
  });

export const usePortal = () =>
  useQuery<PortalShown, Problem>({
    queryKey: ['portal'],
    queryFn: ({ signal }) => send('GET', '/api/v1/portal', { signal }),
    staleTime: rarely,
  });

/** The ways to sign in, and whether the zone still wants its first administrator. */
export const useWays = () =>
  useQuery<SignInWays, Problem>({
    queryKey: ['ways'],
    queryFn: ({ signal }) => send('GET', '/api/v1/session/ways', { signal }),
  });

export const useViews = () =>
  useQuery<readonly ViewCount[], Problem>({
    queryKey: kept.views,
    queryFn: async ({ signal }) => listOf(await send<ViewCount[] | { items: ViewCount[] }>('GET', '/api/v1/views', { signal })),
  });

export type Filter = Readonly<Record<string, string | undefined>>;
export const pageSize = 50;

export const useCases = (filter: Filter) =>
  useInfiniteQuery<CasePage, Problem, { pages: CasePage[] }, readonly unknown[], string | undefined>({
    queryKey: [...kept.cases, filter],
    queryFn: ({ pageParam, signal }) => send('GET', '/api/v1/cases', { query: { ...filter, after: pageParam, limit: pageSize }, signal }),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });

export const useCase = (id: string) =>
  useQuery<CaseFull, Problem>({ queryKey: kept.aCase(id), queryFn: ({ signal }) => send('GET', `/api/v1/cases/${id}`, { signal }) });

export const useEvents = (id: string) =>
  useQuery<readonly CaseStep[], Problem>({
    queryKey: kept.events(id),
    queryFn: async ({ signal }) => listOf(await send<CaseStep[] | { items: CaseStep[] }>('GET', `/api/v1/cases/${id}/events`, { signal })),
  });

export const useSuggestion = (id: string, wanted: boolean) =>
  useQuery<Suggestion, Problem>({
    queryKey: kept.suggestion(id),
    enabled: wanted,
    retry: false,
    staleTime: 60_000,
    queryFn: ({ signal }) => send('GET', `/api/v1/cases/${id}/suggestion`, { signal }),
  });

const noChoices: Choices = { areas: [], units: [], categories: [], handlers: [], records: [], sessions: [], registers: [], figures: [] };

/** Areas, units, categories and handlers for pickers; empty lists until they have arrived. */
export const useChoices = (): Choices => {
  const { data } = useQuery<Choices, Problem>({
    queryKey: ['choices'],
    staleTime: rarely,
    queryFn: ({ signal }) => send('GET', '/api/v1/zone/choices', { signal }),
  });
  return data ?? noChoices;
};

export const useProgrammes = () =>
  useQuery<readonly ProgrammeShown[], Problem>({
    queryKey: ['programmes'],
    staleTime: rarely,
    queryFn: async ({ signal }) =>
      listOf(await send<ProgrammeShown[] | { items: ProgrammeShown[] }>('GET', '/api/v1/programmes', { signal })),
  });

/** One programme with its form, in the reader's language. */
export const useProgramme = (id: string | undefined) => {
  const { language } = useLanguage();
  return useQuery<ProgrammeShown, Problem>({
    queryKey: ['programme', id, language],
    enabled: id !== undefined,
    staleTime: rarely,
    queryFn: ({ signal }) => send('GET', `/api/v1/programmes/${id}`, { signal }),
  });
};

/** Messages come in one language, the reader's. */
export const useOutbox = (which: 'sms' | 'desk' | 'failed') => {
  const { language } = useLanguage();
  return useInfiniteQuery<OutboxPage, Problem, { pages: OutboxPage[] }, readonly string[], string | undefined>({
    queryKey: [...kept.outbox, which, language],
    queryFn: ({ pageParam, signal }) =>
      send('GET', '/api/v1/outbox', { query: { ...(which === 'failed' ? { state: which } : { by: which }), after: pageParam }, signal }),
    initialPageParam: undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
};

export const useSignIns = () =>
  useQuery<readonly SignIn[], Problem>({
    queryKey: kept.signIns,
    queryFn: async ({ signal }) => listOf(await send<SignIn[] | { items: SignIn[] }>('GET', '/api/v1/me/sign-ins', { signal })),
  });

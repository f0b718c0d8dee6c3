import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';
import { useDraft } from '../api/writes.ts';

type Schemas = components['schemas'];
export type Calendar = Schemas['RoundCalendar'];
export type VisitRow = Schemas['VisitRow'];
export type VisitFull = Schemas['VisitFull'];
export type Side = VisitFull['sides'][number];
export type CampaignRow = Schemas['CampaignRow'];
export type CampaignFull = Schemas['CampaignFull'];
export type Roster = Schemas['Roster'];

const day = 86_400_000;
const zoneTime = 8 * 3_600_000;

/** The week around an instant, Monday to Monday, in the zone's time. */
export const weekOf = (at: Date, shift: number) => {
  const local = Math.floor((at.getTime() + zoneTime) / day);
  const monday = local - ((local + 3) % 7) + shift * 7;
  const instant = (n: number) => new Date(n * day - zoneTime);
  const text = (n: number) => new Date(n * day).toISOString().slice(0, 10);
  return {
    from: instant(monday).toISOString(),
    to: instant(monday + 7).toISOString(),
    days: Array.from({ length: 7 }, (_, n) => text(monday + n)),
  };
};

const base = ['rounds'];

const useRead = <T>(path: string, query: Record<string, string | number | undefined> = {}) =>
  useQuery<T, Problem>({ queryKey: [...base, path, query], queryFn: ({ signal }) => send('GET', path, { query, signal }) });

export const useCalendar = (from: string, to: string) => useRead<Calendar>('/api/v1/rounds', { from, to });
export const useVisits = (query: Record<string, string | undefined>) => useRead<{ items: VisitRow[] }>('/api/v1/visits', query);
export const useVisit = (id: string) => useRead<VisitFull>(`/api/v1/visits/${id}`);
export const useCampaigns = () => useRead<{ items: CampaignRow[] }>('/api/v1/campaigns');
export const useCampaign = (id: string) => useRead<CampaignFull>(`/api/v1/campaigns/${id}`);
export const useRoster = (from: string, to: string) => useRead<Roster>('/api/v1/roster', { from, to });

/** One press, done once however often it is sent. */
export const usePress = <Body extends object | undefined>(path: string) => {
  const client = useQueryClient();
  const draft = useDraft();
  return useMutation<{ id: string }, Problem, Body>({
    mutationFn: (body) => send('POST', path, { ...(body && { body }), key: draft.key }),
    onSettled: () => {
      draft.fresh();
      void client.invalidateQueries({ queryKey: base });
    },
  });
};

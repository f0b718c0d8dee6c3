import { useEffect, useState } from 'react';
import { asProblem, type Problem } from '../../shared/api/problem.ts';
import { send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';
import { put, take } from '../keep/db.ts';

export type Places = components['schemas']['RecordPlaces']['items'];
export type PlaceForms = components['schemas']['PlaceForms'];
export type RecordForm = PlaceForms['records'][number];

type Read<T> = { value: T | 'none'; problem: Problem | 'none'; reading: boolean };

/** What was read last stands in the phone, and is shown at once; with network it is read anew. */
const useKept = <T>(key: string, path: string): Read<T> => {
  const [state, show] = useState<Read<T>>({ value: 'none', problem: 'none', reading: true });
  useEffect(() => {
    const gone = new AbortController();
    const look = async () => {
      const kept = await take<T>('kept', key);
      if (!gone.signal.aborted && kept) show((before) => (before.reading ? { ...before, value: kept } : before));
      try {
        const value = await send<T>('GET', path, { signal: gone.signal });
        await put('kept', key, value).catch(() => undefined);
        if (!gone.signal.aborted) show({ value, problem: 'none', reading: false });
      } catch (fault) {
        if (!gone.signal.aborted) show({ value: kept ?? 'none', problem: asProblem(fault), reading: false });
      }
    };
    void look();
    return () => gone.abort();
  }, [key, path]);
  return state;
};

export const usePlaces = () => useKept<{ items: Places }>('places', '/api/v1/places');
export const usePlace = (id: string) => useKept<PlaceForms>(`place ${id}`, `/api/v1/places/${encodeURIComponent(id)}`);

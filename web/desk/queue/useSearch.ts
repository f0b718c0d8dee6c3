import { useNavigate, useSearch as useRouterSearch } from '@tanstack/react-router';
import type { Search } from './search.ts';

/** The queue's search as it stands in the address, and a way to change parts of it; `undefined` takes a part away. */
export const useSearch = (to: '/desk' | '/desk/map' = '/desk') => {
  const search = useRouterSearch({ strict: false }) as Search;
  const go = useNavigate();
  const change = (part: { [name in keyof Search]?: Search[name] | undefined }) => {
    const next = Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value));
    void go({ to, search: next, replace: true });
  };
  return { search, change };
};

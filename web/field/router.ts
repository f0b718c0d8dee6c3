import { useSyncExternalStore } from 'react';

const moved = 'huying-moved';

const listen = (tell: () => void) => {
  addEventListener('popstate', tell);
  addEventListener(moved, tell);
  return () => {
    removeEventListener('popstate', tell);
    removeEventListener(moved, tell);
  };
};

/** Goes to another page of the field app; `instead` leaves no step behind. */
export const go = (to: string, instead = false): void => {
  if (instead) history.replaceState(undefined, '', to);
  else history.pushState(undefined, '', to);
  scrollTo(0, 0);
  dispatchEvent(new Event(moved));
};

export type Page =
  | Readonly<{ page: 'list' | 'map' | 'new' | 'outbox' | 'places' | 'scan' }>
  | Readonly<{ page: 'visit' | 'gate' | 'pass'; id: string }>;

const pageOf = (path: string): Page => {
  const [, first, second] = path.split('/').filter(Boolean);
  if (first === 'visit' && second) return { page: 'visit', id: second };
  if (first === 'pass' && second) return { page: 'pass', id: decodeURIComponent(second) };
  if (first === 'gate') return second ? { page: 'gate', id: decodeURIComponent(second) } : { page: 'places' };
  return { page: first === 'map' || first === 'new' || first === 'outbox' || first === 'scan' ? first : 'list' };
};

/** The page shown now. */
export const usePage = (): Page => pageOf(useSyncExternalStore(listen, () => location.pathname));

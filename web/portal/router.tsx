import { type AnchorHTMLAttributes, useSyncExternalStore } from 'react';

const moved = 'huying-moved';

const listen = (tell: () => void) => {
  addEventListener('popstate', tell);
  addEventListener(moved, tell);
  return () => {
    removeEventListener('popstate', tell);
    removeEventListener(moved, tell);
  };
};

/** The path of the page shown now, with its hash. */
export const usePath = (): string => useSyncExternalStore(listen, () => location.pathname + location.hash);

/** Goes to another page of the portal. `instead` leaves no step behind in the history. */
export const go = (to: string, instead = false): void => {
  if (instead) history.replaceState(undefined, '', to);
  else history.pushState(undefined, '', to);
  scrollTo(0, 0);
  dispatchEvent(new Event(moved));
};

/** A link inside the portal: an ordinary link, opened without loading the page anew unless a new window is wanted. */
export const Go = ({ to, ...rest }: { to: string } & AnchorHTMLAttributes<HTMLAnchorElement>) => (
  <a
    {...rest}
    href={to}
    onClick={(event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      go(to);
    }}
  />
);

export type Page =
  | { page: 'home' }
  | { page: 'choose' }
  | { page: 'report'; programme: string; step: number }
  | { page: 'call' }
  | { page: 'sign-in' }
  | { page: 'mine' }
  | { page: 'matter'; token: string; fresh: 'no' | 'new' | 'called' }
  | { page: 'nowhere' };

/** Which page an address means. */
export const pageAt = (path: string): Page => {
  const [before = '', hash] = path.split('#');
  const [first, second, third] = before
    .split('/')
    .filter(Boolean)
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });
  if (third !== undefined) return { page: 'nowhere' };
  if (first === undefined) return { page: 'home' };
  if (first === 'report')
    return second ? { page: 'report', programme: second, step: /^\d+$/.test(hash ?? '') ? Number(hash) : 0 } : { page: 'choose' };
  if ((first === 'call' || first === 'sign-in' || first === 'mine') && !second) return { page: first };
  if (first === 'c' && second) return { page: 'matter', token: second, fresh: hash === 'new' || hash === 'called' ? hash : 'no' };
  return { page: 'nowhere' };
};

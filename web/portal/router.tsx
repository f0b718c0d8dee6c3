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
  | { page: 'sign-in'; after: string }
  | { page: 'mine' }
  | { page: 'kept' }
  | { page: 'nearby' }
  | { page: 'book' }
  | { page: 'booking'; token: string }
  | { page: 'screen'; opening: string }
  | { page: 'public'; id?: string }
  | { page: 'draw'; id: string }
  | { page: 'firms'; code?: string; invitation?: string }
  | { page: 'firm'; code: string }
  | { page: 'matter'; token: string; fresh: 'no' | 'new' | 'called' }
  | { page: 'nowhere' };

/** Where to go after signing in: a path of the portal, never another site. */
const insideOnly = (hash: string | undefined): string => {
  const path = decodeURIComponent(hash ?? '');
  return /^\/(?!\/)[\w/-]*$/.test(path) ? path : '/mine';
};

/** Which page an address means. */
export const pageAt = (path: string): Page => {
  const [before = '', hash] = path.split('#');
  const [first, second, third, fourth, fifth] = before
    .split('/')
    .filter(Boolean)
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });
  if (first === 'firm' && second && third === 'join' && fourth && fifth === undefined)
    return { page: 'firms', code: second, invitation: fourth };
  if (third !== undefined) return { page: 'nowhere' };
  if (first === 'firm') return second ? { page: 'firm', code: second } : { page: 'firms' };
  if (first === 'sign-in' && !second) return { page: 'sign-in', after: insideOnly(hash) };
  if (first === undefined) return { page: 'home' };
  if (first === 'report')
    return second ? { page: 'report', programme: second, step: /^\d+$/.test(hash ?? '') ? Number(hash) : 0 } : { page: 'choose' };
  if (first === 'public') return second ? { page: 'public', id: second } : { page: 'public' };
  if (first === 'draw' && second) return { page: 'draw', id: second };
  if (first === 'book' && !second) return { page: 'book' };
  if (first === 'b' && second) return { page: 'booking', token: second };
  if (first === 'screen' && second) return { page: 'screen', opening: second };
  if ((first === 'call' || first === 'mine' || first === 'kept' || first === 'nearby') && !second) return { page: first };
  if (first === 'c' && second) return { page: 'matter', token: second, fresh: hash === 'new' || hash === 'called' ? hash : 'no' };
  return { page: 'nowhere' };
};

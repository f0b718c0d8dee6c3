import { useSyncExternalStore } from 'react';

let down = !navigator.onLine;
const listeners = new Set<() => void>();

const tell = (now: boolean) => {
  down = now;
  for (const listener of listeners) listener();
};

addEventListener('online', () => tell(false));
addEventListener('offline', () => tell(true));
/** A phone may believe that it is on line where nothing comes through: the worker says when it had to answer with what was kept. */
navigator.serviceWorker?.addEventListener('message', ({ data }) => data === 'kept' && tell(true));
navigator.serviceWorker?.startMessages();

const listen = (changed: () => void) => {
  listeners.add(changed);
  return () => void listeners.delete(changed);
};

/** Whether there is no network, as far as anybody can tell. */
export const useNetworkDown = (): boolean => useSyncExternalStore(listen, () => down);

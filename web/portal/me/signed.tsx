import { useSyncExternalStore } from 'react';
import { forget, recall, remember } from '../../shared/remembered.ts';

/** What this phone knows of the sign-in without asking: the number, or nobody. The session itself is a cookie that no script reads. */
const changed = 'huying-signed';

const isText = (kept: unknown): kept is string => typeof kept === 'string';

export const signedInAs = (): string => recall('signed', '', isText);

export const keepSigned = (phone: string): void => {
  if (phone === '') forget('signed');
  else remember('signed', phone);
  dispatchEvent(new Event(changed));
};

const listen = (tell: () => void) => {
  addEventListener(changed, tell);
  return () => removeEventListener(changed, tell);
};

/** The number that is signed in on this phone, or ''. */
export const useSigned = (): string => useSyncExternalStore(listen, signedInAs);

/** A number as screens show it. */
export const masked = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;

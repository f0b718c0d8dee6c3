/** Which action's form is open on a case: one at a time, wherever on the page it stands. */
import { createContext, useContext } from 'react';
import type { ActionShown } from '../api/types.ts';

export type Doing = Readonly<{ open: string | undefined; begin: (action: ActionShown) => void; end: (done?: ActionShown) => void }>;

const Now = createContext<Doing>({ open: undefined, begin: () => undefined, end: () => undefined });
export const DoingProvider = Now.Provider;
export const useDoing = (): Doing => useContext(Now);

/** An action's name on its page; what is done with a request stands once for each. */
export const keyOf = ({ id, request }: ActionShown): string => `${id}${request ? `:${request}` : ''}`;

/** Whether an action asks anything before it is done. Whoever signs, signs for themselves at one press; passing on is a step of its own. */
export const asks = ({ form, does, assigns, request }: ActionShown): boolean =>
  (assigns && does !== 'sign') || Object.keys(form.properties ?? {}).some((name) => !(request && name === 'request'));

/** What a resident who signs in asks of the API. */
import { send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';

type Schemas = components['schemas'];
export type WhoCalls = Schemas['WhoCalls'];
export type MyMatters = Schemas['MyMatters'];
export type MyWish = Schemas['ResidentWish'];
export type CodeSent = Schemas['CodeSent'];

const anonymous = true;

export const askForCode = (phone: string) => send<CodeSent>('POST', '/api/v1/resident/codes', { body: { phone }, anonymous });
export const signIn = (phone: string, code: string) =>
  send<WhoCalls>('POST', '/api/v1/resident/session', { body: { phone, code }, anonymous });
export const signOut = () => send<undefined>('DELETE', '/api/v1/resident/session', { anonymous });
export const readMe = (_: string, signal: AbortSignal) => send<WhoCalls>('GET', '/api/v1/resident', { signal, anonymous });
export const readMine = (_: string, signal: AbortSignal) => send<MyMatters>('GET', '/api/v1/resident/matters', { signal, anonymous });
export const addMatter = (token: string) => send<MyMatters>('POST', '/api/v1/resident/matters', { body: { token }, anonymous });
export const readWish = (_: string, signal: AbortSignal) => send<MyWish>('GET', '/api/v1/resident/messages', { signal, anonymous });
export const chooseWish = (wish: MyWish['wish']) => send<MyWish>('PUT', '/api/v1/resident/messages', { body: { wish }, anonymous });

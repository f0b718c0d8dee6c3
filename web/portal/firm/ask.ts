/** What the people of a firm ask of the API. */
import { send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';

type Schemas = components['schemas'];
export type MyFirms = Schemas['MyFirms'];
export type FirmPage = Schemas['FirmPage'];
export type FirmInvitation = Schemas['FirmInvitation'];

const anonymous = true;
const at = (code: string) => `/api/v1/firms/${encodeURIComponent(code)}`;

export const readFirms = (_: string, signal: AbortSignal) => send<MyFirms>('GET', '/api/v1/firms', { signal, anonymous });
export const readFirm = (code: string, signal: AbortSignal) => send<FirmPage>('GET', at(code), { signal, anonymous });
export const claimFirm = (code: string, name: string) => send<MyFirms>('POST', '/api/v1/firms', { body: { code, name }, anonymous });
export const inviteTo = (code: string) => send<FirmInvitation>('POST', `${at(code)}/invitations`, { anonymous });
export const joinFirm = (code: string, name: string, invitation: string) =>
  send<MyFirms>('POST', `${at(code)}/people`, { body: { name, invitation }, anonymous });
export const leaveFirm = (code: string) => send<MyFirms>('DELETE', `${at(code)}/people/me`, { anonymous });

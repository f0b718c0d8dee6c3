import { send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';

type Schemas = components['schemas'];
export type Bookable = Schemas['Bookables']['items'][number];
export type Slot = Schemas['SessionSlot'];
export type Booked = Schemas['Booked'];
export type OwnBooking = Schemas['OwnBooking'];
export type Screen = Schemas['HallScreen'];

export const readBookable = (_: string, signal: AbortSignal) =>
  send<{ items: Bookable[] }>('GET', '/api/v1/bookable', { signal, anonymous: true });

export const bookSlot = (body: unknown, key: string) => send<Booked>('POST', '/api/v1/bookings', { body, key, anonymous: true });

const at = (token: string) => `/api/v1/bookings/${encodeURIComponent(token)}`;
export const readBooking = (token: string, signal: AbortSignal) => send<OwnBooking>('GET', at(token), { signal, anonymous: true });
export const cancelBooking = (token: string, key: string) => send<OwnBooking>('POST', `${at(token)}/cancel`, { key, anonymous: true });

export const readScreen = (opening: string, signal: AbortSignal) =>
  send<Screen>('GET', `/api/v1/screens/${encodeURIComponent(opening)}`, { signal, anonymous: true });

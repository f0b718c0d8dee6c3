/** What everybody may ask: what is near a point, what was published. */
import { newKey, send } from '../../shared/api/send.ts';
import type { components } from '../../shared/api.d.ts';
import { recall, remember } from '../../shared/remembered.ts';

type Schemas = components['schemas'];
export type NearMe = Schemas['NearMe'];
export type PublicList = Schemas['PublicList'];
export type PublicItem = Schemas['PublicItem'];

const anonymous = true;
const isText = (kept: unknown): kept is string => typeof kept === 'string' && kept.length >= 16;

/** This phone, so that it is counted once; it is chance, and says nothing of anybody. */
const device = (): string => {
  const known = recall('device', '', isText);
  if (known !== '') return known;
  const fresh = newKey();
  remember('device', fresh);
  return fresh;
};

export const readNear = (place: string, signal: AbortSignal) => {
  const [lng, lat] = place.split(' ');
  return send<NearMe>('GET', '/api/v1/nearby', { query: { lng, lat }, signal, anonymous });
};

export const meToo = (id: string) =>
  send<Schemas['MetToo']>('POST', `/api/v1/nearby/${encodeURIComponent(id)}/met`, { body: { device: device() }, anonymous });

export const readPublic = (query: string, signal: AbortSignal) => send<PublicList>('GET', `/api/v1/public${query}`, { signal, anonymous });

export const readPublicItem = (id: string, signal: AbortSignal) =>
  send<PublicItem>('GET', `/api/v1/public/${encodeURIComponent(id)}`, { signal, anonymous });

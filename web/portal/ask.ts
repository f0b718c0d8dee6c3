/** What the portal asks of the API. */

import { send } from '../shared/api/send.ts';
import type { FollowedCase, Opened, Portal } from '../shared/api/shapes.ts';

export const readPortal = (_zone: string, signal: AbortSignal) => send<Portal>('GET', '/api/v1/portal', { signal, anonymous: true });

/** Opens a case, for a firm where one is named; the same key twice opens it once. */
export const openCase = (programme: string, body: unknown, key: string, uploads: string, firm?: string) =>
  send<Opened>('POST', `/api/v1/programmes/${encodeURIComponent(programme)}/cases`, {
    body,
    key,
    uploads,
    anonymous: true,
    ...(firm ? { query: { firm } } : {}),
  });

const at = (token: string) => `/api/v1/follow/${encodeURIComponent(token)}`;

export const readMatter = (token: string, signal: AbortSignal) => send<FollowedCase>('GET', at(token), { signal, anonymous: true });

export const actOnMatter = (token: string, action: string, data: unknown, key: string, uploads: string) =>
  send<FollowedCase>('POST', `${at(token)}/actions/${encodeURIComponent(action)}`, { body: { data }, key, uploads, anonymous: true });

/** The address of a photo of the matter. */
export const photoOf = (token: string) => (id: string, size: 'thumb' | 'full') =>
  `${at(token)}/attachments/${encodeURIComponent(id)}?size=${size}`;

/** The secret part of a link like /c/Zk9vYmFy; whoever reports without an account always gets one. */
export const tokenOf = ({ link }: Opened): string => decodeURIComponent(link?.split('/').at(-1)?.split('#')[0] ?? '');

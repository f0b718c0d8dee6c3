import type { WebHouse } from '../web-house.ts';

/** A request, and another one that the same key must not stand for; `none` where a route takes nothing that could differ. */
type Sent = { path?: string; headers?: Record<string, string>; body?: unknown; raw?: Buffer };
export type Try = Sent & { path: string; who?: string; other: object | 'none' };
/** Makes the request ready in a house of which nothing else is known than its rows. */
export type Prepare = (house: WebHouse) => Promise<Try> | Try;

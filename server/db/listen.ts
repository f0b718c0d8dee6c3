import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { feedChannel } from './queries/log.ts';

/** Told of every commit: the zone and its last position; `'lost'` when the connection was away, so that commits may have been missed. */
export type OnCommit = (told: { zone: string; position: number } | 'lost') => void;

/** Listens to the feed of commits on a connection of its own, which is made again as often as it breaks. Answers with how to stop. */
export const listenFeed = (url: string, onCommit: OnCommit): (() => Promise<void>) => {
  const stopping = new AbortController();
  let client: Client | 'none' = 'none';

  const hear = (payload: string | undefined) => {
    const at = (payload ?? '').lastIndexOf(' ');
    onCommit({ zone: (payload ?? '').slice(0, at), position: Number(payload?.slice(at + 1)) });
  };

  const once = async (): Promise<void> => {
    const next = new Client({ connectionString: url, application_name: 'huying live', keepAlive: true, connectionTimeoutMillis: 10_000 });
    const ended = new Promise<void>((resolve) => next.once('end', resolve).on('error', () => resolve()));
    next.on('notification', ({ payload }) => hear(payload));
    client = next;
    await next.connect();
    await next.query(`listen ${feedChannel}`);
    onCommit('lost');
    await ended;
    await next.end().catch(() => undefined);
  };

  const run = async () => {
    while (!stopping.signal.aborted) {
      await once().catch(() => undefined);
      await wait(500, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const running = run();

  return async () => {
    stopping.abort();
    if (client !== 'none') await client.end().catch(() => undefined);
    await running;
  };
};

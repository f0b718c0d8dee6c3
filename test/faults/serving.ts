import { createServer, connect as dial, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { addToken } from '../../server/db/queries/tokens.ts';
import type { Db } from '../../server/db/schema.ts';
import { type CaseHouse, caseHouse, type handClock, zoneId } from '../helpers/case-house.ts';

/** What several processes over one zone must have in common. */
export const together = {
  HUYING_DEMO: 'off',
  HUYING_ZONE: zoneId,
  HUYING_SECRET: 'one secret for all processes of this test',
  HUYING_MEASURES: 'off',
};

/** A zone with everybody in it, laid into a database, and a bearer token for each of these accounts. */
export const layZone = async <Name extends string>(db: Db, names: readonly Name[], clock?: ReturnType<typeof handClock>) => {
  const house: CaseHouse = await caseHouse(db, { ...(clock && { clock }) });
  const tokens = {} as Record<Name, string>;
  for (const name of names) {
    tokens[name] = `token-of-${name}-0123456789`;
    await addToken(db, {
      zone: zoneId,
      hash: house.ports.digest(tokens[name]),
      id: house.ports.ids.next(),
      account: name,
      name: 'test',
      made: new Date(),
    });
  }
  return { house, tokens };
};

export type Said = { status: number; body: Record<string, unknown> };

/** One request; a server that is not there is status 0. */
export const ask = async (
  url: string,
  method: 'GET' | 'POST',
  path: string,
  headers: Record<string, string> = {},
  body?: unknown,
): Promise<Said> => {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const typed = body === undefined ? {} : { 'content-type': 'application/json' };
  return fetch(`${url}${path}`, { method, headers: { ...typed, ...headers }, signal: AbortSignal.timeout(15_000), ...sent })
    .then(async (answer) => ({ status: answer.status, body: (await answer.json()) as Record<string, unknown> }))
    .catch(() => ({ status: 0, body: {} }));
};

export const report = (url: string, key: string, words = '路灯不亮') =>
  ask(
    url,
    'POST',
    '/api/v1/programmes/response/cases',
    { 'idempotency-key': key },
    { words, caller: { name: '王某某', phone: '10000001234' } },
  );

/** Says it again until it is answered, as a client does that has a key. */
export const reportUntilAnswered = async (url: () => string, key: string): Promise<{ id: string; number: string; link: string }> => {
  for (;;) {
    const { status, body } = await report(url(), key);
    if (status === 201) return body as { id: string; number: string; link: string };
    if (status !== 0 && status !== 503) throw new Error(`${key}: ${status} ${JSON.stringify(body)}`);
    await wait(40);
  }
};

/** A way to a database that can be cut and mended. */
export const cuttableWay = async (target: string) => {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let whole = true;
  const way = createServer((near) => {
    if (!whole) return void near.destroy();
    const far = dial(Number(port), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((ready) => way.listen(0, '127.0.0.1', ready));
  const address = way.address();
  const url = new URL(target);
  url.port = String(typeof address === 'object' && address !== null ? address.port : 0);
  return {
    url: url.href,
    cut: () => {
      whole = false;
      for (const socket of open) socket.destroy();
    },
    mend: () => {
      whole = true;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((closed) => way.close(closed));
    },
  };
};

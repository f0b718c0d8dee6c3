import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBooks } from '../../server/app/books.ts';
import { HookBody } from '../../server/http/schemas/webhooks.ts';
import { keepWebhooks, sendWebhooks } from '../../server/jobs/webhooks.ts';
import { allowedList } from '../../server/outside/webhooks/guard.ts';
import { createPostHook } from '../../server/outside/webhooks/post.ts';
import { everyKind, type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

type Got = { headers: IncomingHttpHeaders; body: string };

let house: WebHouse;
let server: Server;
let at: string;
let answers: number[] = [];
const got: Got[] = [];

beforeAll(async () => {
  server = createServer((request, reply) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      got.push({ headers: request.headers, body });
      reply.writeHead(answers.shift() ?? 204).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  const hook = { id: 'hook', name: '平台', url: at, events: [], programmes: ['response'], areas: ['G'], from: '2020-01-01' } as const;
  house = await webHouse({ rows: { ...everyKind, webhooks: [hook] } });
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await house.shut();
});

const post = createPostHook(allowedList(['127.0.0.1']), 2_000);
const chores = (books = house.books) => {
  const sending = { db: house.db, books, ports: house.ports, post, zone, chance: () => 0.5 };
  return [keepWebhooks(house.db, books, house.ports, zone), sendWebhooks(sending)] as const;
};
/** Everything that two processes would do, side by side. */
const rest = async () => {
  const [one, two] = [chores(), chores(createBooks(house.ports.calendar))];
  for (const turn of [0, 1] as const) await Promise.all([one[turn].work(), two[turn].work()]);
  await Promise.all([one[1].work(), two[1].work()]);
};
const open = async (more: object = {}) => {
  const body = { words: '王某某家的路灯不亮', source: 'hotline', area: 'G', caller: { name: '王某某', phone: '10000001234' }, ...more };
  const said = await house.ask('POST', '/api/v1/programmes/response/cases', { who: 'ann', body });
  expect(said.status).toBe(201);
  return said.body as { id: string; number: string };
};
type Shown = { id: string; state: string; attempts: number; status: number | null; due: string | null; event: string; body: string };
const list = async (query = ''): Promise<Shown[]> =>
  ((await house.ask('GET', `/api/v1/webhooks/deliveries${query}`, { who: 'sys' })).body as { items: Shown[] }).items;
const press = (path: string, body: unknown = {}) => house.ask('POST', `/api/v1/webhooks/${path}`, { who: 'sys', body });

let secret = '';

test('before it has a secret nothing is told, and it is not told afterwards', async () => {
  await open();
  await rest();
  expect(got).toEqual([]);
  expect((await press('none/secret')).status).toBe(404);
  secret = ((await press('hook/secret')).body as { secret: string }).secret;
  expect(secret).toMatch(/^hywh_[\w-]{43}$/);
  await rest();
  expect(got).toEqual([]);
});

test('what happens is told once, signed, in order, and names nobody', async () => {
  const { id, number } = await open();
  await house.ask('POST', `/api/v1/cases/${id}/actions/accept`, {
    who: 'ann',
    body: { data: { kind: 'help', category: 'response.any', area: 'G' } },
  });
  await house.ask('POST', `/api/v1/cases/${id}/actions/note`, { who: 'ann', body: { data: { words: '只给自己看' } } });
  await open({ area: 'P' });
  await open({ confidential: true });
  await rest();
  await rest();
  expect(got.map(({ headers }) => headers['huying-event'])).toEqual(['case.opened', 'case.accepted']);
  const { headers, body } = got[0]!;
  const [, seconds, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['huying-signature']))!;
  expect(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')).toBe(signature);
  expect(HookBody.parse(JSON.parse(body))).toMatchObject({ event: 'case.opened', case: { number, area: 'G', phase: 'intake' } });
  expect(got.map((one) => one.body).join()).not.toMatch(/王某某|1234|路灯/);
});

test('one that fails is tried again, later each time, and what came after it waits behind it', async () => {
  got.length = 0;
  answers = [500, 302];
  await open();
  await open();
  await rest();
  expect(got.length).toBe(1);
  const [, first] = await list('?state=waiting');
  expect(first).toMatchObject({ attempts: 1, status: 500 });
  expect(Date.parse(first!.due!) - house.clock.now().getTime()).toBe(10_000);
  await rest();
  expect(got.length).toBe(1);
  house.clock.pass(1);
  await rest();
  expect((await list('?state=waiting')).length).toBe(2);
  house.clock.pass(1);
  await rest();
  expect(await list('?state=waiting')).toEqual([]);
  const positions = got.map(({ body }) => (JSON.parse(body) as { position: number }).position);
  expect([positions.length, positions[0] === positions[1], positions[2]! < positions[3]!]).toEqual([4, true, true]);
});

test('after a day it is given up; one press sends it again', async () => {
  got.length = 0;
  answers = Array.from({ length: 60 }, () => 503);
  await open();
  for (let hour = 0; hour < 60 && (await list('?state=given-up')).length === 0; hour += 1) {
    await rest();
    house.clock.pass(61);
  }
  const [lost] = await list('?state=given-up');
  expect(lost!.attempts).toBeGreaterThan(20);
  answers = [];
  got.length = 0;
  expect((await press('deliveries/replay', { webhook: 'hook' })).body).toEqual({ count: 1 });
  await rest();
  expect((await list())[0]).toMatchObject({ state: 'delivered', status: 204 });
  expect(got[0]!.headers['huying-delivery']).toBe(lost!.id);
  expect((await press('deliveries/replay', { ids: [lost!.id] })).body).toEqual({ count: 1 });
  await rest();
  expect(got.length).toBe(2);
});

test('a try-out is sent at once, once for one press, and a new secret takes the place of the old', async () => {
  got.length = 0;
  const next = ((await press('hook/secret')).body as { secret: string }).secret;
  expect(next).not.toBe(secret);
  const ping = () => house.ask('POST', '/api/v1/webhooks/hook/ping', { who: 'sys', body: {}, headers: { 'idempotency-key': 'p1' } });
  const [one, two] = [await ping(), await ping()];
  expect(one.body).toEqual(two.body);
  await rest();
  expect(got.map(({ headers }) => headers['huying-event'])).toEqual(['ping']);
  const [, seconds, signature] = /^t=(\d+),v1=(.+)$/.exec(String(got[0]!.headers['huying-signature']))!;
  expect(createHmac('sha256', next).update(`${seconds}.${got[0]!.body}`).digest('hex')).toBe(signature);
});

test('where it leads inside this network it is never sent', async () => {
  const guarded = sendWebhooks({
    db: house.db,
    books: house.books,
    ports: house.ports,
    post: createPostHook(allowedList([])),
    zone,
    chance: () => 0,
  });
  got.length = 0;
  house.clock.pass(1);
  await press('hook/ping');
  await guarded.work();
  expect(got).toEqual([]);
  expect((await list())[0]).toMatchObject({ state: 'waiting', status: null, said: expect.stringContaining('inside') });
});

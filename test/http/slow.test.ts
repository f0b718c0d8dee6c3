import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type WebHouse, webHouse } from '../helpers/web-house.ts';

const patience = { head: 400, whole: 1_000, look: 50 };

let house: WebHouse;
let address: URL;

beforeAll(async () => {
  house = await webHouse({ patience });
  address = new URL(await house.app.listen({ port: 0, host: '127.0.0.1' }));
});
afterAll(() => house.shut());

type Slow = Readonly<{ said: Promise<string>; lasted: Promise<number>; socket: Socket }>;

/** Begins a request and goes on with it a byte at a time, for as long as it is listened to. */
const trickle = (beginning: string): Slow => {
  const began = performance.now();
  let drip: NodeJS.Timeout | undefined;
  const socket = connect({ host: address.hostname, port: Number(address.port) }, () => {
    socket.write(beginning);
    drip = setInterval(() => socket.writable && socket.write('a'), 30);
  });
  let heard = '';
  socket.on('data', (piece) => (heard += piece.toString('latin1')));
  socket.on('error', () => undefined);
  const said = new Promise<string>((over) => socket.on('close', () => over(heard)));
  const lasted = said.then(() => performance.now() - began).finally(() => clearInterval(drip));
  return { said, lasted, socket };
};

const mostWaiting = 4_000;

test('two hundred who never end the head of their request are sent away, and nobody else waits for them', async () => {
  const all = Array.from({ length: 200 }, () => trickle('GET /api/v1/portal HTTP/1.1\r\nHost: a\r\nX-Slow: '));
  await wait(100);
  const began = performance.now();
  expect((await fetch(new URL('/api/v1/portal', address))).status).toBe(200);
  expect(performance.now() - began).toBeLessThan(mostWaiting);
  for (const { said, lasted } of all) {
    expect(await lasted).toBeLessThan(mostWaiting);
    expect(await said).toMatch(/^HTTP\/1\.1 408 /);
  }
});

test('whoever never ends the body is sent away too', async () => {
  const head = 'Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"words": "';
  const { said, lasted } = trickle(`POST /api/v1/programmes/response/cases HTTP/1.1\r\nHost: a\r\n${head}`);
  expect(await lasted).toBeGreaterThan(patience.head);
  expect(await lasted).toBeLessThan(mostWaiting);
  expect(await said).toMatch(/^HTTP\/1\.1 408 /);
});

test('a body that is packed is not unpacked, however small it comes', async () => {
  const packed = gzipSync(`{"words":"${'a'.repeat(20_000_000)}"}`);
  for (const coding of ['gzip', 'deflate', 'br', 'gzip, gzip']) {
    const answer = await fetch(new URL('/api/v1/programmes/response/cases', address), {
      method: 'POST',
      body: packed,
      headers: { 'content-type': 'application/json', 'content-encoding': coding },
    });
    expect([400, 415, 422]).toContain(answer.status);
  }
});

test('a head of a megabyte, in one line or in thousands, is refused and not read', async () => {
  for (const lines of [`X-Long: ${'a'.repeat(1_000_000)}\r\n`, 'X-Many: a\r\n'.repeat(60_000)]) {
    const { said } = trickle(`GET /api/v1/portal HTTP/1.1\r\nHost: a\r\n${lines}\r\n`);
    expect(await said).toMatch(/^HTTP\/1\.1 431 |^$/);
  }
  expect((await fetch(new URL('/api/v1/portal', address))).status).toBe(200);
});

test('none of this was a fault of the server', () => expect(house.logged).toEqual([]));

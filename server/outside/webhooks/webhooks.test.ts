import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowedList, mayReach } from './guard.ts';
import { createPostHook } from './post.ts';

const nobody = allowedList([]);

describe('where nothing is sent', () => {
  test.each([
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    'fe80::1',
    'fd00::1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    'not an address',
  ])('%s', (address) => expect(mayReach(address, nobody)).toBe(false));

  test('out in the world, and where an operator allows it, something is', () => {
    expect(mayReach('8.8.8.8', nobody)).toBe(true);
    expect(mayReach('2606:4700::1111', nobody)).toBe(true);
    const some = allowedList(['10.1.0.0/16', '127.0.0.1']);
    expect(['10.1.2.3', '127.0.0.1', '10.2.0.1', '127.0.0.2'].map((one) => mayReach(one, some))).toEqual([true, true, false, false]);
    expect(() => allowedList(['example.org'])).toThrow(RangeError);
  });
});

describe('a receiver', () => {
  let server: Server;
  let at: string;
  const asked: string[] = [];
  beforeAll(async () => {
    server = createServer((request, reply) => {
      asked.push(request.url ?? '');
      if (request.url === '/slow') return;
      if (request.url === '/away') reply.writeHead(302, { location: '/elsewhere' }).end();
      else if (request.url === '/long') reply.end('x'.repeat(100_000));
      else reply.end('ok');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const local = createPostHook(allowedList(['127.0.0.1']), 400);
  const sent = (path: string) => ({ url: at + path, headers: {}, body: '{}' });

  test('inside this network is not even asked, by address or by a name that leads there', async () => {
    const post = createPostHook(nobody, 400);
    expect(await post(sent('/inside'))).toMatchObject({ status: 'none', said: expect.stringContaining('inside') });
    expect(await post({ ...sent('/'), url: at.replace('127.0.0.1', 'localhost') })).toMatchObject({
      status: 'none',
      said: expect.stringContaining('inside'),
    });
    expect(await post({ ...sent('/'), url: at.replace('127.0.0.1', '2130706433') })).toMatchObject({ status: 'none' });
    expect(asked).toEqual([]);
  });

  test('that answers is heard, one that leads elsewhere is not followed, one that says nothing is not waited for', async () => {
    expect(await local(sent('/'))).toMatchObject({ status: 200, said: 'ok' });
    expect(await local(sent('/away'))).toMatchObject({ status: 302 });
    expect(asked).not.toContain('/elsewhere');
    expect(await local(sent('/slow'))).toMatchObject({ status: 'none', said: 'no answer in time' });
    expect((await local(sent('/long'))).said.length).toBe(500);
    expect(await local({ ...sent('/'), url: 'http://no-such-host.invalid/' })).toMatchObject({ status: 'none' });
  });
});

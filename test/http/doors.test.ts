import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Client } from 'pg';
import { afterAll, afterEach, describe, expect, inject, test } from 'vitest';
import { type Page, pageAt } from '../../web/portal/router.tsx';
import { discard, temporaryFolder } from '../helpers/folder.ts';
import { password, type WebHouse, type WebHouseOptions, webHouse, zone } from '../helpers/web-house.ts';

const houses: WebHouse[] = [];
const open = async (options?: WebHouseOptions) => {
  const house = await webHouse(options);
  houses.push(house);
  return house;
};
/** Says something to the server of databases, beside the database of a house. */
const tellServer = async (...words: string[]) => {
  const client = new Client({ connectionString: inject('databaseServer') });
  await client.connect();
  for (const one of words) await client.query(one);
  await client.end();
};
const folder = temporaryFolder();
afterEach(async () => {
  for (const house of houses.splice(0)) await house.shut();
});
afterAll(() => discard(folder));

describe('the pages', () => {
  const pages = join(folder, 'web');
  for (const [file, text] of [
    ['portal/index.html', '<!doctype html>portal'],
    ['desk/index.html', '<!doctype html>desk'],
    ['assets/app-a1b2c3.js', 'export {}'],
    ['manifest.webmanifest', '{}'],
    ['assets/app-a1b2c3.js.gz', 'as gzip'],
    ['assets/app-a1b2c3.js.br', 'as brotli'],
  ]) {
    mkdirSync(join(pages, file!, '..'), { recursive: true });
    writeFileSync(join(pages, file!), text!);
  }

  test('every address of a page answers with the page it belongs to, asked for anew each time', async () => {
    const { ask } = await open({ pages });
    for (const path of ['/', '/call', '/report/response', '/c/abc', '/?a=b'])
      expect(await ask('GET', path), path).toMatchObject({
        status: 200,
        text: '<!doctype html>portal',
        headers: { 'cache-control': 'no-cache' },
      });
    for (const path of ['/desk', '/desk/', '/desk/cases/1', '/desk/zone/areas'])
      expect(await ask('GET', path), path).toMatchObject({ status: 200, text: '<!doctype html>desk' });
    expect(await ask('GET', '/assets/app-a1b2c3.js')).toMatchObject({
      status: 200,
      headers: { 'cache-control': 'public, max-age=31536000, immutable' },
    });
    expect((await ask('GET', '/manifest.webmanifest')).status).toBe(200);
  });

  /** An address of every page that the portal knows; a new page does not compile without its own. */
  const addresses: Record<Exclude<Page['page'], 'nowhere'>, string> = {
    'home': '/',
    'choose': '/report',
    'report': '/report/response',
    'call': '/call',
    'sign-in': '/sign-in',
    'mine': '/mine',
    'kept': '/kept',
    'nearby': '/nearby',
    'book': '/book',
    'booking': '/b/a-token',
    'screen': '/screen/CK-am',
    'public': '/public/abc',
    'draw': '/draw/0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10',
    'firms': '/firm',
    'firm': '/firm/91990100MA9X000114',
    'matter': '/c/abc',
  };

  test('the server knows every page that the portal knows, and says of others that they are none', async () => {
    const { ask } = await open({ pages });
    for (const [page, path] of Object.entries(addresses)) {
      expect(pageAt(path).page, path).toBe(page);
      expect((await ask('GET', path)).status, path).toBe(200);
    }
    for (const path of ['/reports', '/book/again', '/screen', '/b']) {
      expect(pageAt(path).page, path).toBe('nowhere');
      expect((await ask('GET', path)).status, path).toBe(404);
    }
  });

  test('come compressed to whoever takes it, and so do long answers', async () => {
    const { ask } = await open({ pages });
    const as = (path: string, accepted: string) => ask('GET', path, { headers: { 'accept-encoding': accepted } });
    expect(await as('/assets/app-a1b2c3.js', 'gzip')).toMatchObject({ text: 'as gzip', headers: { 'content-encoding': 'gzip' } });
    expect(await as('/assets/app-a1b2c3.js', 'gzip, br')).toMatchObject({
      text: 'as brotli',
      headers: { 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable' },
    });
    expect((await as('/assets/app-a1b2c3.js', '')).text).toBe('export {}');
    const plain = await ask('GET', '/api/openapi.json');
    const { app } = houses.at(-1)!;
    const small = await app.inject({ method: 'GET', url: '/api/openapi.json', headers: { 'accept-encoding': 'gzip' } });
    expect(small.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(small.rawPayload).toString()).toBe(plain.text);
    expect(small.rawPayload.length).toBeLessThan(plain.text.length / 5);
    expect((await as('/healthz', 'gzip')).headers['content-encoding']).toBeUndefined();
  });

  test('anything else is no such thing, and nothing outside the folder is reached', async () => {
    const { ask } = await open({ pages });
    const files = [
      '/assets/none.js',
      '/api/v1/none',
      '/../package.json',
      '/%2e%2e/%2e%2e/etc/passwd.txt',
      '/assets/..%2f..%2fsecret',
      '/desk.html',
      '/x/../../y.js',
    ];
    for (const path of files)
      expect(await ask('GET', path), path).toMatchObject({ status: 404, body: { type: '/problems/no-such-thing' } });
    for (const path of ['/c', '/c/a/b', '/mistyped', '/%2e%2e/%2e%2e/etc/passwd', '/reports'])
      expect(await ask('GET', path), path).toMatchObject({ status: 404, text: '<!doctype html>portal' });
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) expect((await ask(method, '/desk')).status).toBe(404);
    expect(await ask('GET', '/api/v1/none', { headers: { 'accept-language': 'en' } })).toMatchObject({
      headers: { 'content-type': expect.stringContaining('application/problem+json') },
      body: { type: '/problems/no-such-thing' },
    });
  });

  test('run no scripts but our own, and are framed by nobody', async () => {
    const { ask } = await open({ pages });
    const policy = String((await ask('GET', '/')).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("worker-src 'self' blob:");
    expect(policy).toContain("frame-ancestors 'none'");
  });
});

test('what is answered is kept by no browser and no proxy', async () => {
  const house = await open();
  for (const path of ['/api/v1/portal', '/api/v1/cases?view=all', '/api/v1/me'])
    expect((await house.ask('GET', path, { who: 'ann' })).headers['cache-control']).toBe('no-store');
});

describe('whether it is well', () => {
  test('200 when the database answers and its tables are current, 503 when not', async () => {
    const house = await open();
    expect(await house.ask('GET', '/healthz')).toMatchObject({ status: 200, body: { ready: true } });
    await house.db
      .deleteFrom('kysely_migration' as never)
      .where('name' as never, '=', '0009-identity' as never)
      .execute();
    expect(await house.ask('GET', '/healthz')).toMatchObject({ status: 503, body: { type: '/problems/not-ready' } });
    await house.db.schema.dropTable('kysely_migration').execute();
    expect((await house.ask('GET', '/healthz')).status).toBe(503);
  });

  test('while the database is away everything says so, with when to come back, and nothing is lost in silence', async () => {
    const house = await open();
    await house.ask('GET', '/api/v1/cases', { who: 'ann' });
    const name = new URL(house.url).pathname.slice(1);
    await tellServer(
      `alter database ${name} connection limit 0`,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
    );
    for (const [method, path] of [
      ['GET', '/healthz'],
      ['GET', '/api/v1/cases'],
      ['POST', '/api/v1/programmes/response/cases'],
    ] as const) {
      const said = await house.ask(method, path, {
        who: 'ann',
        ...(method === 'POST' && { body: { words: '路灯不亮', source: 'hotline', area: 'G' } }),
      });
      expect([said.status, said.headers['retry-after']], path).toEqual([503, '5']);
    }
    await tellServer(`alter database ${name} connection limit -1`);
    expect((await house.ask('GET', '/healthz')).status).toBe(200);
    expect((await house.ask('GET', '/api/v1/cases', { who: 'ann' })).status).toBe(200);
  });
});

test('every answer is in the reader’s language, Chinese first', async () => {
  const { ask } = await open();
  const wanted = {
    '': '请先登录',
    'zh-CN,zh;q=0.9,en;q=0.8': '请先登录',
    'en-GB,en;q=0.9': 'Please sign in first',
    'fr': '请先登录',
    'zh;q=0.3, en;q=0.7': 'Please sign in first',
    '*': '请先登录',
    'en;q=nonsense': 'Please sign in first',
    ',,;;q=,': '请先登录',
  };
  for (const [accepted, title] of Object.entries(wanted))
    expect((await ask('GET', '/api/v1/me', { headers: { 'accept-language': accepted } })).body, accepted).toMatchObject({ title });
});

describe('the first administrator', () => {
  const first = { username: 'zhao', name: '赵某某', password: 'a first password' };

  test('is made once, signs in at once, and can give posts but not set up the zone itself', async () => {
    const house = await open({ rows: 'none' });
    expect((await house.ask('GET', '/api/v1/session/ways')).body).toMatchObject({ setup: true });
    const weak = await house.ask('POST', '/api/v1/setup', { body: { ...first, password: 'short' } });
    expect(weak).toMatchObject({ status: 422, body: { faults: [{ path: 'password', code: 'too-short' }] } });
    const said = await house.ask('POST', '/api/v1/setup', { body: first });
    expect(said, said.text).toMatchObject({ status: 200, body: { posts: [{ kind: 'securityAdmin' }], account: { username: 'zhao' } } });
    expect(said.headers['set-cookie']).toBeDefined();
    expect(await house.ask('POST', '/api/v1/setup', { body: { ...first, username: 'qian' } })).toMatchObject({
      status: 409,
      body: { type: '/problems/set-up-already' },
    });
    expect((await house.ask('GET', '/api/v1/session/ways')).body).toMatchObject({ setup: false });
    expect((await house.ask('POST', '/api/v1/session', { body: { username: 'zhao', password: first.password } })).status).toBe(200);

    const cookie = [said.headers['set-cookie']]
      .flat()
      .map((line) => String(line).split(';')[0])
      .join('; ');
    const give = (path: string, body: object) => house.ask('PUT', `/api/v1/zone/${path}`, { headers: { cookie }, body });
    expect((await give('accounts/sys1', { id: 'sys1', username: 'sys1', name: '孙某某', unit: 'command' })).status).toBeLessThan(300);
    const post = await give('posts/p-sys1', {
      id: 'p-sys1',
      account: 'sys1',
      kind: 'systemAdmin',
      unit: 'command',
      area: zone,
      from: '2020-01-01',
    });
    expect([200, 422]).toContain(post.status);
    expect((await give('areas/X', { id: 'X' })).status).toBe(403);
  });

  test('two at once are one', async () => {
    const house = await open({ rows: 'none' });
    const said = await Promise.all(
      ['zhao', 'qian'].map((username) => house.ask('POST', '/api/v1/setup', { body: { ...first, username } })),
    );
    expect(said.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

test('who asks too often is told to wait, each kind of call by its own measure', async () => {
  const house = await open({ web: { measures: 'usual' } });
  const tries = async (times: number) => {
    const tried = [];
    for (let n = 0; n < times; n += 1)
      tried.push(await house.ask('POST', '/api/v1/setup', { body: { username: 'zhao', name: '赵某某', password } }));
    return tried;
  };
  expect(new Set((await tries(60)).map(({ status }) => status))).toEqual(new Set([409]));
  const [refused] = await tries(1);
  expect(refused).toMatchObject({ status: 429, body: { type: '/problems/too-often' } });
  expect(Number(refused!.headers['retry-after'])).toBeGreaterThan(0);
  expect((await house.ask('GET', '/api/v1/portal')).status).toBe(200);
});

test('reports from the machine itself are not counted, those from elsewhere are', async () => {
  const house = await open({ web: { measures: 'usual', proxies: ['127.0.0.1'] } });
  const report = (from: string) =>
    house.ask('POST', '/api/v1/programmes/nothing/cases', { body: { words: '路灯不亮' }, headers: { 'x-forwarded-for': from } });
  const statuses = async (from: string) => {
    const met = new Set<number>();
    for (let n = 0; n < 121; n += 1) met.add((await report(from)).status);
    return met;
  };
  expect(await statuses('203.0.113.7')).toEqual(new Set([404, 429]));
  expect(await statuses('127.0.0.1')).toEqual(new Set([404]));
});

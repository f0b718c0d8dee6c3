import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentAlone } from '../../server/http/document.ts';
import { routes } from '../../server/http/routes/index.ts';
import { fileBody, someoneWith, type WebHouse, webHouse } from '../helpers/web-house.ts';

type Schema = { $ref?: string; type?: string; properties?: Record<string, Schema>; examples?: unknown[] };
type Operation = {
  operationId: string;
  parameters?: { in: string; name: string }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, unknown> }>;
};
type Doc = { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } };

const doc = (await documentAlone(routes, '0')) as unknown as Doc;
const operations = Object.entries(doc.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), ...operation })),
);

let house: WebHouse;
let address = '';
const id = '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10';
beforeAll(async () => {
  house = await webHouse();
  address = await house.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => house.shut());

/** Whoever may do most of what this route is about. */
const whoFor = (operation: string) =>
  /Zone(Accounts|Posts)|Post|givePassword/.test(operation)
    ? someoneWith('securityAdmin')
    : /Zone/.test(operation)
      ? someoneWith('systemAdmin')
      : someoneWith('operator');

const filled = (path: string, value: string) => path.replaceAll(/\{\w+\}/g, () => value);

const nul = '\u0000';
const evil: [name: string, value: unknown][] = [
  ['NUL', `a${nul}b`],
  ['half a character', 'a\ud800b'],
  ['SQL', "'); drop table cases; --"],
  ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['characters beyond the basic plane', '𠀀𪚥😀👨‍👩‍👧‍👦 ‮abc'],
  ['nothing', ''],
  ['null', null],
  ['a number', -1e308],
  ['a list', [[[[]]]]],
  ['an object with a prototype', JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{}}}')],
  ['a long text', '长'.repeat(30_000)],
  ['a list of many', Array.from({ length: 2_001 }, () => id)],
];

const schemaOf = (schema: Schema): Schema => (schema.$ref ? doc.components.schemas[schema.$ref.split('/').at(-1)!]! : schema);
const bodyOf = (operation: Operation): Schema | undefined => {
  const found = operation.requestBody?.content['application/json']?.schema;
  return found && schemaOf(found);
};

const isFine = (said: { status: number; body: never }, operation: Operation) => {
  expect(said.status, operation.operationId).toBeLessThan(500);
  if (said.status >= 400)
    expect(said.body, operation.operationId).toMatchObject({
      type: expect.stringContaining('/problems/'),
      status: said.status,
      faults: expect.any(Array),
    });
};

const writes = operations.filter(({ method, operationId }) => method !== 'GET' && operationId !== 'signOutEverywhere');
const withBody = writes.filter((operation) => bodyOf(operation) !== undefined);

describe.each(withBody)('$operationId, in every field', (operation) => {
  const schema = bodyOf(operation)!;
  const example = (schema.examples?.[0] ?? {}) as Record<string, unknown>;
  const fields = Object.keys({ ...example, ...schema.properties });

  test.each(evil)('%s', async (_, value) => {
    const who = whoFor(operation.operationId);
    for (const field of [...fields, 'no-such-field'])
      isFine(await house.ask(operation.method, filled(operation.path, id), { who, body: { ...example, [field]: value } }), operation);
    isFine(await house.ask(operation.method, filled(operation.path, id), { who, body: value }), operation);
  });

  test.each([
    ['broken JSON', '{"words": "a"'],
    ['no JSON at all', 'words=a&b=c'],
    ['bad UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
    ['a mountain of brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['nested objects', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['the same name twice', '{"words":"a","words":"b","data":{},"data":[]}'],
    ['numbers past all bounds', '{"words":1e999,"limit":99999999999999999999999999,"data":{"score":1e400}}'],
    ['nothing', ''],
  ])('%s', async (_, raw) => {
    const said = await house.ask(operation.method, filled(operation.path, id), { who: whoFor(operation.operationId), raw });
    isFine(said, operation);
    if (raw !== '') expect(said.status).toBeGreaterThanOrEqual(400);
  });

  test.each([['text/plain'], ['application/x-www-form-urlencoded'], ['text/xml'], ['application/json; charset=gbk'], ['nonsense'], ['']])(
    'as %j',
    async (type) => {
      isFine(
        await house.ask(operation.method, filled(operation.path, id), {
          who: whoFor(operation.operationId),
          raw: '<a/>',
          headers: { 'content-type': type },
        }),
        operation,
      );
    },
  );

  test('ten megabytes are too much, and so is a file in place of JSON', async () => {
    const said = await house.ask(operation.method, filled(operation.path, id), {
      who: whoFor(operation.operationId),
      raw: `{"words":"${'a'.repeat(10_000_000)}"}`,
    });
    expect(said).toMatchObject({ status: 413, body: { type: '/problems/too-large' } });
    const { raw, headers } = fileBody('a.jpg', Buffer.from('a'));
    isFine(await house.ask(operation.method, filled(operation.path, id), { who: whoFor(operation.operationId), raw, headers }), operation);
  });
});

describe.each(writes)('$operationId', (operation) => {
  test.each([
    ['empty', ''],
    ['blank', ' '],
    ['long', 'k'.repeat(5_000)],
    ['NUL', 'a%00'],
    ['Latin', 'schlüssel'],
    ['a tab', 'a\tb'],
    ['SQL', "';drop table answers;--"],
  ])('with an Idempotency-Key that is %s', async (_, key) => {
    const said = await house.ask(operation.method, filled(operation.path, id), {
      who: whoFor(operation.operationId),
      body: {},
      headers: { 'idempotency-key': key },
    });
    isFine(said, operation);
  });
});

describe.each(operations.filter(({ path }) => path.includes('{')))('$method $path', (operation) => {
  test.each(
    [
      '%00',
      'a%00b',
      '%ff%fe',
      '%',
      '%zz',
      '%2e%2e%2f',
      '..%2f..%2fetc%2fpasswd',
      '__proto__',
      'constructor',
      'toString',
      "';--",
      'a'.repeat(299),
      'a'.repeat(5_000),
      '%F0%A0%80%80',
      '%ED%A0%80',
      '‮',
      '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e1',
      '-1',
      'null',
      '%0d%0aSet-Cookie:a=b',
    ].map((value) => [value.slice(0, 40), value]),
  )('at %s', async (_, value) => {
    const said = await house.ask(operation.method, filled(operation.path, encodeURI(value).replaceAll('%25', '%')), {
      who: whoFor(operation.operationId),
    });
    isFine(said, operation);
    if (!/Zone|Post/.test(operation.operationId)) expect(said.status).toBeGreaterThanOrEqual(400);
  });
});

/** A stream has no end to wait for. */
const ends = ({ responses }: Operation) => responses['200']?.content?.['text/event-stream'] === undefined;

describe.each(operations.filter((operation) => operation.method === 'GET' && ends(operation)))('$operationId', (operation) => {
  const names = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query').map(({ name }) => name);

  test.each(
    [
      '%00',
      '%ff',
      '%',
      'a'.repeat(5_000),
      "';drop table cases;--",
      '-1',
      '1e9',
      '',
      '__proto__',
      '%ED%A0%80',
      '𠀀',
      '💥',
      '%25%25',
      '(',
      '"',
      ':*',
      '& | !',
    ].map((value) => [value.slice(0, 40), value]),
  )('asked with %s', async (_, value) => {
    for (const name of names)
      isFine(
        await house.ask('GET', `${filled(operation.path, id)}?${name}=${encodeURI(value).replaceAll('%25', '%')}`, {
          who: whoFor(operation.operationId),
        }),
        operation,
      );
  });

  test('asked twice for the same, and for what is not there', async () => {
    for (const name of [...names, 'no-such-thing'])
      isFine(
        await house.ask('GET', `${filled(operation.path, id)}?${name}=a&${name}=b&${name}[]=c&${name}[d]=e&__proto__[x]=y`, {
          who: whoFor(operation.operationId),
        }),
        operation,
      );
  });
});

const rawly = (text: string): Promise<string> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(address);
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(text, 'latin1'));
    let said = '';
    socket.on('data', (piece) => (said += piece.toString('latin1')));
    socket.on('close', () => resolve(said));
    socket.on('error', () => resolve(said));
    socket.setTimeout(3_000, () => socket.destroy());
  });

test.each([
  ['a broken percent sign', 'GET /api/v1/cases/%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
  ['bytes that are no address', 'GET /\xff\xfe HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
  ['an address of a whole kilometre', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`],
  ['a hundred kilobytes of cookies', `GET /api/v1/me HTTP/1.1\r\nHost: a\r\nCookie: ${'a=b; '.repeat(20_000)}\r\n\r\n`],
  ['no HTTP at all', 'EHLO mail.example\r\n\r\n'],
  ['a strange method', 'BREW /api/v1/cases HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
  [
    'two lengths',
    'POST /api/v1/session HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
  ],
  ['a strange host', 'GET /api/v1/portal HTTP/1.1\r\nHost: \x01\'"<>\r\nConnection: close\r\n\r\n'],
])('%s over a bare socket is a 4xx', async (name, text) => {
  const [line = ''] = (await rawly(text)).split('\r\n');
  if (name === 'a strange host') expect(line).not.toMatch(/ 5\d\d /);
  else expect(line).toMatch(/^HTTP\/1\.1 4\d\d /);
});

test('files that are none: field names, many parts, no end', async () => {
  for (const made of [
    fileBody('a.jpg', Buffer.from('x'), 'other'),
    fileBody(`a${nul}\r\nb.jpg`, Buffer.from('x')),
    fileBody('../../../etc/passwd', Buffer.alloc(0)),
  ])
    expect((await house.ask('POST', '/api/v1/attachments', { who: 'ann', ...made })).status).toBe(422);
  const { raw, headers } = fileBody('a.jpg', Buffer.from('x'));
  for (const cut of [raw.subarray(0, raw.length - 20), raw.subarray(0, 30), Buffer.alloc(0)]) {
    const said = await house.ask('POST', '/api/v1/attachments', { who: 'ann', raw: cut, headers });
    expect([400, 413, 415, 422]).toContain(said.status);
  }
  const said = await house.ask('POST', '/api/v1/attachments', { who: 'ann', raw, headers: { 'content-type': 'multipart/form-data' } });
  expect([400, 415, 422]).toContain(said.status);
});

test('what was said in earnest with strange characters is kept as it was said', async () => {
  const words = '𠀀路灯😀坏了 <b>"\'; drop table cases;--';
  const opened = await house.ask('POST', '/api/v1/programmes/response/cases', { body: { words } });
  const { link } = opened.body as { link: string };
  const { body } = await house.ask('GET', `/api/v1/follow/${link.slice(3)}`);
  expect(body).toMatchObject({ words });
});

test('nothing of all this broke anything', () => expect(house.logged).toEqual([]));

import { createHash } from 'node:crypto';
import type { InjectOptions } from 'fastify';
import { chainStart } from '../../core/crypto/index.ts';
import { t } from '../../core/words.ts';
import { type Account, keyOf, type Post, type PostKind, type ZoneRows, zoneSheets } from '../../core/zone/index.ts';
import type { Files } from '../../server/app/uploads.ts';
import { connect } from '../../server/db/connect.ts';
import { recordRows } from '../../server/db/queries/zone-rows.ts';
import { addZone } from '../../server/db/queries/zones.ts';
import { giveVault, vaultOf } from '../../server/db/vault.ts';
import type { Patience } from '../../server/http/serve.ts';
import { filesOnDisk } from '../../server/outside/files/disk.ts';
import { plainLog } from '../../server/outside/watching/log.ts';
import { openHouse } from '../../server/start/house.ts';
import type { HttpSettings } from '../../server/start/http-settings.ts';
import { openWatching } from '../../server/start/watching.ts';
import { openWeb } from '../../server/start/web.ts';
import { handClock } from './case-house.ts';
import { caseZone } from './case-zone.ts';
import { freshDatabase } from './database.ts';
import { discard, temporaryFolder } from './folder.ts';

export const zone = '990100';
export const password = 'a password of the test';
const from = '2020-01-01';

const more: [account: string, kind: PostKind, unit: string, area: string][] = [
  ['insp', 'inspector', 'roads', 'Z'],
  ['off', 'officer', 'parkoffice', 'P'],
];

/** The small zone, with one account for every kind of post. */
export const everyKind: ZoneRows = {
  ...caseZone,
  accounts: [...caseZone.accounts, ...more.map(([id, , unit]): Account => ({ id, username: id, name: `${id}某`, unit }))],
  posts: [...caseZone.posts, ...more.map(([account, kind, unit, area]): Post => ({ id: `p-${account}`, account, kind, unit, area, from }))],
};

/** The account that holds a kind of post over the whole zone, or wherever there is one. */
export const someoneWith = (kind: PostKind): string => everyKind.posts.find((post) => post.kind === kind)!.account;

type Asked = { who?: string; body?: unknown; headers?: Record<string, string>; raw?: InjectOptions['payload'] };

export type Said = {
  status: number;
  body: never;
  headers: Record<string, string | string[] | number | undefined>;
  text: string;
  bytes: Buffer;
};

export type WebHouseOptions = {
  rows?: ZoneRows | 'none';
  web?: Partial<HttpSettings>;
  files?: Files;
  pages?: string;
  picture?: (address: string) => Promise<Buffer>;
  patience?: Patience;
  /** Keeps the last hour of this server; a test takes its samples by hand. */
  watched?: true;
};

/** What those outside sign with, in tests. */
export const inboundOfTests = {
  secrets: { sms: 'a secret of the text messages', chat: 'a secret of the chat, and long', calls: 'a secret of the telephones' },
  account: { token: 'token-of-the-test', aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG', id: 'gh_of_the_test' },
};

const settings: HttpSettings = {
  secret: 'a secret that only the tests know',
  digest: 'sha256',
  proxies: 'none',
  measures: 'none',
  s3: 'none',
  organisation: 'none',
  webhookInside: [],
};

let port = 0;

/**
 * The whole server over a database of its own, with a small zone, a clock in the hand and files in a folder; nothing listens unless told to.
 * It works behind the wall, as it does for its users; the test's own `db` looks as the owner of the tables.
 */
export const webHouse = async ({
  rows = everyKind,
  web: changed = {},
  files: given,
  pages = 'no-such-folder',
  picture,
  patience,
  watched,
}: WebHouseOptions = {}) => {
  const database = await freshDatabase();
  const { db, url } = database;
  const inside = connect(url, { connections: 10, wall: 'everywhere' });
  const data = temporaryFolder();
  const clock = handClock(new Date().toISOString());
  const logged: string[] = [];
  const log = (what: string, fault: unknown) =>
    void logged.push(`${what}: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);
  const web = { ...settings, ...changed };

  await addZone(db, { id: zone, name: t('测试区', 'Test zone'), hosts: [], timezoneMinutes: 480, demo: true }, 'sha256', clock.now());
  if (rows !== 'none') {
    const all = zoneSheets.flatMap((sheet) => rows[sheet].map((row) => ({ sheet, id: keyOf(row), body: row, seq: 0, hash: chainStart })));
    await db.transaction().execute((tx) => recordRows(tx, zone, all));
  }
  const watch = watched
    ? openWatching(
        inside.db,
        { token: 'closed' },
        plainLog(() => undefined),
        clock.now,
      )
    : 'none';
  const house = await openHouse({
    db: inside.db,
    data,
    web,
    log,
    now: clock.now,
    ...(watch !== 'none' && { onSettled: watch.metrics.settled }),
  });
  giveVault(db, vaultOf(inside.db));
  const files = given ?? filesOnDisk(`${data}/files`);
  const { app, identity, close } = await openWeb({
    house,
    files,
    web,
    pages,
    ...(watch !== 'none' && { watching: watch.watching }),
    ...(patience && { patience }),
    inbound: { ...inboundOfTests, ...(picture && { picture }) },
    databaseUrl: url,
    settings: { zone, data, address: 'http://127.0.0.1' },
  });

  const tokenOf = (account: string) => `hy_token-of-${account}-for-the-tests`;
  if (rows !== 'none') {
    const letIn = await identity.createSignIns(password);
    for (const { id, username, name } of rows.accounts) await letIn(zone, id, username, name);
    await db
      .insertInto('tokens')
      .values(
        rows.accounts.map(({ id }) => ({
          zone,
          id: house.ports.ids.next(),
          account: id,
          name: 'test',
          made: clock.now(),
          used: null,
          ended: null,
          hash: createHash('sha256').update(tokenOf(id)).digest('hex'),
        })),
      )
      .execute();
  }

  /** Asks the server; `who` by a bearer token, else nobody. */
  const ask = async (method: string, path: string, { who, body, raw, headers = {} }: Asked = {}): Promise<Said> => {
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const answered = await app.inject({
      method: method as 'GET',
      url: path,
      ...(payload !== undefined && { payload }),
      headers: {
        ...(payload !== undefined && { 'content-type': 'application/json' }),
        ...(who !== undefined && { authorization: `Bearer ${tokenOf(who)}` }),
        ...headers,
      },
    });
    const isJson = /json/.test(String(answered.headers['content-type']));
    return {
      status: answered.statusCode,
      headers: answered.headers,
      text: answered.body,
      bytes: answered.rawPayload,
      body: (isJson && answered.body !== '' ? JSON.parse(answered.body) : undefined) as never,
    };
  };

  /** Signs in by name and password; the cookie is what a browser would send from then on. */
  const signIn = async (username: string, headers: Record<string, string> = {}) => {
    const said = await ask('POST', '/api/v1/session', { body: { username, password }, headers });
    const lines = [said.headers['set-cookie'] ?? []].flat().map(String);
    return { ...said, cookie: lines.map((line) => line.split(';')[0]!).join('; '), lines };
  };

  /** Takes a sample of the last hour, where it is kept. */
  const look = async (): Promise<void> => {
    if (watch !== 'none') await watch.metrics.hour.look();
  };

  /** Listens where the house before it did in this process, when it can: what a browser has loaded from there it need not load again. */
  const listen = async (): Promise<string> => {
    const url = await app.listen({ host: '127.0.0.1', port }).catch(() => app.listen({ host: '127.0.0.1', port: 0 }));
    port = Number(new URL(url).port);
    return url;
  };

  const shut = async () => {
    await close();
    await inside.close();
    await database.drop();
    discard(data);
  };
  return { ...house, db, app, identity, files, clock, data, url, logged, ask, signIn, tokenOf, look, listen, shut };
};

export type WebHouse = Awaited<ReturnType<typeof webHouse>>;

/** A body of `multipart/form-data` with one file in it. */
export const fileBody = (name: string, content: Buffer, field = 'file') => {
  const edge = 'edge-of-the-test';
  const head = `--${edge}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  return {
    raw: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${edge}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
  };
};

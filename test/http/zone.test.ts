import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseZone } from '../helpers/case-zone.ts';
import { type FreshDatabase, freshDatabase } from '../helpers/database.ts';
import { type ZoneHouse, zoneHouse } from '../helpers/zone-house.ts';

let database: FreshDatabase;
let house: ZoneHouse;

beforeAll(async () => {
  database = await freshDatabase();
  house = await zoneHouse(database.db);
});
afterAll(async () => {
  await house.app.close();
  await database.drop();
});

type Fault = { path: string; words: string };
const wordsOf = ({ body }: { body: unknown }) => (body as { faults: Fault[] }).faults.map(({ path, words }) => `${path} ${words}`);
const village = {
  id: 'V2',
  parent: 'T',
  kind: 'village',
  name: { zh: '新村', en: 'New' },
  aliases: [],
  from: '2026-01-01',
  basis: 'drawn',
};
const itemsOf = ({ body }: { body: unknown }) => (body as { items: Record<string, unknown>[] }).items;

test('whoever keeps the areas does not give rights, and whoever handles cases does neither', async () => {
  expect((await house.ask('sec', 'PUT', 'areas/V2', village)).status).toBe(403);
  expect((await house.ask('wang', 'PUT', 'areas/V2', village)).status).toBe(403);
  expect((await house.ask('wang', 'GET', 'accounts')).status).toBe(403);
  expect((await house.ask('nobody', 'GET', 'areas')).status).toBe(401);
  expect((await house.ask('sys', 'POST', 'posts/p-wang/hand-over', { until: '2026-03-02' })).status).toBe(403);
});

test('every fault of a row is told at once', async () => {
  const answer = await house.ask('sys', 'PUT', 'areas/V2', { ...village, parent: 'X', from: '2026-13-01' });
  expect(answer.status).toBe(422);
  expect(wordsOf(answer)).toEqual([expect.stringContaining('from')]);
  expect(wordsOf(await house.ask('sys', 'PUT', 'areas/V2', { ...village, parent: 'X' }))).toEqual([
    'parent 上级编码：上级 X 不存在，请填已有的编码',
  ]);
  expect(wordsOf(await house.ask('sys', 'PUT', 'areas/V3', village))).toEqual(['id 编码不能更改']);
});

test('a row is made, changed, renamed and ended, and its history says by whom', async () => {
  expect(await house.ask('sys', 'PUT', 'areas/V2', village)).toMatchObject({ status: 200, body: { id: 'V2', drawn: false } });
  expect((await house.ask('sys', 'PUT', 'areas/V2', { ...village, aliases: ['新庄'] })).body).toMatchObject({ aliases: ['新庄'] });
  expect((await house.ask('sys', 'POST', 'areas/V2/rename', { name: { zh: '幸福村', en: 'Xingfu' }, from: '2026-03-02' })).body).toEqual({
    made: 0,
    changed: 1,
  });
  expect((await house.ask('sys', 'POST', 'areas/V2/end', { until: '2026-03-02' })).body).toEqual({ made: 0, changed: 1 });
  const history = (await house.ask('audit', 'GET', 'areas/V2/history')).body as { what: { zh: string }; who: { zh: string } }[];
  expect(history.map(({ what, who }) => `${what.zh} ${who.zh}`)).toEqual(['结束 sys某', '更名 sys某', '修改 sys某', '新增 sys某']);
});

test('a shape that a screen was not shown stays', async () => {
  const [before] = itemsOf(await house.ask('sys', 'GET', 'areas?q=G片'));
  const { drawn, ...row } = before as { drawn: boolean };
  expect(drawn).toBe(true);
  expect((await house.ask('sys', 'PUT', 'areas/G', { ...row, aliases: ['东片'] })).body).toMatchObject({ drawn: true, aliases: ['东片'] });
});

test('a telephone number is sealed, shown masked, and stays when it comes back masked', async () => {
  const account = { id: 'new', username: 'new', name: '新某', unit: 'water', phone: '10000001234' };
  expect((await house.ask('sec', 'PUT', 'accounts/new', account)).body).toMatchObject({ phone: '100****1234', signIn: 'none' });
  expect((await house.ask('sec', 'PUT', 'accounts/new', { ...account, name: '新某某', phone: '100****1234' })).body).toMatchObject({
    phone: '100****1234',
  });
  const events = await database.db
    .selectFrom('events')
    .select('data')
    .where('zone', '=', house.zone)
    .where('stream', '=', 'accounts/new')
    .execute();
  expect(JSON.stringify(events)).not.toContain('10000001234');
  expect(
    (await database.db.selectFrom('personal').select('value').where('zone', '=', house.zone).where('value', '=', '10000001234').execute())
      .length,
  ).toBe(1);
  const { phone, ...bare } = { ...account, phone: 'none' };
  expect((await house.ask('sec', 'PUT', 'accounts/new', { ...bare, phone })).body).not.toHaveProperty('phone');
});

test('the three administrators are three people, and nobody gives a post to themselves', async () => {
  const post = { id: 'p-x', account: 'sys', kind: 'auditor', unit: 'command', area: 'Z', from: '2026-01-01' };
  expect(wordsOf(await house.ask('sec', 'PUT', 'posts/p-x', post))[0]).toContain('不能由同一人担任');
  expect(wordsOf(await house.ask('sec', 'PUT', 'posts/p-x', { ...post, account: 'sec', kind: 'leader' }))[0]).toContain('另一位安全管理员');
  expect(wordsOf(await house.ask('sec', 'POST', 'posts/p-sec/hand-over', { until: '2026-03-02' }))[0]).toContain(
    '至少要留一名在任的安全管理员',
  );
});

test('a new account gets a password once; ended, it is signed out everywhere and its posts are over', async () => {
  expect((await house.ask('sec', 'POST', 'accounts/new/password')).body).toEqual({
    password: expect.stringMatching(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/),
  });
  expect(house.given).toEqual(['new new 19']);
  expect(wordsOf(await house.ask('sec', 'POST', 'accounts/sec/password'))[0]).toContain('我的');
  const [last] = (await house.ask('audit', 'GET', 'accounts/new/history')).body as { what: { zh: string }; who: { zh: string } }[];
  expect(`${last?.what.zh} ${last?.who.zh}`).toBe('设首次密码 sec某');
  const post = { id: 'p-new', account: 'new', kind: 'handler', unit: 'water', area: 'Z', from: '2026-01-01' };
  expect((await house.ask('sec', 'PUT', 'posts/p-new', post)).status).toBe(200);
  expect((await house.ask('sec', 'POST', 'accounts/new/end', { until: '2026-03-02' })).body).toEqual({ made: 0, changed: 2 });
  expect(house.ended).toEqual(['new']);
});

test('who would lead is answered from the duty table with its reason', async () => {
  expect((await house.ask('wang', 'GET', 'who-leads?category=response.any&area=G')).body).toMatchObject({
    found: 'duty',
    lead: 'water',
    why: { zh: '权责清单：三定方案' },
  });
  expect((await house.ask('wang', 'GET', 'who-leads?category=city.any&area=G')).body).toMatchObject({ found: 'nothing', lead: null });
});

test('what is exported comes back as nothing to do', async () => {
  const file = await house.ask('sys', 'GET', 'export.xlsx');
  expect(file.headers['content-disposition']).toContain('.xlsx');
  const preview = (await house.upload('sys', 'zone.xlsx', file.body as Buffer)).json();
  expect(preview).toMatchObject({ new: 0, changed: 0, faulty: 0, shown: [] });
  expect(preview.same).toBe(preview.rows);
});

test('a file with a bad row does nothing; mended, it comes in at once, and once only', async () => {
  const head = '编码,上级编码,类型,名称,英文名称,开始日\n';
  const before = (await house.ask('sys', 'GET', 'areas')).body;
  const bad = (
    await house.upload(
      'sys',
      '区域.csv',
      Buffer.from(`${head}G8,V,网格,八网格,Grid 8,2026-03-02\nG9,X,网格,九网格,Grid 9,昨天\nG8,V,网格,又八,Again,2026-03-02\n`),
    )
  ).json();
  expect(bad).toMatchObject({ new: 1, faulty: 2 });
  expect(bad.faults.map(({ row, words }: { row: number; words: { zh: string } }) => `${row} ${words.zh}`)).toEqual([
    '3 “昨天”不是日期，应写成 2026-11-20',
    '4 编码 G8 与第 2 行重复，每行的编码都要不同',
  ]);
  expect(wordsOf(await house.ask('sys', 'POST', `import/${bad.preview}`))[0]).toContain('文件里还有错误');
  expect((await house.ask('sys', 'GET', 'areas')).body).toEqual(before);

  const good = (
    await house.upload('sys', '区域.csv', Buffer.from(`${head}G8,V,网格,八网格,Grid 8,2026-03-02\nG,V,网格,G片,G area,2020-01-01\n`))
  ).json();
  expect(good).toMatchObject({ rows: 2, new: 1, changed: 0, same: 1, faulty: 0 });
  expect((await house.ask('sec', 'POST', `import/${good.preview}`)).status).toBe(404);
  const again = () => house.ask('sys', 'POST', `import/${good.preview}`, undefined, { 'idempotency-key': 'bring-in' });
  expect((await again()).body).toEqual({ made: 1, changed: 0 });
  expect((await again()).body).toEqual({ made: 1, changed: 0 });
  expect((await house.ask('sys', 'POST', `import/${good.preview}`)).status).toBe(409);
});

test('a preview that somebody else overtook is refused', async () => {
  const csv = '编码,上级编码,类型,名称,英文名称,开始日\nG10,V,网格,十网格,Grid 10,2026-03-02\n';
  const { preview } = (await house.upload('sys', '区域.csv', Buffer.from(csv))).json() as { preview: string };
  expect(
    (
      await house.ask('sys', 'PUT', 'areas/G', {
        ...(itemsOf(await house.ask('sys', 'GET', 'areas?q=G片'))[0] as object),
        drawn: undefined,
        aliases: ['西片'],
      })
    ).status,
  ).toBe(200);
  expect((await house.ask('sys', 'POST', `import/${preview}`)).status).toBe(409);
  house.clock.pass(61);
  expect((await house.ask('sys', 'POST', `import/${preview}`)).status).toBe(404);
});

test("a list of divisions comes in under the zone's own root", async () => {
  const csv = 'village_code,village,town_code,town,county_code,county\n990471001001,东风社区居民委员会,990471001,河东街道,990471,测试区\n';
  const preview = (await house.upload('sys', 'list.csv', Buffer.from(csv))).json() as { preview: string };
  expect(preview).toMatchObject({ new: 2, faulty: 0, sheets: [{ sheet: 'areas', rows: 2 }] });
  expect((await house.ask('sys', 'POST', `import/${preview.preview}`)).body).toEqual({ made: 2, changed: 0 });
});

test.each([
  ['nothing', Buffer.alloc(0), 400],
  ['a zip cut off', Buffer.from('PK\u0003\u0004 and then nothing'), 400],
  ['an old Excel file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 415],
  ['a quote that never closes', Buffer.from('编码,名称\n"1,2'), 400],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 400],
])('%s as a file is refused plainly', async (_, bytes, status) => {
  expect((await house.upload('sys', 'x.xlsx', bytes)).statusCode).toBe(status);
});

test('a table that is not ours, emoji and rare characters are told by name or kept', async () => {
  const other = (await house.upload('sys', '菜单.csv', Buffer.from('菜名,价格\n面,5\n'))).json();
  expect(other).toMatchObject({ rows: 0, faulty: 1, faults: [{ table: '菜单', row: 0 }] });
  const rare = `编码,上级编码,类型,名称,英文名称,开始日\nG77,V,网格,𠮷田🏠,<b>G77</b>,2026-03-02\n`;
  const preview = (await house.upload('sys', '区域.csv', Buffer.from(rare))).json();
  expect((await house.ask('sys', 'POST', `import/${preview.preview}`)).status).toBe(200);
  expect(itemsOf(await house.ask('sys', 'GET', 'areas?q=𠮷田'))).toMatchObject([{ name: { zh: '𠮷田🏠', en: '<b>G77</b>' } }]);
});

test('two processes cannot between them put two administrators into one person', async () => {
  const other = await zoneHouse(database.db);
  const post = (id: string, kind: string) => ({ id, account: 'tan', kind, unit: 'town', area: 'T', from: '2026-01-01' });
  const answers = await Promise.all([
    house.ask('sec', 'PUT', 'posts/p-t1', post('p-t1', 'systemAdmin')),
    other.ask('sec', 'PUT', 'posts/p-t2', post('p-t2', 'auditor')),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422]);
  await other.app.close();
});

test('two who change the zone at once both do, one after the other', async () => {
  const rows = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((id) => ({ ...village, id }));
  const answers = await Promise.all(rows.map((row) => house.ask('sys', 'PUT', `areas/${row.id}`, row)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
});

test('the zone that the tests begin with stands in every sheet', async () => {
  expect(itemsOf(await house.ask('audit', 'GET', 'units')).length).toBe(caseZone.units.length);
  const page = (await house.ask('audit', 'GET', 'units?limit=3')).body as { next: string };
  expect(itemsOf(await house.ask('audit', 'GET', `units?limit=3&after=${page.next}`)).length).toBe(3);
});

import readExcel from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SourceForm } from '../../core/zone/index.ts';
import { everyKind, fileBody, type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

let house: WebHouse;

const hotline: SourceForm = {
  id: 'sf1',
  programme: 'response',
  source: 'city12345',
  title: '热线平台导出表',
  columns: { number: ['件次'], due: ['限办'], words: ['群众说的'] },
  dates: 'ymd',
  reply: [
    { heading: '件次', says: 'number' },
    { heading: '结果', says: 'reply' },
    { heading: '单位', says: 'lead' },
  ],
  from: '2020-01-01',
};

beforeAll(async () => {
  house = await webHouse({
    rows: {
      ...everyKind,
      sourceForms: [hotline],
      chatGroups: [
        { id: 'g1', title: 'G片群', programme: 'response', area: 'G', from: '2020-01-01' },
        { id: 'g2', title: 'P片群', programme: 'response', area: 'P', from: '2020-01-01' },
        { id: 'g3', title: '散了的群', programme: 'response', area: 'G', from: '2020-01-01', until: '2020-12-31' },
      ],
    },
  });
});
afterAll(async () => {
  expect(house.logged).toEqual([]);
  await house.shut();
});

type Preview = {
  id: string;
  rows: number;
  new: number;
  before: number;
  faulty: number;
  columns: { heading: string; means: string | null }[];
  shown: { row: number; state: string; here: { number: string } | null; area: { zh: string } | null }[];
  faults: { row: number; label: { zh: string }; words: { zh: string } }[];
};

const ago = (minutes: number) =>
  new Date(house.clock.now().getTime() - minutes * 60_000 + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
const look = async (csv: string, who = 'ann', query = 'programme=response&source=city12345') => {
  const { raw, headers } = fileBody('来件.csv', Buffer.from(csv));
  const said = await house.ask('POST', `/api/v1/case-files?${query}`, { who, raw, headers });
  return { status: said.status, body: said.body as Preview };
};
const bring = async (id: string, body: object = {}, who = 'ann') => house.ask('POST', `/api/v1/case-files/${id}/parts`, { who, body });
const countOf = async () =>
  Number(
    (
      await house.db
        .selectFrom('cases')
        .select((row) => row.fn.countAll().as('n'))
        .where('zone', '=', zone)
        .executeTakeFirstOrThrow()
    ).n,
  );

const act = async (who: string, id: string, action: string, data: object = {}) =>
  expect(await house.ask('POST', `/api/v1/cases/${id}/actions/${action}`, { who, body: { data } })).toMatchObject({ status: 200 });
const complete = async (id: string, reply = '已经修好') => {
  await act('ann', id, 'accept', { kind: 'help', category: 'response.any', area: 'G' });
  await act('ann', id, 'dispatch', { lead: 'water' });
  await act('wang', id, 'sign');
  await act('wang', id, 'resolve', { done: '换了灯泡', reply });
  await act('chen', id, 'pass');
};

test('only the desk looks at files from above, and nobody else’s file is there', async () => {
  expect((await look('件次,群众说的\n1,停水\n', 'grid')).status).toBe(403);
  const mine = await look('件次,群众说的\nX1,停水\n');
  expect((await bring(mine.body.id, {}, 'tan')).status).toBe(404);
  expect((await look('件次\n1\n', 'ann', 'programme=response&source=nowhere')).status).toBe(422);
  expect((await look('件次\n1\n', 'ann', 'programme=response&source=portal')).status).toBe(422);
});

test('every bad row is named with field, what is wrong and what would be right; nothing is brought in with them', async () => {
  const before = await countOf();
  const { body } = await look(
    `序号,件次,派单时间,限办,来电号码,群众说的\n1,A1,${ago(600)},5个工作日,10000001234,停水\n2,A2,昨天,很快,问门卫,停电\n3,,${ago(60)},,,没有编号\n4,A4,${ago(60)},,,\n`,
  );
  expect(body).toMatchObject({ rows: 4, new: 1, before: 0, faulty: 3 });
  expect(body.columns.map(({ means }) => means)).toEqual([null, 'number', 'received', 'due', 'phone', 'words']);
  expect(body.faults.map(({ row, label, words }) => `${row} ${label.zh}：${words.zh}`)).toEqual([
    '3 来件时间：“昨天”不是时间，应写成 2026-11-24 09:30 这样的时间',
    '3 来件时限：“很快”不是时限，应写成 2026-11-24 18:00 或 5个工作日',
    '3 联系电话：“问门卫”里没有电话号码',
    '4 来件编号：没有来件编号，无法防止重复，也无法回填',
    '5 诉求内容：没有诉求内容',
  ]);
  expect(await bring(body.id)).toMatchObject({ status: 422 });
  expect(await countOf()).toBe(before);
  expect((await bring(body.id, { without: true })).body).toMatchObject({ opened: 1, left: 3, after: null });
  expect(await countOf()).toBe(before + 1);
});

test('a file comes in as of when each was received, with number and limit; a second time it adds nothing', async () => {
  const csv = `件次,派单时间,限办,来电人,地址,群众说的\nB1,${ago(90)},2099-01-01,王某某,G片三号楼,路灯不亮\nB2,${ago(30)},,李某,,井盖坏了\nB1,${ago(90)},,王某某,,同一件\n`;
  const first = await look(csv.replace('2099-01-01', '3天'));
  expect(first.body).toMatchObject({ new: 2, before: 1, faulty: 0 });
  expect(first.body.shown[0]).toMatchObject({ state: 'new', area: { zh: 'G片' } });
  expect((await bring(first.body.id)).body).toMatchObject({ opened: 2, before: 1, faults: [] });
  expect((await bring(first.body.id)).body).toMatchObject({ opened: 0, before: 3 });
  const row = await house.db
    .selectFrom('cases')
    .select(['id', 'opened', 'aboveDue', 'back', 'area'])
    .where('zone', '=', zone)
    .where('aboveNumber', '=', 'B1')
    .executeTakeFirstOrThrow();
  expect(Math.floor((house.clock.now().getTime() - row.opened.getTime()) / 60_000)).toBe(90);
  expect(row).toMatchObject({ back: 'up-open', area: 'G', aboveDue: expect.any(Date) });
  const again = await look(csv);
  expect(again.body).toMatchObject({ new: 0, before: 3 });
  expect(again.body.shown[0]?.here?.number).toMatch(/^\d{6}-\d{5}-\d$/);
});

test('columns that nobody guessed are said by hand, and a meaning that there is not is refused', async () => {
  const { body } = await look('甲,乙\nC1,下水道堵了\n', 'ann');
  expect(body).toMatchObject({ new: 0, faulty: 1 });
  const put = (columns: object) =>
    house.ask('PUT', `/api/v1/case-files/${body.id}/columns`, { who: 'ann', body: { columns, dates: 'ymd' } });
  expect(await put({ 0: 'number', 1: 'nothing' })).toMatchObject({ status: 422 });
  expect(await put({ 7: 'number' })).toMatchObject({ status: 422 });
  expect((await put({ 0: 'number', 1: 'words' })).body).toMatchObject({ new: 1, faulty: 0 });
});

test('a programme with fields of its own finds them by their labels, and misses them by name', async () => {
  const query = 'programme=enterprise&source=city12345';
  const without = await look('工单编号,诉求内容\nE1,用电报装太慢\n', 'ann', query);
  expect(without.body.faults[0]).toMatchObject({ label: { zh: '企业名称' }, words: { zh: '请填写' } });
  expect((await look('工单编号,企业名称,诉求内容\nE1,某机械公司,用电报装太慢\n', 'ann', query)).body).toMatchObject({ new: 1, faulty: 0 });
});

const letter = { programme: 'response', source: 'city12345' };

test('a pasted text is taken apart, corrected and opened; the same number again is refused with the case that stands', async () => {
  const read = await house.ask('POST', '/api/v1/letters/read', {
    who: 'ann',
    body: {
      ...letter,
      text: `件次：L-1\n派单时间：${ago(45)}\n限办：3个工作日\n来电人：赵某\n联系电话：10000004321\n地址：G片五号楼\n群众说的：电梯停了`,
    },
  });
  const { found, area, here } = read.body as { found: { field: string; as: string }[]; area: string; here: null };
  expect(found.map(({ field }) => field)).toEqual(['number', 'received', 'due', 'caller', 'phone', 'address', 'words']);
  expect({ area, here }).toEqual({ area: 'G', here: null });
  const values = Object.fromEntries(found.map(({ field, as }) => [field, as]));
  const body = { ...letter, ...values, area };
  const key = { 'idempotency-key': 'letter-1' };
  expect(await house.ask('POST', '/api/v1/letters', { who: 'ann', body: { ...body, received: '2999-01-01T00:00:00Z' } })).toMatchObject({
    status: 422,
  });
  const made = await house.ask('POST', '/api/v1/letters', { who: 'ann', body, headers: key });
  expect(made.status).toBe(201);
  expect((await house.ask('POST', '/api/v1/letters', { who: 'ann', body, headers: key })).body).toEqual(made.body);
  const { number } = made.body as { number: string };
  for (const [path, again] of [
    ['/api/v1/letters', body],
    ['/api/v1/programmes/response/cases', { source: 'city12345', words: '电梯停了', above: { number: 'L-1' } }],
  ] as const) {
    const refused = await house.ask('POST', path, { who: 'ann', body: again });
    expect([refused.status, refused.text.includes(number)]).toEqual([409, true]);
  }
  const reread = await house.ask('POST', '/api/v1/letters/read', {
    who: 'ann',
    body: { ...letter, text: '件次：L-1\n群众说的：电梯停了' },
  });
  expect(reread.body).toMatchObject({ here: { number } });
});

test('whoever has no account learns nothing of numbers from above', async () => {
  const refused = await house.ask('POST', '/api/v1/programmes/response/cases', {
    body: { words: '停了', source: 'city12345', above: { number: 'L-1' } },
  });
  expect(refused.status).toBe(422);
  expect(refused.text).not.toMatch(/\d{6}-\d{5}-\d/);
});

test('rows copied out of a table are looked at as a file', async () => {
  const read = await house.ask('POST', '/api/v1/letters/read', {
    who: 'ann',
    body: { ...letter, text: '件次\t来电人\t群众说的\nT1\t甲\t停水\nT2\t乙\t停电' },
  });
  expect(read.body).toMatchObject({ kind: 'table', file: { new: 2, faulty: 0 } });
});

test('the answers go up in the source’s own columns, and then no longer wait', async () => {
  const { body } = await look('件次,群众说的\nR1,路灯不亮\nR2,井盖坏了\n');
  await bring(body.id);
  const ids = (
    await house.db
      .selectFrom('cases')
      .select(['id', 'aboveNumber'])
      .where('zone', '=', zone)
      .where('aboveNumber', 'in', ['R1', 'R2'])
      .orderBy('aboveNumber')
      .execute()
  ).map(({ id }) => id);
  await complete(ids[0]!, '=已经修好');
  const awaited = async (state: string, who = 'ann') =>
    (await house.ask('GET', `/api/v1/awaited?to=up&state=${state}`, { who })).body as {
      items: { id: string; text: { zh: string } }[];
      counts: object;
    };
  const ready = await awaited('ready');
  expect(ready.items.map(({ id }) => id)).toEqual([ids[0]]);
  expect(ready.items[0]?.text.zh).toBe('件次：R1\n结果：=已经修好\n单位：water局');
  expect((await awaited('open')).items.map(({ id }) => id)).toContain(ids[1]);
  expect((await awaited('ready', 'wang')).items).toEqual([]);
  expect((await awaited('ready', 'park')).items).toEqual([]);

  const file = await house.ask('POST', '/api/v1/answers.xlsx', { who: 'ann', body: letter });
  const [, headings, row] = (await readExcel(file.bytes))[0]!.data;
  expect([headings, row]).toEqual([
    ['件次', '结果', '单位'],
    ['R1', '=已经修好', 'water局'],
  ]);

  const note = (who: string, cases: string[], key = 'up-1') =>
    house.ask('POST', '/api/v1/awaited/replied', { who, body: { cases }, headers: { 'idempotency-key': key } });
  expect((await note('wang', ids, 'w')).body).toMatchObject({ done: 0 });
  expect((await note('ann', ids)).body).toMatchObject({ done: 1, not: [{ id: ids[1] }] });
  expect((await note('ann', ids)).body).toMatchObject({ done: 1 });
  expect((await awaited('said')).items.map(({ id }) => id)).toEqual([ids[0]]);
  const steps = (await house.ask('GET', `/api/v1/cases/${ids[0]}/events`, { who: 'ann' })).body as { type: string }[];
  expect(steps.filter(({ type }) => type === 'replied-back')).toHaveLength(1);
});

test('what was said in a group is written down there, and its reply is ready to be carried back', async () => {
  const groups = async (who: string) =>
    ((await house.ask('GET', '/api/v1/chat-groups', { who })).body as { id: string }[]).map(({ id }) => id);
  expect(await groups('grid')).toEqual(['g1']);
  expect(await groups('ann')).toEqual(['g1', 'g2']);
  expect(await groups('audit')).toEqual([]);
  const made = await house.ask('POST', '/api/v1/programmes/response/cases', {
    who: 'grid',
    body: { source: 'chat', group: 'g1', area: 'G', words: '楼道灯坏了' },
  });
  const { id } = made.body as { id: string };
  await complete(id);
  const ready = (await house.ask('GET', '/api/v1/awaited?to=group', { who: 'grid' })).body as {
    items: { id: string; group: string; text: { zh: string } }[];
  };
  expect(ready.items).toMatchObject([
    { id, group: 'G片群', text: { zh: expect.stringContaining('您反映的“楼道灯坏了”，办理结果：已经修好') } },
  ]);
  expect((await house.ask('POST', '/api/v1/awaited/replied', { who: 'grid', body: { cases: [id] } })).body).toMatchObject({ done: 1 });
});

const take = (who: string, body: object) =>
  house.ask('POST', '/api/v1/case-exports', { who, body: { id: crypto.randomUUID(), view: 'all', ...body } });
const tableOf = async (bytes: Buffer) => (await readExcel(bytes))[0]!.data.map((row) => row.map((cell) => cell ?? ''));

test('a file of cases holds what the person may see, masked, and says who took it', async () => {
  await house.ask('POST', '/api/v1/programmes/response/cases', {
    who: 'ann',
    body: { source: 'hotline', words: '保密的事', confidential: true, caller: { name: '密某某', phone: '10000009999' } },
  });
  await house.ask('POST', '/api/v1/programmes/response/cases', {
    who: 'ann',
    body: { source: 'hotline', area: 'P', words: '园区停水', caller: { name: '周小某', phone: '10000005555' } },
  });
  const file = await take('ann', { columns: ['number', 'words', 'caller', 'phone'] });
  const rows = await tableOf(file.bytes);
  expect(rows[0]?.[0]).toMatch(/^演示数据 · 测试区 · 导出人 ann某（受理员） · .*姓名电话已遮盖/);
  const all = JSON.stringify(rows);
  expect(all).toContain('园区停水');
  expect(all).toContain('周**');
  for (const secret of ['周小某', '10000005555', '保密的事', '密某某']) expect(all).not.toContain(secret);
  expect(rows.at(-1)?.[0]).toMatch(/^共 \d+ 件$/);
  expect(JSON.stringify(await tableOf((await take('park', { columns: ['words'] })).bytes))).toContain('园区停水');
  expect(JSON.stringify(await tableOf((await take('tan', { columns: ['words'] })).bytes))).not.toContain('园区停水');
});

test('names stand in full only for a purpose, of cases that may be laid open, and each keeps an event of it', async () => {
  const purpose = '核对来件台账';
  const reveals = async () =>
    (await house.db.selectFrom('events').select('stream').where('zone', '=', zone).where('type', '=', 'revealed').execute()).length;
  const before = await reveals();
  const grid = JSON.stringify(await tableOf((await take('grid', { columns: ['caller'], purpose })).bytes));
  expect(grid).not.toContain('王某某');
  expect(await reveals()).toBe(before);
  const id = crypto.randomUUID();
  const rows = JSON.stringify(await tableOf((await take('ann', { id, columns: ['caller', 'phone'], purpose })).bytes));
  expect(rows).toContain('10000005555');
  expect(await reveals()).toBeGreaterThan(before);
  expect(await take('ann', { id, columns: ['number'] })).toMatchObject({ status: 422 });
  expect(await house.ask('GET', `/api/v1/case-exports/${id}`, { who: 'wang' })).toMatchObject({ status: 404 });
  expect((await house.ask('GET', `/api/v1/case-exports/${id}`, { who: 'ann' })).body).toMatchObject({ ended: expect.any(String), purpose });
  expect((await house.ask('GET', '/api/v1/case-exports', { who: 'audit' })).body).toContainEqual(
    expect.objectContaining({ id, who: 'ann某', purpose }),
  );
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../server/app/replay.ts';
import { verify } from '../../server/app/verify.ts';
import { watchEntries } from '../../server/jobs/entries.ts';
import { type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

let house: WebHouse;
const headId = '11010519491231002X';

beforeAll(async () => {
  house = await webHouse();
});
afterAll(() => house.shut());

const enter = async (register: string, data: object, { who = 'ann', area = 'V', key = '', programme = 'households', unit = '' } = {}) =>
  house.ask('POST', `/api/v1/registers/${programme}/${register}/entries`, {
    who,
    body: { area, data, ...(unit && { unit }) },
    ...(key && { headers: { 'idempotency-key': key } }),
  });
const idOf = async (asked: ReturnType<typeof enter>) => ((await asked).body as { id: string }).id;
const act = (id: string, body: object, who = 'ann') => house.ask('POST', `/api/v1/entries/${id}`, { who, body });
type Full = {
  title: string;
  fields: { field: string; text: { zh: string } | null; value: unknown }[];
  ties: { id: string; name: { zh: string } }[];
  borne: unknown[];
  history: { type: string; name: string | null; words: string; data: object }[];
  onward: { stage: string; shut: { zh: string }[] }[];
  stage: string;
};
const page = async (id: string, who = 'ann', query = '') => (await house.ask('GET', `/api/v1/entries/${id}${query}`, { who })).body as Full;
const listed = async (query: string, who = 'ann', register = 'households') =>
  (
    (await house.ask('GET', `/api/v1/registers/households/${register}/entries?${query}`, { who })).body as {
      items: { key: string; title: string }[];
    }
  ).items;

test('a household is entered once, found by what is sealed, and shown masked', async () => {
  const data = { number: 'H-1', head: '王小明', door: '1号院', people: 3, headId };
  expect((await enter('households', { ...data, headId: '110105194912310021' })).body).toMatchObject({
    faults: [{ path: 'data.headId', code: 'resident-id' }],
  });
  const first = await enter('households', data, { key: 'entered-with-one-press' });
  expect(first.status).toBe(201);
  expect((await enter('households', data, { key: 'entered-with-one-press' })).body).toEqual(first.body);
  expect(await enter('households', data)).toMatchObject({ status: 409, body: { type: '/problems/key-taken' } });
  const { id } = first.body as { id: string };

  expect(await listed('q=王小明')).toMatchObject([{ key: 'H-1', title: '王**' }]);
  expect(await listed(`q=${headId}`)).toHaveLength(1);
  expect(await listed('q=王大明')).toEqual([]);
  expect((await page(id)).fields.find(({ field }) => field === 'headId')).toMatchObject({
    value: null,
    text: { zh: '110105********002X' },
  });
  const whole = JSON.stringify([await page(id), await listed('')]);
  expect(whole).not.toMatch(/王小明|11010519491231002X|1号院/);

  expect((await house.ask('GET', `/api/v1/entries/${id}`, { who: 'park' })).status).toBe(404);
  expect((await house.ask('GET', `/api/v1/entries/${id}`, { who: 'wang' })).status).toBe(404);
  expect((await house.ask('POST', `/api/v1/entries/${id}/reveal`, { who: 'chen', body: { purpose: '核实' } })).status).toBe(403);
  const shown = await house.ask('POST', `/api/v1/entries/${id}/reveal`, { who: 'ann', body: { purpose: '电话核实' } });
  expect(JSON.stringify(shown.body)).toContain('王小明');
  expect((await page(id)).history[0]).toMatchObject({ type: 'revealed', name: 'ann某', data: { purpose: '电话核实' } });
  const log = await house.db.selectFrom('events').select('data').execute();
  expect(JSON.stringify(log)).not.toMatch(/王小明|11010519491231002X/);
});

test('a contact has ten households at most, even when the last two are asked for at once', async () => {
  const member = await idOf(enter('members', { number: 'M-1', name: '李某某' }));
  const homes = await Promise.all(
    Array.from({ length: 11 }, (_, n) => idOf(enter('households', { number: `C-${n}`, head: '赵某某', door: `${n}号`, people: 2 }))),
  );
  const all = await Promise.all(homes.map((id) => act(id, { do: 'relate', relation: 'contact', to: `entry:${member}` })));
  expect(all.map(({ status }) => status).sort()).toEqual([...Array(10).fill(200), 409]);
  const [full] = homes.filter((_, n) => all[n]!.status === 200);
  const before = await page(full!);
  expect(before.ties[0]!.name.zh).toBe('M-1');
  expect((await act(full!, { do: 'end', what: 'tie', of: before.ties[0]!.id, words: '换人' })).status).toBe(200);
  expect((await page(member)).borne).toHaveLength(9);
  expect((await page(full!)).history[0]).toMatchObject({ type: 'ended', words: '换人' });
  expect(await listed(`link=contact:entry:${member}`)).toHaveLength(9);
});

test('as it stood on a past day, before what came later', async () => {
  const id = await idOf(enter('buildings', { number: 'B-1', name: '一号楼' }));
  const day = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  const first = day(house.clock.now());
  house.clock.set(new Date(house.clock.now().getTime() + 3 * 86_400_000).toISOString());
  await act(id, { do: 'change', data: { name: '一号楼（东）' } });
  await act(id, { do: 'assign', role: 'responsible', account: 'grid' });
  expect((await page(id)).title).toBe('一号楼（东）');
  expect(await page(id, 'ann', `?asOf=${first}`)).toMatchObject({ title: '一号楼', people: [], asOf: first });
  expect((await house.ask('GET', `/api/v1/entries/${id}?asOf=2000-01-01`, { who: 'ann' })).status).toBe(404);
  expect((await house.ask('GET', `/api/v1/entries/${id}?asOf=gestern`, { who: 'ann' })).status).toBe(422);
});

test('a gate that is shut says why before anybody tries, and when they do', async () => {
  const data = { code: 'Q-1', name: '供水', field: 'water', planned: '5', reserve: '5.1', revenue: '2', debtService: '1' };
  const id = await idOf(enter('bonds', data, { programme: 'bonds', unit: 'water' }));
  expect((await page(id, 'wang')).onward[0]).toMatchObject({ stage: 'reserve', shut: [{ zh: '储备金额不能超过谋划金额' }] });
  expect(await act(id, { do: 'move', to: 'reserve' }, 'wang')).toMatchObject({ status: 409, body: { type: '/problems/gate-shut' } });
  await act(id, { do: 'change', data: { reserve: '5' } }, 'wang');
  expect((await act(id, { do: 'move', to: 'reserve' }, 'lu')).status).toBe(404);
  expect((await act(id, { do: 'move', to: 'reserve' }, 'wang')).status).toBe(200);
  expect((await page(id)).stage).toBe('reserve');
});

type Coverage = {
  items: {
    rule: string;
    text: string;
    covered: number;
    all: number;
    gapCount: number;
    gaps: { key: string; n: number }[];
    areas: { all: number }[];
    map: { area: string; all: number }[];
  }[];
};
const coverage = async (register: string) =>
  ((await house.ask('GET', `/api/v1/registers/households/${register}/coverage`, { who: 'ann' })).body as Coverage).items[0]!;

test('coverage is computed, and whoever has nobody is named', async () => {
  const homes = await coverage('households');
  expect(homes).toMatchObject({ rule: 'contacted', covered: 9, all: 12, text: '75.0%', gapCount: 3 });
  expect(homes.gaps.map(({ key }) => key)).toContain('H-1');
  expect(homes.map).toMatchObject([{ area: 'V', covered: 9, all: 12 }]);
  expect((await coverage('members')).gaps).toEqual([]);
  const idle = await idOf(enter('members', { number: 'M-9', name: '孙某某' }));
  expect((await coverage('members')).gaps).toMatchObject([{ key: 'M-9', n: 0 }]);
  await act(idle, { do: 'move', to: 'ended' });
  expect((await coverage('members')).gaps).toEqual([]);
});

type Sums = { fields: { field: string }[]; stages: { stage: string; count: number; sums: string[] }[]; total: { sums: string[] } };

test('A15: for any date, how much money stands at which stage, to the last digit', async () => {
  const sums = async (asOf: string) =>
    (await house.ask('GET', `/api/v1/registers/bonds/bonds/sums?asOf=${asOf}`, { who: 'ann' })).body as Sums;
  const day = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  const data = { name: '园区道路', field: 'parks', revenue: '3.3', debtService: '3' };
  const first = await idOf(enter('bonds', { ...data, code: 'Q-2', planned: '41.7', reserve: '41.7' }, { programme: 'bonds' }));
  await idOf(enter('bonds', { ...data, code: 'Q-3', planned: '26.3' }, { programme: 'bonds' }));
  const before = day(house.clock.now());
  house.clock.set(new Date(house.clock.now().getTime() + 2 * 86_400_000).toISOString());
  expect((await act(first, { do: 'move', to: 'reserve' })).status).toBe(200);
  const now = await sums(day(house.clock.now()));
  const at = ({ fields, stages }: Sums, stage: string, field: string) =>
    stages.find((one) => one.stage === stage)!.sums[fields.findIndex((one) => one.field === field)];
  expect([at(now, 'plan', 'planned'), at(now, 'reserve', 'reserve'), now.total.sums[0]]).toEqual(['26.3', '46.7', '73.0']);
  expect([at(await sums(before), 'plan', 'planned'), at(await sums(before), 'reserve', 'reserve')]).toEqual(['68.0', '5']);
});

test('a term ends and a milestone slips by the clock alone, and both can be found', async () => {
  const data = {
    code: 'P-1',
    name: '电机厂房',
    address: '1号',
    kind: 'industry',
    level: 'city',
    amount: '12000',
    begin: '2026-12-01',
    finish: '2027-06-30',
  };
  const id = await idOf(enter('projects', data, { programme: 'projects' }));
  await act(id, { do: 'assign', role: 'leader', account: 'boss', until: '2026-12-31' });
  expect((await act(id, { do: 'plan' })).status).toBe(200);
  const chore = watchEntries(house.db, house.door, house.books, zone);
  house.clock.set('2027-05-20T02:00:00.000Z');
  await chore.work();
  await chore.work();
  const slipped = (await house.ask('GET', '/api/v1/registers/projects/projects/entries?slipped=true', { who: 'ann' })).body as {
    items: { key: string; people: unknown[] }[];
  };
  expect(slipped.items).toMatchObject([{ key: 'P-1', people: [] }]);
  const types = (await page(id)).history.map(({ type }) => type);
  expect(types.filter((type) => type === 'slipped' || type === 'ended').sort()).toEqual(['ended', 'slipped']);
});

const bulk = (entries: string[], what: object, { who = 'ann', key = '', register = 'households' } = {}) =>
  house.ask('POST', `/api/v1/registers/households/${register}/bulk`, {
    who,
    body: { entries, what },
    ...(key && { headers: { 'idempotency-key': key } }),
  });
const setRow = (sheet: string, row: { id: string } & object) =>
  house.ask('PUT', `/api/v1/zone/${sheet}/${row.id}`, { who: 'sys', body: { from: '2020-01-01', ...row } });
const titled = (zh: string) => ({ zh, en: zh });

test('several are handed on, tagged and moved at once: all of them or none, and every refusal names its row', async () => {
  const [first, second, third] = await Promise.all(
    ['X-1', 'X-2', 'X-3'].map((number) => idOf(enter('buildings', { number, name: number }))),
  );
  const all = [first!, second!, third!];
  const on = { register: 'buildings' };
  expect(await bulk(all, { do: 'tag', tag: 'hard' }, on)).toMatchObject({
    status: 409,
    body: { type: '/problems/not-all', faults: [{ path: 'entries.0', words: 'X-1：这张台账没有这个标签' }, {}, {}] },
  });
  expect((await setRow('tags', { id: 'hard', name: titled('重点') } as never)).status).toBe(200);

  const household = await idOf(enter('households', { number: 'X-9', head: '钱某某', door: '9号', people: 1 }));
  const mixed = await bulk([...all, household, '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10'], { do: 'tag', tag: 'hard' }, on);
  expect(mixed).toMatchObject({ status: 409, body: { faults: [{ path: 'entries.3' }, { path: 'entries.4' }] } });
  expect(mixed.text).not.toContain('X-9');
  expect((await page(first!)).history.map(({ type }) => type)).toEqual(['entered']);
  expect((await bulk(all, { do: 'tag', tag: 'hard' }, { ...on, who: 'park' })).status).toBe(409);

  const tagged = await bulk(all, { do: 'tag', tag: 'hard' }, { ...on, key: 'tagged-with-one-press' });
  expect(tagged).toMatchObject({ status: 200, body: { ids: all } });
  expect(await bulk(all, { do: 'tag', tag: 'hard' }, { ...on, key: 'tagged-with-one-press' })).toMatchObject({ body: tagged.body });
  expect((await listed('tag=hard', 'ann', 'buildings')).map(({ key }) => key)).toEqual(['X-1', 'X-2', 'X-3']);

  expect((await act(second!, { do: 'assign', role: 'responsible', account: 'grid' })).status).toBe(200);
  const hand = { do: 'assign', role: 'responsible', account: 'wang' };
  expect((await bulk(all, hand, on)).status).toBe(200);
  expect((await bulk(all, { ...hand, account: 'grid', instead: true }, on)).body).toMatchObject({ faults: [{ path: 'entries.1' }] });
  expect((await bulk([first!, third!], { ...hand, account: 'grid', instead: true }, on)).status).toBe(200);
  expect(((await page(first!)) as unknown as { people: { account: string }[] }).people.map(({ account }) => account)).toEqual(['grid']);
});

test('a figure of the zone comes over the programme’s from its day on, and stands in the reason', async () => {
  const data = { code: 'Q-9', name: '供暖', field: 'water', planned: '5', reserve: '5', revenue: '1.15', debtService: '1' };
  const id = await idOf(enter('bonds', data, { programme: 'bonds', unit: 'water' }));
  expect((await page(id)).onward[0]).toMatchObject({ stage: 'reserve', shut: [] });
  const basis = titled('财政部门通知');
  expect((await setRow('figures', { id: 'f1', figure: 'bonds.coverage', value: '1.2', basis } as never)).status).toBe(200);
  expect((await page(id)).onward[0]!.shut).toMatchObject([{ zh: '不能自求平衡：项目收益要不少于还本付息的1.2倍' }]);
  expect((await act(id, { do: 'move', to: 'reserve' })).status).toBe(409);
  await act(id, { do: 'change', data: { revenue: '1.2' } });
  expect((await act(id, { do: 'move', to: 'reserve' })).status).toBe(200);
});

test('the list of a register as it stood on a past day, narrowed and paged, and the same as a file', async () => {
  const day = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  const first = await idOf(enter('buildings', { number: 'Y-1', name: '一号' }));
  await idOf(enter('buildings', { number: 'Y-2', name: '二号' }));
  const before = day(house.clock.now());
  house.clock.set(new Date(house.clock.now().getTime() + 2 * 86_400_000).toISOString());
  await act(first, { do: 'change', data: { name: '一号楼改建' } });
  await bulk([first], { do: 'tag', tag: 'hard' }, { register: 'buildings' });
  await idOf(enter('buildings', { number: 'Y-3', name: '三号' }));
  const names = async (query: string) =>
    (await listed(query, 'ann', 'buildings')).filter(({ key }) => key.startsWith('Y-')).map(({ title }) => title);
  expect(await names(`asOf=${before}`)).toEqual(['一号', '二号']);
  expect(await names('')).toEqual(['一号楼改建', '二号', '三号']);
  expect(await names(`asOf=${before}&q=改建`)).toEqual([]);
  expect(await names(`asOf=${before}&q=${encodeURIComponent('一号')}`)).toEqual(['一号']);
  expect(await names(`asOf=${before}&tag=hard`)).toEqual([]);
  const base = '/api/v1/registers/households/buildings';
  const one = (await house.ask('GET', `${base}/entries?asOf=${before}&limit=1`, { who: 'ann' })).body as { items: object[]; next: string };
  expect(one.items).toHaveLength(1);
  const more = (await house.ask('GET', `${base}/entries?asOf=${before}&after=${one.next}`, { who: 'ann' })).body as { items: object[] };
  expect(one.items.length + more.items.length).toBe((await listed(`asOf=${before}`, 'ann', 'buildings')).length);
  expect((await house.ask('GET', `${base}/entries?asOf=gestern`, { who: 'ann' })).status).toBe(422);
  expect((await house.ask('GET', `${base}/export.xlsx?asOf=${before}&q=Y-`, { who: 'ann' })).status).toBe(200);
});

test('a way of looking at a register is kept by name, for oneself or for the unit, and never for another register', async () => {
  const at = (id: string, register = 'buildings') => `/api/v1/registers/households/${register}/views/${id}`;
  const [mine, ours] = ['0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e31', '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e32'];
  const put = (id: string, body: object, who = 'ann', register = 'buildings') => house.ask('PUT', at(id, register), { who, body });
  expect((await put(mine, { name: '', filter: { q: '王小明' } })).status).toBe(422);
  expect((await put(mine, { name: '我的', filter: { tag: 'hard' } })).body).toMatchObject({ mine: true, count: 4 });
  expect((await put(ours, { name: '单位的', shared: true, filter: { slipped: 'true' } })).body).toMatchObject({ count: 0 });
  expect((await put(mine, { name: '换一张', filter: {} }, 'ann', 'households')).status).toBe(404);
  const seen = async (who: string, path = at('').slice(0, -1)) =>
    ((await house.ask('GET', path, { who })).body as { name: string }[]).map(({ name }) => name);
  expect(await seen('ann')).toEqual(['我的', '单位的']);
  expect(await seen('sun')).toEqual(['单位的']);
  expect(await seen('wang')).toEqual([]);
  expect(await seen('ann', '/api/v1/views/saved')).toEqual([]);
  expect((await house.ask('DELETE', at(mine, 'households'), { who: 'ann' })).status).toBe(204);
  expect(await seen('ann')).toEqual(['我的', '单位的']);
  expect((await house.ask('DELETE', at(mine), { who: 'ann' })).status).toBe(204);
  expect(await seen('ann')).toEqual(['单位的']);
});

test('registers stand in the chain like everything else, and what stands is what its events come to', async () => {
  expect((await verify(house.db, zone, house.ports.digest)).broken).toBe('nothing');
  expect((await replay(house.db, zone)).differences).toEqual([]);
  expect(house.logged).toEqual([]);
});

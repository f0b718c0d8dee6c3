import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { t } from '../../core/words.ts';
import { replay } from '../../server/app/replay.ts';
import { verify } from '../../server/app/verify.ts';
import { keepRetention } from '../../server/jobs/retention.ts';
import { everyKind, type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

const from = '2020-01-01';
const rows = {
  ...everyKind,
  entryPoints: [
    { id: 'KK1', name: t('东卡口', 'East checkpoint'), area: 'Z', records: ['gates.vehicle', 'gates.truck', 'gates.holder'], from },
    { id: 'KK2', name: t('村口', 'Village gate'), area: 'V', records: ['gates.vehicle', 'gates.disinfection'], from },
    { id: 'old', name: t('旧卡口', 'Old gate'), area: 'Z', records: ['gates.vehicle'], from, until: '2021-01-01' },
  ],
};

let house: WebHouse;
const well = { name: '王某某', phone: '10000001234', temperature: 36.4, health: 'ok', travel: 'ok' };
const vehicle = (plate: string, more: object = {}) => ({
  record: 'gates.vehicle',
  place: 'KK1',
  data: { way: 'in', plate },
  occupants: [well],
  decision: 'allow',
  ...more,
});
const send = (body: object, who = 'insp', headers: Record<string, string> = {}) =>
  house.ask('POST', '/api/v1/records', { who, body, headers });
type Row = { id: string; passing: string; at: string; late: boolean; decision: string; seq: number };
const today = () => {
  const now = house.clock.now().getTime();
  return `from=${new Date(now - 86_400_000).toISOString()}&until=${new Date(now + 60_000).toISOString()}`;
};
const list = async (who = 'sun', more = '') =>
  ((await house.ask('GET', `/api/v1/records?${today()}&limit=500${more}`, { who })).body as { items: Row[] }).items;
const whole = async () => (await verify(house.db, zone, house.ports.digest)).broken;

beforeAll(async () => {
  house = await webHouse({ rows });
});
afterAll(() => house.shut());

test('nobody records without the post, at a place that is not there, not theirs, over, or not for this', async () => {
  const codes = async (body: object, who = 'insp') => {
    const { status, body: problem } = await send(body, who);
    return [status, (problem as { faults?: { code: string; path: string }[] }).faults?.map(({ path, code }) => `${path} ${code}`)];
  };
  expect((await send(vehicle('豫D00001'), 'chen')).status).toBe(403);
  expect((await send(vehicle('豫D00001'), 'grid')).status).toBe(403);
  expect(await codes(vehicle('豫D00001', { place: 'nowhere' }))).toEqual([422, ['place not-offered']]);
  expect(await codes(vehicle('豫D00001', { place: 'old' }))).toEqual([422, ['place not-offered']]);
  expect(await codes(vehicle('豫D00001', { record: 'gates.disinfection' }))).toEqual([422, ['record not-offered']]);
  expect(await codes(vehicle('豫D00001', { data: { way: 'in', plate: '豫D\u0000' }, colour: 1 }))).toEqual([
    422,
    ['data.plate unwritable'],
  ]);
  expect(await list()).toEqual([]);
});

test('a passage is in the book once, however often it is sent, and something else under its id is refused', async () => {
  const id = randomUUID();
  const first = await send(vehicle('豫D00001', { id }));
  expect(first).toMatchObject({ status: 201, body: { id, seq: 1, place: 'KK1', decision: 'allow' } });
  expect((await send(vehicle('豫D00001', { id }))).body).toEqual(first.body);
  expect((await send(vehicle('豫D00009', { id }))).status).toBe(422);
  const key = { 'idempotency-key': 'one-press' };
  const second = await send(vehicle('豫D00002'), 'insp', key);
  expect((await send(vehicle('豫D00002'), 'insp', key)).body).toEqual(second.body);
  expect((await send(vehicle('豫D00003'), 'insp', key)).status).toBe(422);
  expect((await list()).map(({ passing }) => passing).sort()).toEqual(['豫D00001', '豫D00002']);
});

test('a phone sends twenty at once: the wrong one is told by field, its neighbours are written, and sent again nothing doubles', async () => {
  const records = Array.from({ length: 20 }, (_, n) => vehicle(`豫D1${String(n).padStart(4, '0')}`, { id: randomUUID() }));
  records[7] = { ...records[7]!, occupants: [{ ...well, temperature: 38.1 }] };
  const batch = () => house.ask('POST', '/api/v1/records/batch', { who: 'insp', body: { records } });
  type Results = { results: { receipt?: { seq: number }; problem?: { faults: { path: string; code: string }[] } }[] };
  const { results } = (await batch()).body as Results;
  expect(results.filter(({ receipt }) => receipt)).toHaveLength(19);
  expect(results[7]!.problem?.faults).toMatchObject([{ path: 'occupants.0.temperature', code: 'keeps-out' }]);
  const again = ((await batch()).body as Results).results;
  expect(again.map(({ receipt }) => receipt?.seq)).toEqual(results.map(({ receipt }) => receipt?.seq));
  expect(await list()).toHaveLength(21);
  expect(await whole()).toBe('nothing');
});

test('many at one moment into the same books: each has a place of its own, and the chains hold', async () => {
  const sent = await Promise.all(
    Array.from({ length: 60 }, (_, n) => send(vehicle(`豫D2${String(n).padStart(4, '0')}`, { place: n % 2 ? 'KK1' : 'KK2' }))),
  );
  expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(sent.map(({ body }) => `${(body as { place: string }).place} ${(body as { seq: number }).seq}`)).size).toBe(60);
  expect(await whole()).toBe('nothing');
});

test('a phone without a network sends later, and the list says so; nothing is dated back further', async () => {
  const at = new Date(house.clock.now().getTime() - 5 * 3_600_000).toISOString();
  expect((await send(vehicle('豫D30001', { at }))).status).toBe(201);
  expect((await list()).find(({ passing }) => passing === '豫D30001')).toMatchObject({ late: true, at });
  const long = new Date(house.clock.now().getTime() - 4 * 86_400_000).toISOString();
  expect((await send(vehicle('豫D30002', { at: long }))).status).toBe(422);
});

test('a correction takes the place of the first in the list, and the first stays in the book', async () => {
  const { id } = (await send(vehicle('豫D40001'))).body as { id: string };
  const corrected = await send(vehicle('豫D40002', { corrects: id, why: '车牌登错' }));
  expect(corrected.status).toBe(201);
  expect((await send(vehicle('豫D40003', { corrects: id, why: '又改' }))).status).toBe(409);
  expect((await send(vehicle('豫D40003', { corrects: randomUUID(), why: '没有' }))).status).toBe(404);
  const plates = (await list()).map(({ passing }) => passing);
  expect([plates.includes('豫D40001'), plates.includes('豫D40002')]).toEqual([false, true]);
  expect((await house.ask('GET', `/api/v1/records/${id}`, { who: 'sun' })).status).toBe(200);
  expect((await house.ask('GET', `/api/v1/records/${id}`, { who: 'grid' })).status).toBe(404);
});

test('the board knows who is inside, who stays too long, and who was turned back', async () => {
  const at = new Date(house.clock.now().getTime() - 3 * 3_600_000).toISOString();
  const steps = ['disinfect1', 'disinfect2', 'verify1', 'verify2', 'register1', 'register2'];
  const truck = { record: 'gates.truck', place: 'KK1', occupants: [well], decision: 'allow', steps };
  await send({ ...truck, data: { way: 'in', plate: '豫D50001' }, at });
  await send({ ...truck, data: { way: 'in', plate: '豫D50002' }, at });
  await send({ ...truck, data: { way: 'out', plate: '豫D·50002' }, occupants: [], steps: [] });
  expect((await send({ ...truck, data: { way: 'in', plate: '豫D50003' }, steps: steps.slice(0, 5) })).status).toBe(422);
  await send({ ...truck, data: { way: 'in', plate: '豫D50003' }, steps: steps.slice(0, 5), decision: 'turnBack', reason: 'steps' });
  const { gates } = (await house.ask('GET', '/api/v1/gate-board', { who: 'sun' })).body as {
    gates: { place: string; today: { turnedBack: number }; inside: { passing: string; tooLong: boolean }[] }[];
  };
  const east = gates.find(({ place }) => place === 'KK1')!;
  const inside = new Map(east.inside.map((one) => [one.passing, one.tooLong]));
  expect([inside.get('豫D50001'), inside.has('豫D50002'), inside.has('豫D50003'), east.today.turnedBack]).toEqual([true, false, false, 1]);
  const mine = (await house.ask('GET', '/api/v1/gate-board', { who: 'grid' })).body as { gates: { place: string }[] };
  expect(mine.gates.map(({ place }) => place)).toEqual(['KK2']);
});

test('searches are for posts that may, with a purpose, and are themselves kept', async () => {
  const between = { from: new Date(Date.now() - 86_400_000).toISOString(), until: new Date(Date.now() + 60_000).toISOString() };
  const where = (who: string, more: object = {}) =>
    house.ask('POST', '/api/v1/records/searches/where', {
      who,
      body: { passing: '豫d·5 0001', purpose: '查找走失老人', ...between, ...more },
    });
  expect((await where('insp')).status).toBe(403);
  expect((await where('sun', { purpose: ' ' })).status).toBe(422);
  expect((await where('sun')).body).toMatchObject({ items: [{ passing: '豫D50001', place: 'KK1' }] });
  const passed = await house.ask('POST', '/api/v1/records/searches/passed', {
    who: 'sun',
    body: { place: 'KK2', purpose: '查找走失老人', ...between },
  });
  expect((passed.body as { items: unknown[] }).items).toHaveLength(30);
  const { id } = (await list()).find(({ passing }) => passing === '豫D50001')!;
  const reveal = (who: string) => house.ask('POST', `/api/v1/records/${id}/reveal`, { who, body: { purpose: '联系司机' } });
  expect((await reveal('insp')).status).toBe(403);
  expect((await reveal('sun')).body).toMatchObject({
    personal: { occupants: [{ name: '王某某' }] },
    sensitive: { occupants: [{ temperature: 36.4 }] },
  });
  expect((await house.ask('GET', '/api/v1/records/searches', { who: 'sun' })).status).toBe(403);
  const kept = (await house.ask('GET', '/api/v1/records/searches', { who: 'audit' })).body as {
    items: { what: string; purpose: string }[];
  };
  expect(kept.items.map(({ what }) => what)).toEqual(['values', 'passed', 'where']);
  const { rows: logged } = await sql<{ data: string }>`select data::text from events where kind = 'record-search'`.execute(house.db);
  expect(logged.some(({ data }) => data.includes('50001'))).toBe(false);
});

test('a place opens its forms, its code is a drawing, and disinfection says what is missing today', async () => {
  const { body } = await house.ask('GET', '/api/v1/places/KK2', { who: 'grid' });
  expect(body).toMatchObject({ place: 'KK2', records: [{ name: 'gates.vehicle' }, { name: 'gates.disinfection', daily: { ok: false } }] });
  expect((await house.ask('GET', '/api/v1/places/KK1', { who: 'grid' })).status).toBe(404);
  expect((await house.ask('GET', '/api/v1/places/KK2/code', { who: 'grid' })).text).toContain('<svg');
});

test('a pass that holds lets in by its number; one that is unknown, not yet valid, expired, lost or withdrawn is said plainly', async () => {
  const day = (days: number) => new Date(house.clock.now().getTime() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
  const issue = async (number: string, dates: [number, number]) => {
    const data = { number, kind: 'vehicle', holder: '豫D·00088', from: day(dates[0]), until: day(dates[1]) };
    const said = await house.ask('POST', '/api/v1/registers/gates/passes/entries', { who: 'ann', body: { area: 'V', data } });
    expect(said.status, said.text).toBe(201);
    return (said.body as { id: string }).id;
  };
  const enter = (pass: string, more: object = {}) =>
    send({ record: 'gates.holder', place: 'KK1', data: { way: 'in', pass }, decision: 'allow', ...more });
  const shown = async (number: string, who = 'insp', place = 'KK1') =>
    (await house.ask('GET', `/api/v1/places/${place}/passes/${encodeURIComponent(number)}`, { who })) as { status: number; body: object };
  const faults = async (said: ReturnType<typeof enter>) => ((await said).body as { faults: { code: string; words: string }[] }).faults;

  const good = await issue('CZ-0088', [-10, 20]);
  await issue('CZ-0001', [-30, -1]);
  await issue('CZ-0002', [1, 30]);
  expect(await faults(enter('CZ-9999'))).toMatchObject([{ code: 'pass-unknown', words: expect.stringContaining('完整登记') }]);
  expect(await faults(enter('CZ-0001'))).toMatchObject([{ code: 'pass-over', words: expect.stringContaining(day(-1)) }]);
  expect(await faults(enter('CZ-0002'))).toMatchObject([{ code: 'pass-early' }]);
  expect((await enter('CZ-0001', { decision: 'turnBack', reason: 'papers' })).status).toBe(201);
  expect((await enter('CZ-0001', { data: { way: 'out', pass: 'CZ-0001' } })).status).toBe(201);
  expect((await enter('cz 0088')).status).toBe(201);

  expect(await shown('CZ0088')).toMatchObject({ status: 200, body: { state: 'holds', until: day(20) } });
  expect(JSON.stringify((await shown('CZ-0088')).body)).not.toContain('00088');
  expect((await shown('CZ-0088', 'grid')).status).toBe(404);
  expect((await shown('CZ-0088', 'insp', 'KK2')).status).toBe(404);

  const before = house.clock.now();
  house.clock.set(new Date(before.getTime() + 3_600_000).toISOString());
  const move = (to: string) => house.ask('POST', `/api/v1/entries/${good}`, { who: 'ann', body: { do: 'move', to } });
  expect((await move('lost')).status).toBe(200);
  expect(await faults(enter('CZ-0088'))).toMatchObject([{ code: 'pass-ended', words: '出入证已挂失，不能再用' }]);
  expect((await enter('CZ-0088', { at: before.toISOString() })).status).toBe(201);
  const code = await house.ask('GET', `/api/v1/entries/${good}/code`, { who: 'ann' });
  expect([code.status, code.headers['content-type'], code.text.startsWith('<svg')]).toEqual([200, 'image/svg+xml', true]);
});

test('verify finds what was altered, removed or cut off in a book, and replay what the search left', async () => {
  expect(await whole()).toBe('nothing');
  expect((await replay(house.db, zone)).differences).toEqual([]);
  const inside = async (change: ReturnType<typeof sql>) => {
    await change.execute(house.db);
    return whole();
  };
  await sql`create table kept as select * from records`.execute(house.db);
  const back = async () => {
    await sql`delete from records`.execute(house.db);
    await sql`insert into records select * from kept`.execute(house.db);
  };
  const book = { stream: expect.stringMatching(/^book\/.*KK1$/) as string };
  expect(await inside(sql`update records set data = '{"form":{}}' where place = 'KK1' and seq = 3`)).toMatchObject({
    ...book,
    seq: 3,
    what: 'altered',
  });
  await back();
  expect(await inside(sql`delete from records where place = 'KK1' and seq = 4`)).toMatchObject({ ...book, seq: 4, what: 'removed' });
  await back();
  expect(
    await inside(sql`delete from records r using (select month, place, max(seq) as seq from records group by month, place) l
    where r.place = 'KK1' and (r.month, r.place, r.seq) = (l.month, l.place, l.seq)`),
  ).toMatchObject({ ...book, what: 'cut-off' });
  await back();
  expect(await inside(sql`update records set decision = 'turnBack' where place = 'KK1' and seq = 2`)).toMatchObject({
    ...book,
    seq: 2,
    what: 'altered',
  });
  await back();
  expect(house.logged).toEqual([]);
});

test('what names people in a month of records is destroyed when the last day of that month is over for long enough, sensitive values first', async () => {
  expect((await send(vehicle('豫D77777'))).status).toBe(201);
  const sealed = async () => {
    const { rows: found } = await sql<{ class: string }>`
      select p.class from records r
      cross join lateral json_each(r.data -> 'sealed') as s
      join personal p on p.zone = ${zone} and p.id = (s.value ->> 'personal')::uuid where r.zone = ${zone}`.execute(house.db);
    return [...new Set(found.map((row) => row.class))].sort();
  };
  const destroy = async (days: number) => {
    house.clock.pass(days * 24 * 60);
    while ((await keepRetention(house, zone).work()) === 'again');
    return sealed();
  };
  const before = (await sql`select id, hash, decision, way from records where zone = ${zone} order by id`.execute(house.db)).rows;
  expect(await destroy(59)).toEqual(['personal', 'sensitive']);
  expect(await destroy(32)).toEqual(['personal']);
  expect(await destroy(88)).toEqual(['personal']);
  expect(await destroy(32)).toEqual([]);
  const { rows: known } = await sql`select 1 from records where zone = ${zone} and passing is not null`.execute(house.db);
  expect(known).toEqual([]);
  expect((await sql`select id, hash, decision, way from records where zone = ${zone} order by id`.execute(house.db)).rows).toEqual(before);
  expect(await whole()).toBe('nothing');
  expect((await replay(house.db, zone)).differences).toEqual([]);
  const { rows: batches } = await sql<{ n: number }>`select count(*)::int as n from events where kind = 'retention'`.execute(house.db);
  await destroy(1);
  expect((await sql<{ n: number }>`select count(*)::int as n from events where kind = 'retention'`.execute(house.db)).rows).toEqual(
    batches,
  );
});

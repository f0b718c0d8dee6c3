import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../server/app/replay.ts';
import { verify } from '../../server/app/verify.ts';
import { keepCallers } from '../../server/jobs/callers.ts';
import { keepErasures } from '../../server/jobs/retention.ts';
import { plainWay } from '../helpers/case-house.ts';
import { someoneWith, type WebHouse, webHouse, zone } from '../helpers/web-house.ts';
import { codeFor } from '../helpers/writes/people.ts';

let house: WebHouse;
beforeAll(async () => {
  house = await webHouse();
});
afterAll(() => house.shut());

type Kept = {
  sections: { id: string; things: { about: string; what: { en: string }; says: { zh: string } }[] }[];
  matters: { number: string; erasable: string; until: string | null }[];
  copies: number;
  erasure: { stage: string; word: string } | null;
};

const signedIn = async (phone: string) => {
  const said = await house.ask('POST', '/api/v1/resident/session', { body: { phone, code: await codeFor(house, phone) } });
  return { cookie: String([said.headers['set-cookie']].flat()[0]).split(';')[0]! };
};
const kept = async (headers: Record<string, string>) => (await house.ask('GET', '/api/v1/resident/kept', { headers })).body as Kept;
const things = (of: Kept, id: string) => of.sections.find((one) => one.id === id)!.things;
const open = async (phone: string, words: string, more: object = {}) => {
  const said = await house.ask('POST', '/api/v1/programmes/response/cases', {
    who: 'ann',
    body: { words, source: 'hotline', caller: { name: '王某某', phone }, ...more },
  });
  expect(said.status).toBe(201);
  return said.body as { id: string; number: string };
};
const act = async (who: string, id: string, action: string, data: unknown) => {
  const said = await house.ask('POST', `/api/v1/cases/${id}/actions/${action}`, { who, body: { data } });
  expect([action, said.status]).toEqual([action, 200]);
};
const close = async (id: string, number: string, headers: Record<string, string>) => {
  for (const [who, action, data] of plainWay) await act(who, id, action, data);
  const mine = (await house.ask('GET', '/api/v1/resident/matters', { headers })).body as { items: { number: string; link: string }[] };
  const link = mine.items.find((one) => one.number === number)!.link.slice(3);
  const rated = await house.ask('POST', `/api/v1/follow/${link}/actions/rate`, { body: { data: { solved: 'yes', score: 5 } } });
  expect(rated.status).toBe(200);
  return link;
};
const ask = (headers: Record<string, string>, body: object) => house.ask('POST', '/api/v1/resident/kept/erasure', { headers, body });
const codeOf = ({ body, status }: { body: never; status: number }) => [status, (body as { type: string }).type.split('/').at(-1)];
const faultsOf = ({ body }: { body: never }) =>
  (body as { faults: { path: string; code: string }[] }).faults.map(({ path, code }) => `${path} ${code}`);
const everything = () => house.db.selectFrom('personal').selectAll().execute();
const sound = async () => {
  expect(await verify(house.db, zone, house.ports.digest)).toMatchObject({ broken: 'nothing' });
  expect(await replay(house.db, zone)).toMatchObject({ differences: [] });
};

test('nobody who is not signed in by telephone sees, takes or asks anything; staff neither', async () => {
  for (const who of [undefined, 'sun']) {
    const given = who ? { who } : {};
    expect((await house.ask('GET', '/api/v1/resident/kept', given)).status).toBe(401);
    expect((await house.ask('POST', '/api/v1/resident/kept/copies', { ...given, body: { format: 'json' } })).status).toBe(401);
    expect(
      (await house.ask('POST', '/api/v1/resident/kept/erasure', { ...given, body: { matters: [], account: true, reason: '' } })).status,
    ).toBe(401);
  }
});

test('a person reads all that is theirs, with who looked and why; nothing of others, and nothing that was said against them', async () => {
  const own = await open('10000001111', '我家水压低');
  await open('10000002222', '举报 10000001111 这个人偷水', { kind: 'misconduct', confidential: true });
  expect((await house.ask('POST', `/api/v1/cases/${own.id}/reveal`, { who: 'ann', body: { purpose: '电话核实地址' } })).status).toBe(200);
  const headers = await signedIn('10000001111');
  const mine = await kept(headers);
  const text = JSON.stringify(mine);
  expect(mine.matters).toMatchObject([{ number: own.number, erasable: 'open' }]);
  expect(things(mine, 'matters').map(({ says }) => says.zh)).toEqual(expect.arrayContaining(['我家水压低', '王某某', '10000001111']));
  expect(things(mine, 'looks')).toMatchObject([{ about: own.number, says: { zh: '电话核实地址' } }]);
  expect(text).not.toMatch(/偷水|10000002222/);
  expect(text).not.toContain(house.books ? (await house.books.of(house.db, zone)).accountName('ann')! : '—');

  const file = await house.ask('POST', '/api/v1/resident/kept/copies', {
    headers: { ...headers, 'idempotency-key': 'copy-1' },
    body: { format: 'json' },
  });
  expect(file.text).toContain('我家水压低');
  await house.ask('POST', '/api/v1/resident/kept/copies', {
    headers: { ...headers, 'idempotency-key': 'copy-1' },
    body: { format: 'json' },
  });
  const sheet = await house.ask('POST', '/api/v1/resident/kept/copies', { headers, body: { format: 'xlsx' } });
  expect(sheet.bytes.subarray(0, 2).toString()).toBe('PK');
  expect((await kept(headers)).copies).toBe(2);
  const events = await house.db.selectFrom('events').select('data').where('kind', '=', 'rights').execute();
  expect(JSON.stringify(events)).not.toMatch(/1111|水压/);
});

test('what is open, what the law keeps and what is another’s is refused with the reason; every fault at once', async () => {
  const phone = '10000003333';
  const [running, done] = [await open(phone, '路灯不亮'), await open(phone, '井盖响')];
  const headers = await signedIn(phone);
  await close(done.id, done.number, headers);
  const nothing = await ask(headers, { matters: [], account: false, reason: '' });
  expect([codeOf(nothing), faultsOf(nothing)]).toEqual([[422, 'unwell'], ['matters missing']]);
  const strange = await ask(headers, { matters: ['260101-00001-1', done.number], account: false, reason: 'x'.repeat(600) });
  expect([codeOf(strange), faultsOf(strange)]).toEqual([
    [422, 'unwell'],
    ['matters.0 unknown', 'reason too-long'],
  ]);
  expect(codeOf(await ask(headers, { matters: [running.number], account: false, reason: '' }))).toEqual([409, 'still-open']);
  const byLaw = await ask(headers, { matters: [done.number], account: false, reason: '' });
  expect([codeOf(byLaw), faultsOf(byLaw)]).toEqual([[409, 'kept-by-law'], ['matters.0 kept']]);
  expect(codeOf(await ask(headers, { matters: [], account: true, reason: '' }))).toEqual([409, 'still-open']);
});

test('what was asked is decided by somebody else, carried out once, and then gone everywhere while the numbers stay', async () => {
  const phone = '10000004444';
  const matter = await open(phone, '楼道堆着杂物没人管');
  const neighbour = await open('10000005555', '楼道灯坏');
  const first = await signedIn(phone);
  const link = await close(matter.id, matter.number, first);
  house.clock.pass(181 * 24 * 60);
  const headers = await signedIn(phone);
  await keepCallers(house.db, zone).work();
  expect((await kept(headers)).matters).toMatchObject([{ erasable: 'yes' }]);
  const wanted = { matters: [matter.number], account: true, reason: '搬走了' };
  const { id } = (await ask(headers, wanted)).body as { id: string };
  expect(codeOf(await ask(headers, wanted))).toEqual([409, 'pending-already']);

  const decide = (who: string, body: object) => house.ask('POST', `/api/v1/erasures/${id}/decision`, { who, body });
  for (const who of ['ann', 'wang', someoneWith('systemAdmin')]) expect((await decide(who, { answer: 'grant' })).status).toBe(403);
  expect(faultsOf(await decide('sun', { answer: 'refuse', reason: ' ' }))).toEqual(['reason missing']);
  expect((await decide('sun', { answer: 'refuse', reason: '正在复查，月底再申请' })).status).toBe(200);
  expect((await kept(headers)).erasure).toMatchObject({ stage: 'refused', word: '正在复查，月底再申请' });
  await ask(headers, wanted);
  const listed = (await house.ask('GET', '/api/v1/erasures', { who: 'sun' })).body as {
    items: { phone: string; cases: { number: string }[] }[];
  };
  expect(listed.items).toMatchObject([{ phone: '100****4444', reason: '搬走了', cases: [{ number: matter.number }] }]);
  expect((await decide('sun', { answer: 'grant' })).status).toBe(200);
  expect(codeOf(await decide('sun', { answer: 'grant' }))).toEqual([409, 'not-pending']);

  const figures = () => house.db.selectFrom('cases').select(['stage', 'inTime', 'area']).orderBy('id').execute();
  const [before, values] = [await figures(), (await everything()).length];
  await Promise.all([1, 2].map(() => keepErasures(house, zone).work()));
  expect(await figures()).toEqual(before);
  expect((await everything()).length).toBeLessThan(values - 4);

  expect((await house.ask('GET', '/api/v1/resident/kept', { headers })).status).toBe(401);
  expect((await house.ask('GET', `/api/v1/follow/${link}`)).status).toBe(404);
  const page = (await house.ask('GET', `/api/v1/cases/${matter.id}`, { who: 'ann' })).body as { words: string; callers: object[] };
  expect(page).toMatchObject({ words: '', erased: 'asked', callers: [{ name: null, phone: null }] });
  const other = (await house.ask('GET', `/api/v1/cases/${neighbour.id}`, { who: 'ann' })).body as { words: string };
  expect(other.words).toBe('楼道灯坏');
  const past = (await house.ask('GET', '/api/v1/erasures?which=past', { who: 'sun' })).body as { items: object[] };
  expect(past.items).toMatchObject([{ stage: 'done', phone: '', reason: '' }]);
  await sound();
  const events = (await house.db.selectFrom('events').select('type').where('stream', '=', matter.id).execute()).map(({ type }) => type);
  expect(events.filter((type) => type === 'erased')).toHaveLength(1);
});

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Enterprise } from '../../core/zone/index.ts';
import { replay } from '../../server/app/replay.ts';
import { verify } from '../../server/app/verify.ts';
import { keepCallers } from '../../server/jobs/callers.ts';
import { everyKind, type Said, type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

const code = '91990100MA9X000114';
const other = '91990100MA9X0002XU';
const enterprises: Enterprise[] = [
  { id: code, title: '云岭启航机械厂', area: 'P', officer: 'off', phone: '10000020001', from: '2020-01-01' },
  { id: other, title: '云岭清源试剂公司', area: 'T', from: '2020-01-01' },
];

let house: WebHouse;
beforeAll(async () => {
  house = await webHouse({ rows: { ...everyKind, enterprises } });
});
afterAll(() => house.shut());
beforeEach(() => house.clock.pass(120));

const cookies = new Map<string, string>();

/** A resident with this number, signed in once. */
const as = async (phone: string) => {
  const known = cookies.get(phone);
  if (known) return { cookie: known };
  await house.ask('POST', '/api/v1/resident/codes', { body: { phone } });
  const { body } = await house.ask('GET', '/api/v1/outbox/codes', { who: 'ann' });
  const said = await house.ask('POST', '/api/v1/resident/session', {
    body: { phone, code: (body as { items: { code: string }[] }).items[0]!.code },
  });
  const cookie = String([said.headers['set-cookie']].flat()[0]).split(';')[0]!;
  cookies.set(phone, cookie);
  return { cookie };
};

const [first, second, stranger] = ['10000006001', '10000006002', '10000006003'] as const;

const claim = async (phone: string, of: string) =>
  house.ask('POST', '/api/v1/firms', { headers: await as(phone), body: { code: of, name: '王某某' } });
const firm = async (phone: string, of = code) => house.ask('GET', `/api/v1/firms/${of}`, { headers: await as(phone) });
const claims = async (who: string) =>
  ((await house.ask('GET', '/api/v1/firm-claims', { who })).body as { items: { resident: string }[] }).items;
const decide = (who: string, of: string, resident: string, decision: string) =>
  house.ask('POST', `/api/v1/firm-claims/${of}/${resident}/${decision}`, { who });
const statuses = (said: readonly Said[]) => said.map(({ status }) => status);

test.each(['91990100MA9X000115', 'ABC', ''])('"%s" is no credit code, and the field says so', async (wrong) => {
  const { status, body } = await claim(first, wrong);
  expect(status).toBe(422);
  expect((body as { faults: { path: string }[] }).faults[0]?.path).toBe('code');
});

test('a firm that the zone does not know, and one that I do not speak for, are the same nothing', async () => {
  expect(statuses([await claim(first, '91990100MA9X00038U'), await firm(first), await firm(first, 'no-such-code')])).toEqual([
    404, 404, 404,
  ]);
  expect((await house.ask('GET', `/api/v1/firms/${code}`)).status).toBe(401);
});

test('the first person is confirmed by staff of that area, others come by an invitation that works once', async () => {
  expect((await claim(first, ` ${code.slice(0, 8)} ${code.slice(8).toLowerCase()}`)).body).toEqual({
    items: [{ code, title: '云岭启航机械厂', state: 'asked' }],
  });
  await claim(first, code);
  expect(await claims('ann')).toHaveLength(1);
  expect((await firm(first)).status).toBe(404);
  const { resident } = (await claims('ann'))[0]!;

  expect((await decide('wang', code, resident, 'confirm')).status).toBe(403);
  expect(await claims('off')).toMatchObject([{ resident, name: '王某某', phone: '100****6001', title: '云岭启航机械厂' }]);
  expect((await decide('off', other, resident, 'confirm')).status).toBe(404);
  expect((await decide('off', code, resident, 'confirm')).status).toBe(200);
  expect((await decide('off', code, resident, 'confirm')).status).toBe(409);
  expect(await claims('ann')).toEqual([]);
  expect((await firm(first)).body).toMatchObject({
    officer: { name: 'off某', phone: '10000020001' },
    people: [{ name: '王**', mine: true }],
  });

  const invite = async (phone: string) => house.ask('POST', `/api/v1/firms/${code}/invitations`, { headers: await as(phone) });
  expect((await invite(stranger)).status).toBe(404);
  const { link } = (await invite(first)).body as { link: string };
  const join = async (phone: string, invitation: string) =>
    house.ask('POST', `/api/v1/firms/${code}/people`, { headers: await as(phone), body: { name: '李某某', invitation } });
  const token = link.split('/').at(-1)!;
  expect((await join(second, 'not-this-invitation')).status).toBe(422);
  expect((await join(second, token)).body).toMatchObject({ items: [{ code, state: 'confirmed' }] });
  expect((await join(stranger, token)).status).toBe(422);

  const late = ((await invite(first)).body as { link: string }).link.split('/').at(-1)!;
  house.clock.pass(8 * 24 * 60);
  expect((await join(stranger, late)).status).toBe(422);
});

test('a report for the firm carries its name and code, lies in its area, and is seen by all its people and nobody else', async () => {
  const report = async (phone: string, of: string, programme = 'enterprise') =>
    house.ask('POST', `/api/v1/programmes/${programme}/cases?firm=${of}`, {
      headers: { 'speaks-as': 'caller', ...(await as(phone)) },
      body: { words: '变压器容量不够', firm: '冒名的企业' },
    });
  expect(statuses([await report(stranger, code), await report(first, other)])).toEqual([404, 404]);
  expect((await report(first, code, 'response')).status).toBe(409);
  const { id, number } = (await report(second, code)).body as { id: string; number: string };
  while ((await keepCallers(house.db, zone).work()) === 'again');
  const row = await house.db.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  expect(row).toMatchObject({ area: 'P', programme: 'enterprise' });
  const { data } = (await house.db.selectFrom('events').select('data').where('stream', '=', id).executeTakeFirstOrThrow()) as {
    data: { data: object };
  };
  expect(data.data).toMatchObject({ firm: '云岭启航机械厂', code });
  for (const phone of [first, second])
    expect((await firm(phone)).body).toMatchObject({ matters: [{ number, words: '变压器容量不够' }], ratings: [] });
  expect((await house.ask('GET', '/api/v1/resident/matters', { headers: await as(first) })).body).toEqual({ items: [] });

  const act = (who: string, action: string, body: object) =>
    house.ask('POST', `/api/v1/cases/${id}/actions/${action}`, { who, body: { data: body } });
  await act('ann', 'accept', { kind: 'help', category: 'response.any', area: 'P' });
  await act('ann', 'dispatch', { lead: 'parkoffice' });
});

test('who leaves sees it no more; the chain holds and folding gives the same', async () => {
  expect((await house.ask('DELETE', `/api/v1/firms/${code}/people/me`, { headers: await as(second) })).body).toEqual({ items: [] });
  expect((await firm(second)).status).toBe(404);
  expect((await replay(house.db, zone)).differences.filter(({ stream }) => stream.startsWith('firm/'))).toEqual([]);
  expect((await verify(house.db, zone, house.ports.digest)).events).toBeGreaterThan(5);
  const events = await house.db.selectFrom('events').select('data').where('kind', '=', 'firm').execute();
  expect(JSON.stringify(events)).not.toMatch(/王某某|李某某|1000000/);
});

/** A night of duty (systems.md S100): a roster without a gap, one who has the post and hands it over, and somebody who looks whether they were there. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { t } from '../../core/words.ts';
import { verify } from '../../server/app/verify.ts';
import { doRoundChores, uploadPhoto } from '../helpers/round-chores.ts';
import { everyKind, type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

const from = '2020-01-01';
const away = {
  code: 'J0103',
  parent: 'none',
  name: t('不在岗', 'Not at their post'),
  programme: 'inspection',
  kind: 'complaint' as const,
  urgency: 'normal' as const,
  from,
};
const rows = {
  ...everyKind,
  accounts: [...everyKind.accounts, { id: 'bea', username: 'bea', name: 'bea某', unit: 'town' }],
  posts: [...everyKind.posts, { id: 'p-bea', account: 'bea', kind: 'operator' as const, unit: 'town', area: 'T', from }],
  categories: [...everyKind.categories, away],
};

type Visit = { id: string; version: string; stage: string; why: string; hidden: boolean };

let house: WebHouse;
beforeAll(async () => {
  house = await webHouse({ rows });
});
afterAll(() => house.shut());

const chores = () => doRoundChores(house);
const day = (n: number) => new Date(house.clock.now().getTime() + 8 * 3_600_000 + n * 86_400_000).toISOString().slice(0, 10);
const put = (row: { id: string; starts: string }) => house.ask('PUT', `/api/v1/zone/dutyRoster/${row.id}`, { who: 'sys', body: row });
const faultsOf = ({ body }: { body: unknown }) => (body as { faults: { path: string }[] }).faults.map(({ path }) => path);

test('the roster takes a slot that joins the one before it, and refuses a gap and an overlap', async () => {
  const first = { id: 'n1', area: 'T', starts: `${day(0)} 18:00`, ends: `${day(1)} 08:00`, person: 'tan', leader: 'boss' };
  expect((await put(first)).status).toBe(200);
  const second = { ...first, id: 'n2', starts: first.ends, ends: `${day(1)} 18:00`, person: 'bea' };
  const gap = await put({ ...second, starts: `${day(1)} 09:00` });
  expect([gap.status, faultsOf(gap)]).toEqual([422, ['starts']]);
  const overlap = await put({ ...second, starts: `${day(1)} 07:00` });
  expect([overlap.status, faultsOf(overlap)]).toEqual([422, ['starts']]);
  expect((await put(second)).status).toBe(200);
});

test('what is still open goes to the next on duty by both their accounts', async () => {
  const body = { words: '路灯不亮', source: 'hotline', area: 'T' };
  const { id } = (await house.ask('POST', '/api/v1/programmes/response/cases', { who: 'tan', body })).body as { id: string };
  const given = { area: 'T', to: 'bea', notes: '一盏路灯等人受理' };
  const key = { 'idempotency-key': randomUUID() };
  expect((await house.ask('POST', '/api/v1/desk/shifts', { who: 'tan', body: given, headers: key })).status).toBe(201);
  const [shift] = (
    (await house.ask('GET', '/api/v1/desk/shifts', { who: 'bea' })).body as { items: { id: string; taken: null; open: number }[] }
  ).items;
  expect(shift).toMatchObject({ taken: null, open: 1 });
  expect((await house.ask('POST', `/api/v1/desk/shifts/${shift!.id}/take`, { who: 'tan' })).status).toBe(403);
  expect((await house.ask('POST', `/api/v1/desk/shifts/${shift!.id}/take`, { who: 'bea' })).status).toBe(200);
  expect((await house.ask('GET', `/api/v1/cases/${id}`, { who: 'bea' })).status).toBe(200);
});

test('a spot check is unknown to whom it is for; who had left becomes a case of their own unit, due at once', async () => {
  const now = house.clock.now();
  const called = await house.ask('POST', '/api/v1/campaigns', {
    who: 'sun',
    body: {
      programme: 'duty-watch',
      round: 'spotCheck',
      title: '夜间查岗',
      opens: now.toISOString(),
      closes: new Date(now.getTime() + 7_200_000).toISOString(),
      only: ['town'],
    },
  });
  expect(called.status, called.text).toBe(201);
  const { id } = called.body as { id: string };
  await chores();
  const list = async (who: string) => ((await house.ask('GET', `/api/v1/visits?of=${id}`, { who })).body as { items: Visit[] }).items;
  const [planned] = await list('sun');
  expect([planned!.hidden, await list('tan')]).toEqual([true, []]);

  const goes = 'insp';
  const carried = async (why: string) =>
    ((await house.ask('GET', '/api/v1/field/today', { who: goes })).body as { visits: Visit[] }).visits.find((one) => one.why === why);
  const visit = (await carried(planned!.why))!;
  const bring = async ({ id: one, version }: Visit, answers: object) => {
    const at = house.clock.now().toISOString();
    return house.ask('POST', `/api/v1/visits/${one}/results`, {
      who: goes,
      headers: { 'idempotency-key': randomUUID() },
      body: { work: randomUUID(), outcome: 'done', at, phone: at, off: 0, version, answers },
    });
  };
  const there = { leader: { value: 'there' }, log: { value: 'yes' } };
  expect(faultsOf(await bring(visit, { ...there, person: { value: 'left' } }))).toEqual(['answers.person']);
  const photo = await uploadPhoto(house, goes);
  expect((await bring(visit, { ...there, person: { value: 'left', photos: [photo], note: '值班室无人' } })).status).toBe(200);
  await chores();

  const found = await house.db.selectFrom('cases').selectAll().where('category', '=', 'J0103').execute();
  expect(found).toMatchObject([{ lead: 'town', source: 'round' }]);
  const { promise } = found[0]!.state as unknown as { promise: { start: string; due: string } };
  expect(Date.parse(promise.due) - Date.parse(promise.start)).toBeLessThanOrEqual(86_400_000);
  expect(await list('tan')).toHaveLength(1);
  expect((await verify(house.db, zone, house.ports.digest)).broken).toBe('nothing');
});

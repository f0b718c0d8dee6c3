import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type WebHouse, webHouse } from '../helpers/web-house.ts';

let house: WebHouse;
beforeAll(async () => {
  house = await webHouse();
});
afterAll(() => house.shut());

type Opened = { id: string; number: string; link: string };

const report = (key: string, words: string, who?: string) =>
  house.ask('POST', '/api/v1/programmes/response/cases', {
    ...(who !== undefined && { who }),
    headers: { 'idempotency-key': key },
    body: { words, place: { lng: 1, lat: 1 }, ...(who !== undefined && { source: 'hotline' }) },
  });
const act = (id: string, action: string, data: object, key: string, who = 'ann') =>
  house.ask('POST', `/api/v1/cases/${id}/actions/${action}`, { who, headers: { 'idempotency-key': key }, body: { data } });
const accept = { kind: 'help', category: 'response.any', area: 'G' };
const casesNow = async () =>
  Number(
    (
      await house.db
        .selectFrom('cases')
        .select(({ fn }) => fn.countAll().as('all'))
        .executeTakeFirstOrThrow()
    ).all,
  );

describe('the same request again', () => {
  test('with another body is refused, whoever it was that asked first', async () => {
    await report('key-1', '路灯不亮');
    expect(await report('key-1', '井盖坏了')).toMatchObject({ status: 422, body: { type: '/problems/used-key' } });
  });

  test('gets the first answer, with the same link, and opens nothing', async () => {
    const first = await report('key-2', '路灯不亮');
    const before = await casesNow();
    for (const again of await Promise.all(Array.from({ length: 5 }, () => report('key-2', '路灯不亮')))) {
      expect(again.status).toBe(201);
      expect(again.body).toEqual(first.body);
      expect(again.headers.location).toBe(first.headers.location);
    }
    expect(await casesNow()).toBe(before);
  });

  test('ten at once are one', async () => {
    const before = await casesNow();
    const said = await Promise.all(Array.from({ length: 10 }, () => report('key-3', '噪音扰民')));
    expect(new Set(said.map(({ body }) => (body as Opened).number)).size).toBe(1);
    expect(await casesNow()).toBe(before + 1);
  });

  test('a key belongs to whoever used it: two people with the same key are two requests', async () => {
    const [one, two, nobody] = [
      await report('key-4', '一样的话', 'ann'),
      await report('key-4', '一样的话', 'tan'),
      await report('key-4', '一样的话'),
    ];
    expect(new Set([one, two, nobody].map(({ body }) => (body as Opened).id)).size).toBe(3);
  });

  test('a refusal is repeated too, even where the request would now be in order', async () => {
    const { id } = (await report('key-5', '路灯不亮')).body as Opened;
    const early = await act(id, 'dispatch', { lead: 'water' }, 'key-6');
    expect(early.status).toBe(409);
    await act(id, 'accept', accept, 'key-7');
    expect(await act(id, 'dispatch', { lead: 'water' }, 'key-6')).toMatchObject({
      status: 409,
      body: { type: (early.body as { type: string }).type },
    });
    expect((await act(id, 'dispatch', { lead: 'water' }, 'key-8')).status).toBe(200);
  });

  test('an action is done once, and its repeat shows the case as it stands now', async () => {
    const { id } = (await report('key-9', '路灯不亮')).body as Opened;
    expect((await act(id, 'accept', accept, 'key-10')).status).toBe(200);
    const again = await act(id, 'accept', accept, 'key-10');
    expect(again).toMatchObject({ status: 200, body: { stage: 'accepted' } });
    const { body } = await house.ask('GET', `/api/v1/cases/${id}/events`, { who: 'ann' });
    expect((body as { type: string }[]).map(({ type }) => type)).toEqual(['opened', 'accepted']);
  });

  test('who sends a case out of their own sight is told that it is done', async () => {
    const { id } = (await report('key-14', '路灯不亮')).body as Opened;
    expect(await act(id, 'accept', { ...accept, area: 'P' }, 'key-15', 'tan')).toMatchObject({
      status: 200,
      body: { area: 'P', words: '', actions: [] },
    });
    expect((await house.ask('GET', `/api/v1/cases/${id}`, { who: 'tan' })).status).toBe(404);
  });

  test('a caller who sends an answer twice by the link has sent it once', async () => {
    const { id, link } = (await report('key-11', '哪里能办证')).body as Opened;
    await act(id, 'ask', { what: '是哪个小区？' }, 'key-12');
    const supply = () =>
      house.ask('POST', `/api/v1/follow/${link.slice(3)}/actions/supply`, {
        headers: { 'idempotency-key': 'key-13' },
        body: { data: { words: '柳园小区' } },
      });
    expect([(await supply()).status, (await supply()).status]).toEqual([200, 200]);
    const { body } = await house.ask('GET', `/api/v1/cases/${id}/events`, { who: 'ann' });
    expect((body as { type: string }[]).filter(({ type }) => type === 'supplied')).toHaveLength(1);
  });
});

test('nothing of all this was a fault', () => expect(house.logged).toEqual([]));

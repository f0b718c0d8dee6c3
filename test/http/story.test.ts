import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verify } from '../../server/app/verify.ts';
import { digestBy } from '../../server/outside/crypto.ts';
import { picture } from '../helpers/pictures.ts';
import { fileBody, type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

let house: WebHouse;
beforeAll(async () => {
  house = await webHouse();
});
afterAll(() => house.shut());

type Action = { id: string; form: { required?: string[] } };
type Shown = {
  stage: string;
  number: string;
  inTime: string;
  actions: Action[];
  photos: unknown[];
  callers: { name: string; phone: string }[];
  followLink: string | null;
};
type Followed = {
  stage: string;
  told: { zh: string };
  actions: Action[];
  timeline: { words: { zh: string }; by: { zh: string }; photos: unknown[] }[];
  rating: { score: number } | null;
};

const token = 'upload-token-of-the-caller';

const photo = async (by: { who: string } | { token: string }) => {
  const { raw, headers } = fileBody('照片.jpg', await picture({ located: true }));
  const said = await house.ask('POST', '/api/v1/attachments', {
    raw,
    ...('who' in by && { who: by.who }),
    headers: { ...headers, ...('token' in by && { 'upload-token': by.token }) },
  });
  return (said.body as { id: string }).id;
};

const report = async (programme: string, body: object) => {
  const said = await house.ask('POST', `/api/v1/programmes/${programme}/cases`, { body, headers: { 'upload-token': token } });
  expect(said.status, said.text).toBe(201);
  const { id, link, number } = said.body as { id: string; link: string; number: string };
  expect(said.headers.location).toBe(`/api/v1/cases/${id}`);
  return { id, number, link: `/api/v1/follow/${link.slice(3)}` };
};

const look = async (id: string, who: string) => (await house.ask('GET', `/api/v1/cases/${id}`, { who })).body as Shown;

/** Does what the page offers: first the action must be among those shown to this person now. */
const act = async (id: string, who: string, action: string, data: object = {}) => {
  const before = await look(id, who);
  expect(
    before.actions.map((one) => one.id),
    `${who} is offered ${action} at ${before.stage}`,
  ).toContain(action);
  const said = await house.ask('POST', `/api/v1/cases/${id}/actions/${action}`, { who, body: { data } });
  expect(said.status, said.text).toBe(200);
  house.clock.pass(20);
  return said.body as Shown;
};

const follow = async (link: string) => (await house.ask('GET', link)).body as Followed;

const answer = async (link: string, action: string, data: object) => {
  expect((await follow(link)).actions.map((one) => one.id)).toContain(action);
  const said = await house.ask('POST', `${link}/actions/${action}`, { body: { data } });
  expect(said.status, said.text).toBe(200);
  return said.body as Followed;
};

const refusedTo = async (id: string, who: string, action: string, data: object = {}) => {
  const said = await house.ask('POST', `/api/v1/cases/${id}/actions/${action}`, { who, body: { data } });
  expect([403, 404, 409]).toContain(said.status);
  return (said.body as { type: string }).type;
};

const chainsHold = async () => expect((await verify(house.db, zone, digestBy('sha256'))) as object).toMatchObject({ broken: 'nothing' });

describe('a fault on the phone page, to the end', () => {
  test('reported, dispatched, signed, resolved with two photos, checked by somebody else, rated by the link', async () => {
    const { id, number, link } = await report('response', {
      words: '小区门口路灯三天不亮',
      place: { lng: 1, lat: 1, address: '东门' },
      photos: [await photo({ token })],
      caller: { name: '王小明', phone: '10000001234' },
    });
    expect((await follow(link)).told.zh).toContain('已收到');
    const queue = await house.ask('GET', '/api/v1/cases?view=mine', { who: 'ann' });
    expect((queue.body as { items: { id: string }[] }).items.map((one) => one.id)).toContain(id);

    const atDesk = await look(id, 'ann');
    expect(atDesk.callers).toMatchObject([{ name: '王**', phone: '100****1234' }]);
    expect(await house.ask('POST', `/api/v1/cases/${id}/reveal`, { who: 'ann', body: { purpose: '核实位置' } })).toMatchObject({
      status: 200,
      body: { callers: [{ name: '王小明', phone: '10000001234' }], address: '东门' },
    });
    await act(id, 'ann', 'accept', { kind: 'help', category: 'response.any', area: 'G' });
    expect((await house.ask('GET', `/api/v1/cases/${id}/suggestion`, { who: 'ann' })).body).toMatchObject({ lead: 'water', found: 'duty' });
    await refusedTo(id, 'wang', 'sign');
    await act(id, 'ann', 'dispatch', { lead: 'water' });
    await refusedTo(id, 'lu', 'sign');
    await act(id, 'wang', 'sign');
    await refusedTo(id, 'chen', 'resolve', { done: '别人做的', reply: '别人说的' });
    const done = await act(id, 'wang', 'resolve', {
      done: '换了灯泡',
      reply: '路灯已经修好',
      how: 'phone',
      before: [await photo({ who: 'wang' })],
      after: [await photo({ who: 'wang' })],
    });
    expect(done.inTime).toBe('yes');
    await refusedTo(id, 'wang', 'pass');
    await act(id, 'chen', 'pass', { words: '现场看过，亮了' });

    const asked = await follow(link);
    expect([asked.stage, asked.timeline.some(({ words }) => words.zh.includes('路灯已经修好'))]).toEqual(['completed', true]);
    expect(JSON.stringify(asked)).not.toMatch(/wang|chen|ann某|wang某/);
    expect(asked.timeline.flatMap(({ photos }) => photos).length).toBeGreaterThanOrEqual(2);
    const rated = await answer(link, 'rate', { solved: 'yes', score: 5, remark: '谢谢' });
    expect([rated.stage, rated.rating?.score]).toEqual(['archived', 5]);

    const { body } = await house.ask('GET', `/api/v1/cases/${id}/events`, { who: 'ann' });
    expect((body as { type: string }[]).map(({ type }) => type)).toEqual([
      'opened',
      'revealed',
      'accepted',
      'dispatched',
      'signed',
      'resolved',
      'passed',
      'rated',
    ]);
    expect((await house.ask('GET', `/api/v1/cases?view=all&number=${number}`, { who: 'ann' })).body).toMatchObject({
      items: [{ id, stage: 'archived' }],
      next: null,
    });
    await chainsHold();
  });

  test('not solved: the caller says so, and it is done again under the same number', async () => {
    const { id, link } = await report('response', { words: '水管漏水', place: { lng: 1, lat: 1 } });
    await act(id, 'ann', 'accept', { kind: 'help', category: 'response.any', area: 'G' });
    await act(id, 'ann', 'dispatch', { lead: 'water' });
    await act(id, 'wang', 'sign');
    await act(id, 'wang', 'resolve', { done: '看了', reply: '好了' });
    expect((await act(id, 'chen', 'fail', { words: '还在漏' })).stage).toBe('handling');
    await act(id, 'wang', 'resolve', { done: '换了管子', reply: '这次好了' });
    await act(id, 'chen', 'pass');
    const again = await answer(link, 'rate', { solved: 'no', score: 1 });
    expect(again.stage).toBe('handling');
    await chainsHold();
  });
});

test('a firm calls, the park whistles, the departments report in, and the firm alone rates', async () => {
  const { id, link } = await report('enterprise', { words: '厂区门口道路破损，货车进不来', place: { lng: 6, lat: 1 }, firm: '某某制造厂' });
  await act(id, 'park', 'accept', { kind: 'help', category: 'enterprise.any', area: 'P' });
  await act(id, 'ann', 'dispatch', { lead: 'roads' });
  await act(id, 'lu', 'sign');
  await act(id, 'off', 'whistle', { lead: 'roads', units: ['roads', 'water'], words: '今天到现场看路' });
  await refusedTo(id, 'tan', 'arrive');
  await act(id, 'wang', 'arrive', { words: '到了' });
  await act(id, 'lu', 'arrive');
  await act(id, 'off', 'conclude', { words: '当场商定，三天内修好' });
  await act(id, 'lu', 'resolve', { done: '路面已修补', reply: '道路已修好，货车可以通行' });
  await act(id, 'chen', 'pass');
  expect((await look(id, 'ann')).actions.map((one) => one.id)).not.toContain('record');
  expect((await answer(link, 'rate', { solved: 'yes', score: 4, officer: 5 })).stage).toBe('archived');
  await chainsHold();
});

test('a cover is missing: seen and verified before it is filed, and a public report ends in an investigation record', async () => {
  const { id, link } = await report('city', { words: '人行道井盖不见了', place: { lng: 1, lat: 1 } });
  expect((await act(id, 'ann', 'accept', { kind: 'complaint', category: 'city.any', area: 'G' })).stage).toBe('verifying');
  await refusedTo(id, 'ann', 'dispatch', { lead: 'roads' });
  expect((await act(id, 'grid', 'confirm', { seen: '井盖确实缺失，已设警示', evidence: [await photo({ who: 'grid' })] })).stage).toBe(
    'accepted',
  );
  await act(id, 'ann', 'dispatch', { lead: 'roads' });
  await act(id, 'lu', 'sign');
  const bare = await house.ask('POST', `/api/v1/cases/${id}/actions/resolve`, {
    who: 'lu',
    body: { data: { done: '装了新井盖', reply: '已装好' } },
  });
  expect(bare).toMatchObject({
    status: 422,
    body: {
      faults: expect.arrayContaining([expect.objectContaining({ path: 'investigation' }), expect.objectContaining({ path: 'after' })]),
    },
  });
  const [before, after] = [await photo({ who: 'lu' }), await photo({ who: 'lu' })];
  await act(id, 'lu', 'resolve', {
    done: '装了新井盖',
    reply: '已装好',
    before: [before],
    after: [after],
    investigation: '原井盖被盗，已报警',
  });
  await act(id, 'chen', 'pass');
  expect((await follow(link)).timeline.some(({ words }) => words.zh.includes('核查通过'))).toBe(true);
  await chainsHold();
});

test('nothing of all this was a fault', () => expect(house.logged).toEqual([]));

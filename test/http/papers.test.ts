import { afterAll, beforeAll, expect, test } from 'vitest';
import { picture } from '../helpers/pictures.ts';
import { fileBody, type WebHouse, webHouse } from '../helpers/web-house.ts';

let house: WebHouse;
let id: string;
let secret: string;

const open = async (words: string, photos: string[] = []) =>
  (
    (
      await house.ask('POST', '/api/v1/programmes/response/cases', {
        headers: { 'upload-token': 'an-upload-token-of-the-test' },
        body: { words, photos, place: { lng: 1, lat: 1 }, caller: { name: '王某某', phone: '10000001234' } },
      })
    ).body as { id: string }
  ).id;

const act = async (who: string, of: string, action: string, data: object) =>
  expect(await house.ask('POST', `/api/v1/cases/${of}/actions/${action}`, { who, body: { data } })).toMatchObject({ status: 200 });

const print = (who: string, of: string, paper: string, headers: Record<string, string> = {}) =>
  house.ask('POST', `/api/v1/cases/${of}/papers/${paper}`, { who, headers });

const prints = async (of: string) => {
  const { body } = await house.ask('GET', `/api/v1/cases/${of}/events`, { who: 'ann' });
  return (body as { type: string; title: { zh: string }; who: { name: string } }[]).filter(({ type }) => type === 'printed');
};

beforeAll(async () => {
  house = await webHouse();
  const file = fileBody('灯.jpg', await picture());
  const photo = await house.ask('POST', '/api/v1/attachments', {
    raw: file.raw,
    headers: { ...file.headers, 'upload-token': 'an-upload-token-of-the-test' },
  });
  id = await open(`路灯不亮${'，孩子放学看不清路'.repeat(150)}。𠮷 👍`, [(photo.body as { id: string }).id]);
  await act('ann', id, 'accept', { kind: 'help', category: 'response.any', area: 'G' });
  await act('ann', id, 'dispatch', { lead: 'water', words: '请今天到场' });
  await act('wang', id, 'sign', {});
  await act('wang', id, 'resolve', { done: '换了灯泡', reply: '已经修好' });
  secret = await open('有人收钱');
  await act('ann', secret, 'accept', { kind: 'help', category: 'response.any', area: 'G', confidential: true });
});
afterAll(() => house.shut());

test('who may not see a case is not told that it can be printed; an unknown paper is no paper; a confidential case stays in the house', async () => {
  expect((await print('off', id, 'file')).status).toBe(404);
  expect((await print('ann', id, 'poster')).status).toBe(404);
  expect((await print('boss', secret, 'file')).status).toBe(403);
  expect(await prints(id)).toEqual([]);
});

test('each paper is a PDF under its own name, and each print is an event that says what and by whom', async () => {
  for (const [paper, name] of [
    ['acceptance', '受理单'],
    ['assignment', '交办单'],
    ['approval', '办理审批单'],
    ['file', '一件一档'],
  ] as const) {
    const { status, headers, bytes } = await print('ann', id, paper);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(decodeURIComponent(String(headers['content-disposition']))).toContain(name);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.subarray(-6).toString()).toContain('%%EOF');
  }
  const told = await prints(id);
  expect(told.map(({ title }) => title.zh)).toEqual(['打印受理单', '打印交办单', '打印办理审批单', '打印一件一档']);
  expect(told[0]!.who.name).toBe('ann某');
});

test('a print that is asked for again with the same key is printed again and counted once', async () => {
  const before = (await prints(id)).length;
  const key = { 'idempotency-key': 'the-same-print' };
  expect((await print('ann', id, 'acceptance', key)).status).toBe(200);
  expect((await print('ann', id, 'acceptance', key)).status).toBe(200);
  expect((await prints(id)).length).toBe(before + 1);
  expect((await print('ann', id, 'approval', key)).status).toBe(422);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../server/app/replay.ts';
import { verify } from '../../server/app/verify.ts';
import { everyKind, type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

const rows = {
  ...everyKind,
  accounts: [...everyKind.accounts, { id: 'bea', username: 'bea', name: 'bea某', unit: 'command' }],
  posts: [...everyKind.posts, { id: 'p-bea', account: 'bea', kind: 'operator' as const, unit: 'command', area: 'Z', from: '2020-01-01' }],
};

let house: WebHouse;
type Shifts = {
  desks: { colleagues: { account: string }[]; open: number; pressing: { why: string; id: string }[] }[];
  items: { id: string; taken: string | null; notes: string; open: number; pressing: { why: string; id: string }[] }[];
};
const shifts = async (who: string) => (await house.ask('GET', '/api/v1/desk/shifts', { who })).body as Shifts;
const give = (who: string, to: string, key = 'one-press-of-ann') =>
  house.ask('POST', '/api/v1/desk/shifts', {
    who,
    body: { area: 'Z', to, notes: '东门停水，供水站十点回电' },
    headers: { 'idempotency-key': key },
  });
const open = async (body: object) =>
  ((await house.ask('POST', '/api/v1/programmes/response/cases', { who: 'ann', body })).body as { id: string }).id;

beforeAll(async () => {
  house = await webHouse({ rows });
});
afterAll(() => house.shut());

test('a desk is handed over by one and taken by another, each by their own account; what pressed stays as it was', async () => {
  const urgent = await open({ source: 'hotline', words: '燃气泄漏，有人晕倒', place: { lng: 1, lat: 1 }, urgency: 'danger' });
  expect((await house.ask('GET', '/api/v1/desk/shifts', { who: 'wang' })).status).toBe(403);
  expect((await give('ann', 'ann', 'to-oneself')).status).toBe(422);
  expect((await give('ann', 'wang', 'to-a-handler')).status).toBe(422);

  const before = await shifts('ann');
  expect(before.desks[0]!.colleagues.map(({ account }) => account)).toContain('bea');
  expect(before.desks[0]!.pressing.map(({ why, id }) => [why, id])).toEqual([['unaccepted', urgent]]);
  expect((await give('ann', 'bea')).status).toBe(201);
  expect((await give('ann', 'bea')).status).toBe(201);
  const [given, ...rest] = (await shifts('bea')).items;
  expect(rest).toEqual([]);
  expect(given).toMatchObject({ taken: null, notes: '东门停水，供水站十点回电', open: 1, pressing: [{ why: 'unaccepted', id: urgent }] });

  const take = (who: string) => house.ask('POST', `/api/v1/desk/shifts/${given!.id}/take`, { who });
  expect((await take('ann')).status).toBe(403);
  expect((await take('sun')).status).toBe(404);
  expect((await take('bea')).status).toBe(200);
  expect((await take('bea')).status).toBe(409);

  await house.ask('POST', `/api/v1/cases/${urgent}/actions/accept`, {
    who: 'bea',
    body: { data: { kind: 'help', category: 'response.any', area: 'G' } },
  });
  const after = await shifts('ann');
  expect(after.items[0]!.taken).not.toBeNull();
  expect(after.items[0]!.pressing).toMatchObject([{ why: 'unaccepted', id: urgent }]);
});

test('a hand-over is in the chain like everything else, and what stands is what its events come to', async () => {
  expect((await verify(house.db, zone, house.ports.digest)).broken).toBe('nothing');
  expect((await replay(house.db, zone)).differences).toEqual([]);
});

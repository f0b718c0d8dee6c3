import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signatureOf } from '../../server/app/inbound/signed.ts';
import { inboundOfTests, type WebHouse, webHouse } from '../helpers/web-house.ts';

let house: WebHouse;

beforeAll(async () => {
  house = await webHouse();
});
afterAll(() => house.shut());

const tell = async (call: string, event: string, more: { from?: string; agent?: string; after?: number } = {}) => {
  const { from = '10000003001', agent = 'ann', after = 0 } = more;
  const at = new Date(house.clock.now().getTime() + after * 1_000).toISOString();
  const raw = Buffer.from(JSON.stringify({ call, event, from, agent, at }));
  const [timestamp, nonce] = [String(Math.floor(house.clock.now().getTime() / 1_000)), randomUUID()];
  const said = await house.ask('POST', '/api/v1/inbound/calls', {
    raw,
    headers: {
      'content-type': 'application/json',
      'huying-timestamp': timestamp,
      'huying-nonce': nonce,
      'huying-signature': signatureOf(inboundOfTests.secrets.calls, { timestamp, nonce, body: raw }),
    },
  });
  expect(said.status).toBe(204);
};
const open = async (body: object, who?: string) =>
  (await house.ask('POST', '/api/v1/programmes/response/cases', { body, ...(who && { who }) })).body as { id: string; number: string };
const card = async (call: string, who = 'ann') => house.ask('GET', `/api/v1/calls/${call}`, { who });

test('a call is to nobody but whoever takes it', async () => {
  await tell('c-0', 'ringing');
  expect((await card('c-0', 'tan')).status).toBe(404);
  expect((await card('none-such')).status).toBe(404);
  expect((await card('c-0', 'wang')).status).toBe(403);
  expect((await card('c-0')).status).toBe(200);
});

test('it shows what the number called about before, and nothing that is not theirs to see', async () => {
  const mine = await open({ words: '路灯不亮', caller: { phone: '100 0000 3001' } });
  await open({ words: '别人的事', caller: { phone: '10000003002' } });
  await open({ words: '保密的事', caller: { phone: '10000003001' }, source: 'hotline', confidential: true }, 'tan');
  await open({ words: '关于指挥中心的事', caller: { phone: '10000003001' }, source: 'hotline', about: ['command'] }, 'tan');
  await tell('c-1', 'ringing');
  expect((await card('c-1')).body).toMatchObject({ phone: '10000003001', earlier: [{ id: mine.id, words: '路灯不亮' }] });
  expect(((await card('c-1')).body as { earlier: unknown[] }).earlier).toHaveLength(1);
});

test('an hour after it ended its number is masked', async () => {
  await tell('c-2', 'ringing');
  await tell('c-2', 'answered', { after: 4 });
  await tell('c-2', 'ended', { after: 60 });
  house.clock.pass(62);
  expect((await card('c-2')).body).toMatchObject({ phone: '100****3001' });
});

test('danger is handed over with one press: the time, the number and a case are kept, however often it is pressed', async () => {
  await tell('c-3', 'ringing', { from: '10000003003' });
  const press = () => house.ask('POST', '/api/v1/calls/c-3/pass', { who: 'ann', body: { to: '110' } });
  expect((await house.ask('POST', '/api/v1/calls/c-3/pass', { who: 'tan', body: { to: '110' } })).status).toBe(404);
  expect((await house.ask('POST', '/api/v1/calls/c-3/pass', { who: 'ann', body: { to: '911' } })).status).toBe(422);
  const [first, again] = [await press(), await press()];
  expect(first.body).toMatchObject({ passedTo: '110', passed: expect.any(String), case: expect.any(String) });
  expect((again.body as { case: string }).case).toBe((first.body as { case: string }).case);
  const { rows } = {
    rows: await house.db
      .selectFrom('cases')
      .select(['urgency', 'source'])
      .where('id', '=', (first.body as { case: string }).case)
      .execute(),
  };
  expect(rows).toEqual([{ urgency: 'danger', source: 'hotline' }]);
});

test('a call is bound to the case that came of it, once', async () => {
  await tell('c-4', 'ringing', { from: '10000003004' });
  const first = await open({ words: '停水', source: 'hotline', caller: { phone: '10000003004' } }, 'ann');
  const second = await open({ words: '停电', source: 'hotline' }, 'ann');
  for (const { id } of [first, second])
    expect((await house.ask('POST', '/api/v1/calls/c-4/case', { who: 'ann', body: { case: id } })).status).toBe(204);
  expect((await card('c-4')).body).toMatchObject({ case: first.id });
});

test('figures have their denominators: connected of all that rang, quick of those connected; events may come in any order', async () => {
  house.clock.pass(3 * 24 * 60);
  for (const [call, seconds] of [
    ['d-1', 5],
    ['d-2', 15],
    ['d-3', 16],
  ] as const) {
    await tell(call, 'answered', { after: seconds });
    await tell(call, 'ringing');
    await tell(call, 'answered', { after: seconds });
    await tell(call, 'ended', { after: 100 });
  }
  await tell('d-4', 'ringing');
  await tell('d-4', 'missed', { after: 30 });
  await tell('d-5', 'ringing');
  const { body } = await house.ask('GET', '/api/v1/calls', { who: 'ann' });
  expect(body).toMatchObject({ within: 15, target: 95, today: { calls: 5, connected: 3, quick: 2, missed: 1, ringing: 1 } });
  expect((body as { thirtyDays: { calls: number } }).thirtyDays.calls).toBeGreaterThan(5);
  expect(JSON.stringify(body)).not.toContain('10000003001');
});

test('the desk hears it ring within a second, and nobody else does', async () => {
  const address = await house.app.listen({ port: 0, host: '127.0.0.1' });
  const listen = async (who: string) => {
    const gone = new AbortController();
    const answer = await fetch(`${address}/api/v1/live`, {
      headers: { authorization: `Bearer ${house.tokenOf(who)}` },
      signal: gone.signal,
    });
    let heard = '';
    void (async () => {
      for await (const piece of answer.body!) heard += Buffer.from(piece).toString();
    })().catch(() => undefined);
    return { heard: () => heard, stop: () => gone.abort() };
  };
  const [ann, tan] = [await listen('ann'), await listen('tan')];
  await new Promise((soon) => setTimeout(soon, 700));
  await tell('e-1', 'ringing');
  await expect.poll(ann.heard, { timeout: 3_000 }).toContain('event: call\ndata: {"call":"e-1"}');
  expect(tan.heard()).not.toContain('e-1');
  for (const one of [ann, tan]) one.stop();
});

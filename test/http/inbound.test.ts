import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountSignature, decrypt, encrypt, readXml, writeXml } from '../../server/app/inbound/account-protocol.ts';
import { signatureOf } from '../../server/app/inbound/signed.ts';
import { keepNotices } from '../../server/jobs/notices.ts';
import { picture } from '../helpers/pictures.ts';
import { inboundOfTests, type WebHouse, webHouse, zone } from '../helpers/web-house.ts';

let house: WebHouse;

beforeAll(async () => {
  house = await webHouse({ picture: async () => picture() });
});
afterAll(() => house.shut());

const { secrets, account } = inboundOfTests;
const seconds = () => String(Math.floor(house.clock.now().getTime() / 1_000));

type Way = 'sms' | 'chat' | 'calls';
const signed = (way: Way, body: object, more: { timestamp?: string; nonce?: string; secret?: string } = {}) => {
  const raw = Buffer.from(JSON.stringify(body));
  const { timestamp = seconds(), nonce = randomUUID(), secret = secrets[way] } = more;
  return {
    raw,
    headers: {
      'content-type': 'application/json',
      'huying-timestamp': timestamp,
      'huying-nonce': nonce,
      'huying-signature': signatureOf(secret, { timestamp, nonce, body: raw }),
    },
  };
};
const chat = (body: object) => house.ask('POST', '/api/v1/inbound/chat', signed('chat', { id: randomUUID(), sender: 'user-1', ...body }));
const sms = (from: string, words: string, id: string = randomUUID()) =>
  house.ask('POST', '/api/v1/inbound/sms/replies', signed('sms', { id, from, words }));
const stateOf = async (id: string) =>
  await house.db.selectFrom('cases').selectAll().where('zone', '=', zone).where('id', '=', id).executeTakeFirstOrThrow();
const act = async (who: string, id: string, action: string, data: object = {}) =>
  expect(await house.ask('POST', `/api/v1/cases/${id}/actions/${action}`, { who, body: { data } })).toMatchObject({ status: 200 });
const accept = (id: string) => act('ann', id, 'accept', { kind: 'help', category: 'response.any', area: 'G' });
const notices = async () => {
  while ((await keepNotices(house.db, house.books, house.ports, zone).work()) === 'again');
};

test('what is not signed, signed by another, too old or seen before is refused, and nothing happens', async () => {
  const body = { id: 'm-refused', sender: 'user-0', words: '路灯不亮' };
  const before = await house.db.selectFrom('cases').select('id').execute();
  expect(await house.ask('POST', '/api/v1/inbound/chat', { body })).toMatchObject({
    status: 401,
    body: { type: expect.stringContaining('not-signed') },
  });
  for (const wrong of [
    { secret: 'another secret altogether' },
    { timestamp: String(Number(seconds()) - 301) },
    { timestamp: 'now' },
    { nonce: 'x' },
  ])
    expect((await house.ask('POST', '/api/v1/inbound/chat', signed('chat', body, wrong))).status).toBe(401);
  const changed = signed('chat', body);
  expect(
    (await house.ask('POST', '/api/v1/inbound/chat', { ...changed, raw: Buffer.from(JSON.stringify({ ...body, words: 'x' })) })).status,
  ).toBe(401);
  expect(
    (await house.ask('POST', '/api/v1/inbound/sms/replies', signed('chat', { id: 'r', from: '10000001234', words: '1' }))).status,
  ).toBe(401);
  expect(await house.db.selectFrom('cases').select('id').execute()).toEqual(before);
  const once = signed('chat', body);
  expect((await house.ask('POST', '/api/v1/inbound/chat', once)).status).toBe(200);
  expect((await house.ask('POST', '/api/v1/inbound/chat', once)).status).toBe(401);
});

test('a signed message that is no message is told every fault, and two at once with one nonce are one', async () => {
  const faulty = await house.ask('POST', '/api/v1/inbound/chat', signed('chat', { sender: '', pictures: ['http://inside'] }));
  expect(faulty.status).toBe(422);
  const twice = signed('chat', { id: 'm-twice', sender: 'user-twice', words: '井盖响' });
  const both = await Promise.all([house.ask('POST', '/api/v1/inbound/chat', twice), house.ask('POST', '/api/v1/inbound/chat', twice)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
});

test('a chat opens a case, adds to it, supplies what was asked, rates it; each message once however often it is told', async () => {
  const first = (await chat({ id: 'm-1', sender: 'user-2', words: '柳园小区东门路灯不亮', pictures: ['https://pictures.example/1.png'] }))
    .body as {
    reply: string;
    case: { id: string; number: string };
  };
  expect(first.reply).toContain(first.case.number);
  const { id } = first.case;
  expect(await stateOf(id)).toMatchObject({ source: 'message', phase: 'intake' });
  expect((await house.db.selectFrom('attachments').select('stream').where('stream', '=', id).execute()).length).toBe(1);
  expect((await chat({ id: 'm-1', sender: 'user-2', words: '柳园小区东门路灯不亮' })).body).toMatchObject({ case: { id } });

  expect((await chat({ id: 'm-2', sender: 'user-2', words: '还是不亮' })).body).toMatchObject({ case: { id } });
  await chat({ id: 'm-2', sender: 'user-2', words: '还是不亮' });
  const eventsOf = async (type: string) =>
    house.db.selectFrom('events').select('data').where('stream', '=', id).where('type', '=', type).execute();
  expect(await eventsOf('added')).toHaveLength(1);

  await act('ann', id, 'ask', { what: '第几盏灯？' });
  expect((await chat({ id: 'm-3', sender: 'user-2', words: '第三盏' })).body).toMatchObject({ case: { id } });
  expect(await eventsOf('supplied')).toHaveLength(1);

  await accept(id);
  await act('ann', id, 'answer', { reply: '今晚就修' });
  await act('chen', id, 'pass');
  expect((await stateOf(id)).phase).toBe('rating');
  expect((await chat({ id: 'm-4', sender: 'user-2', words: '1' })).body).toMatchObject({ reply: expect.stringContaining('谢谢') });
  expect((await stateOf(id)).phase).toBe('done');
  const next = (await chat({ id: 'm-5', sender: 'user-2', words: '又坏了一盏' })).body as { case: { id: string } };
  expect(next.case.id).not.toBe(id);
});

test('what is told to somebody who writes in a chat goes by the chat, and is theirs alone', async () => {
  const { case: mine } = (await chat({ sender: 'user-3', words: '水管漏水' })).body as { case: { id: string } };
  await notices();
  expect(await house.db.selectFrom('outbox').select(['channel', 'purpose']).where('caseId', '=', mine.id).execute()).toEqual([
    { channel: 'chat', purpose: 'received' },
  ]);
  const { case: theirs } = (await chat({ sender: 'user-4', words: '井盖坏了' })).body as { case: { id: string } };
  expect(theirs.id).not.toBe(mine.id);
});

const completed = async (phone: string) => {
  const { body } = await house.ask('POST', '/api/v1/programmes/response/cases', { body: { words: '路灯不亮', caller: { phone } } });
  const { id } = body as { id: string };
  await accept(id);
  await act('ann', id, 'answer', { reply: '已经修好' });
  await act('chen', id, 'pass');
  await notices();
  return id;
};

test('old people answer one digit: the last question for their number is rated, once', async () => {
  const id = await completed('100 0000 2001');
  expect((await sms('10000002999', '1')).body).toEqual({ became: 'nothing' });
  expect((await sms('+8610000002001', '１', 'r-1')).body).toEqual({ became: 'rated' });
  await sms('10000002001', '１', 'r-1');
  const ratings = await house.db.selectFrom('events').select('data').where('stream', '=', id).where('type', '=', 'rated').execute();
  expect(ratings).toHaveLength(1);
  expect(ratings[0]!.data).toMatchObject({ rating: { solved: 'yes', score: 5, by: 'link' } });
});

test('3 says not solved, and the case is done again', async () => {
  const id = await completed('10000002002');
  expect((await sms('10000002002', '3')).body).toEqual({ became: 'rated' });
  expect(await stateOf(id)).toMatchObject({ stage: expect.not.stringMatching('archived') });
});

test('an answer nobody understands gets a hint, once; T is respected', async () => {
  await completed('10000002003');
  expect((await sms('10000002003', '好的')).body).toEqual({ became: 'hinted' });
  expect((await sms('10000002003', '好的好的')).body).toEqual({ became: 'nothing' });
  expect((await sms('10000002003', 'T')).body).toEqual({ became: 'stopped' });
  const wishes = await house.db.selectFrom('messageWishes').selectAll().execute();
  expect(wishes).toHaveLength(1);
  expect(JSON.stringify(wishes)).not.toContain('10000002003');
});

test('the gateway’s reports stand in the outbox; one that is told again, or of nothing of ours, changes nothing', async () => {
  const id = await completed('10000002004');
  await house.db
    .updateTable('outbox')
    .set({ state: 'sent', reference: 'biz-1' })
    .where('caseId', '=', id)
    .where('purpose', '=', 'rate')
    .execute();
  const report = (delivered: boolean, reason?: string) =>
    house.ask(
      'POST',
      '/api/v1/inbound/sms/reports',
      signed('sms', {
        reports: [
          { reference: 'biz-1', delivered, ...(reason && { reason }) },
          { reference: 'none', delivered },
        ],
      }),
    );
  expect((await report(false, 'isv.MOBILE_NUMBER_ILLEGAL')).body).toEqual({ known: 1 });
  expect((await report(true)).body).toEqual({ known: 0 });
  const failed = (await house.ask('GET', '/api/v1/outbox?state=failed', { who: 'ann' })).body as {
    failed: number;
    items: { reason: string }[];
  };
  expect(failed).toMatchObject({ failed: 1, items: [{ reason: '号码不对', mayAgain: true }] });
});

const query = (more: Record<string, string>, sealed?: string) => {
  const [timestamp, nonce] = [seconds(), randomUUID().slice(0, 10)];
  const sign =
    sealed === undefined
      ? { signature: accountSignature(account.token, timestamp, nonce) }
      : { msg_signature: accountSignature(account.token, timestamp, nonce, sealed) };
  return `/api/v1/inbound/account?${new URLSearchParams({ timestamp, nonce, ...sign, ...more })}`;
};
const xml = (fields: Record<string, string | number>) =>
  writeXml({ ToUserName: 'gh_1', FromUserName: 'openid-1', CreateTime: 1, ...fields });

test('a public account finds that the address is ours; a stranger does not', async () => {
  expect((await house.ask('GET', query({ echostr: 'hello' }))).text).toBe('hello');
  expect((await house.ask('GET', query({ echostr: 'hello', signature: 'a'.repeat(40) }))).status).toBe(401);
});

test('a sealed message opens a case and is answered sealed; in plain words, or changed, it is refused', async () => {
  const inner = xml({ MsgType: 'text', MsgId: 'wx-1', Content: '东门路灯不亮' });
  const sealed = encrypt(inner, account, Buffer.alloc(16, 7));
  const headers = { 'content-type': 'text/xml' };
  expect((await house.ask('POST', query({}), { raw: Buffer.from(inner), headers })).status).toBe(401);
  const said = await house.ask('POST', query({ encrypt_type: 'aes' }, sealed), {
    raw: Buffer.from(writeXml({ ToUserName: 'gh_1', Encrypt: sealed })),
    headers,
  });
  expect(said.status).toBe(200);
  const outer = readXml(said.text);
  expect(outer.MsgSignature).toBe(accountSignature(account.token, outer.TimeStamp!, outer.Nonce!, outer.Encrypt!));
  expect(readXml(decrypt(outer.Encrypt!, account)!)).toMatchObject({
    ToUserName: 'openid-1',
    MsgType: 'text',
    Content: expect.stringContaining('已登记'),
  });
  const broken = `${sealed.slice(0, -8)}AAAAAAA=`;
  expect(
    (await house.ask('POST', query({ encrypt_type: 'aes' }, broken), { raw: Buffer.from(writeXml({ Encrypt: broken })), headers })).status,
  ).toBe(401);
});

test('nothing broke', () => {
  expect(house.logged).toEqual([]);
});

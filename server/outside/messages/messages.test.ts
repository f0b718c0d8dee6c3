import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { acs3Authorization } from './acs3.ts';
import { chatByHttp } from './chat.ts';
import { emailBySmtp } from './email.ts';
import { type FakeChat, fakeChat } from './fake-chat.ts';
import { type FakeSms, fakeSms } from './fake-sms.ts';
import { type FakeSmtp, fakeSmtp } from './fake-smtp.ts';
import { smsByHttp } from './sms.ts';

const key = { id: 'key-1', secret: 'a secret of the test' };
const now = () => new Date();
const letter = {
  id: '0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e10',
  to: '10000001234',
  words: '【某区】您反映的事已办结',
  template: { filed: 'SMS_0001', signature: '某区', fields: { number: '261120-00042-7', link: 'https://h.example/c/a-b_c*()' } },
};

let gateway: FakeSms;
let smtp: FakeSmtp;
let work: FakeChat;

beforeAll(async () => {
  [gateway, smtp] = [await fakeSms(key), await fakeSmtp()];
  work = await fakeChat('work', { ...key, agent: '7' });
});
afterAll(() => Promise.all([gateway.close(), smtp.close(), work.close()]));
beforeEach(() => {
  for (const list of [gateway.taken, gateway.next, smtp.taken, smtp.next, work.taken]) list.length = 0;
});

const sms = (secret = key.secret) => smsByHttp({ url: gateway.url, keyId: key.id, secret }, now);

test('the signature is the one another reading of the published protocol comes to', () => {
  const headers = {
    'host': 'sms.gateway.example',
    'x-acs-action': 'SendSms',
    'x-acs-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'x-acs-date': '2023-10-26T10:22:32Z',
    'x-acs-signature-nonce': '3156853299f313e23d1673dc12e1703d',
    'x-acs-version': '2017-05-25',
  };
  const query = { SignName: '某区', PhoneNumbers: '10000001234' };
  const said = acs3Authorization(
    { method: 'POST', host: headers.host, path: '/', query, body: '', headers },
    'key-1',
    'YourAccessKeySecret',
  );
  expect(said).toContain('Signature=88a1f6a1ff6d2dbe07a111b290f050e60e5daaa15de2cec7e929ed2fe8879dfc');
});

test('a wrong secret is refused for good, and nothing was taken', async () => {
  expect(await sms('another').send(letter)).toEqual({ outcome: 'refused', reason: 'SignatureDoesNotMatch' });
  expect(gateway.taken).toEqual([]);
});

test('a text goes out as template and fields, with the message’s own id', async () => {
  expect(await sms().send(letter)).toEqual({ outcome: 'accepted', reference: `biz-${letter.id}` });
  expect(gateway.taken).toEqual([
    {
      PhoneNumbers: '10000001234',
      SignName: '某区',
      TemplateCode: 'SMS_0001',
      TemplateParam: JSON.stringify(letter.template.fields),
      OutId: letter.id,
    },
  ]);
});

test('what asks for patience is tried later, a wrong number never, a broken line is unsure, a closed door is tried later', async () => {
  gateway.next.push('isv.BUSINESS_LIMIT_CONTROL', 'isv.MOBILE_NUMBER_ILLEGAL', 503, 500, 'hang');
  expect(await sms().send(letter)).toEqual({ outcome: 'later', reason: 'isv.BUSINESS_LIMIT_CONTROL' });
  expect(await sms().send(letter)).toEqual({ outcome: 'refused', reason: 'isv.MOBILE_NUMBER_ILLEGAL' });
  expect(await sms().send(letter)).toMatchObject({ outcome: 'later' });
  expect(await sms().send(letter)).toMatchObject({ outcome: 'unsure' });
  expect(await sms().send(letter)).toMatchObject({ outcome: 'unsure' });
  const closed = smsByHttp({ url: 'http://127.0.0.1:10999/', keyId: key.id, secret: key.secret }, now);
  expect(await closed.send(letter)).toEqual({ outcome: 'later', reason: 'unreachable' });
});

test('a chat’s token is asked for once and again only when it ended', async () => {
  const chat = chatByHttp({ kind: 'work', url: work.url, ...key, agent: '7' }, now);
  const before = work.tokens();
  for (const words of ['一', '二']) expect(await chat.send({ ...letter, to: 'wang', words })).toMatchObject({ outcome: 'accepted' });
  work.expire();
  expect(await chat.send({ ...letter, to: 'wang', words: '三' })).toMatchObject({ outcome: 'accepted' });
  expect(work.taken.map(({ text }) => text.content)).toEqual(['一', '二', '三']);
  expect(work.tokens() - before).toBe(2);
});

test('a chat that does not know us refuses', async () => {
  const stranger = chatByHttp({ kind: 'work', url: work.url, id: key.id, secret: 'wrong', agent: '7' }, now);
  expect(await stranger.send(letter)).toEqual({ outcome: 'refused', reason: 'token-40001' });
});

test('a public account speaks its own paths', async () => {
  const account = await fakeChat('account', { ...key, agent: '' });
  const chat = chatByHttp({ kind: 'account', url: account.url, ...key, agent: '' }, now);
  expect(await chat.send({ ...letter, to: 'openid-1' })).toMatchObject({ outcome: 'accepted' });
  expect(account.taken[0]?.touser).toBe('openid-1');
  await account.close();
});

test('mail goes out once with its own Message-ID; a mailbox that is not there is refused, a full one tried later', async () => {
  const mail = emailBySmtp({ url: smtp.url, from: 'Huying <hy@zone.example>', subject: '工单提醒' });
  smtp.next.push('550 no such mailbox', '452 full');
  expect(await mail.send({ ...letter, to: 'a@zone.example' })).toEqual({ outcome: 'refused', reason: 'smtp-550' });
  expect(await mail.send({ ...letter, to: 'a@zone.example' })).toEqual({ outcome: 'later', reason: 'smtp-452' });
  expect(await mail.send({ ...letter, to: 'a@zone.example' })).toMatchObject({ outcome: 'accepted' });
  expect(smtp.taken).toHaveLength(1);
  expect(smtp.taken[0]).toMatchObject({ from: 'hy@zone.example', to: 'a@zone.example' });
  expect(smtp.taken[0]!.text).toContain(`Message-ID: <${letter.id}@zone.example>`);
  const closed = emailBySmtp({ url: 'smtp://127.0.0.1:10999', from: 'hy@zone.example', subject: 'x' });
  expect(await closed.send({ ...letter, to: 'a@zone.example' })).toEqual({ outcome: 'later', reason: 'unreachable' });
});

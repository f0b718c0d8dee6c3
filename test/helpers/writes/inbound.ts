import { randomUUID } from 'node:crypto';
import { accountSignature, encrypt, writeXml } from '../../../server/app/inbound/account-protocol.ts';
import { signatureOf } from '../../../server/app/inbound/signed.ts';
import { inboundOfTests, type WebHouse } from '../web-house.ts';
import { openAs } from './cases.ts';
import type { Prepare } from './try.ts';

const signed = (house: WebHouse, way: 'sms' | 'chat' | 'calls', body: object) => {
  const raw = Buffer.from(JSON.stringify(body));
  const [timestamp, nonce] = [String(Math.floor(house.clock.now().getTime() / 1_000)), randomUUID()];
  return {
    raw,
    headers: {
      'content-type': 'application/json',
      'huying-timestamp': timestamp,
      'huying-nonce': nonce,
      'huying-signature': signatureOf(inboundOfTests.secrets[way], { timestamp, nonce, body: raw }),
    },
  };
};
const ringing = async (house: WebHouse): Promise<string> => {
  const call = `c-${randomUUID().slice(0, 8)}`;
  const at = house.clock.now().toISOString();
  await house.ask(
    'POST',
    '/api/v1/inbound/calls',
    signed(house, 'calls', { call, event: 'ringing', from: '10000003001', agent: 'ann', at }),
  );
  return call;
};

const said = (way: 'sms' | 'chat' | 'calls', path: string, one: object, two: object): Prepare => {
  return (house) => ({ path: `/api/v1/inbound/${path}`, ...signed(house, way, one), other: signed(house, way, two) });
};
const call = { call: 'twice', from: '10000003001', at: '2026-03-02T01:00:00Z' };

const sealed = (house: WebHouse, id: string) => {
  const { account } = inboundOfTests;
  const inner = writeXml({ ToUserName: 'gh_1', FromUserName: 'openid-1', CreateTime: 1, MsgType: 'text', MsgId: id, Content: '路灯不亮' });
  const hidden = encrypt(inner, account, Buffer.alloc(16, 7));
  const [timestamp, nonce] = [String(Math.floor(house.clock.now().getTime() / 1_000)), 'a-nonce-of-one'];
  const signature = accountSignature(account.token, timestamp, nonce, hidden);
  const query = new URLSearchParams({ timestamp, nonce, msg_signature: signature, encrypt_type: 'aes' });
  const raw = Buffer.from(writeXml({ ToUserName: 'gh_1', Encrypt: hidden }));
  return { path: `/api/v1/inbound/account?${query}`, raw, headers: { 'content-type': 'text/xml' } };
};

export const inbound: Record<string, Prepare> = {
  inboundSmsReports: said(
    'sms',
    'sms/reports',
    { reports: [{ reference: 'x', delivered: true }] },
    { reports: [{ reference: 'y', delivered: true }] },
  ),
  inboundSmsReply: said('sms', 'sms/replies', { id: 'x', from: '10000001234', words: '1' }, { id: 'y', from: '10000001234', words: '2' }),
  inboundChat: said('chat', 'chat', { id: 'x', sender: 'x', words: '路灯不亮' }, { id: 'y', sender: 'x', words: '还是不亮' }),
  inboundCall: said('calls', 'calls', { ...call, event: 'ringing' }, { ...call, event: 'missed' }),
  inboundAccount: (house) => ({ ...sealed(house, 'wx-1'), other: sealed(house, 'wx-2') }),
  bindCall: async (house) => {
    const [one, two] = [await openAs(house), await openAs(house)];
    return { path: `/api/v1/calls/${await ringing(house)}/case`, who: 'ann', body: { case: one.id }, other: { case: two.id } };
  },
  passCall: async (house) => ({
    path: `/api/v1/calls/${await ringing(house)}/pass`,
    who: 'ann',
    body: { to: '110' },
    other: { to: '120' },
  }),
};

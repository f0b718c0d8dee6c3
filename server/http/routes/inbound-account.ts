import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { refuse } from '../../../core/refusal.ts';
import {
  type AccountKeys,
  accountSignature,
  decrypt,
  encrypt,
  isSignature,
  readXml,
  writeXml,
} from '../../app/inbound/account-protocol.ts';
import { believedFor } from '../../app/inbound/signed.ts';
import type { Asked, Writes } from '../asked.ts';
import { type Bytes, read, write } from '../route.ts';
import { answerChat } from './inbound.ts';

const query = z.object({
  signature: z.string().max(80).exactOptional(),
  msg_signature: z.string().max(80).exactOptional(),
  timestamp: z.string().max(20),
  nonce: z.string().max(80),
  echostr: z.string().max(4_000).exactOptional(),
  encrypt_type: z.string().max(20).exactOptional(),
  openid: z.string().max(128).exactOptional(),
});

type Query = z.output<typeof query>;
type In = Writes & Asked<unknown, Query, unknown>;

const welcome = '您好。有事直接在这里说：是什么事、在哪里，可以发照片。有生命危险请马上打 110、119、120。';
const onlyWords = '这里看得懂文字和照片，请用文字再说一次。';

const text = (body: string, type = 'text/plain; charset=utf-8'): Bytes => ({
  type,
  body: Buffer.from(body, 'utf8'),
  name: 'answer',
  inline: true,
  tag: accountSignature(body),
});

/** The keys of the account, once the query is signed with its token and not too old. */
const keysOf = ({ inbound: { account }, ports }: Pick<In, 'inbound' | 'ports'>, asked: Query, sealed = ''): AccountKeys => {
  if (account === 'closed') return refuse('no-such-thing');
  const { timestamp, nonce, signature = '', msg_signature: ofMessage = '' } = asked;
  const right =
    sealed === ''
      ? isSignature(signature, accountSignature(account.token, timestamp, nonce))
      : isSignature(ofMessage, accountSignature(account.token, timestamp, nonce, sealed));
  const isFresh = Math.abs(ports.clock.now().getTime() - Number(timestamp) * 1_000) <= believedFor;
  return right && isFresh ? account : refuse('not-signed');
};

/** The message in the body, opened where the account wants its messages sealed. */
const messageOf = (asked: In): { keys: AccountKeys; fields: Record<string, string> } => {
  const outer = readXml(asked.rawBody().toString('utf8'));
  const sealed = asked.query.encrypt_type === 'aes' ? (outer.Encrypt ?? ' ') : '';
  const keys = keysOf(asked, asked.query, sealed);
  if (sealed === '') return keys.aesKey === 'plain' ? { keys, fields: outer } : refuse('not-signed');
  const opened = keys.aesKey === 'plain' ? undefined : decrypt(sealed, keys);
  return opened === undefined ? refuse('not-signed') : { keys, fields: readXml(opened) };
};

const replyTo = async (asked: In, fields: Record<string, string>): Promise<string> => {
  const { MsgType: type, FromUserName: sender = '', MsgId: id = '', Content: words = '', PicUrl: picture } = fields;
  if (type === 'event') return fields.Event === 'subscribe' ? welcome : '';
  if ((type !== 'text' && type !== 'image') || !/^[\w.:@-]{1,80}$/.test(id) || sender === '' || sender.length > 128) return onlyWords;
  const pictures = type === 'image' && picture ? [picture.replace(/^http:/, 'https:')] : [];
  return (await answerChat(asked, { way: 'account', id, sender, words: words.trim().slice(0, 5_000) }, pictures)).words.zh;
};

export default [
  read('/api/v1/inbound/account', {
    id: 'inboundAccountCheck',
    tag: 'inbound',
    who: 'anyone',
    summary: 'A public account makes sure that this address is ours',
    description: 'The published check: `signature` is the SHA-1 of the sorted token, timestamp and nonce; the answer is `echostr`.',
    query,
    returns: 'bytes',
    handle: async (asked) => {
      keysOf(asked, asked.query);
      return text(asked.query.echostr ?? '');
    },
  }),

  write('/api/v1/inbound/account', {
    id: 'inboundAccount',
    once: 'asker',
    tag: 'inbound',
    who: 'anyone',
    summary: 'A message from a public account, in its published XML, plain or sealed by AES',
    description: 'The same MsgId again changes nothing. The answer is a text message in the same XML.',
    query,
    takes: 'xml',
    returns: 'bytes',
    handle: async (asked) => {
      const { keys, fields } = messageOf(asked);
      const reply = await replyTo(asked, fields);
      if (reply === '') return text('success');
      const seconds = Math.floor(asked.ports.clock.now().getTime() / 1_000);
      const { FromUserName: to = '', ToUserName: from = '' } = fields;
      const said = writeXml({ ToUserName: to, FromUserName: from, CreateTime: seconds, MsgType: 'text', Content: reply });
      if (asked.query.encrypt_type !== 'aes') return text(said, 'text/xml; charset=utf-8');
      const sealed = encrypt(said, keys, randomBytes(16));
      const { nonce } = asked.query;
      const signed = accountSignature(keys.token, String(seconds), nonce, sealed);
      return text(writeXml({ Encrypt: sealed, MsgSignature: signed, TimeStamp: seconds, Nonce: nonce }), 'text/xml; charset=utf-8');
    },
  }),
];

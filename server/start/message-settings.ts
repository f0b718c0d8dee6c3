import { z } from 'zod';
import { type Messengers, type QuietHours, readQuietHours } from '../../core/message/index.ts';
import { type ChatGateway, chatByHttp } from '../outside/messages/chat.ts';
import { emailBySmtp, type MailServer } from '../outside/messages/email.ts';
import { type SmsGateway, smsByHttp } from '../outside/messages/sms.ts';
import { readGiven } from './given.ts';
import { keyFor } from './secret.ts';

const text = z.string().default('');
const web = z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default('');
const key = z.union([z.literal(''), z.string().min(24)]).default('');

const shape = z.object({
  HUYING_SMS_URL: web,
  HUYING_SMS_KEY: text,
  HUYING_SMS_SECRET: text,
  HUYING_CHAT: z.enum(['', 'work', 'account']).default(''),
  HUYING_CHAT_URL: web,
  HUYING_CHAT_ID: text,
  HUYING_CHAT_SECRET: text,
  HUYING_CHAT_AGENT: z.string().regex(/^\d*$/).default(''),
  HUYING_CHAT_TOKEN: text,
  HUYING_CHAT_AESKEY: z
    .string()
    .regex(/^([A-Za-z0-9]{43})?$/)
    .default(''),
  HUYING_SMTP_URL: z.union([z.literal(''), z.url({ protocol: /^smtps?$/ })]).default(''),
  HUYING_SMTP_FROM: text,
  HUYING_QUIET_HOURS: z
    .string()
    .refine((hours) => readQuietHours(hours) !== undefined)
    .default('21:00-08:00'),
  HUYING_INBOUND_SMS: key,
  HUYING_INBOUND_CHAT: key,
  HUYING_INBOUND_CALLS: key,
});

const signing = '至少 24 个字符 / at least 24 characters';
const allowed: Record<keyof z.input<typeof shape>, string> = {
  HUYING_SMS_URL: 'https://… / https://…',
  HUYING_SMS_KEY: '短信网关的访问密钥编号 / the gateway’s access key id',
  HUYING_SMS_SECRET: '短信网关的访问密钥 / the gateway’s access key',
  HUYING_CHAT: 'work 或 account / work or account',
  HUYING_CHAT_URL: 'https://… / https://…',
  HUYING_CHAT_ID: '企业或公众号编号 / the organisation’s or the account’s id',
  HUYING_CHAT_SECRET: '它的密钥 / its secret',
  HUYING_CHAT_AGENT: '应用编号，数字 / the application’s number',
  HUYING_CHAT_TOKEN: '回调令牌 / the token of the call-back',
  HUYING_CHAT_AESKEY: '43 位回调加密密钥，或不填 / 43 characters, or nothing',
  HUYING_SMTP_URL: 'smtp://用户:密码@主机:端口 / smtp://user:password@host:port',
  HUYING_SMTP_FROM: '发件人 / the sender',
  HUYING_QUIET_HOURS: '21:00-08:00 的样子，或 none / like 21:00-08:00, or none',
  HUYING_INBOUND_SMS: signing,
  HUYING_INBOUND_CHAT: signing,
  HUYING_INBOUND_CALLS: signing,
};

const together: readonly (readonly (keyof z.output<typeof shape>)[])[] = [
  ['HUYING_SMS_URL', 'HUYING_SMS_KEY', 'HUYING_SMS_SECRET'],
  ['HUYING_CHAT', 'HUYING_CHAT_URL', 'HUYING_CHAT_ID', 'HUYING_CHAT_SECRET'],
  ['HUYING_SMTP_URL', 'HUYING_SMTP_FROM'],
];

/** By which ways messages leave and come in. A way that is not set is off. */
export type MessageSettings = Readonly<{
  sms: SmsGateway | 'off';
  chat: ChatGateway | 'off';
  email: MailServer | 'off';
  quiet: QuietHours;
  /** The secrets under which requests from outside are signed; `closed` takes none. */
  inbound: Readonly<Record<'sms' | 'chat' | 'calls', string | 'closed'>>;
  /** What the published call-back of a public account is checked with. */
  account: Readonly<{ token: string; aesKey: string | 'plain'; id: string }> | 'closed';
}>;

/** Reads them from the environment; throws one error that names every wrong or missing one, and shows no secret. */
export const readMessageSettings = (environment: Record<string, string | undefined>): MessageSettings => {
  const data = readGiven(shape, allowed, environment, together);
  const chatKind = data.HUYING_CHAT;
  return {
    sms: data.HUYING_SMS_URL === '' ? 'off' : { url: data.HUYING_SMS_URL, keyId: data.HUYING_SMS_KEY, secret: data.HUYING_SMS_SECRET },
    chat:
      chatKind === ''
        ? 'off'
        : {
            kind: chatKind,
            url: data.HUYING_CHAT_URL.replace(/\/+$/, ''),
            id: data.HUYING_CHAT_ID,
            secret: data.HUYING_CHAT_SECRET,
            agent: data.HUYING_CHAT_AGENT || '0',
          },
    email: data.HUYING_SMTP_URL === '' ? 'off' : { url: data.HUYING_SMTP_URL, from: data.HUYING_SMTP_FROM, subject: '呼应 · 工单提醒' },
    quiet: readQuietHours(data.HUYING_QUIET_HOURS) ?? 'none',
    inbound: {
      sms: data.HUYING_INBOUND_SMS || 'closed',
      chat: data.HUYING_INBOUND_CHAT || 'closed',
      calls: data.HUYING_INBOUND_CALLS || 'closed',
    },
    account:
      data.HUYING_CHAT_TOKEN === ''
        ? 'closed'
        : { token: data.HUYING_CHAT_TOKEN, aesKey: data.HUYING_CHAT_AESKEY || 'plain', id: data.HUYING_CHAT_ID },
  };
};

/** The adapters of the settings. In the demo nothing leaves: every way is off. */
export const openMessengers = ({ sms, chat, email }: MessageSettings, demo: boolean, now: () => Date): Messengers => ({
  ...(!demo && sms !== 'off' && { sms: smsByHttp(sms, now) }),
  ...(!demo && chat !== 'off' && { chat: chatByHttp(chat, now) }),
  ...(!demo && email !== 'off' && { email: emailBySmtp(email) }),
});

/** The secret of a way in: by setting, or in the demo one of this installation, so that a call can be tried out. */
export const inboundSecrets = ({ inbound }: MessageSettings, demo: boolean, secret: string): MessageSettings['inbound'] => {
  const of = (way: keyof MessageSettings['inbound']) =>
    inbound[way] !== 'closed' || !demo ? inbound[way] : keyFor(secret, `inbound-${way}`).toString('base64url');
  return { sms: of('sms'), chat: of('chat'), calls: of('calls') };
};

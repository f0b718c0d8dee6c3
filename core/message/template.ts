import { z } from 'zod';
import { t, type Words } from '../words.ts';
import { code } from '../zone/area.ts';
import { livesOn, termShape } from '../zone/term.ts';
import { type Purpose, purposes } from './purpose.ts';

const placeholder = /\{([^{}]*)\}/g;

const codes = /验证码|校验码|动态码|密码|口令|身份证号|password|passcode|verification code/i;
const asks = /回复|提供|告知|告诉|发送|发给|输入|填写|报给|索取|reply|send|tell|give|enter/i;
const money = /转账|汇款|付款|打款|缴费|缴纳|支付|充值|保证金|手续费|红包|银行卡|收款|transfer money|pay\b|payment|bank card/i;
const denies = /不|勿|别|never|not /i;

/** Whether some clause asks for a code or for money; saying that one never does is no asking. */
const isAsking = (text: string): boolean =>
  text
    .split(/[，,。；;！!？?\n]/)
    .some((clause) => !denies.test(clause) && (money.test(clause) || (codes.test(clause) && asks.test(clause))));

const wrong = (path: string, code: string, words: Words) => ({ code: 'custom' as const, path: [path], params: { code, words } });

/** What is wrong with the text of a template; the same check on screens, in Excel and for whoever sends. */
const faultsOf = ({ purpose, text }: { purpose: Purpose; text: string }) => {
  const allowed: readonly string[] = purposes[purpose].fields;
  const named = [...text.matchAll(placeholder)].map(([, name]) => name ?? '');
  const strangers = named.filter((name) => !allowed.includes(name));
  return [
    ...(strangers.length > 0
      ? [
          wrong(
            'text',
            'no-such-field',
            t(
              `这种短信没有 {${strangers[0]}}，可以用：${allowed.map((name) => `{${name}}`).join(' ')}`,
              `this kind of message has no {${strangers[0]}}; it has ${allowed.map((name) => `{${name}}`).join(' ')}`,
            ),
          ),
        ]
      : []),
    ...(isAsking(text)
      ? [
          wrong(
            'text',
            'asks-for-codes-or-money',
            t('短信不能向人要验证码、密码，也不能提付款', 'a message never asks for codes or passwords, and never speaks of paying'),
          ),
        ]
      : []),
    ...(/https?:|www\./i.test(text)
      ? [
          wrong(
            'text',
            'own-link',
            t('网址请用 {link}，只发本门户的短网址', 'write {link} for the address: only the portal’s own short address goes out'),
          ),
        ]
      : []),
    ...(/【|】/.test(text)
      ? [wrong('text', 'signature-inside', t('签名写在“签名”一栏，正文里不要写', 'the signature has its own field'))]
      : []),
  ];
};

/** A text message as it was filed 报备 with the operators: signature, text with places to fill, and the number it was filed under. */
export const smsTemplate = z
  .strictObject({
    id: code,
    purpose: z.enum(Object.keys(purposes) as [Purpose, ...Purpose[]]),
    signature: z
      .string()
      .trim()
      .regex(/^[\u3007\u3400-\u9fffA-Za-z0-9]{2,12}$/),
    text: z.string().trim().min(4).max(400),
    /** Without it the template is a draft and nothing goes out by it. */
    filed: z.string().trim().min(1).max(60).exactOptional(),
    ...termShape,
  })
  .superRefine((row, context) => {
    for (const fault of faultsOf(row)) context.addIssue(fault);
  });

export type SmsTemplate = Readonly<z.output<typeof smsTemplate>>;

/** The template that a purpose goes out by on this day: filed and in force, the newest of them. */
export const templateFor = (purpose: string, rows: readonly SmsTemplate[], date: string): SmsTemplate | undefined =>
  rows
    .filter((row) => row.purpose === purpose && row.filed !== undefined && livesOn(row, date))
    .sort((a, b) => b.from.localeCompare(a.from) || a.id.localeCompare(b.id))[0];

/** The message as people read it, signature first, as operators want it. */
export const textOf = ({ signature, text }: SmsTemplate, fields: Readonly<Record<string, string>>): string =>
  `【${signature}】${text.replaceAll(placeholder, (_, name: string) => fields[name] ?? '')}`;

/** Only what the text has places for goes to the gateway. */
export const fieldsIn = ({ text }: SmsTemplate, fields: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries([...text.matchAll(placeholder)].map(([, name]) => [name!, fields[name!] ?? '']));

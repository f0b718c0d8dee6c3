import { randomUUID } from 'node:crypto';
import type { Letter, Messenger, Sent } from '../../../core/message/index.ts';
import { acs3Authorization, contentHash, queryOf } from './acs3.ts';
import { brokenOff, byStatus, jsonOf, patience } from './handed.ts';

export type SmsGateway = Readonly<{ url: string; keyId: string; secret: string }>;

/** Answers that ask for patience; every other code but OK is final. */
const wait = /FLOW|LIMIT_CONTROL|Throttling|ServiceUnavailable|InternalError|SYSTEM_ERROR/i;

const sentBy = async (answer: Response): Promise<Sent> => {
  const { Code: code, BizId: reference } = await jsonOf(answer);
  if (code === 'OK' && typeof reference === 'string') return { outcome: 'accepted', reference };
  if (typeof code !== 'string') return byStatus(answer.status);
  return { outcome: wait.test(code) ? 'later' : 'refused', reason: code.slice(0, 100) };
};

/**
 * A text message by the published HTTP interface `SendSms` (version 2017-05-25), signed ACS3-HMAC-SHA256: the filed template and what fills
 * it, never words of our own. `OutId` is the message's id, which comes back with the report.
 */
export const smsByHttp = ({ url, keyId, secret }: SmsGateway, now: () => Date, ask: typeof fetch = fetch): Messenger => {
  const { origin, host, pathname } = new URL(url);

  const send = async ({ id, to, template }: Letter): Promise<Sent> => {
    if (!template) return { outcome: 'refused', reason: 'no-template' };
    const query = {
      PhoneNumbers: to,
      SignName: template.signature,
      TemplateCode: template.filed,
      TemplateParam: JSON.stringify(template.fields),
      OutId: id,
    };
    const headers = {
      'host': host,
      'x-acs-action': 'SendSms',
      'x-acs-version': '2017-05-25',
      'x-acs-date': now()
        .toISOString()
        .replace(/\.\d{3}Z$/, 'Z'),
      'x-acs-signature-nonce': randomUUID(),
      'x-acs-content-sha256': contentHash(''),
    };
    const authorization = acs3Authorization({ method: 'POST', host, path: pathname, query, body: '', headers }, keyId, secret);
    const { host: _, ...sent } = headers;
    try {
      const answer = await ask(`${origin}${pathname}?${queryOf(query)}`, {
        method: 'POST',
        headers: { ...sent, authorization },
        signal: AbortSignal.timeout(patience),
      });
      return await sentBy(answer);
    } catch (fault) {
      return brokenOff(fault);
    }
  };

  return { send };
};

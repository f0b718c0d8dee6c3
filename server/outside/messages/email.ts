import { createTransport } from 'nodemailer';
import type { Messenger, Sent } from '../../../core/message/index.ts';
import { patience } from './handed.ts';

/** `url`: `smtp://user:password@host:port`, or `smtps://…`. */
export type MailServer = Readonly<{ url: string; from: string; subject: string }>;

type SmtpFault = { code?: string; responseCode?: number; command?: string };

const early = new Set(['ECONNECTION', 'EDNS', 'EAUTH', 'ECONNREFUSED', 'ETLS']);

/** A server that said no for now, for ever, or broke off after the message was handed over. */
const sentBy = (fault: unknown): Sent => {
  const { code = '', responseCode, command = '' } = (typeof fault === 'object' && fault !== null ? fault : {}) as SmtpFault;
  if (responseCode !== undefined && responseCode >= 500) return { outcome: 'refused', reason: `smtp-${responseCode}` };
  if (responseCode !== undefined && responseCode >= 400) return { outcome: 'later', reason: `smtp-${responseCode}` };
  if (early.has(code) || (code === 'ESOCKET' && command === 'CONN')) return { outcome: 'later', reason: 'unreachable' };
  return { outcome: 'unsure', reason: 'no-answer' };
};

/** E-mail by SMTP. The message's id is its Message-ID, so that a mail server and a reader know a repeat. */
export const emailBySmtp = ({ url, from, subject }: MailServer): Messenger => {
  const transport = createTransport(url, { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience });
  const domain = from.split('@').at(-1)?.replace(/>$/, '') || 'localhost';
  return {
    send: async ({ id, to, words }) => {
      try {
        await transport.sendMail({
          from,
          to,
          subject,
          text: words,
          messageId: `<${id}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { outcome: 'accepted', reference: id };
      } catch (fault) {
        return sentBy(fault);
      }
    },
  };
};

import { Readable } from 'node:stream';
import { z } from 'zod';
import { hearCall } from '../../app/calls/hear.ts';
import { type ChatMessage, hearChat } from '../../app/inbound/chat.ts';
import { noteReports } from '../../app/inbound/reports.ts';
import { checkSigned } from '../../app/inbound/signed.ts';
import { hearSms } from '../../app/inbound/sms-reply.ts';
import { takeUpload } from '../../app/uploads.ts';
import type { Asked, Writes } from '../asked.ts';
import { write } from '../route.ts';
import { CallEventBody } from '../schemas/calls.ts';
import { ChatBody, ChatSaid, SmsReplyBody, SmsReports } from '../schemas/inbound.ts';

type In = Writes & Asked<unknown, unknown, unknown>;

const scheme =
  'Signed: `Huying-Timestamp` (seconds), `Huying-Nonce` (8–80 letters, digits, - or _; used once), `Huying-Signature: v1=` and the hexadecimal HMAC-SHA256 of `timestamp.nonce.body` under the secret of this way. Older than five minutes, or seen before, it is refused. ';

const one = (header: string | string[] | undefined): string => (typeof header === 'string' ? header : '');

/** Refuses whatever is not signed under the secret of this way. */
const check = ({ db, ports, inbound, doorstep, headers, rawBody }: In, way: 'sms' | 'chat' | 'calls') =>
  checkSigned({ db, zone: doorstep.zone, now: ports.clock.now() }, way, inbound.secrets[way], {
    timestamp: one(headers['huying-timestamp']),
    nonce: one(headers['huying-nonce']),
    signature: one(headers['huying-signature']),
    body: rawBody(),
  });

/** Takes the pictures of a message in like any upload; one that cannot be had is left out. */
export const takePictures = async (asked: In, uploader: string, pictures: readonly string[]): Promise<string[]> => {
  const { db, books, ports, files, intake, doorstep, inbound } = asked;
  const { zone } = await books.of(db, doorstep.zone);
  const taken = await Promise.all(
    pictures.map(async (address) => {
      try {
        const content = Readable.from([await inbound.picture(address)]);
        const upload = { zone: zone.id, zoneMinutes: zone.timezoneMinutes, uploader, name: 'picture.jpg', content };
        return (await takeUpload({ db, ports, files, intake }, upload)).id;
      } catch (fault) {
        ports.log('a picture from a chat was not taken', fault);
        return undefined;
      }
    }),
  );
  return taken.filter((id) => id !== undefined);
};

/** Hears one message and answers in the words of a chat. */
export const answerChat = async (asked: In, said: Omit<ChatMessage, 'photos' | 'uploader'>, pictures: readonly string[]) => {
  const uploader = `chat:${asked.ports.digest(`${said.way} ${said.sender}`)}`;
  const photos = pictures.length > 0 ? await takePictures(asked, uploader, pictures) : [];
  return hearChat(asked, asked.doorstep.zone, { ...said, photos, uploader });
};

export default [
  write('/api/v1/inbound/sms/reports', {
    id: 'inboundSmsReports',
    once: 'asker',
    tag: 'inbound',
    who: 'anyone',
    summary: 'What became of text messages, as their gateway says',
    description: scheme,
    body: SmsReports,
    returns: z.object({ known: z.int() }),
    handle: async (asked) => {
      await check(asked, 'sms');
      return { known: await noteReports(asked.db, asked.doorstep.zone, asked.body.reports, asked.ports.clock.now()) };
    },
  }),

  write('/api/v1/inbound/sms/replies', {
    id: 'inboundSmsReply',
    once: 'asker',
    tag: 'inbound',
    who: 'anyone',
    summary: 'A text message that came in: 1, 2 or 3 rates, T ends messages, other words go onto the open case',
    description: scheme,
    body: SmsReplyBody,
    returns: z.object({ became: z.enum(['rated', 'stopped', 'added', 'hinted', 'nothing']) }),
    handle: async (asked) => {
      await check(asked, 'sms');
      return { became: await hearSms(asked, asked.doorstep.zone, asked.body, asked.inbound.smsLeaves) };
    },
  }),

  write('/api/v1/inbound/chat', {
    id: 'inboundChat',
    once: 'asker',
    tag: 'inbound',
    who: 'anyone',
    summary: 'A message of a chat: a new case, or words on the sender’s open one; answered in the chat’s words',
    description: `${scheme}The same \`id\` again changes nothing. Pictures are fetched by https from public addresses and checked like any upload.`,
    body: ChatBody,
    returns: ChatSaid,
    handle: async (asked) => {
      await check(asked, 'chat');
      const { id, sender, words, pictures } = asked.body;
      const { words: reply, case: about } = await answerChat(asked, { way: 'json', id, sender, words: words.trim() }, pictures);
      return { reply: reply.zh, case: about === 'none' ? null : about };
    },
  }),

  write('/api/v1/inbound/calls', {
    id: 'inboundCall',
    once: 'asker',
    tag: 'inbound',
    who: 'anyone',
    summary: 'A telephone rings, is answered, has ended or was missed',
    description: `${scheme}Events may come in any order and more than once.`,
    body: CallEventBody,
    returns: 'nothing',
    handle: async (asked) => {
      await check(asked, 'calls');
      const { db, books, ports, doorstep, body } = asked;
      await hearCall(db, doorstep.zone, await books.of(db, doorstep.zone), ports, body);
      return undefined;
    },
  }),
];

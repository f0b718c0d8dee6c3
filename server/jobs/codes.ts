import { isMobile, phoneDigits } from '../../core/identifier/index.ts';
import { fieldsIn, type Letter, type Messenger, type Sent, templateFor, textOf } from '../../core/message/index.ts';
import type { Book } from '../app/book.ts';
import type { Books } from '../app/books.ts';
import type { Ports } from '../app/ports.ts';
import { type CodeBecame, type LeavingCode, noteCode, takeCodes } from '../db/queries/codes-leaving.ts';
import type { Db } from '../db/schema.ts';
import type { Chore } from './loop.ts';

const batch = 50;
/** A gateway that did not take a code is asked again after so long; a code that is over is never sent. */
const pause = 5_000;

type CodesOptions = Readonly<{ db: Db; books: Books; ports: Pick<Ports, 'clock' | 'secrets' | 'log'>; messenger: Messenger }>;

/** The text of a code by the filed template, or undefined while none is in force. */
const letterOf = (book: Book, { id, made, ends, phone }: LeavingCode, code: string, now: Date): Letter | undefined => {
  const template = templateFor('code', book.rows.smsTemplates, book.dateOf(now));
  if (!template?.filed) return undefined;
  const fields = { code, minutes: String(Math.round((ends.getTime() - made.getTime()) / 60_000)) };
  return {
    id,
    to: phoneDigits(phone),
    words: textOf(template, fields),
    template: { filed: template.filed, signature: template.signature, fields: fieldsIn(template, fields) },
  };
};

const becameOf = (sent: Sent): CodeBecame => {
  if (sent.outcome === 'accepted') return { delivery: 'sent', reason: '' };
  return { delivery: sent.outcome === 'later' ? 'waiting' : sent.outcome === 'unsure' ? 'unsure' : 'failed', reason: sent.reason };
};

/**
 * Sends sign-in codes by text message the moment they are asked for, by night too: somebody stands there waiting. A code is marked before
 * it is handed over and sent once; the code itself is worked out from its id and stands nowhere, neither in the outbox nor in a log.
 */
export const sendCodes = ({ db, books, ports, messenger }: CodesOptions, zone: string): Chore => ({
  name: 'codes',
  every: 500,
  work: async () => {
    const now = ports.clock.now();
    const going = await db.transaction().execute((tx) => takeCodes(tx, zone, now, new Date(now.getTime() - pause), batch));
    if (going.length === 0) return 'done';
    const book = await books.of(db, zone);
    await Promise.all(
      going.map(async (one) => {
        const letter = isMobile(one.phone) ? letterOf(book, one, ports.secrets.code(one.id), now) : undefined;
        if (!letter) return noteCode(db, zone, one.id, { delivery: 'failed', reason: 'no-template' });
        const sent = await messenger.send(letter).catch((fault: unknown): Sent => {
          ports.log('a sign-in code could not be sent', fault);
          return { outcome: 'unsure', reason: 'broken' };
        });
        return noteCode(db, zone, one.id, becameOf(sent));
      }),
    );
    return going.length === batch ? 'again' : 'done';
  },
});

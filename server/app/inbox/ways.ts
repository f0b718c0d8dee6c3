import { templateFor, type Way } from '../../../core/message/index.ts';
import { t, type Words } from '../../../core/words.ts';
import type { Book } from '../book.ts';

/** Whether a way out is open to the staff of this zone, and if not, why. */
export type WayShown = { way: Way; open: boolean; why: Words | null };

const unconnected: Record<Way, Words> = {
  sms: t('本区还没有接通短信', 'Text messages are not connected here yet'),
  chat: t('本区还没有接通工作群', 'The work chat is not connected here yet'),
  email: t('本区还没有接通邮件', 'E-mail is not connected here yet'),
};

const inDemo = t('演示数据不往外发，只留在发件箱里', 'Nothing leaves a demonstration; it stays in the outbox');
const noText = t('还没有报备“工作提醒”的短信模板', 'No text for “reminder to staff” has been filed yet');

/** The ways out as they stand: `leaves` are those that this installation can send by; a text message needs a filed text, too. */
export const waysOf = (book: Book, leaves: readonly Way[], on: Date): WayShown[] =>
  (['sms', 'chat', 'email'] as const).map((way) => {
    const lacksText = way === 'sms' && !templateFor('staff', book.rows.smsTemplates, book.dateOf(on));
    const why = book.zone.demo ? inDemo : !leaves.includes(way) ? unconnected[way] : lacksText ? noText : null;
    return { way, open: why === null, why };
  });

import { answerOf } from '../../../core/message/index.ts';
import type { Words } from '../../../core/words.ts';
import { t } from '../../../core/words.ts';
import { keepWish } from '../../db/queries/message-wishes.ts';
import { asideOnce, askedToRate } from '../../db/queries/sms-replies.ts';
import { casesByTelephone } from '../../db/queries/telephones.ts';
import { blindOf } from '../telephones.ts';
import { addWords, type Ear, findSpeaker, type Heard, rateBy, type Speaker } from './hear.ts';

/** A text message that came in: `id` is the gateway's own for it. */
export type SmsReply = Readonly<{ id: string; from: string; words: string }>;

/** What became of it: a rating, a wish to hear no more, words on a case, a hint how to answer, or nothing. */
export type Became = 'rated' | 'stopped' | 'added' | 'hinted' | 'nothing';

const hint = (number: string): Words =>
  t(
    `没看懂您的回复。评价 ${number}：满意回1，基本满意回2，没解决回3。`,
    `We did not understand. To rate ${number}: 1 satisfied, 2 fairly, 3 not solved.`,
  );

const stopped = t('今后不再给您发短信。办理情况仍可在网上看。', 'You get no more messages. Your matter can still be read on line.');

/** Puts a message to the speaker into the outbox: an answer to what they have just written, so that the night does not hold it. */
const tellBack = (ear: Ear, zone: string, { id, caller, state }: Speaker, purpose: 'hint' | 'stopped', words: Words, open: boolean) =>
  asideOnce(ear.db, zone, {
    id: ear.ports.ids.next(),
    caseId: id,
    recipient: `caller:${caller}`,
    purpose,
    words,
    fields: { number: state.number },
    at: ear.ports.clock.now(),
    open,
  });

/**
 * Hears one text message: a digit rates what this number was last asked to rate, T ends all messages, other words go onto an open case.
 * What cannot be understood is answered with a hint, once. `open` says whether text messages leave at all.
 */
export const hearSms = async (ear: Ear, zone: string, { id, from, words }: SmsReply, open: boolean): Promise<Became> => {
  const { db, ports } = ear;
  const blind = blindOf(ports, zone, from);
  const cases = await casesByTelephone(db, zone, 'blind', blind, 50);
  const asked = await askedToRate(db, zone, cases, blind);
  const speaker = asked && (await findSpeaker(ear, zone, asked.caseId, asked.caller));
  const heard: Heard = { key: `sms:${id}`, words, photos: [], uploader: 'nobody' };
  const answer = answerOf(words);

  if (answer.says === 'stop') {
    await keepWish(db, zone, `phone:${blind}`, { wish: 'none', at: ports.clock.now() });
    if (speaker) await tellBack(ear, zone, speaker, 'stopped', stopped, open);
    return 'stopped';
  }
  if (!speaker) return 'nothing';
  if (answer.says === 'rate' && (await rateBy(ear, zone, speaker, heard))) return 'rated';
  if (answer.says === 'words' && (await addWords(ear, zone, speaker, heard))) return 'added';
  return (await tellBack(ear, zone, speaker, 'hint', hint(speaker.state.number), open)) ? 'hinted' : 'nothing';
};

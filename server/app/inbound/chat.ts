import { answerOf } from '../../../core/message/index.ts';
import { t, type Words } from '../../../core/words.ts';
import { findCase } from '../../db/queries/cases.ts';
import { conversationOf, keepConversation } from '../../db/queries/conversations.ts';
import { keepWish } from '../../db/queries/message-wishes.ts';
import { everyCase } from '../../db/queries/seen.ts';
import { askingOf } from '../asking.ts';
import type { CaseAnswer } from '../cases/ask.ts';
import { openAsk } from '../cases/open.ts';
import { caseKind } from '../cases/primitive.ts';
import { idFrom } from '../id-from.ts';
import { knownAs, placeOfSender } from '../messages/sealed-addresses.ts';
import { addWords, type Ear, findSpeaker, type Heard, rateBy } from './hear.ts';

/** A message of a chat: `id` and `sender` are the chat's own. */
export type ChatMessage = Readonly<{ way: string; id: string; sender: string; words: string; photos: readonly string[]; uploader: string }>;

export type ChatAnswer = Readonly<{ words: Words; case: { id: string; number: string } | 'none' }>;

/** The programme and the source under which what comes in by this way is opened: the first that declares it. */
export const doorFor = ({ shelf }: Ear, way: 'telephone' | 'chat'): { programme: string; source: string } | undefined =>
  shelf.current.flatMap(({ programme }) =>
    Object.entries(programme.cases.sources)
      .filter(([, source]) => source.through === way)
      .map(([source]) => ({ programme: programme.id, source })),
  )[0];

const opened = (number: string): Words =>
  t(
    `已登记，编号 ${number}。有进展会在这里告诉您；补充情况直接在这里说。有生命危险请马上打 110、119、120。`,
    `Registered, number ${number}. You hear of it here, and may add to it here. In danger call 110, 119 or 120 at once.`,
  );

const closed = t('这里还不能登记，请打热线电话。', 'Nothing can be registered here yet; please call the hotline.');
const stopped = t('今后不再给您发消息。要问进展，直接在这里说。', 'You get no more messages. Write here to ask.');
const empty = t('请说说是什么事、在哪里，也可以发照片。', 'Please say what it is about and where; photos help.');

const openFor = async (ear: Ear, zone: string, message: ChatMessage, id: string): Promise<ChatAnswer> => {
  const way = doorFor(ear, 'chat');
  if (!way) return { words: closed, case: 'none' };
  const { door, ports, db } = ear;
  const { words, photos, uploader, sender } = message;
  const step = {
    zone,
    asking: askingOf(ports, { who: 'caller', through: 'chat' }),
    caller: `chat:${message.way}`,
    request: ports.ids.next(),
    key: `chat:${message.id}`,
  };
  const data = { words: words || '（图片）', ...(photos.length > 0 && { photos }) };
  const made = await door.submit<CaseAnswer>(step, caseKind, openAsk(door, way.programme, data, { id, uploader }));
  const caller = made.callers[0];
  if (caller) {
    const { way } = message;
    const known = knownAs(ports, zone, way, sender);
    const place = placeOfSender(ports, zone, way, known);
    await keepConversation(db, zone, { way, sender, known, caseId: made.id, caller, at: ports.clock.now(), place });
  }
  return { words: opened(made.number), case: { id: made.id, number: made.number } };
};

/**
 * Hears one message of a chat: a reply on the sender's open case, a rating of one that is done, or a new case. Answers with the words to
 * say back. The same message told again changes nothing and is answered alike.
 */
export const hearChat = async (ear: Ear, zone: string, message: ChatMessage): Promise<ChatAnswer> => {
  const { db, ports } = ear;
  const { way, sender } = message;
  const id = idFrom(ports.digest(`${zone} chat ${way} ${message.id}`));
  const before = await findCase(db, zone, id, everyCase);
  if (before) return { words: opened(before.number), case: { id, number: before.number } };

  const known = knownAs(ports, zone, way, sender);
  if (answerOf(message.words).says === 'stop') {
    await keepWish(db, zone, `chat:${way}:${known}`, { wish: 'none', at: ports.clock.now() });
    return { words: stopped, case: 'none' };
  }
  const talk = await conversationOf(db, zone, { way, sender, known });
  const speaker = talk && (await findSpeaker(ear, zone, talk.caseId, talk.caller));
  const heard: Heard = { key: `chat:${way}:${message.id}`, words: message.words, photos: message.photos, uploader: message.uploader };
  if (speaker) {
    const about = { id: speaker.id, number: speaker.state.number };
    const rated = await rateBy(ear, zone, speaker, heard);
    if (rated) return { words: rated, case: about };
    if (speaker.state.phase !== 'done') {
      const added = await addWords(ear, zone, speaker, heard);
      if (added) return { words: added, case: about };
    }
  }
  if (message.words === '' && message.photos.length === 0) return { words: empty, case: 'none' };
  return openFor(ear, zone, message, id);
};

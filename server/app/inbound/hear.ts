import { actionsFor } from '../../../core/case/index.ts';
import { answerOf } from '../../../core/message/index.ts';
import type { Doing } from '../../../core/programme/vocabulary.ts';
import { Refusal } from '../../../core/refusal.ts';
import { t, type Words } from '../../../core/words.ts';
import { findCase } from '../../db/queries/cases.ts';
import { everyCase } from '../../db/queries/seen.ts';
import { askingOf } from '../asking.ts';
import { actOnCase } from '../cases/act.ts';
import { type Reader, worldFor } from '../cases/reader.ts';
import type { KeptCase } from '../cases/row.ts';
import type { Door, Doorstep } from '../door/index.ts';

/** Where things are heard: what looking needs, and the door. */
export type Ear = Reader & Readonly<{ door: Door }>;

/** Somebody on a case, as they are known there; the main case once theirs was merged. */
export type Speaker = Readonly<{ id: string; caller: string; state: KeptCase }>;

/** Something somebody wrote, with what makes a repeat of it the same. */
export type Heard = Readonly<{ key: string; words: string; photos: readonly string[]; uploader: string }>;

export const findSpeaker = async ({ db }: Reader, zone: string, caseId: string, caller: string): Promise<Speaker | undefined> => {
  let found = await findCase(db, zone, caseId, everyCase);
  while (found && found.state.into !== 'none') found = await findCase(db, zone, found.state.into, everyCase);
  return found && { id: found.id, caller, state: found.state as KeptCase };
};

const stepOf = ({ ports }: Ear, zone: string, { caller }: Speaker, key: string): Doorstep => ({
  zone,
  asking: askingOf(ports, { who: 'caller', caller }),
  key,
  caller: `message:${caller}`,
  request: ports.ids.next(),
});

/** The action of this doing that the speaker may take now. */
const actionFor = async (ear: Ear, zone: string, { state, caller }: Speaker, does: Doing): Promise<string | undefined> => {
  const world = await worldFor(ear, zone, await ear.books.of(ear.db, zone), state);
  return actionsFor(world, state, askingOf(ear.ports, { who: 'caller', caller })).find((action) => action.does === does)?.id;
};

/** Told again, it has happened already; anything else that stands against it is said. */
const orBefore = async (doing: Promise<unknown>): Promise<'done' | Refusal> => {
  try {
    await doing;
    return 'done';
  } catch (fault) {
    if (!(fault instanceof Refusal) || fault.status >= 500) throw fault;
    return fault.code === 'used-key' ? 'done' : fault;
  }
};

/** Rates by one digit what the speaker was asked to rate; undefined when nothing waits for their rating. */
export const rateBy = async (ear: Ear, zone: string, speaker: Speaker, heard: Heard): Promise<Words | undefined> => {
  const answer = answerOf(heard.words);
  const action = answer.says === 'rate' ? await actionFor(ear, zone, speaker, 'rate') : undefined;
  if (answer.says !== 'rate' || !action) return undefined;
  const { solved, score } = answer;
  const done = await orBefore(actOnCase(ear.door, stepOf(ear, zone, speaker, heard.key), speaker.id, action, { data: { solved, score } }));
  if (done !== 'done') return done.words;
  return solved === 'no'
    ? t('收到。您说没有解决，我们会重新办理。', 'Noted. You say it was not solved; it is looked at once more.')
    : t('收到您的评价，谢谢您。', 'We have your rating. Thank you.');
};

/** Puts what the speaker wrote on their case: as what was missing, else as a few words more; undefined where their case takes no more. */
export const addWords = async (ear: Ear, zone: string, speaker: Speaker, heard: Heard): Promise<Words | undefined> => {
  const supply = await actionFor(ear, zone, speaker, 'supply');
  const action = supply ?? (await actionFor(ear, zone, speaker, 'add'));
  if (!action) return undefined;
  const data = { words: heard.words || '（图片）', ...(heard.photos.length > 0 && { photos: heard.photos }) };
  const step = stepOf(ear, zone, speaker, heard.key);
  const done = await orBefore(actOnCase(ear.door, step, speaker.id, action, { data, uploader: heard.uploader }));
  if (done !== 'done') return done.words;
  const { number } = speaker.state;
  return t(`已补充到您的诉求 ${number}，工作人员会看到。`, `Added to your matter ${number}; the staff will read it.`);
};

import type { Command, Paper } from '../../../core/case/index.ts';
import type { Harm } from '../../../core/programme/vocabulary.ts';
import type { Door, Doorstep } from '../door/index.ts';
import type { CaseAnswer, CaseAsk } from './ask.ts';
import { caseKind } from './primitive.ts';

type Hastened = Omit<Extract<Command, { type: 'hasten' }>, 'type'>;
type Filled = { data?: unknown; assignee?: string | undefined; uploader?: string };

/** What the door is asked in order to do the next thing to a case. */
export const actAsk = (id: string, action: string, { data, assignee, uploader = 'nobody' }: Filled = {}): CaseAsk => ({
  id: id.toLowerCase(),
  uploader,
  command: { type: 'act', action, ...(data !== undefined && { data }), ...(assignee !== undefined && { assignee }) },
});

/** Does the next thing to a case and answers when that is durable; read the case again to show it. */
export const actOnCase = (door: Door, doorstep: Doorstep, id: string, action: string, filled: Filled = {}): Promise<CaseAnswer> =>
  door.submit<CaseAnswer>(doorstep, caseKind, actAsk(id, action, filled));

const command = (door: Door, doorstep: Doorstep, id: string, asked: Exclude<Command, { type: 'open' }>): Promise<CaseAnswer> => {
  const ask: CaseAsk = { id: id.toLowerCase(), command: asked, uploader: 'nobody' };
  return door.submit<CaseAnswer>(doorstep, caseKind, ask);
};

/** Says what time alone has done to a case; asked by the job, as often as it likes. */
export const checkClock = (door: Door, doorstep: Doorstep, id: string) => command(door, doorstep, id, { type: 'check-clock' });

/** Raises a mandatory report from a case in whose words harm is suspected; asked by whatever reads them, as often as it likes. */
export const raiseFrom = (door: Door, doorstep: Doorstep, id: string, harm: Harm) => command(door, doorstep, id, { type: 'raise', harm });

/** Lets a report rise in the queue for what its words say; nothing happens where the desk has judged it already. */
export const hastenCase = (door: Door, doorstep: Doorstep, id: string, found: Hastened) =>
  command(door, doorstep, id, { type: 'hasten', ...found });

/** Works a case's due dates out again, once a year's holidays are published. */
export const recount = (door: Door, doorstep: Doorstep, id: string) => command(door, doorstep, id, { type: 'recount' });

/** Notes that an article of the knowledge base went into an answer. */
export const noteUse = (door: Door, doorstep: Doorstep, id: string, article: string) =>
  command(door, doorstep, id, { type: 'cite', article });

/** Notes that a case goes out on paper; print it afterwards. */
export const notePrint = (door: Door, doorstep: Doorstep, id: string, paper: Paper) =>
  command(door, doorstep, id, { type: 'print', paper });

/** Notes that somebody looks at who called, and what for; read the values afterwards. */
export const noteReveal = (door: Door, doorstep: Doorstep, id: string, purpose: string) =>
  command(door, doorstep, id, { type: 'reveal', purpose });

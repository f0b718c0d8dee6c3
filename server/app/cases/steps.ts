import type { z } from 'zod';
import { type EventType, formOf, mayReveal, type Paper, type Rung, sealedIn } from '../../../core/case/index.ts';
import { openForm } from '../../../core/programme/open-form.ts';
import type { CaseProgramme } from '../../../core/programme/programme.ts';
import { t, type Words } from '../../../core/words.ts';
import { postTitles } from '../../../core/zone/index.ts';
import { eventsOf, type LoggedEvent } from '../../db/queries/log.ts';
import { personalValues } from '../../db/queries/personal.ts';
import { importPost } from '../asking.ts';
import type { Book } from '../book.ts';
import type { Doorstep } from '../door/index.ts';
import { type Attached, attachedTo, pick } from './attached.ts';
import { programmeAt, type Reader } from './reader.ts';
import { seenReports } from './reports.ts';
import { answersShown, type FieldShown, fieldsShown, filesOf, goneWords } from './resolved-fields.ts';
import { actionNamed, stepTitle } from './step-titles.ts';
import { seenCase } from './view.ts';

/** One step of a case's history, for staff. */
export type CaseStep = {
  seq: number;
  type: string;
  action: string;
  title: Words;
  at: string;
  recorded: string;
  unsure: boolean;
  who: { name: string; unit: Words | null; post: Words | null };
  data: FieldShown[];
  photos: Attached[];
};

/** What of an event every reader of the history needs. */
export type Said = Readonly<{
  type: EventType;
  action?: string;
  rung?: Exclude<Rung, 'none'>;
  paper?: Paper;
  data?: Readonly<Record<string, unknown>>;
  unsure?: true;
}>;

export const saidIn = ({ type, data }: LoggedEvent): Said => ({ ...(data as object), type: type as EventType });

/** The form by which an event was filled in, where the programme knows one. */
export const formFor = (programme: CaseProgramme, { type, action }: Said): z.ZodObject | undefined => {
  if (type === 'opened') return openForm(programme);
  const declared = action === undefined ? undefined : actionNamed(programme, action);
  return declared && formOf(programme, declared);
};

const parties: Record<string, Words> = { caller: t('来电人', 'Caller'), system: t('系统', 'System') };

/** Whoever did it stood in a file without a name: `who` then says for which unit it was imported. */
const imported = (who: string, book: Book): CaseStep['who'] => {
  const unit = who.slice(who.indexOf(':') + 1);
  return { name: '', unit: book.rows.units.some(({ id }) => id === unit) ? book.unitName(unit) : null, post: t('导入', 'Imported') };
};

const whoOf = ({ who, post }: LoggedEvent, book: Book): CaseStep['who'] => {
  if (post === importPost) return imported(who, book);
  const party = parties[who] ?? (post === 'caller' ? parties.caller : undefined);
  if (party) return { name: '', unit: null, post: party };
  const held = book.post(post);
  return {
    name: book.accountName(who) ?? who,
    unit: held ? book.unitName(held.unit) : null,
    post: held ? postTitles[held.kind] : null,
  };
};

/** Everything that happened to a case, oldest first, for somebody who may see it. */
export const caseEvents = async (reader: Reader, step: Doorstep, id: string): Promise<CaseStep[]> => {
  const { db, books } = reader;
  const found = await seenCase(reader, step, id);
  const [book, programme, logged, files, mayKnow] = await Promise.all([
    books.of(db, step.zone),
    programmeAt(reader, step.zone, found.state),
    eventsOf(db, step.zone, found.id),
    attachedTo(db, step.zone, found.id),
    seenReports(reader, step, found.state),
  ]);
  const events = logged.filter(({ type, data }) => type !== 'raised' || mayKnow.has((data as { report?: string }).report ?? ''));
  const said = events.map(saidIn);
  const values = await personalValues(db, step.zone, sealedIn(said.map(({ data }) => data)));
  const sensitive = mayReveal(found.state, step.asking);
  const { erased } = found.state;
  const gone = goneWords(erased === 'never' ? 'unknown' : erased.why);
  return events.map((event, index) => {
    const one = said[index]!;
    const form = formFor(programme, one);
    return {
      seq: event.seq,
      type: event.type,
      action: one.action ?? '',
      title: stepTitle(programme, one),
      at: event.at.toISOString(),
      recorded: event.recorded.toISOString(),
      unsure: one.unsure === true,
      who: whoOf(event, book),
      data: form && one.data ? [...fieldsShown(form, one.data, { book, values, sensitive, gone }), ...answersShown(one.data, values)] : [],
      photos: pick(files, filesOf(one.data ?? {})),
    };
  });
};

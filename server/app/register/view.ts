import { instantOf } from '../../../core/calendar/index.ts';
import { isSealed, sealedIn } from '../../../core/case/sealed.ts';
import { may } from '../../../core/permission.ts';
import { refuse } from '../../../core/refusal.ts';
import { type Entry, type EntryEvent, evolveEntry, shutGates, subjectOf } from '../../../core/register/index.ts';
import { t, type Words } from '../../../core/words.ts';
import { figureOn } from '../../../core/zone/index.ts';
import { entriesOf, entryTitles, findEntry, type KeptEntry } from '../../db/queries/entries.ts';
import { eventsOf, type LoggedEvent } from '../../db/queries/log.ts';
import { personalValues } from '../../db/queries/personal.ts';
import type { Book } from '../book.ts';
import { isUuid } from '../cases/files.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import { mustRegister } from './list.ts';
import type { FoundRegister } from './registers.ts';
import { type EntryRow, type FieldShown, fieldsShown, rowShown } from './show.ts';

type Tied = {
  id: string;
  relation: string;
  title: Words;
  to: string;
  name: Words;
  entry: string | null;
  from: string;
  until: string | null;
};
type BorneShown = { tie: string; register: string; relation: string; title: Words; entry: string; name: string };
type FlagShown = { flag: string; title: Words; by: string; at: string; why: string };
type Happening = {
  seq: number;
  type: string;
  at: string;
  who: string;
  name: string | null;
  words: string;
  fields: FieldShown[];
  data: Record<string, unknown>;
};

/** An entry on one page, as it stands or as it stood at the end of a past day. */
export type EntryFull = EntryRow & {
  programme: string;
  register: string;
  registerTitle: Words;
  entered: string;
  asOf: string | null;
  ties: Tied[];
  borne: BorneShown[];
  flags: FlagShown[];
  /** Where it may go, and why not yet. */
  onward: { stage: string; title: Words; shut: Words[] }[];
  history: Happening[];
  mine: { keep: boolean; unflag: boolean; reveal: boolean };
};

const eventOf = ({ type, data }: LoggedEvent): EntryEvent => ({ ...(data as object), type }) as EntryEvent;

/** The entry where the asker may see it; else it is not there. */
export const seenEntry = async ({ db }: Pick<Reader, 'db'>, { zone, asking }: Doorstep, id: string): Promise<KeptEntry> =>
  (isUuid(id) ? await findEntry(db, zone, id.toLowerCase(), entriesOf(asking.posts)) : undefined) ?? refuse('no-such-thing');

/** The last instant of a local day. */
export const endOfDay = (day: string, book: Book): Date => new Date(instantOf(day, '00:00', book.calendar).getTime() + 86_400_000 - 1);

export const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

export const badDay = () =>
  refuse('unwell', [{ path: 'asOf', code: 'bad-format', words: t('截至日期写成 2026-11-20', 'Write the day as 2026-11-20') }]);

/** An entry as it stood at some time. */
export type Past = Entry & Readonly<{ id: string }>;

/** The fold of what had happened by then; `none` where it was not entered yet. */
export const foldUntil = (events: readonly LoggedEvent[], until: Date): Entry | 'none' =>
  events
    .filter(({ at }) => at <= until)
    .map(eventOf)
    .reduce<Entry | 'none'>(evolveEntry, 'none');

const sealedText = (value: unknown, values: ReadonlyMap<string, string>): string =>
  isSealed(value) ? (values.get(value.personal) ?? '') : '';

const wordsOf = (event: EntryEvent): unknown =>
  event.type === 'moved' || event.type === 'ended'
    ? event.words
    : event.type === 'flagged'
      ? event.flag.why
      : event.type === 'unflagged'
        ? event.why
        : undefined;

/** What of an event a line of the history needs beside its fields. */
const plainOf = (event: EntryEvent): Record<string, unknown> => {
  switch (event.type) {
    case 'moved':
      return { stage: event.stage };
    case 'assigned':
      return { role: event.person.role, account: event.person.account };
    case 'related':
      return { relation: event.tie.relation, to: event.tie.to };
    case 'borne':
      return { ...event.borne };
    case 'flagged':
      return { flag: event.flag.flag };
    case 'unflagged':
      return { flag: event.flag };
    case 'tagged':
      return { tags: event.tags };
    case 'reached':
      return { step: event.step, on: event.on };
    case 'neared':
    case 'slipped':
      return { steps: event.steps };
    case 'revealed':
      return { purpose: event.purpose };
    case 'ended':
      return { what: event.what, id: event.id };
    default:
      return {};
  }
};

const nameOfEnd = (to: string, book: Book, entries: ReadonlyMap<string, { key: string; title: string }>): Words => {
  const [kind = '', id = ''] = to.split(/:(.*)/s);
  if (kind === 'area') return book.areaName(id);
  if (kind === 'unit') return book.unitName(id);
  const name = kind === 'firm' ? book.rows.enterprises.find((firm) => firm.id === id)?.title : entries.get(id)?.title;
  return t(name ?? id, name ?? id);
};

const history = (events: readonly LoggedEvent[], { part }: FoundRegister, book: Book, values: ReadonlyMap<string, string>): Happening[] =>
  events
    .map((logged): Happening => {
      const event = eventOf(logged);
      const data = event.type === 'entered' || event.type === 'changed' ? event.data : {};
      return {
        seq: logged.seq,
        type: logged.type,
        at: logged.at.toISOString(),
        who: logged.who,
        name: book.accountName(logged.who) ?? null,
        words: sealedText(wordsOf(event), values),
        fields: fieldsShown(part, data, values, book),
        data: plainOf(event),
      };
    })
    .reverse();

/** An entry with everything that happened to it; `asOf` folds the log only up to the end of that day. */
export const entryView = async (reader: Reader, step: Doorstep, id: string, asOf?: string): Promise<EntryFull> => {
  const { db, books } = reader;
  const now = await seenEntry(reader, step, id);
  const book = await books.of(db, step.zone);
  if (asOf !== undefined && !isDay(asOf)) return badDay();
  const until = asOf === undefined ? undefined : endOfDay(asOf, book);
  const events = (await eventsOf(db, step.zone, now.id)).filter(({ at }) => until === undefined || at <= until);
  const state = until === undefined ? now.state : foldUntil(events, until);
  if (state === 'none') return refuse('no-such-thing');
  const found = mustRegister(reader, state.programme, state.register);
  const { part } = found;
  const [values, titles] = await Promise.all([
    personalValues(db, step.zone, [...new Set(sealedIn([state, ...events.map(({ data }) => data)]))]),
    entryTitles(db, step.zone, [
      ...state.ties.flatMap(({ to }) => (to.startsWith('entry:') ? [to.slice(6)] : [])),
      ...state.borne.map(({ entry }) => entry),
    ]),
  ]);
  const both = (text: string): Words => t(text, text);
  const relations = (register: string) => mustRegister(reader, state.programme, register).part.relations ?? {};
  const subject = subjectOf(now.state);
  const { posts } = step.asking;
  return {
    ...rowShown(now.id, state, part, book, values),
    programme: state.programme,
    register: state.register,
    registerTitle: part.title,
    entered: state.entered,
    asOf: asOf ?? null,
    ties: state.ties.map(({ id: tie, relation, to, from, until: last }) => ({
      id: tie,
      relation,
      title: part.relations?.[relation]?.title ?? both(relation),
      to,
      name: nameOfEnd(to, book, titles),
      entry: to.startsWith('entry:') ? to.slice(6) : null,
      from,
      until: last === 'open' ? null : last,
    })),
    borne: state.borne.map(({ tie, register, relation, entry }) => ({
      tie,
      register,
      relation,
      title: relations(register)[relation]?.back ?? both(relation),
      entry,
      name: titles.get(entry)?.title ?? entry,
    })),
    flags: state.flags.map(({ flag, by, at, why }) => ({
      flag,
      title: part.flags?.[flag]?.title ?? both(flag),
      by: book.accountName(by) ?? by,
      at,
      why: sealedText(why, values),
    })),
    onward:
      asOf !== undefined
        ? []
        : (part.stages[state.stage]?.to ?? []).map((stage) => ({
            stage,
            title: part.stages[stage]?.title ?? both(stage),
            shut: [
              ...state.flags.map(({ flag }) => part.flags?.[flag]?.title ?? both(flag)),
              ...shutGates(part, stage, state, (name) => {
                const set = figureOn(book.rows.figures, state.programme, name, book.dateOf(step.asking.at));
                return set === 'unset' ? undefined : set;
              }).map(({ words }) => words),
            ],
          })),
    history: history(events, found, book, values),
    mine: {
      keep: asOf === undefined && may(posts, 'entries.keep', subject),
      unflag: asOf === undefined && may(posts, 'entries.unflag', subject),
      reveal: asOf === undefined && may(posts, 'entries.reveal', subject),
    },
  };
};

import { actionsFor, type Case, sealedIn, toDegrees } from '../../../core/case/index.ts';
import { mayInZone } from '../../../core/permission.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Words } from '../../../core/words.ts';
import { findCase, numbersOf } from '../../db/queries/cases.ts';
import { personalValues } from '../../db/queries/personal.ts';
import { everyCase, seenBy } from '../../db/queries/seen.ts';
import type { Book } from '../book.ts';
import type { Doorstep } from '../door/index.ts';
import { type Attached, attachedTo, pick } from './attached.ts';
import { type CallerShown, callersShown, textOf, type Values } from './callers.ts';
import { type CaseRow, caseRow } from './case-row.ts';
import { isUuid } from './files.ts';
import { type ActionJson, actionsJson } from './form-json.ts';
import { type Reader, worldFor } from './reader.ts';
import { type Receipt, receiptsFor, seenReports } from './reports.ts';
import type { KeptCase } from './row.ts';

type Other = { id: string; number: string };
type Named<T> = T & { unitName: Words | null };
type Request = Named<Case['requests'][number]> & { byName: string | null };
type WhistleOf = Exclude<Case['whistle'], 'none'>;
type WhistleShown = Omit<WhistleOf, 'units'> & {
  byName: string | null;
  leadName: Words | null;
  units: Named<WhistleOf['units'][number]>[];
};

/** A case on one page. Names and telephones are masked; `actions` are those allowed now and no others. */
export type CaseFull = CaseRow & {
  words: string;
  address: string;
  point: { lng: number; lat: number; datum: 'WGS84' } | null;
  photos: Attached[];
  callers: CallerShown[];
  clock: Case['clock'];
  promise: Case['promise'];
  pauses: Case['pauses'][number][];
  ladder: Case['ladder'];
  requests: Request[];
  parts: Named<Case['parts'][number]>[];
  whistle: WhistleShown | null;
  ratings: Case['ratings'][number][];
  unrated: boolean;
  leaderWords: { at: string; by: string; words: string; to: Words | null; until: string }[];
  above: { number: string; due: string } | null;
  into: Other | null;
  joined: Other[];
  reports: Other[];
  reportOf: Other | null;
  receipts: Receipt[];
  from: Exclude<Case['from'], 'none'> | null;
  actions: ActionJson[];
  followLink: string | null;
};

/** The case as it stands, where the asker may see it; else it is not there. */
export const seenCase = async ({ db }: Reader, { zone, asking }: Doorstep, id: string) => {
  const row = isUuid(id) ? await findCase(db, zone, id.toLowerCase(), seenBy(asking.posts)) : undefined;
  return row ? { ...row, state: row.state as KeptCase } : refuse('no-such-case');
};

const whistleOf = ({ whistle }: Case, book: Book): WhistleShown | null =>
  whistle === 'none'
    ? null
    : {
        ...whistle,
        byName: book.accountName(whistle.by) ?? null,
        leadName: book.unitName(whistle.lead),
        units: whistle.units.map((called) => ({ ...called, unitName: book.unitName(called.unit) })),
      };

const leaderWordsOf = ({ leaderWords }: Case, book: Book, values: Values) =>
  leaderWords.map(({ at, by, words, to, until }) => ({
    at,
    by: book.accountName(by) ?? by,
    words: textOf(words, values) ?? '',
    to: to === 'nobody' ? null : book.unitName(to),
    until,
  }));

export const pointOf = ({ point }: Case): CaseFull['point'] => {
  if (point === 'nowhere') return null;
  const [lng, lat] = toDegrees(point);
  return { lng, lat, datum: 'WGS84' };
};

/** The link that the outbox would send, for those who look into the outbox anyway. */
const followLink = ({ ports }: Reader, { asking }: Doorstep, id: string, state: Case): string | null => {
  const main = state.callers.find((caller) => caller.main);
  return main && mayInZone(asking.posts, 'outbox.see') ? `/c/${ports.secrets.link(id, main.id, 1)}` : null;
};

/** A case on one page, for somebody who may see it. */
export const caseView = async (reader: Reader, step: Doorstep, id: string): Promise<CaseFull> =>
  pageOf(reader, step, await seenCase(reader, step, id));

/**
 * The case for somebody whose own action has just been done. Where it took the case out of their sight they are shown where it
 * stands now, and nothing of what was said in it.
 */
export const caseAfter = async (reader: Reader, step: Doorstep, id: string): Promise<CaseFull> => {
  const seen = await findCase(reader.db, step.zone, id.toLowerCase(), seenBy(step.asking.posts));
  const row = seen ?? (await findCase(reader.db, step.zone, id.toLowerCase(), everyCase)) ?? refuse('no-such-case');
  const page = await pageOf(reader, step, { ...row, state: row.state as KeptCase });
  const silent = {
    excerpt: '',
    words: '',
    address: '',
    point: null,
    photos: [],
    callers: [],
    leaderWords: [],
    requests: [],
    reports: [],
    receipts: [],
    actions: [],
    followLink: null,
  };
  return seen ? page : { ...page, ...silent };
};

const none: ReadonlyMap<string, Attached> = new Map();

const pageOf = async (reader: Reader, step: Doorstep, found: Awaited<ReturnType<typeof seenCase>>): Promise<CaseFull> => {
  const { db, books, ports } = reader;
  const { state } = found;
  const book = await books.of(db, step.zone);
  const world = await worldFor(reader, step.zone, book, state);
  const [values, files, brought, numbers, reports] = await Promise.all([
    personalValues(db, step.zone, sealedIn([state.words, state.address, state.callers, state.leaderWords])),
    state.photos.length === 0 ? none : attachedTo(db, step.zone, found.id),
    state.photos.length === 0 || state.from === 'none' ? none : attachedTo(db, step.zone, state.from.id),
    numbersOf(db, step.zone, [...state.joined, ...(state.into === 'none' ? [] : [state.into])]),
    seenReports(reader, step, state),
  ]);
  const words = textOf(state.words, values) ?? '';
  const other = (one: string): Other => ({ id: one, number: numbers.get(one) ?? '' });
  const unitName = (unit: string) => book.unitName(unit);
  return {
    ...caseRow(found.id, state, world.programme, book, words.slice(0, 80), 'none', ports.clock.now(), found.repeated),
    words,
    address: textOf(state.address, values) ?? '',
    point: pointOf(state),
    photos: pick(new Map([...brought, ...files]), state.photos),
    callers: callersShown(state, step.asking, values),
    clock: state.clock,
    promise: state.promise,
    pauses: [...state.pauses],
    ladder: state.ladder,
    requests: state.requests.map((one) => ({ ...one, unitName: unitName(one.unit), byName: book.accountName(one.by) ?? null })),
    parts: state.parts.map((part) => ({ ...part, unitName: unitName(part.unit) })),
    whistle: whistleOf(state, book),
    ratings: [...state.ratings],
    unrated: state.unrated,
    leaderWords: leaderWordsOf(state, book, values),
    above: state.above === 'none' ? null : state.above,
    into: state.into === 'none' ? null : other(state.into),
    joined: state.joined.map(other),
    reports: state.reports.flatMap(({ id: one }) => (reports.has(one) ? [{ id: one, number: reports.get(one)! }] : [])),
    from: state.from === 'none' ? null : state.from,
    reportOf: reports.has(state.reportOf) ? { id: state.reportOf, number: reports.get(state.reportOf)! } : null,
    receipts: await receiptsFor(reader, step, found.id, state, reports),
    actions: actionsJson(actionsFor(world, state, step.asking)),
    followLink: followLink(reader, step, found.id, state),
  };
};

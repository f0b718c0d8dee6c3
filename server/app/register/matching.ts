import { refuse } from '../../../core/refusal.ts';
import {
  isOwnMatch,
  type Known,
  type Line,
  type ListMatch,
  type MatchCommand,
  type MatchCounts,
  matchLines,
} from '../../../core/register/index.ts';
import { t, type Words } from '../../../core/words.ts';
import { entriesOf, keptEntries } from '../../db/queries/entries.ts';
import { findMatch, hitsOf, type KeptMatch, matchesOf, soughtEntries } from '../../db/queries/list-matches.ts';
import type { Book } from '../book.ts';
import { isUuid } from '../cases/files.ts';
import type { Reader } from '../cases/reader.ts';
import type { Door, Doorstep } from '../door/index.ts';
import { readFile } from '../zone/sheets/read-file.ts';
import { mustRegister } from './list.ts';
import { linesIn } from './list-lines.ts';
import { type MatchAsk, type MatchDone, matchKind } from './match-primitive.ts';
import type { FoundRegister } from './registers.ts';
import { nameShown, valuesOf } from './show.ts';

type Means = Readonly<{ reader: Reader; door: Door; step: Doorstep }>;

/** The most hits that are shown at once; all are counted. */
const mostShown = 2_000;
const mostListed = 100;

export type MatchShown = {
  id: string;
  who: string;
  name: string;
  programme: string;
  register: string;
  registerTitle: Words;
  purpose: string;
  basis: string;
  since: string | null;
  at: string;
  until: string;
  counts: MatchCounts | null;
  shown: number;
  deleted: string | null;
};

export type HitShown = {
  row: number;
  by: 'id' | 'name' | 'alias';
  entry: string;
  key: string;
  title: string;
  areaName: Words;
  stageTitle: Words;
};

const shownOf = ({ shelf }: Pick<Reader, 'shelf'>, book: Book, { id, state }: KeptMatch): MatchShown => ({
  id,
  who: state.who,
  name: book.accountName(state.who) ?? state.who,
  programme: state.programme,
  register: state.register,
  registerTitle: mustRegister({ shelf }, state.programme, state.register).part.title,
  purpose: state.purpose,
  basis: state.basis,
  since: state.since === 'ever' ? null : state.since,
  at: state.at,
  until: state.until,
  counts: state.counts === 'none' ? null : state.counts,
  shown: state.shown,
  deleted: state.deleted === 'not-yet' ? null : state.deleted,
});

const hand = ({ door, step }: Pick<Means, 'door' | 'step'>, ask: MatchAsk): Promise<MatchDone> =>
  door.submit<MatchDone>(step, matchKind, ask);

/** Says what a list is to be matched for and by what right; only then may a list be given. */
export const askMatch = (
  { door, step }: Pick<Means, 'door' | 'step'>,
  found: FoundRegister,
  said: Omit<MatchCommand & { type: 'ask' }, 'type' | 'programme' | 'register'>,
): Promise<MatchDone> => {
  const { programme, register } = found;
  return hand({ door, step }, { id: door.ports.ids.next(), command: { type: 'ask', programme, register, ...said } });
};

/** The matching where it is the asker's own, by the post by which they asked; to everybody else it is not there. */
const ownMatch = async ({ db }: Pick<Reader, 'db'>, { zone, asking }: Doorstep, id: string): Promise<KeptMatch> => {
  const found = isUuid(id) ? await findMatch(db, zone, id.toLowerCase()) : undefined;
  return found && isOwnMatch(found.state, asking) ? found : refuse('no-such-thing');
};

const seenBy = ({ asking }: Doorstep, { post }: ListMatch) =>
  entriesOf(
    asking.posts.filter(({ id }) => id === post),
    'entries.match',
  );

/** What the register knows of these lines: by keyed hashes, so that nothing sealed is opened for it. */
const knownOf = async (
  { reader, step }: Means,
  { part, programme, register }: FoundRegister,
  state: ListMatch,
  lines: readonly Line[],
): Promise<Known> => {
  const { id, name, aliases } = part.match ?? {};
  const values = [...new Set(lines.flatMap(({ ids, names }) => [...ids, ...names]))];
  const blindOf = new Map(values.map((value) => [value, reader.ports.secrets.blind(step.zone, 'entry', value)]));
  const { found, numbered } = await soughtEntries(
    reader.db,
    step.zone,
    {
      programme,
      register,
      fields: [id, name, aliases].filter((field) => field !== undefined),
      idField: id ?? 'none',
      blinds: [...blindOf.values()],
      keys: [...new Set(lines.flatMap(({ ids }) => ids))],
    },
    seenBy(step, state),
  );
  const byBlind = Map.groupBy(found, ({ blind }) => blind);
  const byKey = Map.groupBy(numbered, ({ key }) => key);
  const under = (value: string) => byBlind.get(blindOf.get(value) ?? '') ?? [];
  return {
    byId: (value) => [
      ...under(value)
        .filter(({ field }) => field === id)
        .map(({ entry }) => entry),
      ...(byKey.get(value) ?? []).map(({ entry }) => entry),
    ],
    byName: (value) =>
      under(value)
        .filter(({ field }) => field === name || field === aliases)
        .map(({ entry, field, identified }) => ({ entry, alias: field !== name, identified })),
  };
};

/** Matches a list, once, for a purpose that stands already. Of the list nothing is kept; of the hits which entries they are, until their time is over. */
export const giveList = async (means: Means, id: string, file: { name: string; bytes: Buffer }): Promise<MatchShown> => {
  const { reader, step } = means;
  const { id: match, state } = await ownMatch(reader, step, id);
  const found = mustRegister(reader, state.programme, state.register);
  const { lines, spoilt } = linesIn(await readFile(file.bytes, file.name), found.part);
  if (lines.length === 0)
    return refuse('unwell', [
      {
        path: 'file',
        code: 'empty',
        words: t('名单里没有找到姓名或证件号', 'There is no name or number in the list'),
      },
    ]);
  const { hits, early } = matchLines(lines, await knownOf(means, found, state, lines), state.since);
  const counts = {
    rows: lines.length,
    early,
    spoilt,
    byId: hits.filter(({ by }) => by === 'id').length,
    byName: hits.filter(({ by }) => by !== 'id').length,
  };
  const print = reader.ports.secrets.blind(step.zone, 'list', file.bytes.toString('base64'));
  await hand(means, { id: match, command: { type: 'match', counts }, hits, print });
  return shownOf(reader, await reader.books.of(reader.db, step.zone), await ownMatch(reader, step, id));
};

/** The hits, for the one who asked only; that they looked stands in the log before anything is shown. */
export const showHits = async (means: Means, id: string): Promise<{ items: HitShown[]; total: number }> => {
  const { reader, step } = means;
  const { id: match, state } = await ownMatch(reader, step, id);
  await hand(means, { id: match, command: { type: 'show' } });
  const { part } = mustRegister(reader, state.programme, state.register);
  const [book, hits] = await Promise.all([reader.books.of(reader.db, step.zone), hitsOf(reader.db, step.zone, match, mostShown)]);
  const entries = await keptEntries(
    reader.db,
    step.zone,
    hits.map(({ entry }) => entry),
    seenBy(step, state),
  );
  const states = new Map(entries.map((entry) => [entry.id, entry.state]));
  const values = await valuesOf(reader.db, step.zone, [...states.values()]);
  return {
    total: state.counts === 'none' ? 0 : state.counts.byId + state.counts.byName,
    items: hits.flatMap(({ entry, place, found }): HitShown[] => {
      const kept = states.get(entry);
      if (!kept) return [];
      return [
        {
          row: place,
          by: found,
          entry,
          key: kept.key,
          title: nameShown(part, kept, values),
          areaName: book.areaPathName(kept.areaPath),
          stageTitle: part.stages[kept.stage]?.title ?? t(kept.stage, kept.stage),
        },
      ];
    }),
  };
};

/** Deletes the hits before their time is over. */
export const deleteMatch = async (means: Means, id: string): Promise<MatchDone> => {
  const { id: match } = await ownMatch(means.reader, means.step, id);
  return hand(means, { id: match, command: { type: 'delete' } });
};

/** What I matched to a register, the newest first. */
export const myMatches = async (reader: Reader, step: Doorstep, { programme, register }: FoundRegister): Promise<MatchShown[]> => {
  const book = await reader.books.of(reader.db, step.zone);
  const all = await matchesOf(reader.db, step.zone, { account: step.asking.who, programme, register }, mostListed);
  return all.filter(({ state }) => isOwnMatch(state, step.asking)).map((one) => shownOf(reader, book, one));
};

/** Who matched lists, for what and by what right, and how much came of it; never which entries. */
export const everyMatch = async (reader: Reader, { zone }: Doorstep): Promise<MatchShown[]> => {
  const book = await reader.books.of(reader.db, zone);
  return (await matchesOf(reader.db, zone, 'everybody', mostListed)).map((one) => shownOf(reader, book, one));
};

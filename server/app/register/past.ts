import { hasSlipped, linksOf } from '../../../core/register/index.ts';
import { entriesOf, foundEntries, stretchOfEntries } from '../../db/queries/entries.ts';
import { eventsUntil } from '../../db/queries/entry-history.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import { cursorOf, type EntryPage, filterOf, keyOf, type Narrowed } from './list.ts';
import type { FoundRegister } from './registers.ts';
import { rowShown, valuesOf } from './show.ts';
import { badDay, endOfDay, foldUntil, isDay, type Past } from './view.ts';

/** So many entries are folded at a time, and so many at most for one page: a page of few hits may be short, and the next goes on where it ended. */
const [stretch, mostFolded] = [200, 2_000];

type Stretch = { past: readonly Past[]; last: string; more: boolean };

const bare = (text: string): string => text.toLowerCase().replace(/[\s-]/g, '');

const contains = (text: string, part: string): boolean => bare(text).includes(bare(part));

/** Whether an entry stood so then. What is sealed is found by what it is found by today. */
const fitting = async (reader: Reader, { zone }: Doorstep, found: FoundRegister, narrowed: Narrowed): Promise<(past: Past) => boolean> => {
  const { stage, area, unit, link, tag, active, flagged, slipped, text, found: blinds } = filterOf(reader, zone, found, narrowed);
  const sealed = blinds === undefined ? new Set<string>() : await foundEntries(reader.db, zone, blinds);
  return (state) =>
    (stage === undefined || state.stage === stage) &&
    (area === undefined || state.areaPath.includes(area)) &&
    (unit === undefined || state.unit === unit) &&
    (link === undefined || linksOf(state).includes(link)) &&
    (tag === undefined || (state.tags ?? []).includes(tag)) &&
    (active === undefined || state.active === active) &&
    (flagged === undefined || state.flags.length > 0 === flagged) &&
    (slipped === undefined || hasSlipped(state) === slipped) &&
    (text === undefined || contains(state.key, text) || contains(state.title, text) || sealed.has(state.id));
};

/** A register as it stood at an instant, of what the asker may see now, folded from the log in the order of its numbers. */
const walked = async function* (
  reader: Reader,
  step: Doorstep,
  found: FoundRegister,
  until: Date,
  narrowed: Narrowed,
  from: string | undefined,
): AsyncGenerator<Stretch> {
  const { zone, asking } = step;
  const { programme, register } = found;
  const fits = await fitting(reader, step, found, narrowed);
  for (let after = from, more = true; more; ) {
    const ids = await stretchOfEntries(reader.db, zone, { programme, register }, entriesOf(asking.posts), after, stretch);
    const events = Map.groupBy(
      await eventsUntil(
        reader.db,
        zone,
        ids.map(({ id }) => id),
        until,
      ),
      ({ stream }) => stream,
    );
    const past = ids.flatMap(({ id }): Past[] => {
      const state = foldUntil(events.get(id) ?? [], until);
      return state === 'none' ? [] : [{ ...state, id }];
    });
    more = ids.length === stretch;
    after = ids.at(-1)?.key ?? after;
    yield { past: past.filter(fits), last: after ?? '', more };
  }
};

const untilOf = async ({ db, books }: Reader, { zone }: Doorstep, asOf: string): Promise<Date> =>
  isDay(asOf) ? endOfDay(asOf, await books.of(db, zone)) : badDay();

/** Every entry as it stood at the end of a day, a stretch at a time: for a file. */
export const pastEntries = async function* (
  reader: Reader,
  step: Doorstep,
  found: FoundRegister,
  asOf: string,
  narrowed: Narrowed,
): AsyncGenerator<readonly Past[]> {
  for await (const { past } of walked(reader, step, found, await untilOf(reader, step, asOf), narrowed, undefined)) yield past;
};

/** A page of a register as it stood at the end of a past day. */
export const listPast = async (
  reader: Reader,
  step: Doorstep,
  found: FoundRegister,
  asOf: string,
  narrowed: Narrowed,
): Promise<EntryPage> => {
  const { limit = 50, after } = narrowed;
  const until = await untilOf(reader, step, asOf);
  const rows: Past[] = [];
  let [last, more, folded] = ['', true, 0];
  for await (const one of walked(reader, step, found, until, narrowed, keyOf(after))) {
    rows.push(...one.past);
    folded += stretch;
    [last, more] = [one.last, one.more];
    if (rows.length > limit || folded >= mostFolded) break;
  }
  const page = rows.slice(0, limit);
  const [book, values] = await Promise.all([reader.books.of(reader.db, step.zone), valuesOf(reader.db, step.zone, page)]);
  const next = rows.length > limit ? page.at(-1)!.key : more ? last : '';
  return {
    items: page.map((state) => rowShown(state.id, state, found.part, book, values)),
    next: next === '' ? null : cursorOf(next),
  };
};

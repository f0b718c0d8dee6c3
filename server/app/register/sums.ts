import { metaOf } from '../../../core/programme/fields.ts';
import { addMoney } from '../../../core/rate/index.ts';
import type { Entry } from '../../../core/register/index.ts';
import type { Words } from '../../../core/words.ts';
import { entriesOf, entryIds } from '../../db/queries/entries.ts';
import { eventsUntil } from '../../db/queries/entry-history.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import type { FoundRegister } from './registers.ts';
import { badDay, endOfDay, foldUntil, isDay } from './view.ts';

export type SumsShown = {
  asOf: string;
  fields: { field: string; label: Words; measure: Words | null }[];
  stages: { stage: string; title: Words; count: number; sums: string[] }[];
  /** Of all that are not over. */
  total: { count: number; sums: string[] };
};

const page = 500;

/** Every entry of a register as it stood at an instant, of what the asker may see now; folded from the log, a page at a time. */
export const statesAt = async (
  { db }: Pick<Reader, 'db'>,
  { zone, asking }: Doorstep,
  { programme, register }: FoundRegister,
  until: Date,
): Promise<(Entry & { id: string })[]> => {
  const ids = await entryIds(db, zone, { programme, register }, entriesOf(asking.posts));
  const states: (Entry & { id: string })[] = [];
  for (let from = 0; from < ids.length; from += page) {
    const events = Map.groupBy(await eventsUntil(db, zone, ids.slice(from, from + page), until), ({ stream }) => stream);
    for (const [id, own] of events) {
      const state = foldUntil(own, until);
      if (state !== 'none') states.push({ ...state, id });
    }
  }
  return states;
};

const figure = (state: Entry, field: string): string => {
  const value = state.data[field];
  return typeof value === 'string' ? value : '0';
};

/** How much stands at each stage on a day, exactly: amounts are added as they were written. */
export const sumsAt = async (reader: Reader, step: Doorstep, found: FoundRegister, asOf?: string): Promise<SumsShown> => {
  const book = await reader.books.of(reader.db, step.zone);
  const day = asOf ?? book.dateOf(reader.ports.clock.now());
  if (!isDay(day)) return badDay();
  const states = await statesAt(reader, step, found, endOfDay(day, book));
  const fields = found.part.sums ?? [];
  const sums = (own: readonly Entry[]) => fields.map((field) => addMoney(own.map((state) => figure(state, field))));
  return {
    asOf: day,
    fields: fields.map((field) => {
      const { label, measure } = metaOf(found.part.fields[field] as Parameters<typeof metaOf>[0]);
      return { field, label: label ?? { zh: field, en: field }, measure: measure ?? null };
    }),
    stages: Object.entries(found.part.stages).map(([stage, { title }]) => {
      const own = states.filter((state) => state.stage === stage);
      return { stage, title, count: own.length, sums: sums(own) };
    }),
    total: { count: states.filter(({ active }) => active).length, sums: sums(states.filter(({ active }) => active)) },
  };
};

import { plateOf } from '../../../core/record/index.ts';
import { refuse } from '../../../core/refusal.ts';
import { siftedRecords } from '../../db/queries/records.ts';
import type { Reader } from '../cases/reader.ts';
import type { Door, Doorstep } from '../door/index.ts';
import { monthsBetween } from './months.ts';
import { findRecord, placesFor, type RecordShown, sealedValues, shownAll } from './reading.ts';
import { type SearchAsk, type SearchDone, searchKind } from './search-primitive.ts';

const mostFound = 500;
const aDay = 86_400_000;

type Means = { reader: Reader; door: Door; step: Doorstep };

const noted = ({ door, step }: Means, command: SearchAsk['command']): Promise<SearchDone> =>
  door.submit<SearchDone>(step, searchKind, { id: door.ports.ids.next(), command });

/** Who passed these places between two moments, names and numbers whole. The search is kept before anything is shown. */
export const whoPassed = async (
  means: Means,
  asked: { purpose: string; place: string; from: string; until: string; passing?: string | undefined },
): Promise<{ items: RecordShown[] }> => {
  const { reader, step } = means;
  const { purpose, place, from, until } = asked;
  await noted(means, { type: 'search', what: 'passed', purpose, places: [place], from, until });
  const book = await reader.books.of(reader.db, step.zone);
  const [first, last] = [new Date(from), new Date(until)];
  const rows = await siftedRecords(
    reader.db,
    step.zone,
    monthsBetween(first, last, book),
    { places: [place], from: first, until: last },
    mostFound,
  );
  return { items: await shownAll(reader, step.zone, book, rows, true) };
};

/** Where else the same vehicle or person passed, at all places of those who search. */
export const whereElse = async (
  means: Means,
  asked: { purpose: string; passing: string; from: string; until: string },
): Promise<{ items: RecordShown[] }> => {
  const { reader, step } = means;
  const { purpose, from, until } = asked;
  const passing = plateOf(asked.passing);
  const book = await reader.books.of(reader.db, step.zone);
  const places = placesFor(book, step, 'records.trace').map(({ id }) => id);
  await noted(means, { type: 'search', what: 'where', purpose, places, from, until, passing });
  const [first, last] = [new Date(from), new Date(until)];
  const blind = reader.ports.secrets.blind(step.zone, 'passing', passing);
  const rows = await siftedRecords(
    reader.db,
    step.zone,
    monthsBetween(first, last, book),
    { places, from: first, until: last, passing: blind },
    mostFound,
  );
  return { items: await shownAll(reader, step.zone, book, rows, true) };
};

/** Everything that is sealed in one record, for a purpose that is kept. */
export const revealRecord = async (means: Means, asked: { purpose: string; id: string }) => {
  const { reader, step } = means;
  const { row } = await findRecord(reader, step, asked.id);
  const around = { from: new Date(row.at.getTime() - aDay).toISOString(), until: row.at.toISOString() };
  await noted(means, { type: 'search', what: 'values', purpose: asked.purpose, places: [row.place], record: row.id, ...around });
  return sealedValues(reader, step.zone, row);
};

/** A place by its code, with what is recorded there: what its QR code opens. */
export const placeOf = async (reader: Reader, step: Doorstep, code: string) => {
  const book = await reader.books.of(reader.db, step.zone);
  const found = placesFor(book, step, 'record').find(({ id }) => id === code);
  return found ?? refuse('no-such-thing');
};

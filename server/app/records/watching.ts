import { booksMark } from '../../db/queries/records.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import { monthsBetween } from './months.ts';
import { placesFor } from './reading.ts';

/** Between two looks at where the books end, in milliseconds. */
const pace = 1_000;
const quiet = 20_000;
const longest = 15 * 60_000;
const aDay = 86_400_000;

/** The places whose books have grown since the last look; `still` when none has for a while. Asks one small row for each place. */
export const watchGates = async function* (reader: Reader, step: Doorstep, gone: AbortSignal): AsyncGenerator<string[] | 'still'> {
  const book = await reader.books.of(reader.db, step.zone);
  const mine = new Set(placesFor(book, step, 'records.see').map(({ id }) => id));
  const mark = () => {
    const now = reader.ports.clock.now();
    return booksMark(reader.db, step.zone, monthsBetween(new Date(now.getTime() - aDay), now, book));
  };
  let before = await mark();
  let told = performance.now();
  for (const until = told + longest; !gone.aborted && performance.now() < until; ) {
    await new Promise((soon) => setTimeout(soon, pace).unref());
    const after = await mark();
    const grown = [...after].filter(([place, seq]) => mine.has(place) && before.get(place) !== seq).map(([place]) => place);
    before = after;
    if (grown.length === 0 && performance.now() - told < quiet) continue;
    told = performance.now();
    yield grown.length > 0 ? grown : 'still';
  }
};

import { type Imported, importCases, type ReadRow } from '../server/cli/import/cases.ts';
import type { FileTime } from '../server/cli/import/city-time.ts';
import { type CityRequest, openRequests } from '../server/cli/import/request-rows.ts';
import { becomingCases, planRequests } from '../server/cli/import/requests.ts';
import type { Ground } from './ground.ts';

const minute = 60_000;

/** Copies lie some days apart from one another, at other times of day, so that no two stand at one instant. */
const apart = 3 * 24 * 60 + 37;

/** The n-th copy of a request: another number, everything else as it was, so many days earlier. */
export const copyOf = (row: CityRequest, n: number): CityRequest => {
  const earlier = (at: Date) => new Date(at.getTime() - n * apart * minute);
  const time = ({ at, sure }: FileTime): FileTime => ({ at: earlier(at), sure });
  return {
    ...row,
    number: `${row.number}~${n}`,
    created: time(row.created),
    closed: row.closed === 'open' ? 'open' : time(row.closed),
    due: row.due === 'none' ? 'none' : earlier(row.due),
    kept: { ...row.kept, copy: String(n) },
  };
};

/** The rows of a file again and again until there are so many good ones: the same mixture, whatever the size. */
export async function* multiplied(read: () => AsyncIterable<ReadRow<CityRequest>>, wanted: number): AsyncGenerator<ReadRow<CityRequest>> {
  let given = 0;
  for (let n = 0; given < wanted; n++) {
    const before = given;
    const seen = new Set<string>();
    for await (const row of read()) {
      if (given === wanted) return;
      if ('fault' in row || seen.has(row.id)) continue;
      seen.add(row.id);
      given += 1;
      yield n === 0 ? row : { line: row.line, id: `${row.id}~${n}`, row: copyOf(row.row, n) };
    }
    if (given === before) throw new Error('there is nothing to multiply');
  }
}

/** Fills the zone with so many requests of a file, through the door: a million cases with a million chains. */
export const fillRequests = async (
  { house, zone }: Ground,
  file: string,
  wanted: number,
  onProgress: (done: number) => void,
): Promise<Imported> => {
  const { db, door, books, shelf, ports } = house;
  const plan = planRequests(await books.of(db, zone), shelf, {}, ports.clock.now());
  return importCases(
    multiplied(() => openRequests(file, '+08:00').rows, wanted),
    becomingCases(plan, door),
    {
      db,
      door,
      stopped: new AbortController().signal,
      onFault: (line, id, { en }) => {
        throw new Error(`line ${line}, ${id}: ${en}`);
      },
      onProgress: ({ opened }) => onProgress(opened),
    },
  );
};

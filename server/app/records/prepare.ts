import { type PassState, type RecordAsk, type Standing, type Written, writeRecord } from '../../../core/record/index.ts';
import { refuse } from '../../../core/refusal.ts';
import { t } from '../../../core/words.ts';
import { livesOn } from '../../../core/zone/term.ts';
import { recordsOf } from '../../db/queries/records.ts';
import type { Db } from '../../db/schema.ts';
import type { Book } from '../book.ts';
import type { Doorstep } from '../door/index.ts';
import type { Ports } from '../ports.ts';
import type { Shelf } from '../shelf.ts';
import { monthOf, recentMonths } from './months.ts';
import { entryPointsOf, recordParts } from './parts.ts';

/** One record as it comes in. With an id of its own, made where it was taken, it happens once however often it is sent. */
export type GivenRecord = RecordAsk &
  Readonly<{ id?: string | undefined; record: string; place: string; at?: string | undefined; corrects?: string | undefined }>;

/** A record that has been decided and waits for its place in its book. */
export type Prepared = Readonly<{
  zone: string;
  id: string;
  month: string;
  place: string;
  record: string;
  version: string;
  area: string;
  who: string;
  request: string;
  said: string;
  passing: string | 'nobody';
  written: Written;
}>;

export type RecordHouse = Readonly<{ db: Db; shelf: Shelf; ports: Pick<Ports, 'clock' | 'ids' | 'digest' | 'secrets' | 'log'> }>;

/** The id of a record that has none of its own: of a request with a key always the same. */
export const idOf = ({ zone, caller, key }: Doorstep, place: number, { ports }: RecordHouse): string => {
  if (key === undefined) return ports.ids.next();
  const hex = ports.digest(`record\n${zone}\n${caller}\n${key}\n${place}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** What a correction must know of the record that it corrects. */
export const standing = async (house: RecordHouse, zone: string, book: Book, id: string, now: Date): Promise<Standing> => {
  const [found] = await recordsOf(house.db, zone, recentMonths(now, book), [id]);
  if (!found) return refuse('no-such-thing');
  return { id: found.id, at: found.at, place: found.place, record: found.record, who: found.who };
};

/** A keyed digest of what was handed over, whatever id it was given. */
export const saidOf = ({ ports }: RecordHouse, zone: string, { id: _, ...same }: GivenRecord): string =>
  ports.secrets.blind(zone, 'record', JSON.stringify(same));

/** The number of the pass that this record shows, where it asks for one and is given one. */
export const passIn = ({ shelf }: RecordHouse, { record, data }: GivenRecord): string | undefined => {
  const rule = recordParts(shelf).get(record)?.part.pass;
  const number: unknown = rule && typeof data === 'object' && data !== null ? Reflect.get(data, rule.field) : undefined;
  return typeof number === 'string' && number.trim() !== '' ? number : undefined;
};

/** Decides one record: all that can be known before its place in the book is. Throws a Refusal. */
export const prepare = (
  house: RecordHouse,
  book: Book,
  step: Doorstep,
  id: string,
  given: GivenRecord,
  corrects: Standing | 'nothing',
  pass?: PassState,
): Prepared => {
  const { zone, asking, request } = step;
  const { record, place: code, at } = given;
  const known = recordParts(house.shelf).get(record);
  const place = entryPointsOf(book).get(code);
  const taken = place !== undefined && livesOn(place, book.dateOf(asking.at));
  if (!known || !taken || !place.records.includes(record))
    return refuse('unwell', [
      taken
        ? { path: 'record', code: 'not-offered', words: t('这个登记点不登记这一类', 'this is not recorded at this place') }
        : { path: 'place', code: 'not-offered', words: t('没有这个登记点', 'there is no such place') },
    ]);
  if (corrects !== 'nothing' && (corrects.place !== code || corrects.record !== record)) return refuse('no-such-thing');
  const world = {
    record,
    part: known.part,
    place,
    areaPath: book.areaPath(place.area, asking.at),
    below: place.below ?? ('own' as const),
    corrects,
    pass,
  };
  const written = writeRecord(world, given, at === undefined ? asking.at : new Date(at), asking);
  return {
    zone,
    id,
    month: monthOf(written.at, book),
    place: code,
    record,
    version: known.version,
    area: place.area,
    who: asking.who,
    request,
    said: saidOf(house, zone, given),
    passing: written.passing === 'nobody' ? 'nobody' : house.ports.secrets.blind(zone, 'passing', written.passing),
    written,
  };
};

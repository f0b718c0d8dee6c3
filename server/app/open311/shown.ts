import { type Answer, type Case, isSealed, toDegrees, told } from '../../../core/case/index.ts';
import { livesOn } from '../../../core/zone/index.ts';
import { eventsOf } from '../../db/queries/log.ts';
import { personalValues } from '../../db/queries/personal.ts';
import { type PublicRow, replySeals } from '../../db/queries/public-cases.ts';
import type { Book } from '../book.ts';
import { type Reader, worldFor } from '../cases/reader.ts';
import { w3c } from './instant.ts';
import type { Language } from './language.ts';
import { serviceAbove } from './services.ts';

/** A request as Open311 lists it; nothing is null, as real servers write it. */
export type Shown = {
  service_request_id: string;
  status: 'open' | 'closed';
  status_notes: string | null;
  service_name: string | null;
  service_code: string;
  description: string | null;
  agency_responsible: string | null;
  service_notice: null;
  requested_datetime: string;
  updated_datetime: string;
  expected_datetime: string | null;
  address: string | null;
  address_id: string | null;
  zipcode: null;
  lat: number | null;
  long: number | null;
  media_url: string | null;
};

/** What the owner of the key that sent it reads back: its own words, its own place, and the reply. */
type Own = Readonly<{ words: string | null; address: string | null; media: string | null; reply: string | null }>;

const nothing: Own = { words: null, address: null, media: null, reply: null };

/** Finer than a village, a community or a park nobody learns where somebody lives. */
const coarse = new Set(['zone', 'park', 'town', 'subdistrict', 'village', 'community']);

const publicArea = (book: Book, path: readonly string[]): string =>
  path.findLast((id) => coarse.has(book.rows.areas.find((area) => area.id === id)?.kind ?? '')) ?? book.root;

/** From the most particular to the most general, as the specification wants it. */
const addressOf = (book: Book, path: readonly string[], area: string, language: Language): string => {
  const names = path.slice(0, path.indexOf(area) + 1).map((id) => book.areaName(id)[language]);
  return (names.length > 1 ? names.slice(1) : names).toReversed().join(', ');
};

const pointOf = ({ point }: Case): { lat: number | null; long: number | null } => {
  if (point === 'nowhere') return { lat: null, long: null };
  const [long, lat] = toDegrees(point);
  return { lat, long };
};

const instantOf = (text: string): Date | undefined => (text === 'none' || text === 'open' ? undefined : new Date(text));

/** What an app sent, read back for its own key only. */
export const ownOf = async ({ db }: Reader, zone: string, rows: readonly PublicRow[]): Promise<ReadonlyMap<string, Own>> => {
  if (rows.length === 0) return new Map();
  const replies = await replySeals(
    db,
    zone,
    rows.map(({ id }) => id),
  );
  const sealOf = (value: unknown) => (isSealed(value) ? [value.personal] : []);
  const seals = rows.flatMap(({ state }) => [...sealOf(state.words), ...sealOf(state.address)]);
  const values = await personalValues(db, zone, [...seals, ...replies.values()]);
  const textOf = (value: unknown): string | null => (isSealed(value) ? (values.get(value.personal) ?? null) : null);
  return new Map(
    rows.map(({ id, state }) => [
      id,
      { words: textOf(state.words), address: textOf(state.address), media: null, reply: values.get(replies.get(id) ?? '') ?? null },
    ]),
  );
};

/** The link to a picture that was sent with one case, for its own key. */
export const mediaOf = async ({ db }: Reader, zone: string, id: string): Promise<string | null> => {
  const [opened] = await eventsOf(db, zone, id);
  const answers = (opened?.data as { data?: { answers?: unknown } } | undefined)?.data?.answers;
  if (!isSealed(answers)) return null;
  const kept = (await personalValues(db, zone, [answers.personal])).get(answers.personal);
  const read = kept === undefined ? [] : (JSON.parse(kept) as Answer[]);
  return read.find(({ code }) => code === mediaAnswer)?.said[0]?.zh ?? null;
};

/** Under which name the link of a report stands among its answers; no question can have it. */
export const mediaAnswer = 'media_url';

/** Cases as everybody may read them, and as their own key reads them where it is known. */
export const shownCases = async (
  reader: Reader,
  zone: string,
  rows: readonly PublicRow[],
  language: Language,
  owned: ReadonlyMap<string, Own>,
): Promise<Shown[]> => {
  const book = await reader.books.of(reader.db, zone);
  const above = serviceAbove(book);
  const offset = book.calendar.zoneOffsetMinutes;
  return Promise.all(
    rows.map(async ({ id, number, state }): Promise<Shown> => {
      const own = owned.get(id) ?? nothing;
      const isOwn = owned.has(id);
      const service = above(state.category);
      const isOver = state.phase === 'rating' || state.phase === 'done';
      const area = publicArea(book, state.areaPath);
      const due = instantOf(state.promise.due);
      const unit = book.rows.units.find((one) => one.id === state.lead && livesOn(one, book.dateOf(new Date(state.since))));
      return {
        service_request_id: number,
        status: isOver ? 'closed' : 'open',
        status_notes: own.reply ?? told(await worldFor(reader, zone, book, state), state, book.unitName)[language],
        service_name: (service?.name ?? book.categoryName(state.category))?.[language] ?? null,
        service_code: service?.code ?? state.category,
        description: own.words,
        agency_responsible: state.lead === 'nobody' ? null : (unit?.name ?? book.unitName(state.lead))[language],
        service_notice: null,
        requested_datetime: w3c(new Date(state.opened), offset),
        updated_datetime: w3c(new Date(state.since), offset),
        expected_datetime: due ? w3c(due, offset) : null,
        address: own.address ?? addressOf(book, state.areaPath, area, language),
        address_id: area,
        zipcode: null,
        ...(isOwn || service?.service.place === 'exact' ? pointOf(state) : { lat: null, long: null }),
        media_url: own.media,
      };
    }),
  );
};

import { type Case, isSealed, subjectOf, toDegrees } from '../../../core/case/index.ts';
import { may } from '../../../core/permission.ts';
import { distance } from '../../../core/place/index.ts';
import { alikeness, cellsAround } from '../../../core/search/index.ts';
import { both } from '../../db/queries/filters.ts';
import { personalValues } from '../../db/queries/personal.ts';
import type { QueueRow } from '../../db/queries/queue.ts';
import { foundCases, openTo } from '../../db/queries/search.ts';
import { seenBy } from '../../db/queries/seen.ts';
import type { Doorstep } from '../door/index.ts';
import { anyOf } from '../search/ask.ts';
import { addressLexeme, telephoneLexeme } from '../search/doc.ts';
import type { CaseRow } from './case-row.ts';
import { linesOf } from './list.ts';
import type { Reader } from './reader.ts';
import { seenCase } from './view.ts';

/** What else there is of the same caller and at the same place, the newest first, and which of it may be the same matter told twice. */
export type Beside = {
  person: { count: number; items: CaseRow[] };
  place: { count: number; items: CaseRow[] };
  alike: (CaseRow & { metres: number | null; days: number; alike: number })[];
};

const most = 60;
const shown = 5;
const nearEnough = 200;
const recent = 14;
const day = 86_400_000;
/** Two people who speak of one thing share about so many of their pairs of characters, and people who do not share fewer. */
const likely = 0.22;

const valuesOf = (state: Case): string[] =>
  [state.words, state.address, ...state.callers.map(({ phone }) => phone)].flatMap((one) => (isSealed(one) ? [one.personal] : []));

const metresBetween = (one: Case, other: Case): number | null =>
  one.point === 'nowhere' || other.point === 'nowhere' ? null : Math.round(distance(toDegrees(one.point), toDegrees(other.point)));

/** Whose number may be looked for: of a confidential case for those named only, of an anonymous caller never. */
const numbersOf = ({ state }: { state: Case }, values: ReadonlyMap<string, string>, { asking }: Doorstep): string[] =>
  state.shield.confidential && !state.shield.named.includes(asking.who)
    ? []
    : state.callers.flatMap(({ phone, anonymous }) => (anonymous || !isSealed(phone) ? [] : (values.get(phone.personal) ?? [])));

export const besideCase = async (reader: Reader, step: Doorstep, id: string): Promise<Beside> => {
  const { db, ports } = reader;
  const { zone, asking } = step;
  const found = await seenCase(reader, step, id);
  const { state } = found;
  const values = await personalValues(db, zone, valuesOf(state));
  const where = both(seenBy(asking.posts), openTo(asking.who, 'none'));
  const look = async (lexemes: readonly string[]): Promise<QueueRow[]> =>
    lexemes.length === 0
      ? []
      : (await foundCases(db, zone, anyOf(lexemes), where, undefined, most + 1)).filter((row) => row.id !== found.id);

  const address = isSealed(state.address) ? values.get(state.address.personal) : undefined;
  const [person, around] = await Promise.all([
    look([...new Set(numbersOf(found, values, step))].map((phone) => telephoneLexeme(ports, zone, phone))),
    look([...(state.point === 'nowhere' ? [] : cellsAround(state.point)), ...(address ? [addressLexeme(ports, zone, address)] : [])]),
  ]);
  const others = await personalValues(
    db,
    zone,
    around.flatMap((row) => valuesOf(row.state)),
  );
  const textOf = (one: Case, from: ReadonlyMap<string, string>, what: 'words' | 'address') => {
    const sealed = one[what];
    return (isSealed(sealed) ? from.get(sealed.personal) : undefined) ?? '';
  };
  const place = around.filter((row) => {
    const metres = metresBetween(state, row.state);
    return (metres !== null && metres <= nearEnough) || (address !== undefined && textOf(row.state, others, 'address') === address);
  });
  const said = textOf(state, values, 'words');
  const alike = place
    .map((row) => ({
      row,
      metres: metresBetween(state, row.state),
      days: Math.round(Math.abs(Date.parse(row.state.opened) - Date.parse(state.opened)) / day),
      alike: alikeness(said, textOf(row.state, others, 'words')),
    }))
    .filter(
      (one) =>
        one.row.state.phase !== 'done' &&
        one.days <= recent &&
        one.alike >= likely &&
        may(asking.posts, 'triage', subjectOf(one.row.state)),
    )
    .sort((a, b) => b.alike - a.alike)
    .slice(0, shown);
  const lines = (rows: readonly QueueRow[]) => linesOf(reader, step, rows);
  const [persons, places, doubles] = await Promise.all([
    lines(person.slice(0, shown)),
    lines(place.slice(0, shown)),
    lines(alike.map(({ row }) => row)),
  ]);
  return {
    person: { count: person.length, items: persons },
    place: { count: place.length, items: places },
    alike: doubles.map((line, i) => ({
      ...line,
      metres: alike[i]!.metres,
      days: alike[i]!.days,
      alike: Math.round(alike[i]!.alike * 100),
    })),
  };
};

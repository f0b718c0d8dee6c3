import { sealedIn, toDegrees } from '../../../core/case/index.ts';
import { checksOf, type Visit, type Work } from '../../../core/round/index.ts';
import { t, type Words } from '../../../core/words.ts';
import { entryTitles } from '../../db/queries/entry-titles.ts';
import { visitsSeenBy } from '../../db/queries/seen-visits.ts';
import type { KeptVisit } from '../../db/queries/visits.ts';
import type { Book } from '../book.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import { type Shelf, stockShelf } from '../shelf.ts';
import { roundOf } from './primitive.ts';
import { subjectTitle, type Titles } from './subjects.ts';

type Point = { lng: number; lat: number; datum: 'WGS84' };

/** A visit as lists show it. */
export type VisitShown = {
  id: string;
  programme: string;
  programmeTitle: Words;
  round: string;
  roundTitle: Words;
  version: string;
  subject: { kind: Visit['subject']['kind']; id: string; title: Words; area: string; areaName: Words; point: Point | null };
  opens: string;
  closes: string;
  stage: Visit['stage'];
  late: boolean;
  hidden: boolean;
  why: Visit['because']['why'];
  who: { account: string; name: string }[];
  by: string | null;
  at: string | null;
  works: number;
  failed: number;
};

const pointOf = (point: Visit['subject']['point'] | Work['place']): Point | null => {
  if (point === 'nowhere') return null;
  const [lng, lat] = toDegrees(point);
  return { lng, lat, datum: 'WGS84' };
};

export const pointShown = pointOf;

/** Makes sure that the rounds of these visits are on the shelf as they were when they were planned. */
export const withVersions = async ({ db, shelf, ports }: Reader, zone: string, visits: readonly KeptVisit[]): Promise<void> => {
  if (visits.some(({ state }) => !shelf.at(state.version))) await stockShelf(db, zone, shelf, ports.clock.now());
};

/** What lies around a subject; an area is not said twice. */
const around = ({ kind, areaPath }: Visit['subject']): readonly string[] =>
  kind === 'area' && areaPath.length > 2 ? areaPath.slice(0, -1) : areaPath;

/** A visit as lists show it, with the names of today. */
export const visitShown = (book: Book, shelf: Shelf, { id, state }: Pick<KeptVisit, 'id' | 'state'>, titles?: Titles): VisitShown => {
  const { programme, round, version, subject, works } = state;
  const unknown = t(round, round);
  const named = (account: string) => ({ account, name: book.accountName(account) ?? account });
  const first = works[0];
  return {
    id,
    programme,
    programmeTitle: shelf.at(version)?.title ?? t(programme, programme),
    round,
    roundTitle: roundOf(shelf, state)?.title ?? unknown,
    version,
    subject: {
      kind: subject.kind,
      id: subject.id,
      title: subjectTitle(book, subject, titles),
      area: subject.area,
      areaName: book.areaPathName(around(subject)),
      point: pointOf(subject.point),
    },
    opens: state.opens,
    closes: state.closes,
    stage: state.stage,
    late: state.late,
    hidden: state.hidden && works.length === 0,
    why: state.because.why,
    who: state.who.map(named),
    by: first ? named(first.by).name : null,
    at: first?.at ?? null,
    works: works.length,
    failed: new Set(works.flatMap(({ failed }) => failed)).size,
  };
};

/** What the entries are called at which these visits are. */
export const titlesOf = ({ db }: Reader, zone: string, visits: readonly { state: Visit }[]): Promise<Titles> =>
  entryTitles(
    db,
    zone,
    visits.flatMap(({ state: { subject } }) => (subject.kind === 'entry' ? [subject.id] : [])),
  );

/** The questions of a visit as it was planned. */
export const questionsOf = (shelf: Shelf, state: Visit) => {
  const round = roundOf(shelf, state);
  return round ? checksOf(round, state) : {};
};

/** What of visits this person may know. */
export const seenBy = ({ asking }: Doorstep) => visitsSeenBy(asking.who, asking.posts);

/** Every sealed value in these visits. */
export const sealedOf = (visits: readonly { state: Visit }[]): string[] => sealedIn(visits.map(({ state }) => [state.works, state.excuse]));

import { may } from '../../../core/permission.ts';
import { refuse } from '../../../core/refusal.ts';
import { type KeptAnswer, knowsOf, subjectOf, type Visit, type VisitStage, type Work } from '../../../core/round/index.ts';
import type { Words } from '../../../core/words.ts';
import { attachmentsOf } from '../../db/queries/attachments.ts';
import { personalValues } from '../../db/queries/personal.ts';
import { both, visitsLike } from '../../db/queries/seen-visits.ts';
import { caseStates } from '../../db/queries/standing.ts';
import { coverageOf, findVisit, type KeptVisit, visitsWhere } from '../../db/queries/visits.ts';
import type { Book } from '../book.ts';
import { type Attached, pick } from '../cases/attached.ts';
import { textOf, type Values } from '../cases/callers.ts';
import { isUuid } from '../cases/files.ts';
import type { Reader } from '../cases/reader.ts';
import type { Door, Doorstep } from '../door/index.ts';
import { type VisitDone, visitKind } from './primitive.ts';
import { pointShown, questionsOf, sealedOf, seenBy, titlesOf, type VisitShown, visitShown, withVersions } from './shown.ts';

type Counts = Record<VisitStage, number> & { late: number; failed: number };

/** A round with how its visits stand within the days asked about. `asked`: only when somebody plans it. */
export type RoundShown = Counts & {
  programme: string;
  programmeTitle: Words;
  round: string;
  title: Words;
  about: Words;
  asked: boolean;
  hidden: boolean;
};

export type Calendar = { rounds: RoundShown[]; days: ({ day: string } & Counts)[] };

const none = (): Counts => ({ planned: 0, done: 0, missed: 0, excused: 0, refused: 0, late: 0, failed: 0 });

type Days = Readonly<{ from: Date; to: Date; area?: string | undefined }>;

/** The rounds of the zone and how their visits stand, altogether and by day; hidden ones only for those who may know. */
export const roundCalendar = async ({ db, books, shelf }: Reader, step: Doorstep, asked: Days): Promise<Calendar> => {
  const book = await books.of(db, step.zone);
  const rows = await coverageOf(db, step.zone, both(seenBy(step), visitsLike(asked)), book.zone.timezoneMinutes);
  const rounds = new Map<string, Counts>();
  const days = new Map<string, Counts>();
  for (const { programme, round, day, stage, late, n, failed } of rows)
    for (const [all, key] of [
      [rounds, `${programme}/${round}`],
      [days, day],
    ] as const) {
      const counts = all.get(key) ?? none();
      counts[stage as VisitStage] += n;
      if (late) counts.late += n;
      counts.failed += failed;
      all.set(key, counts);
    }
  return {
    rounds: shelf.every.flatMap(({ programme }) =>
      Object.entries(programme.rounds ?? {}).map(([round, part]) => ({
        programme: programme.id,
        programmeTitle: programme.title,
        round,
        title: part.title,
        about: part.about,
        asked: 'asked' in part.every,
        hidden: part.hidden === true,
        ...(rounds.get(`${programme.id}/${round}`) ?? none()),
      })),
    ),
    days: [...days].map(([day, counts]) => ({ day, ...counts })).sort((a, b) => (a.day < b.day ? -1 : 1)),
  };
};

export type Wanted = Parameters<typeof visitsLike>[0] & { newest?: boolean; most: number };

/** Visits that somebody may know of, as they asked for them. */
export const visitList = async (
  reader: Reader,
  step: Doorstep,
  { newest = false, most, ...wanted }: Wanted,
): Promise<{ items: VisitShown[] }> => {
  const { db, books, shelf } = reader;
  const book = await books.of(db, step.zone);
  const order = newest ? 'newest' : 'opens';
  const visits = await visitsWhere(db, step.zone, both(seenBy(step), visitsLike(wanted)), { order, most });
  await withVersions(reader, step.zone, visits);
  const titles = await titlesOf(reader, step.zone, visits);
  return { items: visits.map((visit) => visitShown(book, shelf, visit, titles)) };
};

type AnswerShown = { value: string; text: string; note: string; failed: boolean; photos: Attached[]; originals: Attached[] };

/** What one phone brought home. */
export type WorkShown = {
  id: string;
  outcome: Work['outcome'];
  by: string;
  together: string[];
  at: string;
  phone: string;
  off: number | 'unknown';
  place: ReturnType<typeof pointShown>;
  reason: string;
  photos: Attached[];
  answers: Record<string, AnswerShown>;
  findings: { check: string; case: string; number: string | null; stage: string | null; lead: Words | null }[];
};

export type VisitFull = VisitShown & { checks: ReturnType<typeof questionsOf>; sides: WorkShown[]; excuse: string; actions: 'excuse'[] };

type Files = ReadonlyMap<string, Attached>;

const answerShown = ({ value, text, note, photos = [] }: KeptAnswer, failed: boolean, values: Values, files: Files): AnswerShown => ({
  value: value ?? '',
  text: text ? (textOf(text, values) ?? '') : '',
  note: note ? (textOf(note, values) ?? '') : '',
  failed,
  photos: pick(
    files,
    photos.map(({ file, stamped }) => stamped?.file ?? file),
  ),
  originals: pick(
    files,
    photos.map(({ file }) => file),
  ),
});

type Seen = Readonly<{ book: Book; values: Values; files: Files; cases: Awaited<ReturnType<typeof caseStates>> }>;

const workShown = (work: Work, { book, values, files, cases }: Seen): WorkShown => ({
  id: work.id,
  outcome: work.outcome,
  by: book.accountName(work.by) ?? work.by,
  together: work.together.map((one) => book.accountName(one) ?? one),
  at: work.at,
  phone: work.clock.said,
  off: work.clock.off,
  place: pointShown(work.place),
  reason: work.reason === 'none' ? '' : (textOf(work.reason, values) ?? ''),
  photos: pick(
    files,
    work.photos.map(({ file, stamped }) => stamped?.file ?? file),
  ),
  answers: Object.fromEntries(
    Object.entries(work.answers).map(([name, said]) => [name, answerShown(said, work.failed.includes(name), values, files)]),
  ),
  findings: work.findings.map(({ check, case: id }) => {
    const state = cases.get(id);
    return {
      check,
      case: id,
      number: state?.number ?? null,
      stage: state?.stage ?? null,
      lead: state && state.lead !== 'nobody' ? book.unitName(state.lead) : null,
    };
  }),
});

const filesOf = async ({ db }: Reader, zone: string, id: string): Promise<Files> =>
  new Map(
    (await attachmentsOf(db, zone, id)).map(({ id: file, kind, mime, bytes, thumb }) => [
      file,
      { id: file, kind: kind as Attached['kind'], type: mime, bytes, thumb },
    ]),
  );

const mayExcuse = (visit: Visit, { asking }: Doorstep) =>
  (visit.stage === 'planned' || visit.stage === 'missed') && may(asking.posts, 'rounds.plan', subjectOf(visit));

/** A visit on one page, with everything that every phone brought home from it, side by side. */
export const visitPage = async (reader: Reader, step: Doorstep, id: string): Promise<VisitFull> => {
  const { db, books, shelf } = reader;
  const visit: KeptVisit = (isUuid(id) ? await findVisit(db, step.zone, id) : undefined) ?? refuse('no-such-thing');
  if (!knowsOf(visit.state, step.asking)) return refuse('no-such-thing');
  await withVersions(reader, step.zone, [visit]);
  const found = visit.state.works.flatMap(({ findings }) => findings.map((one) => one.case));
  const [book, values, files, cases, titles] = await Promise.all([
    books.of(db, step.zone),
    personalValues(db, step.zone, sealedOf([visit])),
    filesOf(reader, step.zone, visit.id),
    caseStates(db, step.zone, found),
    titlesOf(reader, step.zone, [visit]),
  ]);
  return {
    ...visitShown(book, shelf, visit, titles),
    checks: questionsOf(shelf, visit.state),
    sides: visit.state.works.map((work) => workShown(work, { book, values, files, cases })),
    excuse: visit.state.excuse === 'none' ? '' : (textOf(visit.state.excuse, values) ?? ''),
    actions: mayExcuse(visit.state, step) ? ['excuse'] : [],
  };
};

/** Excuses a visit that cannot be made, with its reason. */
export const excuseVisit = (door: Door, step: Doorstep, id: string, reason: string): Promise<VisitDone> =>
  door.submit<VisitDone>(step, visitKind, { id: id.toLowerCase(), command: { type: 'excuse', reason }, uploader: 'nobody' });

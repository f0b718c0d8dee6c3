import { subjectOf } from '../../../core/case/index.ts';
import type { PersonalValue } from '../../../core/case/sealed.ts';
import { postsFor } from '../../../core/permission.ts';
import { decideFace, evolveFace, type Face, type FaceCommand, type FaceEvent, noFace } from '../../../core/public/face.ts';
import { keptBack } from '../../../core/public/rules.ts';
import { byCode, pathOf } from '../../../core/zone/index.ts';
import { personalValues, recordPersonal } from '../../db/queries/personal.ts';
import { lockFaces, recordFaces } from '../../db/queries/public-faces.ts';
import { caseStates } from '../../db/queries/standing.ts';
import type { Book } from '../book.ts';
import { isUuid } from '../cases/files.ts';
import type { CaseHouse } from '../cases/ready.ts';
import type { KeptCase } from '../cases/row.ts';
import type { Primitive } from '../door/index.ts';

export const publicKind = 'public';

export type FaceAsk = Readonly<{ caseId: string; command: FaceCommand }>;
export type FaceAnswer = Readonly<{ met: number }>;

type Ready = Readonly<{ book: Book; cases: ReadonlyMap<string, KeptCase>; said: ReadonlyMap<string, string>; shelf: CaseHouse['shelf'] }>;

const streamOf = (id: string) => `public/${id}`;
const idOf = (stream: string) => stream.slice('public/'.length);

/** What the caller wrote, as far as it still stands. */
const wordsOf = ({ words, address }: KeptCase): string[] => [words, address].flatMap((one) => (one === 'none' ? [] : [one.personal]));

/** The public side of cases at the door: one stream beside each case that has one. The case itself is only read. */
export const publicPrimitive = ({
  books,
  shelf,
}: Pick<CaseHouse, 'books' | 'shelf'>): Primitive<FaceAsk, Face, FaceEvent, Ready, readonly PersonalValue[], FaceAnswer> => ({
  kind: publicKind,
  v: 1,
  unopened: noFace,
  clashes: {},
  evolve: evolveFace,
  streams: ({ caseId }) => (isUuid(caseId) ? [streamOf(caseId)] : []),
  same: (ask) => ask,
  lock: async (tx, zone, streams) => {
    const rows = await lockFaces(tx, zone, streams.map(idOf));
    return new Map(rows.map(({ caseId, state, seq, hash }) => [streamOf(caseId), { state, seq, hash }]));
  },
  prepare: async (tx, zone, steps) => {
    const ids = [...new Set(steps.map(({ ask }) => ask.caseId).filter(isUuid))];
    const cases = (await caseStates(tx, zone, ids)) as ReadonlyMap<string, KeptCase>;
    const said = await personalValues(tx, zone, [...cases.values()].flatMap(wordsOf));
    return { book: await books.of(tx, zone), cases, said, shelf };
  },
  decide: ({ book, cases, said, shelf: programmes }, { ask: { caseId, command }, asking }, stateOf) => {
    const subject = cases.get(caseId) ?? 'none';
    const programme =
      subject === 'none' ? undefined : (programmes.casesAt(subject.version) ?? programmes.find(subject.programme)?.programme);
    const path = subject === 'none' ? [] : pathOf(subject.category, byCode(book.rows.categories));
    const face = stateOf(streamOf(caseId));
    const world = {
      subject: programme === undefined ? ('none' as const) : subject,
      kept: subject === 'none' || programme === undefined ? ('confidential' as const) : keptBack(programme, path, subject),
      said: subject === 'none' ? [] : wordsOf(subject).flatMap((id) => said.get(id) ?? []),
    };
    const { events, personal } = decideFace(world, face, command, asking);
    const post = subject === 'none' ? undefined : postsFor(asking.posts, 'publish', subjectOf(subject))[0]?.id;
    return {
      happenings: events.length > 0 ? [{ stream: streamOf(caseId), events }] : [],
      post: asking.who === 'caller' ? 'caller' : (post ?? 'none'),
      beside: personal,
      answer: { met: events.reduce(evolveFace, face).met.length },
    };
  },
  record: async (tx, zone, changed, personal) => {
    if (changed.length > 0)
      await recordFaces(
        tx,
        zone,
        changed.map(({ stream, state, seq, hash }) => ({ caseId: idOf(stream), state, seq, hash })),
      );
    await recordPersonal(tx, zone, personal.flat());
  },
});

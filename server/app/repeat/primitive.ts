import { type PersonalValue, subjectOf } from '../../../core/case/index.ts';
import { type Deed, postsFor } from '../../../core/permission.ts';
import { decideRepeat, evolveRepeat, type Repeat, type RepeatCommand, type RepeatEvent } from '../../../core/repeat/index.ts';
import { lockStreams } from '../../db/queries/lock.ts';
import { recordPersonal } from '../../db/queries/personal.ts';
import { answersOf, marksOn, type Proofs, recordRepeats, repeatRow } from '../../db/queries/repeats.ts';
import { caseStates } from '../../db/queries/standing.ts';
import type { Book } from '../book.ts';
import { isUuid } from '../cases/files.ts';
import type { CaseHouse } from '../cases/ready.ts';
import type { KeptCase } from '../cases/row.ts';
import type { Primitive } from '../door/index.ts';

/** What the door calls marks on repeated matters; the `kind` of their events. */
export const repeatKind = 'repeat';

/** `of` is the case that was answered: the one asked about, or the one of the mark. */
export type RepeatAsk = Readonly<{ id: string; of: string; command: RepeatCommand }>;

export type RepeatDone = Readonly<{ id: string }>;

type State = Repeat | 'none';
type Ready = Readonly<{
  book: Book;
  cases: ReadonlyMap<string, KeptCase>;
  proofs: Proofs;
  marks: Awaited<ReturnType<typeof marksOn>>;
}>;

const otherOf = ({ command }: RepeatAsk): string => (command.type === 'link' || command.type === 'unlink' ? command.case : 'none');

const deedOf: Record<RepeatCommand['type'], Deed> = {
  ask: 'repeats.ask',
  approve: 'repeats.decide',
  deny: 'repeats.decide',
  lift: 'repeats.decide',
  link: 'triage',
  unlink: 'triage',
};

/** Marks as streams of the door. Cases are only read; the answer cited is found inside the transaction that cites it. */
export const repeatPrimitive = ({
  books,
  shelf,
}: Pick<CaseHouse, 'books' | 'shelf'>): Primitive<RepeatAsk, State, RepeatEvent, Ready, readonly PersonalValue[], RepeatDone> => {
  const declaredBy = (state: KeptCase | undefined) => {
    const programme = state && (shelf.casesAt(state.version) ?? shelf.find(state.programme)?.programme);
    return programme?.cases.repeated ?? ('none' as const);
  };
  return {
    kind: repeatKind,
    v: 1,
    unopened: 'none',
    clashes: { repeat_cases_pkey: 'repeated-already' },
    evolve: evolveRepeat,
    streams: ({ id, command }) => (command.type !== 'ask' && isUuid(id) ? [id] : []),
    claims: (ask) => [`of ${ask.of}`, `case ${otherOf(ask)}`].filter((claim) => !claim.endsWith(' none')),
    same: ({ id, command }) => (command.type === 'ask' ? command : [id, command]),

    lock: async (tx, zone, streams) =>
      new Map((await lockStreams<Repeat>(tx, zone, 'repeats', streams)).map(({ id, ...standing }) => [id, standing])),

    prepare: async (tx, zone, steps) => {
      const ids = [...new Set(steps.flatMap(({ ask }) => [ask.of, otherOf(ask)]).filter(isUuid))];
      const asked = steps.flatMap(({ ask: { of, command } }) => (command.type === 'ask' && isUuid(of) ? [of] : []));
      const book = await books.of(tx, zone);
      const [cases, proofs, marks] = await Promise.all([
        caseStates(tx, zone, ids) as Promise<ReadonlyMap<string, KeptCase>>,
        answersOf(tx, zone, asked),
        marksOn(tx, zone, ids, book.dateOf(steps[0]?.asking.at ?? new Date(0))),
      ]);
      return { book, cases, proofs, marks };
    },

    decide: ({ book, cases, proofs, marks }, { ask, asking }, stateOf) => {
      const { id, of, command } = ask;
      const [subject, other] = [cases.get(of), cases.get(otherOf(ask))];
      const world = {
        today: book.dateOf(asking.at),
        subject: subject ?? ('none' as const),
        proof: proofs.get(of) ?? ('none' as const),
        declared: declaredBy(subject),
        other: other ?? ('none' as const),
        declaredOfOther: declaredBy(other),
        taken: command.type === 'ask' ? marks.on.has(of) : marks.within.has(otherOf(ask)),
      };
      const { events, personal } = decideRepeat(world, command.type === 'ask' ? 'none' : stateOf(id), command, asking);
      const about = other ?? subject;
      return {
        happenings: [{ stream: id, events }],
        post: (about && postsFor(asking.posts, deedOf[command.type], subjectOf(about))[0]?.id) ?? 'none',
        beside: personal,
        answer: { id },
      };
    },

    record: async (tx, zone, changed, personal) => {
      const rows = changed.flatMap(({ stream, state, seq, hash }) => (state === 'none' ? [] : [repeatRow(stream, state, { seq, hash })]));
      await recordRepeats(tx, zone, rows);
      await recordPersonal(tx, zone, personal.flat());
    },
  };
};

import type { PersonalValue } from '../../../core/case/index.ts';
import { postsFor } from '../../../core/permission.ts';
import {
  decideTopic,
  evolveTopic,
  judgedDays,
  subjectOfTopic,
  type Topic,
  type TopicCommand,
  type TopicEvent,
  topicDeed,
} from '../../../core/topic/index.ts';
import { lockStreams } from '../../db/queries/lock.ts';
import { recordPersonal } from '../../db/queries/personal.ts';
import { recordTopics, takenMatters, topicRow } from '../../db/queries/topics.ts';
import type { Book } from '../book.ts';
import { isUuid } from '../cases/files.ts';
import type { CaseHouse } from '../cases/ready.ts';
import type { Primitive } from '../door/index.ts';
import { judgedCalls, latelyOf } from './figures.ts';

/** What the door calls topics; the `kind` of their events. */
export const topicKind = 'topic';

/** `matter` is what the topic is, or would be, about. */
export type TopicAsk = Readonly<{ id: string; matter: Readonly<{ category: string; area: string }>; command: TopicCommand }>;

export type TopicDone = Readonly<{ id: string }>;

type State = Topic | 'none';
type Figures = Readonly<{ lately: Awaited<ReturnType<typeof latelyOf>>; calls: number }>;
type Ready = Readonly<{ book: Book; today: string; taken: ReadonlySet<string>; figures: ReadonlyMap<string, Figures> }>;

const nameOf = ({ category, area }: TopicAsk['matter']): string => `${category} ${area}`;

const begins = ({ type }: TopicCommand): boolean => type === 'adopt' || type === 'dismiss';

/** Topics as streams of the door. Their figures are counted inside the transaction that keeps them. */
export const topicPrimitive = ({
  books,
  shelf,
}: Pick<CaseHouse, 'books' | 'shelf'>): Primitive<TopicAsk, State, TopicEvent, Ready, readonly PersonalValue[], TopicDone> => {
  const ruleOf = (programme: string | undefined) => (programme && shelf.find(programme)?.programme.cases.topics) || ('none' as const);
  return {
    kind: topicKind,
    v: 1,
    unopened: 'none',
    clashes: { topics_matter: 'topic-already' },
    evolve: evolveTopic,
    streams: ({ id, command }) => (!begins(command) && isUuid(id) ? [id] : []),
    claims: ({ matter, command }) => (begins(command) ? [`topic ${nameOf(matter)}`] : []),
    same: ({ id, command }) => (begins(command) ? command : [id, command]),

    lock: async (tx, zone, streams) =>
      new Map((await lockStreams<Topic>(tx, zone, 'topics', streams)).map(({ id, ...standing }) => [id, standing])),

    prepare: async (tx, zone, steps) => {
      const book = await books.of(tx, zone);
      const today = book.dateOf(steps[0]?.asking.at ?? new Date(0));
      const figures = new Map<string, Figures>();
      for (const { ask } of steps) {
        const { category, area } = ask.matter;
        const rule = ruleOf(book.category(category)?.programme);
        const days = rule === 'none' ? judgedDays : rule.days;
        const matter = { category, area };
        const [lately, calls] = [await latelyOf(tx, zone, matter, today, days), await judgedCalls(tx, zone, matter, today)];
        figures.set(nameOf(matter), { lately, calls });
      }
      return { book, today, taken: await takenMatters(tx, zone, today), figures };
    },

    decide: ({ book, today, taken, figures }, { ask, asking }, stateOf) => {
      const { id, matter, command } = ask;
      const category = book.category(matter.category);
      const areaPath = book.areaPath(matter.area, asking.at);
      const world = {
        today,
        matter:
          category && areaPath
            ? { programme: category.programme, category: category.code, area: matter.area, areaPath: [...areaPath] }
            : ('unknown' as const),
        rule: ruleOf(category?.programme),
        ...figures.get(nameOf(matter))!,
        taken: taken.has(nameOf(matter)),
        isUnit: (unit: string) => book.kin(unit, asking.at) !== undefined,
      };
      const state = begins(command) ? ('none' as const) : stateOf(id);
      const { events, personal } = decideTopic(world, state, command, asking);
      const about = events.reduce<State>(evolveTopic, state);
      const post = about === 'none' ? undefined : postsFor(asking.posts, topicDeed(command), subjectOfTopic(about))[0];
      return { happenings: [{ stream: id, events }], post: post?.id ?? 'none', beside: personal, answer: { id } };
    },

    record: async (tx, zone, changed, personal) => {
      await recordTopics(
        tx,
        zone,
        changed.flatMap(({ stream, state, seq, hash }) => (state === 'none' ? [] : [topicRow(stream, state, { seq, hash })])),
      );
      await recordPersonal(tx, zone, personal.flat());
    },
  };
};

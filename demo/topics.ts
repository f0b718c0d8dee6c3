import { daysAfter, type TopicCommand } from '../core/topic/index.ts';
import { askingOf, importPost } from '../server/app/asking.ts';
import type { CaseAsk } from '../server/app/cases/ask.ts';
import { caseKind } from '../server/app/cases/primitive.ts';
import type { Shelf } from '../server/app/shelf.ts';
import { countedBy } from '../server/app/topic/figures.ts';
import { type TopicAsk, topicKind } from '../server/app/topic/primitive.ts';
import { caseStates } from '../server/db/queries/standing.ts';
import { countCalls } from '../server/db/queries/topic-calls.ts';
import { derivedId } from './derived-id.ts';
import { type Before, callsBefore } from './history.ts';
import { demoCaller, type TellerOptions } from './teller.ts';
import { demoRows, demoZone } from './zone/index.ts';

const zone = demoZone.zone.id;
const day = 86_400_000;
const matter = { category: 'R0402', area: '990171001002' } as const;

/** What was done about the squares, so many days ago, by whom. */
const doings = (today: (daysAgo: number) => string): readonly [daysAgo: number, who: string, command: TopicCommand][] => [
  [
    42,
    'duban',
    {
      type: 'adopt',
      ...matter,
      title: '暮云社区广场舞噪声',
      lead: 'chengguan',
      assisting: ['muyun'],
      aim: { calls: 1, by: daysAfter(today(0), 30) },
      measures: [
        { words: '与两支队伍定下时间、地点和音量，签文明健身公约', unit: 'muyun', due: today(30) },
        { words: '小广场装噪声显示屏，超过 60 分贝提醒', unit: 'chengguan', due: today(20) },
        { words: '晚上八点半以后巡查，连续四周', unit: 'chengguan', due: daysAfter(today(0), 14) },
      ],
    },
  ],
  [41, 'chengguan', { type: 'begin' }],
  [33, 'muyun', { type: 'act', words: '两支队伍负责人到场，早七点后、晚八点半前，分用两块场地，公约已签。', measure: 0, done: true }],
  [22, 'chengguan', { type: 'act', words: '显示屏装好，当晚最高 58 分贝。', measure: 1, done: true }],
  [6, 'chengguan', { type: 'act', words: '第三周巡查，劝导一次，没有再外放低音。', measure: 2, done: false }],
];

/** The books of before: calls that were opened and closed elsewhere, so that there is something to count. What is there already stays. */
const bringBefore = async ({ db, door }: TellerOptions, calls: readonly Before[]): Promise<void> => {
  const { ports } = door;
  const known = await caseStates(
    db,
    zone,
    calls.map(({ id }) => id),
  );
  const root = demoRows.areas[0]!.id;
  const posts = [
    { id: importPost, account: importPost, kind: 'operator', unit: 'before', area: root, units: ['before'], kin: ['before'] },
  ] as const;
  const submit = (ask: CaseAsk, at: Date) => {
    const asking = askingOf(ports, { who: importPost, posts, at });
    return door.submit({ zone, asking, caller: demoCaller, request: ports.ids.next() }, caseKind, ask);
  };
  await Promise.all(
    calls.map(async ({ id, number, category, area, lead, words, at }) => {
      if (known.get(id)?.phase === 'done') return;
      const brought = { source: 'records', number, words, point: 'nowhere', area, category, kept: {} } as const;
      const opening = {
        id,
        command: { type: 'bring', brought },
        programme: 'response',
        uploader: 'nobody',
        derived: true,
        quiet: true,
      } as const;
      if (!known.has(id)) await submit(opening, at);
      const closed = new Date(at.getTime() + 20 * 3_600_000);
      await submit({ id, command: { type: 'close-elsewhere', ending: 'answered', lead }, uploader: 'nobody' }, closed);
    }),
  );
};

/** Half a year of calls about three matters, and the topic that one of them became. */
export const fillTopics = async (options: TellerOptions & { shelf: Shelf }, beginning: Date): Promise<void> => {
  const { db, door, books, shelf } = options;
  const { ports } = door;
  const calls = callsBefore(beginning);
  await bringBefore(options, calls);
  const ids = calls.map(({ id }) => id);
  await db.transaction().execute((tx) => countCalls(tx, zone, ids, countedBy(shelf), demoZone.zone.timezoneMinutes));
  const book = await books.of(db, zone);
  const today = (daysAgo: number) => book.dateOf(new Date(beginning.getTime() - daysAgo * day));
  const id = derivedId('topic/square', new Date(beginning.getTime() - 42 * day));
  for (const [daysAgo, who, command] of doings(today)) {
    const at = new Date(beginning.getTime() - daysAgo * day);
    const asking = askingOf(ports, { who, posts: book.postsOf(who, at), at });
    const doorstep = { zone, asking, caller: demoCaller, request: ports.ids.next(), key: `topic/square/${daysAgo}` };
    await door.submit(doorstep, topicKind, { id, matter, command } satisfies TopicAsk);
  }
};

import { askingOf } from '../server/app/asking.ts';
import { type RepeatAsk, repeatKind } from '../server/app/repeat/primitive.ts';
import { derivedId } from './derived-id.ts';
import type { Moment } from './stories/tell.ts';
import { demoCaller, type TellerOptions } from './teller.ts';
import { demoZone } from './zone/index.ts';

const zone = demoZone.zone.id;
const day = 86_400_000;
const of = 'bus';

/** One mark on a matter that was answered: asked for by whoever handled it, approved by a supervisor, ending by itself. */
export const fillMark = async ({ db, door, books }: TellerOptions, moments: readonly Moment[], beginning: Date): Promise<void> => {
  const opened = moments.find(({ story, what }) => story.id === of && what === 'open');
  if (!opened) return;
  const { ports } = door;
  const book = await books.of(db, zone);
  const caseId = derivedId(of, opened.at);
  const id = derivedId(`mark/${of}`, new Date(beginning.getTime() - 3 * day));
  const until = book.dateOf(new Date(beginning.getTime() + 60 * day));
  const said = { title: '听松园北门加公交站', reason: '方案已报审，两个月左右批下来，进展已电话告知来电人。' };
  const steps: [who: string, daysAgo: number, command: RepeatAsk['command']][] = [
    ['jiaojing', 3, { type: 'ask', of: caseId, ...said, until }],
    ['duban2', 2, { type: 'approve' }],
  ];
  for (const [who, daysAgo, command] of steps) {
    const at = new Date(beginning.getTime() - daysAgo * day);
    const asking = askingOf(ports, { who, posts: book.postsOf(who, at), at });
    const doorstep = { zone, asking, caller: demoCaller, request: ports.ids.next(), key: `mark/${of}/${command.type}` };
    await door.submit(doorstep, repeatKind, { id, of: caseId, command } satisfies RepeatAsk);
  }
};

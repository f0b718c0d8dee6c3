import { setTimeout as wait } from 'node:timers/promises';
import type { Asking } from '../core/case/index.ts';
import { askingOf } from '../server/app/asking.ts';
import { actAsk } from '../server/app/cases/act.ts';
import type { CaseAnswer, CaseAsk } from '../server/app/cases/ask.ts';
import { openAsk } from '../server/app/cases/open.ts';
import { caseKind } from '../server/app/cases/primitive.ts';
import { dueCases } from '../server/db/queries/due.ts';
import { lastPosition } from '../server/db/queries/log.ts';
import type { Ground } from './ground.ts';
import { diceOf, inventReport, leads, oneOf } from './invented.ts';

type Step = { ask: CaseAsk; asking: Asking };

const hour = 3_600_000;
const day = 24 * hour;

/** How far cases have come, in parts of a hundred: most of what a zone has ever heard is over. */
const stages = [
  ['received', 3],
  ['accepted', 3],
  ['dispatched', 3],
  ['handling', 5],
  ['resolved', 2],
  ['completed', 4],
  ['archived', 80],
] as const;

/** Which of the stages a part of all cases, from 0 up to 1, falls to. */
const stageOf = (part: number): number => {
  const upTo = stages.map((_, n) => stages.slice(0, n + 1).reduce((sum, [, weight]) => sum + weight, 0));
  return upTo.findIndex((bound) => part * 100 < bound);
};

const inFlight = 400;

/** Fills the zone through the door, in process, with a realistic mixture: old cases rated and over, young ones at every stage. */
export const fillCases = async ({ house, zone }: Ground, count: number, onProgress: (done: number) => void): Promise<void> => {
  const { door, ports, books, db } = house;
  const dice = diceOf(2_026);
  const book = await books.of(db, zone);
  const now = ports.clock.now().getTime();
  const posts = new Map(['shouli', 'hecha', ...leads].map((account) => [account, book.postsOf(account, new Date(now))]));
  const by = (who: string, at: number, caller = 'nobody'): Asking =>
    askingOf(ports, { who, posts: posts.get(who) ?? [], caller, at: new Date(Math.min(at, now)) });
  const submit = (steps: Step[]) =>
    door.submitAll<CaseAnswer>({ zone, asking: steps[0]!.asking, caller: 'bench', request: ports.ids.next() }, caseKind, steps);

  const fillOne = async (n: number): Promise<void> => {
    const { category, area, report } = inventReport(n, dice);
    const last = stageOf(dice());
    const archived = last === stages.length - 1;
    const opened = now - (archived ? (10 + dice() * 700) * day : (0.1 + dice() * 6) * day);
    const at = (part: number) => opened + part * (archived ? 9 * day : now - opened);
    const lead = oneOf(leads, dice);
    const opening = openAsk(door, 'response', report);
    const { id, callers } = await submit([{ ask: opening, asking: by('caller', opened) }]);
    const way: Step[] = [
      { ask: actAsk(id, 'accept', { data: { kind: category.kind, category: category.code, area } }), asking: by('shouli', at(0.02)) },
      { ask: actAsk(id, 'dispatch', { data: { lead } }), asking: by('shouli', at(0.04)) },
      { ask: actAsk(id, 'sign'), asking: by(lead, at(0.1)) },
      {
        ask: actAsk(id, 'resolve', { data: { done: '到现场处理完毕，恢复正常', reply: '您反映的问题已经处理好' } }),
        asking: by(lead, at(0.3 + dice() * 0.5)),
      },
      { ask: actAsk(id, 'pass'), asking: by('hecha', at(0.9)) },
      { ask: actAsk(id, 'rate', { data: { solved: 'yes', score: 4 + Math.round(dice()) } }), asking: by('caller', at(1), callers[0]) },
    ];
    if (last > 0) await submit(way.slice(0, last));
  };

  let next = 0;
  let done = 0;
  await Promise.all(
    Array.from({ length: inFlight }, async () => {
      while (next < count) {
        await fillOne(next++);
        onProgress(++done);
      }
    }),
  );
};

/** The jobs that read the feed. */
const feedReaders = ['notices', 'precedents', 'search'];

/** Waits until the jobs of the server have dealt with everything that was filled in, so that they are not measured with what follows. */
export const letJobsCatchUp = async ({ house: { db, ports }, zone }: Ground): Promise<void> => {
  const last = await lastPosition(db, zone);
  const behind = async () => {
    const readers = await db
      .selectFrom('checkpoints')
      .select('position')
      .where('zone', '=', zone)
      .where('name', 'in', feedReaders)
      .execute();
    const waking = await dueCases(db, zone, ports.clock.now(), 1);
    return readers.length < feedReaders.length || readers.some(({ position }) => position < last) || waking.length > 0;
  };
  while (await behind()) await wait(250);
};

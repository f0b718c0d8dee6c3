import { type Case, wakeOf } from '../core/case/index.ts';
import { askingOf } from '../server/app/asking.ts';
import type { Books } from '../server/app/books.ts';
import { actAsk, checkClock } from '../server/app/cases/act.ts';
import type { CaseAsk } from '../server/app/cases/ask.ts';
import { openAsk } from '../server/app/cases/open.ts';
import { caseKind } from '../server/app/cases/primitive.ts';
import type { Door, Doorstep } from '../server/app/door/index.ts';
import { eventsOf } from '../server/db/queries/log.ts';
import { lockCases } from '../server/db/queries/standing.ts';
import type { Db } from '../server/db/schema.ts';
import { derivedId } from './derived-id.ts';
import { pictureOf } from './stories/pictures/index.ts';
import type { Step, Story } from './stories/story.ts';
import { dataOf, type Known, type Moment, middleOf, reportOf } from './stories/tell.ts';
import { demoRows, demoZone } from './zone/index.ts';

/** A drawn picture on its way to the attachments, claimed by the next step of its `uploader`. Keeping the same id again does nothing. */
export type Picture = Readonly<{
  id: string;
  name: string;
  svg: string;
  at: Date;
  point: readonly [lng: number, lat: number];
  uploader: string;
}>;

export type TellerOptions = Readonly<{ db: Db; door: Door; books: Books; keepPicture: (picture: Picture) => Promise<void> }>;

/** As whom the demo stands at the door, and whose its uploads are. */
export const demoCaller = 'demo';

const zone = demoZone.zone.id;

/**
 * Tells stories through the door, each step at its own time by its own person. A step that was told before, in an attempt
 * that broke off, is known by its key in the log and not told again.
 */
export const createTeller = ({ db, door, books, keepPicture }: TellerOptions) => {
  const cases = new Map<string, string>();
  const stateOf = async (id: string) => (await db.transaction().execute((tx) => lockCases(tx, zone, [id])))[0]?.state as Case | undefined;
  const wasTold = async (id: string, key: string) => (await eventsOf(db, zone, id)).some((event) => event.key === key);

  const doorstepOf = async (who: string, caller: string, at: Date, key?: string): Promise<Doorstep> => {
    const posts = (await books.of(db, zone)).postsOf(who, at);
    const asking = askingOf(door.ports, { who, posts, caller, at });
    return { zone, asking, caller: demoCaller, request: door.ports.ids.next(), ...(key !== undefined && { key }) };
  };

  const tick = async (id: string, until: Date): Promise<void> => {
    for (let last = ''; ; ) {
      const state = await stateOf(id);
      const wake = state ? wakeOf(state) : 'never';
      if (wake === 'never' || wake === last || wake > until.toISOString()) return;
      await checkClock(door, await doorstepOf('system', 'nobody', new Date(wake)), id);
      last = wake;
    }
  };

  const facts = ({ area }: Story, at: Date, key: string, pending: string, drawn: Picture[]): Known => ({
    pending,
    cases,
    picture: (what) => {
      const id = derivedId(`${key}/${drawn.length}`, at);
      drawn.push({ id, name: `${what}.jpg`, svg: pictureOf(what), at, point: middleOf(area, demoRows), uploader: demoCaller });
      return id;
    },
  });

  const submit = async (ask: CaseAsk, drawn: readonly Picture[], doorstep: Doorstep): Promise<void> => {
    for (const picture of drawn) await keepPicture(picture);
    await door.submit(doorstep, caseKind, ask);
  };

  const open = async (story: Story, at: Date): Promise<void> => {
    const id = derivedId(story.id, at);
    cases.set(story.id, id);
    if (await wasTold(id, story.id)) return;
    const drawn: Picture[] = [];
    const data = reportOf(story, at, facts(story, at, story.id, 'nothing', drawn), demoRows);
    const ask = openAsk(door, story.programme, data, { id, uploader: demoCaller });
    await submit(ask, drawn, await doorstepOf(story.by, 'nobody', at, story.id));
  };

  const act = async (story: Story, step: Step, at: Date): Promise<void> => {
    const [id, key] = [cases.get(story.id)!, `${story.id}/${story.steps.indexOf(step)}`];
    if (await wasTold(id, key)) return;
    await tick(id, at);
    const state = await stateOf(id);
    const pending = state?.requests.find((request) => request.state === 'pending')?.id ?? 'nothing';
    const drawn: Picture[] = [];
    const data = dataOf(story, step, at, facts(story, at, key, pending, drawn));
    const caller = step.by === 'caller' ? (state?.callers[0]?.id ?? 'nobody') : 'nobody';
    const ask = actAsk(id, step.action, { data, assignee: step.assignee, uploader: demoCaller });
    await submit(ask, drawn, await doorstepOf(step.by, caller, at, key));
  };

  return {
    tell: async ({ at, story, what }: Moment): Promise<void> => {
      try {
        await (what === 'open' ? open(story, at) : act(story, what, at));
      } catch (cause) {
        throw new Error(`The story ${story.id} cannot be told (${what === 'open' ? 'opening' : what.action}): ${String(cause)}`, { cause });
      }
    },
    /** What time alone has done to every story since its last step. */
    rest: async (now: Date): Promise<void> => {
      for (const id of cases.values()) await tick(id, now);
    },
  };
};

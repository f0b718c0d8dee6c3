import { type Asking, type Case, type Command, decide, evolve, othersOf, unopened, wakeOf } from '../../core/case/index.ts';
import type { CaseProgramme } from '../../core/programme/programme.ts';
import type { Zone, ZoneRows } from '../../core/zone/index.ts';
import { makeBook } from '../../server/app/book.ts';
import { chinaCalendar } from '../../server/outside/calendar.ts';
import type { Step, Story } from './story.ts';
import { dataOf, type Known, momentsOf, reportOf } from './tell.ts';

export type OnPaper = { story: Story; id: string; state: Case };

/** Tells stories with the rules alone, without a database: every refusal comes out with the story's name. */
export const tellOnPaper = (
  stories: readonly Story[],
  programmes: readonly CaseProgramme[],
  zone: Zone,
  rows: ZoneRows,
  now: Date,
): OnPaper[] => {
  const book = makeBook({ ...zone, digest: 'paper', revision: 0 }, rows, (officeHours, zoneOffsetMinutes) => ({
    ...chinaCalendar(officeHours),
    zoneOffsetMinutes,
  }));
  const states = new Map<string, Case>();
  const cases = new Map<string, string>();
  const ids = { last: 0 };
  const newId = () => {
    ids.last += 1;
    return `00000000-0000-7000-8000-${String(ids.last).padStart(12, '0')}`;
  };

  const asking = (who: string, caller: string, at: Date): Asking => ({
    who,
    caller,
    at,
    posts: book.postsOf(who, at),
    newId,
    newSalt: () => 'salt',
    digest: (text) => String(text.length),
    sure: 'known',
  });

  const run = (story: Story, id: string, command: Command, ask: Asking) => {
    const programme = programmes.find((one) => one.id === story.programme)!;
    const world = {
      programme,
      version: 'paper',
      calendar: book.calendar,
      book,
      receiver: () => undefined,
      nextNumber: () => '',
      proof: () => ({ sha256: 'paper' }),
    };
    const beside = new Map(othersOf(command).map((other) => [other, states.get(other)!]));
    const { events, others } = decide(world, id, states.get(id) ?? unopened, command, ask, beside);
    for (const one of [{ id, events }, ...others]) states.set(one.id, one.events.reduce(evolve, states.get(one.id) ?? unopened));
  };

  const tick = (story: Story, id: string, until: Date) => {
    for (let wake = wakeOf(states.get(id)!); wake !== 'never' && wake <= until.toISOString(); ) {
      run(story, id, { type: 'check-clock' }, asking('system', 'nobody', new Date(wake)));
      const next = wakeOf(states.get(id)!);
      if (next === wake) break;
      wake = next;
    }
  };

  const act = (story: Story, step: Step, at: Date) => {
    const id = cases.get(story.id)!;
    tick(story, id, at);
    const state = states.get(id)!;
    const facts: Known = {
      pending: state.requests.find((one) => one.state === 'pending')?.id ?? 'nothing',
      cases,
      picture: (name) => pictureId(name),
    };
    const caller = step.by === 'caller' ? (state.callers[0]?.id ?? 'nobody') : 'nobody';
    run(
      story,
      id,
      { type: 'act', action: step.action, data: dataOf(story, step, at, facts), assignee: step.assignee },
      asking(step.by, caller, at),
    );
  };

  for (const { at, story, what } of momentsOf(stories, now, zone.timezoneMinutes))
    try {
      if (what !== 'open') act(story, what, at);
      else {
        const id = newId();
        cases.set(story.id, id);
        const facts: Known = { pending: 'nothing', cases, picture: pictureId };
        run(story, id, { type: 'open', number: story.id, data: reportOf(story, at, facts, rows) }, asking(story.by, 'nobody', at));
      }
    } catch (refusal) {
      throw new Error(`${story.id}, ${what === 'open' ? 'opening' : what.action}: ${String(refusal)}`, { cause: refusal });
    }

  return stories.flatMap((story) => {
    const id = cases.get(story.id);
    if (id === undefined) return [];
    tick(story, id, now);
    return [{ story, id, state: states.get(id)! }];
  });
};

/** On paper a picture's id is only a number made of its name. */
const pictureId = (name: string): string => {
  const digits = [...name]
    .map((letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .slice(0, 12)
    .padStart(12, '0');
  return `00000000-0000-7000-9000-${digits}`;
};

import { may } from '../permission.ts';
import type { Action, Stage } from '../programme/flow.ts';
import type { Doing } from '../programme/vocabulary.ts';
import { refuse } from '../refusal.ts';
import { t } from '../words.ts';
import { arriveAt } from './arrive.ts';
import { fixedText, inTime, promised, runClock } from './clocks.ts';
import type { Asking, Command, Decision, World } from './command.ts';
import type { CaseEvent, Opened } from './event.ts';
import { Sealer } from './fill.ts';
import { makePromise } from './promise.ts';
import { subjectOf } from './scene.ts';
import type { Case, Instant } from './state.ts';
import { unopened } from './unopened.ts';

/** How a case ended in the books that it was kept in before. */
export type Ending = 'answered' | 'declined' | 'withdrawn';

/** What another system's books say of a case of theirs. `kept` stands in the log as it is, so it names nobody. */
export type Brought = Readonly<{
  source: string;
  /** Its number there. */
  number: string;
  words: string;
  address?: string;
  point: Case['point'];
  area: string;
  category: string;
  /** When it was promised there; without it our own limits count. */
  due?: Instant;
  kept: Readonly<Record<string, string>>;
}>;

const unsure = ({ sure }: Asking) => (sure === 'estimated' ? { unsure: true as const } : {});

const mayBring = ({ posts }: Asking, areaPath: readonly string[]): boolean =>
  may(posts, 'open', { areaPath, lead: 'nobody', assisting: [], called: [], kept: [] });

/** Opens a case as other books have it: its area and its category are those of today, its time and its promise are of then. */
export const bring = (world: World, { number, brought }: Extract<Command, { type: 'bring' }>, asking: Asking): Decision => {
  const { book, programme, calendar } = world;
  const areaPath = book.areaPath(brought.area, asking.at) ?? [book.root];
  if (!mayBring(asking, areaPath)) return refuse('not-yours');
  const category = book.category(brought.category);
  const at = asking.at.toISOString();
  const sort = {
    category: category?.code ?? 'unsorted',
    urgency: category?.urgency ?? 'normal',
    matter: 'none',
    above: { number: brought.number, due: brought.due ?? 'none' },
  } as const;
  const sealer = new Sealer(asking);
  const promise = brought.due
    ? promised(runClock(fixedText(brought.due, at), at, [], calendar), [], calendar)
    : makePromise(world, sort, at, []);
  const opened: Opened = {
    type: 'opened',
    number,
    programme: programme.id,
    version: world.version,
    source: brought.source,
    kind: category?.kind ?? programme.cases.kinds[0] ?? 'help',
    ...sort,
    area: areaPath.at(-1) ?? book.root,
    areaPath,
    point: brought.point,
    callers: [],
    splitFrom: 'none',
    night: false,
    shield: { confidential: category?.confidential ?? false, about: [], named: [] },
    words: sealer.seal(brought.words),
    address: brought.address ? sealer.seal(brought.address) : 'none',
    photos: [],
    data: { kept: brought.kept },
    ...unsure(asking),
    arrival: arriveAt({ world, at, state: { ...unopened, above: sort.above } }, programme.cases.flow.opens, { sort, promised: promise })
      .arrival,
    promised: promise,
  };
  return { events: [opened], others: [], personal: sealer.values };
};

const stagesOf = ({ programme }: World): Stage[] => Object.values(programme.cases.flow.stages);

const leadsBy = (world: World, does: Doing): string | undefined =>
  stagesOf(world)
    .flatMap(({ actions }): Action[] => Object.values(actions))
    .find((action) => action.does === does && action.to !== undefined)?.to;

const endAt: Record<Ending, (world: World) => string | undefined> = {
  answered: (world) => stagesOf(world).find(({ silence }) => silence?.rating === 'unrated')?.silence?.to ?? leadsBy(world, 'rate'),
  declined: (world) => leadsBy(world, 'decline'),
  withdrawn: (world) => leadsBy(world, 'withdraw'),
};

/**
 * Closes a case at the instant at which other books closed it. What happened in between nobody wrote down, so nothing is made up: no
 * signing, no check, no rating. In time is judged by the promise, as always.
 */
export const closeElsewhere = (
  world: World,
  state: Case,
  { ending, lead }: Extract<Command, { type: 'close-elsewhere' }>,
  asking: Asking,
): Decision => {
  if (state.phase === 'done') return refuse('not-now');
  if (!mayBring(asking, state.areaPath) || subjectOf(state).only) return refuse('not-yours');
  const at = asking.at.toISOString();
  if (at < state.opened)
    return refuse('unwell', [{ path: 'closed', code: 'past', words: t('办结时间早于登记时间', 'closed before it was opened') }]);
  const to = endAt[ending](world) ?? refuse('not-now');
  const event: CaseEvent = {
    type: 'closed-elsewhere',
    action: 'close-elsewhere',
    ending,
    lead,
    inTime: ending === 'answered' ? inTime(state.promise, at) : 'unjudged',
    ...unsure(asking),
    ...arriveAt({ world, state, at }, to),
  };
  return { events: [event], others: [], personal: [] };
};

/** Mandatory reports 强制报告: suspected harm opens a restricted case of its own at once, whatever becomes of the one it was seen in. */
import { own } from '../own.ts';
import type { Action, Stage } from '../programme/flow.ts';
import type { Harm } from '../programme/vocabulary.ts';
import { arriveAt } from './arrive.ts';
import type { Asking, Decision, World } from './command.ts';
import type { CaseEvent, Opened } from './event.ts';
import { evolve } from './evolve.ts';
import { dueOf } from './limits.ts';
import { makePromise } from './promise.ts';
import { towards } from './scene.ts';
import type { Sealed } from './sealed.ts';
import type { Case } from './state.ts';
import { unopened } from './unopened.ts';

type Raised = Pick<Decision, 'events' | 'others'>;

const nothing: Raised = { events: [], others: [] };

const namedFor = ({ book, programme }: World, { areaPath, shield }: Pick<Case, 'areaPath' | 'shield'>, on: Date) =>
  book.named(
    programme.id,
    areaPath,
    on,
    shield.about.flatMap((unit) => book.kin(unit, on) ?? [unit]),
  );

/** The category under which the zone names who must act on reports like this one. */
export const mandatoryCategory = (world: World, of: Pick<Case, 'areaPath' | 'shield'>, on: Date): string =>
  namedFor(world, of, on).category;

/** A report that was just opened goes to the units that the zone names for it; where it names none, it waits for the supervisor to do so. */
export const addressed = (world: World, state: Case, asking: Asking): CaseEvent[] => {
  const { stages } = world.programme.cases.flow;
  const stage = own(stages as Record<string, Stage>, state.stage);
  const sending = Object.entries((stage?.actions ?? {}) as Record<string, Action>).find(([, { does }]) => does === 'dispatch');
  const { lead, assisting } = namedFor(world, state, asking.at);
  if (!sending || lead === 'nobody') return [];
  const [name, action] = sending;
  const arriving = arriveAt({ world, state, at: asking.at.toISOString() }, towards({ action, state }));
  return [{ type: 'dispatched', action: name, lead, assisting, partDue: dueOf({ world, state, asking }, 'part'), ...arriving }];
};

const openedFrom = (world: World, id: string, state: Case, words: Sealed | 'none', asking: Asking): Opened => {
  const { programme, version, book } = world;
  const { area, areaPath, point, address } = state;
  const at = asking.at.toISOString();
  const named = asking.who === 'system' || asking.who === 'caller' ? [] : [asking.who];
  const shield = { confidential: true, restricted: true as const, about: state.shield.about, named };
  const code = mandatoryCategory(world, { areaPath, shield }, asking.at);
  const category = book.category(code);
  const { kinds, sources, flow } = programme.cases;
  const sort = { category: code, urgency: category?.urgency ?? ('urgent' as const), matter: 'none', above: 'none' as const };
  const promised = makePromise(world, sort, at, []);
  return {
    type: 'opened',
    number: world.nextNumber(),
    programme: programme.id,
    version,
    source: Object.keys(sources)[0] ?? '',
    kind: category?.kind ?? kinds[0] ?? 'help',
    ...sort,
    area,
    areaPath,
    point,
    address,
    words,
    shield,
    callers: [],
    photos: [],
    night: false,
    splitFrom: 'none',
    reportOf: id,
    arrival: arriveAt({ world, at, state: unopened }, flow.opens, { sort, promised }).arrival,
    promised,
  };
};

/**
 * Raises a mandatory report from a case in which harm is suspected: what staff say, what a category implies, and what reads words may
 * suspect, all come through here. Once per case and harm; what is said again stands with the case, for those who may know. Where no
 * programme receives such reports nothing is raised, and `undefined` says so.
 */
export const mandate = (
  world: World,
  id: string,
  state: Case,
  harm: Harm,
  asking: Asking,
  said: { data?: unknown; words?: Sealed } = {},
): Raised | undefined => {
  const receiver = world.receiver(harm);
  if (!receiver) return undefined;
  const { data, words = state.words } = said;
  const raised = (report: string) => ({ type: 'raised', action: 'raise', ...(data !== undefined && { data }), harm, report }) as const;
  const before = state.reports.find((one) => one.harm === harm);
  if (state.programme === receiver.programme.id || (before && data === undefined)) return nothing;
  if (before) return { events: [{ ...raised(before.id), again: true }], others: [] };

  const there = { ...world, ...receiver };
  const report = asking.newId();
  const opened = openedFrom(there, id, state, words, asking);
  return { events: [raised(report)], others: [{ id: report, events: [opened, ...addressed(there, evolve(unopened, opened), asking)] }] };
};

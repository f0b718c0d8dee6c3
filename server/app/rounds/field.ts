import { dayOf, midnight } from '../../../core/calendar/index.ts';
import { may } from '../../../core/permission.ts';
import type { Check } from '../../../core/programme/rounds.ts';
import { Refusal, refuse } from '../../../core/refusal.ts';
import type { Brought, Planned } from '../../../core/round/index.ts';
import { t, type Words } from '../../../core/words.ts';
import { findCase } from '../../db/queries/cases.ts';
import { everyCase } from '../../db/queries/seen.ts';
import { both, visitsLike, visitsOf } from '../../db/queries/seen-visits.ts';
import { visitsWhere } from '../../db/queries/visits.ts';
import { askingOf } from '../asking.ts';
import type { CaseAnswer } from '../cases/ask.ts';
import { openAsk } from '../cases/open.ts';
import { caseKind } from '../cases/primitive.ts';
import type { Reader } from '../cases/reader.ts';
import type { KeptCase } from '../cases/row.ts';
import type { Door, Doorstep } from '../door/index.ts';
import type { Ports } from '../ports.ts';
import type { Shelf } from '../shelf.ts';
import { type VisitDone, visitKind } from './primitive.ts';
import { questionsOf, titlesOf, type VisitShown, visitShown, withVersions } from './shown.ts';

/** A visit with its questions, as a phone keeps it for the day. */
export type FieldVisit = VisitShown & { checklist: string };

/** Where something seen on the way can be reported. */
export type Reportable = { programme: string; title: Words };

export type Today = {
  now: string;
  until: string;
  demo: boolean;
  account: string;
  name: string;
  visits: FieldVisit[];
  /** Questions by `checklist`: visits of one round share theirs. */
  checklists: Record<string, Record<string, Check>>;
  reports: Reportable[];
};

/** So many visits a phone carries; nobody walks to more in a day. */
const most = 1_000;

const sourceFor = (shelf: Shelf, programme: string): string | undefined =>
  Object.entries(shelf.find(programme)?.programme.cases.sources ?? {}).find(([, { through }]) => through === 'round')?.[0];

const checklistOf = ({ version, round, because }: Planned): string =>
  `${version.slice(0, 16)}/${round}${because.why === 'recheck' ? `/${because.checks.join('+')}` : ''}`;

/** Everything that today needs and nothing else: visits that may be made today, their questions, and the time here. */
export const todayFor = async (reader: Reader, step: Doorstep): Promise<Today> => {
  const { db, books, ports, shelf } = reader;
  const { asking, zone } = step;
  const book = await books.of(db, zone);
  const now = ports.clock.now();
  const today = dayOf(now, book.calendar);
  const [from, to] = [new Date(midnight(today, book.calendar)), new Date(midnight(today + 1, book.calendar))];
  const visits = await visitsWhere(db, zone, both(visitsOf(asking.who, asking.posts), visitsLike({ from, to })), { most });
  await withVersions(reader, zone, visits);
  const titles = await titlesOf(reader, zone, visits);
  return {
    now: now.toISOString(),
    until: to.toISOString(),
    demo: book.zone.demo,
    account: asking.who,
    name: book.accountName(asking.who) ?? asking.who,
    visits: visits.map((visit) => ({ ...visitShown(book, shelf, visit, titles), checklist: checklistOf(visit.state) })),
    checklists: Object.fromEntries(visits.map(({ state }) => [checklistOf(state), questionsOf(shelf, state)])),
    reports: shelf.current
      .filter(({ programme }) => sourceFor(shelf, programme.id) !== undefined)
      .map(({ programme }) => ({ programme: programme.id, title: programme.title })),
  };
};

const oldest = 400 * 86_400_000;
const mostAhead = 120_000;

/** When it was, by a phone whose distance from our clock was measured; what lies ahead of us is wrong and counts as now. */
const whenOf = (at: string, { clock }: Pick<Ports, 'clock'>): Date => {
  const [then, now] = [Date.parse(at), clock.now()];
  if (then < now.getTime() - oldest)
    return refuse('unwell', [{ path: 'at', code: 'too-early', words: t('时间太早', 'this is too early') }]);
  return then > now.getTime() + mostAhead ? now : new Date(then);
};

const at = (door: Door, step: Doorstep, when: Date): Doorstep => {
  const { who, posts } = step.asking;
  return { ...step, asking: askingOf(door.ports, { who, posts, at: when }) };
};

/** Takes what a phone brings home from a visit. */
export const bringHome = (door: Door, step: Doorstep, visit: string, brought: Brought, uploader: string): Promise<VisitDone> =>
  door.submit<VisitDone>(at(door, step, whenOf(brought.at, door.ports)), visitKind, {
    id: visit.toLowerCase(),
    command: { type: 'bring', brought },
    uploader,
  });

/** What somebody saw on the way, as their phone kept it. */
export type SeenOnTheWay = Readonly<{
  id: string;
  programme: string;
  at: string;
  data: Readonly<Record<string, unknown>>;
  uploader: string;
}>;

/** Opens a case for what was seen on the way, at the moment it was seen. The phone gives its id, so that it is opened once, however late it arrives. */
export const openOnTheWay = async (
  reader: Reader,
  door: Door,
  step: Doorstep,
  { id, programme, at: said, data, uploader }: SeenOnTheWay,
): Promise<{ id: string; number: string }> => {
  const source = sourceFor(reader.shelf, programme) ?? refuse('no-such-programme');
  const standing = async () => {
    const row = await findCase(reader.db, step.zone, id.toLowerCase(), everyCase);
    const state = row?.state as KeptCase | undefined;
    return state && may(step.asking.posts, 'see', { ...nobody, areaPath: state.areaPath }) ? { id, number: state.number } : undefined;
  };
  try {
    const ask = openAsk(door, programme, { ...data, source }, { id: id.toLowerCase(), uploader });
    const { number } = await door.submit<CaseAnswer>(at(door, step, whenOf(said, door.ports)), caseKind, ask);
    return { id, number };
  } catch (fault) {
    if (!(fault instanceof Refusal) || fault.code !== 'already-open') throw fault;
    return (await standing()) ?? refuse('already-open');
  }
};

const nobody = { lead: 'nobody', assisting: [], called: [], kept: [] };

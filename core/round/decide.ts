import type { Asking } from '../case/command.ts';
import { Sealer } from '../case/fill.ts';
import type { PersonalValue } from '../case/sealed.ts';
import { may, type PostNow } from '../permission.ts';
import type { RoundPart } from '../programme/rounds.ts';
import { type Fault, refuse } from '../refusal.ts';
import { t } from '../words.ts';
import { type Answers, answerFaults, failedIn, only, type Said } from './answers.ts';
import { findingsOf, type KeptAnswer, type Photo, type Planned, type Visit, type VisitEvent, type Work } from './visit.ts';

/** What a phone brings home. Photographs are ids of uploads; `stamped` says of which original each stamped picture is. */
export type Brought = Readonly<{
  id: string;
  outcome: 'done' | 'refused';
  at: string;
  clock: Work['clock'];
  version: string;
  place: Work['place'];
  together: readonly string[];
  answers: Answers;
  stamped: Readonly<Record<string, string>>;
  reason?: string;
  photos?: readonly string[];
}>;

export type VisitCommand =
  | Readonly<{ type: 'plan'; planned: Planned }>
  | Readonly<{ type: 'bring'; brought: Brought }>
  | Readonly<{ type: 'excuse'; reason: string }>
  | Readonly<{ type: 'miss' }>;

/** What a decision rests on beside the visit: the round as it was planned, the posts held when it was made, what is known of uploads. */
export type VisitWorld = Readonly<{
  round: RoundPart | undefined;
  postsThen: readonly PostNow[];
  proof: (file: string) => Readonly<{ sha256: string }> | undefined;
  caseOf: (check: string) => string;
}>;

type Decision = Readonly<{ events: readonly VisitEvent[]; personal: readonly PersonalValue[] }>;

const nothing: Decision = { events: [], personal: [] };

/** What of a visit decides who may touch it. */
export const subjectOf = ({ subject }: Pick<Planned, 'subject'>) => ({
  areaPath: subject.areaPath,
  lead: 'nobody',
  assisting: [],
  called: [],
  kept: [],
});

/** Whether these posts, held by this account, go on this visit. */
export const goesOn = (visit: Planned, who: string, posts: readonly PostNow[]): boolean =>
  (visit.who.length === 0 || visit.who.includes(who)) &&
  may(
    posts.filter(({ kind }) => visit.kinds.includes(kind)),
    'visit',
    subjectOf(visit),
  );

/** Whether this person may know of it: their own always; a hidden one before it is done only who plans; else whoever sees rounds there. */
export const knowsOf = (visit: Visit, { who, posts }: Pick<Asking, 'who' | 'posts'>): boolean =>
  who === 'system' ||
  goesOn(visit, who, posts) ||
  visit.works.some(({ by }) => by === who) ||
  may(posts, visit.hidden && visit.works.length === 0 ? 'rounds.plan' : 'rounds.see', subjectOf(visit));

/** The checklist of a visit: that of its round, or what is looked at again. */
export const checksOf = (round: Pick<RoundPart, 'checks'>, { because }: Pick<Planned, 'because'>): RoundPart['checks'] =>
  only(round.checks, because.why === 'recheck' ? because.checks : []);

const photosOf = (ids: readonly string[], path: string, { stamped }: Brought, { proof }: VisitWorld, faults: Fault[]): Photo[] =>
  ids.flatMap((file) => {
    const known = proof(file);
    const drawn = stamped[file];
    const shown = drawn === undefined ? undefined : proof(drawn);
    if (known && drawn === undefined) return [{ file, sha256: known.sha256 }];
    if (known && shown && drawn !== undefined) return [{ file, sha256: known.sha256, stamped: { file: drawn, sha256: shown.sha256 } }];
    faults.push({
      path,
      code: 'no-such-file',
      words: t('有照片没有传上来，请重新发送', 'a photograph did not arrive; please send it again'),
    });
    return [];
  });

const keptAnswer = (asks: string, { value, note, photos = [] }: Said, kept: readonly Photo[], sealer: Sealer): KeptAnswer => ({
  ...(value !== undefined && (asks === 'text' ? { text: sealer.seal(value) } : { value })),
  ...(note?.trim() && { note: sealer.seal(note.trim()) }),
  ...(photos.length > 0 && { photos: kept }),
});

/** How far ahead of us a phone may say it was; beyond that its clock is wrong and the moment of arrival counts. */
const mostAhead = 120_000;

const bring = (world: VisitWorld, state: Visit, { brought }: VisitCommand & { type: 'bring' }, asking: Asking, now: Date): Decision => {
  if (!goesOn(state, asking.who, [...world.postsThen, ...asking.posts])) return refuse('no-such-thing');
  if (state.works.some(({ id }) => id === brought.id)) return nothing;
  const round = world.round ?? refuse('no-such-programme');
  const checks = checksOf(round, state);
  const refused = brought.outcome === 'refused';
  const reason = brought.reason?.trim() ?? '';
  const faults: Fault[] = refused
    ? reason === '' || reason.length > 500
      ? [{ path: 'reason', code: 'missing', words: t('请写明对方怎样拒绝检查', 'say how the check was refused') }]
      : []
    : answerFaults(checks, brought.answers);
  const sealer = new Sealer(asking);
  const answers = Object.fromEntries(
    Object.entries(refused ? {} : brought.answers).map(([name, said]) => [
      name,
      keptAnswer(checks[name]?.asks ?? 'text', said, photosOf(said.photos ?? [], `answers.${name}`, brought, world, faults), sealer),
    ]),
  );
  const photos = photosOf(brought.photos ?? [], 'photos', brought, world, faults);
  if (faults.length > 0) return refuse('unwell', faults);

  const at = Date.parse(brought.at) > now.getTime() + mostAhead ? now.toISOString() : brought.at;
  const failed = refused ? [] : failedIn(checks, brought.answers);
  const found = new Set(findingsOf(state).map(({ check }) => check));
  const opens = (check: string) =>
    (checks[check]?.finds ?? round.finds) !== undefined && !found.has(check) && state.because.why !== 'recheck';
  const work: Work = {
    id: brought.id,
    outcome: brought.outcome,
    by: asking.who,
    together: [...new Set(brought.together)].filter((one) => one !== asking.who),
    at,
    clock: brought.clock,
    version: brought.version,
    place: brought.place,
    answers,
    failed,
    findings: failed.filter(opens).map((check) => ({ check, case: world.caseOf(check) })),
    reason: reason === '' ? 'none' : sealer.seal(reason),
    photos,
  };
  const counts = state.stage !== 'done' && !(state.stage === 'refused' && refused);
  const event: VisitEvent = counts ? { type: brought.outcome, late: at > state.closes, work } : { type: 'kept-beside', work };
  return { events: [event], personal: sealer.values };
};

const excuse = (state: Visit, reason: string, asking: Asking): Decision => {
  if (!knowsOf(state, asking)) return refuse('no-such-thing');
  if (!may(asking.posts, 'rounds.plan', subjectOf(state))) return refuse('not-yours');
  if (state.stage !== 'planned' && state.stage !== 'missed') return refuse('not-now');
  const words = reason.trim();
  if (words === '' || words.length > 500) return refuse('unwell', [{ path: 'reason', code: 'missing', words: t('请写明原因', 'say why') }]);
  const sealer = new Sealer(asking);
  return { events: [{ type: 'excused', reason: sealer.seal(words) }], personal: sealer.values };
};

/** A visit that has not begun goes to whoever answers for its subject now; who else it goes to is never changed by planning it again. */
const handedOn = (state: Visit, { who, because }: Planned, { who: asks }: Asking, now: Date): Decision => {
  const same = JSON.stringify(state.who) === JSON.stringify(who);
  const waits = state.stage === 'planned' && now.toISOString() < state.opens;
  return asks === 'system' && waits && !same && because.why === 'schedule' && state.because.why === 'schedule'
    ? { ...nothing, events: [{ type: 'handed', who }] }
    : nothing;
};

/** What happens when this is asked of a visit: events, or a refusal, thrown. `now` is when it arrived; `asking.at` when it was. */
export const decideVisit = (world: VisitWorld, state: Visit | 'none', command: VisitCommand, asking: Asking, now: Date): Decision => {
  if (command.type === 'plan') {
    if (asking.who !== 'system' && !may(asking.posts, 'rounds.plan', subjectOf(command.planned))) return refuse('not-yours');
    return state === 'none'
      ? { ...nothing, events: [{ type: 'planned', ...command.planned }] }
      : handedOn(state, command.planned, asking, now);
  }
  if (state === 'none') return refuse('no-such-thing');
  switch (command.type) {
    case 'bring':
      return bring(world, state, command, asking, now);
    case 'excuse':
      return excuse(state, command.reason, asking);
    case 'miss':
      if (asking.who !== 'system') return refuse('not-yours');
      return state.stage === 'planned' && now.toISOString() >= state.closes ? { ...nothing, events: [{ type: 'missed' }] } : nothing;
  }
};

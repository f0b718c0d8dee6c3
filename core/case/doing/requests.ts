import { deadline } from '../../clock/index.ts';
import { type Deed, may } from '../../permission.ts';
import type { FormOf } from '../../programme/forms.ts';
import { refuse } from '../../refusal.ts';
import { t } from '../../words.ts';
import { arriveAt } from '../arrive.ts';
import { capOf, fixedText, inTime, recount, runClock } from '../clocks.ts';
import type { World } from '../command.ts';
import type { CaseEvent } from '../event.ts';
import { ahead, extendPromise, pausePromise } from '../promise.ts';
import { actingPost, type Done, type Scene, stageOf, subjectOf } from '../scene.ts';
import type { Case, Instant, Paused, Request } from '../state.ts';
import { closing } from './check.ts';

const asked = (scene: Scene, kind: Request['kind'], fields: Pick<Request, 'reason' | 'until' | 'needs'>): Request => {
  const { state, asking, action, at } = scene;
  if (state.requests.some((one) => one.kind === kind && one.state === 'pending')) return refuse('pending-already');
  const post = actingPost(action, state, asking) ?? refuse('not-yours');
  return { id: asking.newId(), kind, unit: post.unit, by: asking.who, at, stage: state.stage, state: 'pending', ...fields };
};

/** Whether this programme knows how to ask whoever handed a case down. */
const mayGoUp = ({ world, state }: Scene): boolean =>
  Object.values(stageOf(world, state.stage).actions).some(({ does }) => does === 'sendUp');

/** Past the giver's date only the giver can say yes. */
const beyondAbove = (scene: Scene, until: Instant): boolean => {
  const by = capOf(scene.state.promise);
  return scene.state.above !== 'none' && by !== 'none' && until > by && mayGoUp(scene);
};

/** Whether the unit may still say that the case is not theirs: within the programme's days of dispatch, and never against a ruling. */
export const mayReturn = (world: World, { arbitrated, hung, sent }: Case, at: Date): 'yes' | 'not-now' | 'too-late' => {
  if (arbitrated || hung || sent === 'never') return 'not-now';
  const { due } = deadline(new Date(sent), world.programme.cases.returns.within, [], world.calendar);
  return due && at > due ? 'too-late' : 'yes';
};

/**
 * A return 退单 is an application with a reason from the closed list; the desk decides, the programme's n-th goes to arbitration.
 * The unit stays responsible until then 首接负责.
 */
export const giveBack = (scene: Scene, data: FormOf<'return'>): Done => {
  const { state, world, asking, name, filled, action } = scene;
  const still = mayReturn(world, state, asking.at);
  if (still !== 'yes') return refuse(still);
  const disputed = state.returns + 1 >= world.programme.cases.returns.arbitrateAt && action.to;
  const up = state.above !== 'none' && mayGoUp(scene) ? ({ up: 'wanted' } as const) : {};
  const request = { ...asked(scene, 'return', { reason: data.reason, until: 'none', needs: disputed ? 'another' : 'desk' }), ...up };
  return [{ type: 'requested', action: name, ...filled, request, ...(disputed && arriveAt(scene, disputed)) }];
};

/** More time 延期: asked for before the limit; the desk grants the first, a leader any other. */
export const extend = (scene: Scene, data: FormOf<'extend'>): Done => {
  const { state, at, name, filled } = scene;
  const { due } = state.promise;
  if (inTime(state.promise, at) === 'no') return refuse('too-late');
  const until = ahead(data.until, at, 'until');
  if (due !== 'none' && due !== 'open' && until <= due)
    return refuse('unwell', [
      { path: 'until', code: 'not-later', words: t('要晚于现在的期限', 'This must be later than the limit that stands') },
    ]);
  const by = capOf(state.promise);
  if (state.above === 'none' && by !== 'none' && until > by)
    return refuse('unwell', [
      {
        path: 'until',
        code: 'beyond-above',
        words: t(
          '不能超过来件时限；请在原来件工单上申请',
          'This is beyond the limit of those above; ask for it on the case that they handed down',
        ),
      },
    ]);
  const needs = state.extensions === 0 ? 'desk' : 'leader';
  const request = {
    ...asked(scene, 'extend', { reason: 'time', until, needs }),
    ...(beyondAbove(scene, until) && { up: 'wanted' as const }),
  };
  return [{ type: 'requested', action: name, ...filled, request }];
};

/** The clocks stand still until a date 暂停计时, once granted. */
export const suspend = (scene: Scene, data: FormOf<'suspend'>): Done => [
  {
    type: 'requested',
    action: scene.name,
    ...scene.filled,
    request: asked(scene, 'suspend', { reason: 'pause', until: ahead(data.until, scene.at, 'until'), needs: 'desk' }),
  },
];

/** Hung 挂账: what history makes take years; a leader grants it, the caller sees it, it never counts as solved. */
export const hang = (scene: Scene, data: FormOf<'hang'>): Done => [
  {
    type: 'requested',
    action: scene.name,
    ...scene.filled,
    request: asked(scene, 'hang', { reason: 'history', until: ahead(data.until, scene.at, 'until'), needs: 'leader' }),
  },
];

/** The deeds of the permission table that may decide what a request needs. */
const approvers: Record<Request['needs'], readonly Deed[]> = {
  desk: ['triage', 'grantMore'],
  leader: ['grantMore'],
  another: ['grantMore', 'supervise'],
};

/** Nobody decides on their own request or on one of their unit's family. */
const isOwn = ({ by, unit }: Request, { who, posts }: Scene['asking']) => by === who || posts.some(({ kin }) => kin.includes(unit));

/** Whether this asker may decide this request of the case. */
export const mayDecide = (state: Case, request: Request, asking: Scene['asking']): boolean =>
  request.state === 'pending' &&
  !isOwn(request, asking) &&
  approvers[request.needs].some((deed) => may(asking.posts, deed, subjectOf(state)));

/** A request that this asker may decide now; thrown otherwise, saying why. */
export const pending = ({ state, asking }: Scene, id: string): Request => {
  const request = state.requests.find((one) => one.id === id) ?? refuse('not-pending');
  if (request.state !== 'pending') return refuse('not-pending');
  if (isOwn(request, asking)) return refuse('own-work');
  return mayDecide(state, request, asking) ? request : refuse('not-yours');
};

const paused = (scene: Scene, pause: Paused) => {
  const pauses = [...scene.state.pauses, pause];
  return { promised: pausePromise(scene, pauses), clock: recount(scene.state.clock, pauses, scene.world.calendar) };
};

/** A hung case owes a word of progress every month. */
export const nextProgress = ({ at, world }: Pick<Scene, 'at' | 'world'>): string =>
  deadline(new Date(at), { n: 30, unit: 'naturalDays' }, [], world.calendar).due?.toISOString() ?? at;

type Granted = Omit<CaseEvent & { type: 'granted' }, 'type' | 'action' | 'request'>;

const granting: Record<Request['kind'], (scene: Scene, request: Request) => Granted> = {
  return: (scene, { stage }) => {
    const { actions } = stageOf(scene.world, stage);
    return arriveAt(scene, Object.values(actions).find(({ does }) => does === 'return')?.back ?? refuse('not-now'));
  },
  extend: (scene, { until }) => {
    const { clock, promise, pauses } = scene.state;
    if (promise.due !== 'open' && promise.due !== 'none' && until <= promise.due) return refuse('not-now');
    const later = clock.due !== 'none' && clock.due !== 'open' && clock.due < until;
    const moved = later && { ...runClock(fixedText(until, scene.at), clock.start, pauses, scene.world.calendar), told: clock.told };
    return { promised: extendPromise(scene, until), ...(moved && { clock: moved }) };
  },
  suspend: (scene, { until }) => paused(scene, { from: scene.at, to: until, why: 'suspended' }),
  hang: (scene, { until }) => ({ ...paused(scene, { from: scene.at, to: until, why: 'hung' }), progressDue: nextProgress(scene) }),
  close: closing,
};

/**
 * Whether it may be granted in the house: not what was sent up, and no date beyond the giver's. A return that was not sent up may be:
 * another unit of the zone then takes the case.
 */
export const grantable = ({ up, kind }: Request): boolean => up === undefined || (up === 'wanted' && kind === 'return');

/** Granted by whom the request needs, while its date still lies ahead. */
export const grant = (scene: Scene, data: FormOf<'grant'>): Done => {
  const request = pending(scene, data.request);
  if (!grantable(request)) return refuse('above-decides');
  if (request.until !== 'none' && request.until <= scene.at) return refuse('too-late');
  return [{ type: 'granted', action: scene.name, ...scene.filled, request: request.id, ...granting[request.kind](scene, request) }];
};

/** Denied with a reason; everything stays as it was. What was sent up is decided above. */
export const deny = (scene: Scene, data: FormOf<'deny'>): Done => {
  const request = pending(scene, data.request);
  if (request.up === 'sent') return refuse('above-decides');
  return [{ type: 'denied', action: scene.name, ...scene.filled, request: request.id }];
};

import { deadline } from '../../clock/index.ts';
import { type Deed, may } from '../../permission.ts';
import type { FormOf } from '../../programme/forms.ts';
import { refuse } from '../../refusal.ts';
import { t } from '../../words.ts';
import { recount } from '../clocks.ts';
import type { CaseEvent } from '../event.ts';
import { ahead, extendPromise, pausePromise } from '../promise.ts';
import { actingPost, type Done, goes, type Scene, subjectOf } from '../scene.ts';
import type { Paused, Request } from '../state.ts';
import { closing } from './check.ts';

const asked = (scene: Scene, kind: Request['kind'], fields: Pick<Request, 'reason' | 'until' | 'needs'>): Request => {
  const { state, asking, action, at } = scene;
  if (state.requests.some((one) => one.kind === kind && one.state === 'pending')) return refuse('pending-already');
  const post = actingPost(action, state, asking) ?? refuse('not-yours');
  return { id: asking.newId(), kind, unit: post.unit, by: asking.who, at, stage: state.stage, state: 'pending', ...fields };
};

/**
 * A return 退单 is an application within the programme's days of dispatch, with a reason from the closed list; the desk decides, the
 * programme's n-th goes to arbitration. The unit stays responsible until then 首接负责.
 */
export const giveBack = (scene: Scene, data: FormOf<'return'>): Done => {
  const { state, world, asking, name, filled, action } = scene;
  const { within, arbitrateAt } = world.programme.cases.returns;
  if (state.arbitrated) return refuse('not-now');
  const due = state.sent === 'never' ? null : deadline(new Date(state.sent), within, [], world.calendar).due;
  if (due && asking.at > due) return refuse('too-late');
  const request = asked(scene, 'return', { reason: data.reason, until: 'none', needs: 'desk' });
  const disputed = state.returns + 1 >= arbitrateAt && action.to;
  return [{ type: 'requested', action: name, ...filled, request, ...(disputed && { arrival: goes(scene, disputed) }) }];
};

/** More time 延期: asked for before the limit; the desk grants the first, a leader any other. */
export const extend = (scene: Scene, data: FormOf<'extend'>): Done => {
  const { state, at, name, filled } = scene;
  const { due } = state.promise;
  if (due !== 'none' && due !== 'open' && at > due) return refuse('too-late');
  const until = ahead(data.until, scene, 'until');
  if (due !== 'none' && due !== 'open' && until <= due)
    return refuse('unwell', [
      { path: 'until', code: 'not-later', words: t('要晚于现在的期限', 'This must be later than the limit that stands') },
    ]);
  const needs = state.extensions === 0 ? 'desk' : 'leader';
  return [{ type: 'requested', action: name, ...filled, request: asked(scene, 'extend', { reason: 'time', until, needs }) }];
};

/** The clocks stand still until a date 暂停计时, once granted. */
export const suspend = (scene: Scene, data: FormOf<'suspend'>): Done => [
  {
    type: 'requested',
    action: scene.name,
    ...scene.filled,
    request: asked(scene, 'suspend', { reason: 'pause', until: ahead(data.until, scene, 'until'), needs: 'desk' }),
  },
];

/** Hung 挂账: what history makes take years; a leader grants it, the caller sees it, it never counts as solved. */
export const hang = (scene: Scene, data: FormOf<'hang'>): Done => [
  {
    type: 'requested',
    action: scene.name,
    ...scene.filled,
    request: asked(scene, 'hang', { reason: 'history', until: ahead(data.until, scene, 'until'), needs: 'leader' }),
  },
];

/** The deeds of the permission table that may decide what a request needs. */
const approvers: Record<Request['needs'], readonly Deed[]> = {
  desk: ['triage', 'grantMore'],
  leader: ['grantMore'],
  another: ['grantMore', 'supervise'],
};

/** The pending request that is meant, held to the rule that nobody decides on their own or their unit's. */
const pending = ({ state, asking }: Scene, id: string): Request => {
  const request = state.requests.find((one) => one.id === id) ?? refuse('not-pending');
  if (request.state !== 'pending') return refuse('not-pending');
  if (request.by === asking.who) return refuse('own-work');
  return approvers[request.needs].some((deed) => may(asking.posts, deed, subjectOf(state))) ? request : refuse('not-yours');
};

const paused = (scene: Scene, pause: Paused) => {
  const pauses = [...scene.state.pauses, pause];
  return { promised: pausePromise(scene, pauses), clock: recount(scene.state.clock, pauses, scene.world.calendar) };
};

const granting: Record<
  Request['kind'],
  (scene: Scene, request: Request) => Omit<CaseEvent & { type: 'granted' }, 'type' | 'action' | 'request'>
> = {
  return: (scene, request) => {
    const stage = scene.world.programme.cases.flow.stages[request.stage];
    const back = Object.values(stage?.actions ?? {}).find(({ does }) => does === 'return')?.back;
    return { arrival: goes(scene, back ?? refuse('not-now')) };
  },
  extend: (scene, { until }) => {
    const promise = extendPromise(scene, until);
    const { due } = scene.state.clock;
    const clock =
      due !== 'none' && due !== 'open' && due < until
        ? { ...scene.state.clock, ...promise.promise, start: scene.state.clock.start }
        : undefined;
    return { promised: promise, ...(clock && { clock }) };
  },
  suspend: (scene, { until }) => paused(scene, { from: scene.at, to: until, why: 'suspended' }),
  hang: (scene) => paused(scene, { from: scene.at, to: 'open', why: 'hung' }),
  close: (scene) => closing(scene),
};

export const grant = (scene: Scene, data: FormOf<'grant'>): Done => {
  const request = pending(scene, data.request);
  if (request.until !== 'none' && request.until <= scene.at) return refuse('too-late');
  return [{ type: 'granted', action: scene.name, ...scene.filled, request: request.id, ...granting[request.kind](scene, request) }];
};

export const deny = (scene: Scene, data: FormOf<'deny'>): Done => [
  { type: 'denied', action: scene.name, ...scene.filled, request: pending(scene, data.request).id },
];

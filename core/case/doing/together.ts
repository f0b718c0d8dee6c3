import type { FormOf } from '../../programme/forms.ts';
import { refuse } from '../../refusal.ts';
import { makePromise, stopPromise } from '../promise.ts';
import { arrive, type Done, goes, mayAct, type Scene } from '../scene.ts';

/** 并案: this case points to a main one, whose promise and handling serve its callers too. */
export const merge = (scene: Scene, data: FormOf<'merge'>): Done => {
  const { id, state, asking, beside, name, filled } = scene;
  const main = beside.get(data.into) ?? refuse('no-such-case');
  if (!mayAct(scene.action, main, asking)) return refuse('no-such-case');
  if (data.into === id || main.phase === 'done' || main.phase === 'rating' || main.phase === 'verification') return refuse('merge-itself');
  if (state.shield.confidential || main.shield.confidential || main.programme !== state.programme) return refuse('merge-itself');
  const callers = state.callers.map((caller) => ({ ...caller, main: false }));
  return {
    events: [{ type: 'merged', action: name, ...filled, into: data.into, arrival: goes(scene), promised: stopPromise(scene) }],
    others: [{ id: data.into, events: [{ type: 'joined', action: name, from: id, callers }] }],
  };
};

/** 拆分: one part becomes a case of its own, with the same callers and the promise that already runs. */
export const split = (scene: Scene, data: FormOf<'split'>): Done => {
  const { id, state, world, asking, at, name, filled, sealer } = scene;
  const child = asking.newId();
  const category = data.category ?? state.category;
  const sort = { category, urgency: state.urgency, above: 'none' as const };
  const opens = world.programme.cases.flow.opens;
  const promised = makePromise(world, sort, state.promise.start, state.pauses);
  return {
    events: [{ type: 'split-off', action: name, ...filled, to: child }],
    others: [
      {
        id: child,
        events: [
          {
            type: 'opened',
            number: scene.number ?? refuse('broken'),
            programme: state.programme,
            version: world.version,
            source: state.source,
            kind: state.kind,
            matter: state.matter,
            category,
            area: state.area,
            areaPath: state.areaPath,
            urgency: state.urgency,
            shield: state.shield,
            callers: state.callers.map((caller) => ({ ...caller, id: asking.newId(), rated: 0 })),
            words: sealer.seal(data.words),
            address: state.address,
            point: state.point,
            photos: state.photos,
            above: 'none',
            splitFrom: id,
            arrival: { ...arrive(world, opens, sort, at, state.pauses) },
            promised,
          },
        ],
      },
    ],
  };
};

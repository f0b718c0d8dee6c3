import type { FormOf } from '../../programme/forms.ts';
import { refuse } from '../../refusal.ts';
import { arriveAt, goes } from '../arrive.ts';
import { capOf } from '../clocks.ts';
import { makePromise } from '../promise.ts';
import { type Done, mayAct, type Scene } from '../scene.ts';
import type { Case } from '../state.ts';
import { unopened } from '../unopened.ts';

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((one) => b.includes(one));

/** A case that has ended or been handed in, keeps a secret, or is kept from other units cannot take callers in. */
const fits = (one: Case, main: Case): boolean =>
  !['done', 'rating', 'verification'].includes(main.phase) &&
  !one.shield.confidential &&
  !main.shield.confidential &&
  same(one.shield.about, main.shield.about) &&
  main.programme === one.programme;

/** 并案: this case points to a main one, whose promise and handling serve its callers too. */
export const merge = (scene: Scene, data: FormOf<'merge'>): Done => {
  const { id, state, asking, beside, name, filled } = scene;
  const main = beside.get(data.into) ?? refuse('no-such-case');
  if (main.stage === unopened.stage || !mayAct(scene.action, main, asking)) return refuse('no-such-case');
  if (data.into === id || !fits(state, main)) return refuse('merge-itself');
  const leading = main.callers.some((caller) => caller.main);
  const callers = state.callers.map((caller) => ({ ...caller, main: caller.main && !leading }));
  return {
    events: [{ type: 'merged', action: name, ...filled, into: data.into, ...goes(scene) }],
    others: [{ id: data.into, events: [{ type: 'joined', action: name, from: id, callers }] }],
  };
};

/** 拆分: one part becomes a case of its own, with the same callers, the promise that already runs, and the giver's date where the whole was handed down. */
export const split = (scene: Scene, data: FormOf<'split'>): Done => {
  const { id, state, world, asking, at, name, filled, sealer } = scene;
  const child = asking.newId();
  const category = data.category ?? state.category;
  const confidential = state.shield.confidential || world.book.category(category)?.confidential === true;
  const { programme, source, kind, matter, area, areaPath, urgency, address, point, photos } = state;
  const sort = { category, urgency, matter, above: 'none' as const };
  const promised = makePromise(world, sort, state.promise.start, state.pauses, capOf(state.promise));
  const { arrival } = arriveAt({ world, at, state: { ...unopened, callers: state.callers } }, world.programme.cases.flow.opens, {
    sort,
    promised,
  });
  const copied = { programme, source, kind, matter, category, area, areaPath, urgency, address, point, photos };
  return {
    events: [{ type: 'split-off', action: name, ...filled, to: child }],
    others: [
      {
        id: child,
        events: [
          {
            type: 'opened',
            number: scene.number ?? refuse('broken'),
            version: world.version,
            ...copied,
            night: false,
            shield: { ...state.shield, confidential },
            callers: state.callers.map((caller) => ({ ...caller, id: asking.newId(), rated: 0 })),
            words: sealer.seal(data.words),
            above: 'none',
            splitFrom: id,
            arrival,
            promised,
          },
        ],
      },
    ],
  };
};

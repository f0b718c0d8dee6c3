import { z } from 'zod';
import {
  addMoney,
  completion,
  delta,
  percent,
  ratio,
  satisfaction,
  score,
  share,
  subtractMoney,
  target,
} from '../../../core/rate/index.ts';
import { type Group, op } from './op.ts';

const figure = z.union([z.number(), z.string()]);
const digits = z.number();
const rate = z.tuple([figure, figure]);

/** Vectors of rates, targets, scores and money. */
export const ratesGroup: Group = {
  ops: {
    percent: op(z.object({ numerator: figure, denominator: figure, digits }), ({ numerator, denominator, digits }) =>
      percent(numerator, denominator, digits),
    ),
    share: op(z.object({ part: figure, total: figure, minPercent: figure }), ({ part, total, minPercent }) =>
      share(part, total, minPercent),
    ),
    target: op(z.object({ value: figure, printedPercent: z.number() }), ({ value, printedPercent }) => target(value, printedPercent)),
    completion: op(z.object({ value: figure, target: figure, elapsed: figure, whole: figure }), ({ value, target, elapsed, whole }) =>
      completion(value, target, elapsed, whole),
    ),
    delta: op(z.object({ a: rate, b: rate, digits }), ({ a, b, digits }) => delta(a, b, digits)),
    score: op(z.object({ rates: z.array(figure), weights: z.array(figure) }), ({ rates, weights }) => score(rates, weights)),
    satisfaction: op(z.object({ closed: figure, rated: figure, satisfied: figure }), ({ closed, rated, satisfied }) =>
      satisfaction(closed, rated, satisfied),
    ),
    money: op(z.object({ kind: z.enum(['add', 'sub']), values: z.array(z.string()) }), ({ kind, values }) => ({
      value: kind === 'add' ? addMoney(values) : subtractMoney(values),
    })),
    ratio: op(z.object({ a: figure, b: figure, digits }), ({ a, b, digits }) => ratio(a, b, digits)),
  },
};

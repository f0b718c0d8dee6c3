/** The log holds whole numbers only: degrees × 10⁷, limits in thousandths. Rows hold them as people write them. */
import type { Limit } from '../clock/index.ts';
import type { Shape } from './shape.ts';

type Numbers = number | readonly Numbers[];
type Held = Readonly<Record<string, unknown>>;

const each = (value: unknown, change: (n: number) => number): unknown =>
  Array.isArray(value) ? value.map((one) => each(one, change)) : change(value as number);

const degrees = { in: (n: number) => Math.round(n * 1e7), out: (n: number) => n / 1e7 };
const thousandths = { in: (n: number) => Math.round(n * 1000), out: (n: number) => n / 1000 };

const limitWith = (limit: unknown, change: (n: number) => number): unknown => {
  const { n, ...rest } = limit as Limit;
  return { ...rest, n: change(n) };
};

const changed = (row: Held, way: 'in' | 'out'): Held => {
  const { shape, limit, limits, ...rest } = row;
  return {
    ...rest,
    ...(shape === undefined
      ? {}
      : { shape: { ...(shape as Shape), coordinates: each((shape as { coordinates: Numbers }).coordinates, degrees[way]) } }),
    ...(limit === undefined ? {} : { limit: limitWith(limit, thousandths[way]) }),
    ...(limits === undefined
      ? {}
      : { limits: Object.fromEntries(Object.entries(limits as Held).map(([stage, one]) => [stage, limitWith(one, thousandths[way])])) }),
  };
};

/** A row as the log holds it. */
export const scaled = <R extends object>(row: R): R => changed(row as Held, 'in') as R;

/** A row of the log as people write it. */
export const unscaled = <R extends object>(row: R): R => changed(row as Held, 'out') as R;

import { compared, dash, divided, type Exact, exact, type Fraction, minus, rounded, times } from './exact.ts';

const hundred = exact(100);

const printed = (rate: Fraction | undefined, digits: number): string =>
  rate === undefined ? dash : `${rounded(times(rate, hundred), digits)}%`;

/**
 * A rate in percent, never capped, '—' without a denominator. A rate may print 100.0% and still not be `complete`:
 * that needs every one of them, and at least one.
 */
export const percent = (numerator: Exact, denominator: Exact, digits: number): { text: string; complete: boolean } => {
  const [over, under] = [exact(numerator), exact(denominator)];
  return { text: printed(divided(over, under), digits), complete: under.over > 0n && compared(over, under) >= 0 };
};

/** Whether a part reaches a share of the whole, before any rounding and the bound included; null when there is no whole. */
export const share = (part: Exact, total: Exact, minPercent: Exact): { pass: boolean | null } => {
  const rate = divided(exact(part), exact(total));
  return { pass: rate === undefined ? null : compared(times(rate, hundred), exact(minPercent)) >= 0 };
};

/** A value against its target in whole percent, and whether it lags behind the time that has gone by. */
export const completion = (value: Exact, target: Exact, elapsed: Exact, whole: Exact): { text: string; lagging: boolean } => {
  const [done, gone] = [divided(exact(value), exact(target)), divided(exact(elapsed), exact(whole))];
  return { text: printed(done, 0), lagging: done !== undefined && gone !== undefined && compared(done, gone) < 0 };
};

/** b − a in percentage points, from the exact rates and then rounded; '—' when either has no denominator. */
export const delta = (a: readonly [Exact, Exact], b: readonly [Exact, Exact], digits: number): { points: string } => {
  const [before, after] = [divided(exact(a[0]), exact(a[1])), divided(exact(b[0]), exact(b[1]))];
  return { points: before && after ? rounded(times(minus(after, before), hundred), digits) : dash };
};

/** Satisfaction among the rated cases only, beside the share of closed cases that were rated: unrated is never satisfied. */
export const satisfaction = (closed: Exact, rated: Exact, satisfied: Exact): { satisfaction: string; ratedShare: string } => ({
  satisfaction: percent(satisfied, rated, 1).text,
  ratedShare: percent(rated, closed, 1).text,
});

/** A divided by b as a plain number; '—' when b is zero. */
export const ratio = (a: Exact, b: Exact, digits: number): { text: string } => {
  const quotient = divided(exact(a), exact(b));
  return { text: quotient === undefined ? dash : rounded(quotient, digits) };
};

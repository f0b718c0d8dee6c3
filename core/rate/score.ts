import { compared, type Exact, exact, plus, rounded, times } from './exact.ts';

/** The weighted sum of rates with two decimals. The weights, one for each rate, must sum to exactly 1. */
export const score = (rates: readonly Exact[], weights: readonly Exact[]): { score: string } | { error: 'weights' } => {
  const whole = weights.map(exact).reduce(plus, exact(0));
  if (rates.length !== weights.length || compared(whole, exact(1)) !== 0) return { error: 'weights' };
  const sum = rates.reduce((total, rate, i) => plus(total, times(exact(rate), exact(weights[i]!))), exact(0));
  return { score: rounded(sum, 2) };
};

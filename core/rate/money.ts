import { exact, type Fraction, minus, plus, rounded } from './exact.ts';

const most = (fractions: readonly Fraction[]): number => Math.max(0, ...fractions.map(({ decimals }) => decimals));

/** The sum of decimal amounts in one unit, without loss, with as many decimals as the longest of them. */
export const addMoney = (values: readonly string[]): string => {
  const amounts = values.map(exact);
  return rounded(amounts.reduce(plus, exact(0)), most(amounts));
};

/** The first amount minus all others, in the same way. */
export const subtractMoney = (values: readonly string[]): string => {
  const [first = exact(0), ...others] = values.map(exact);
  return rounded(others.reduce(minus, first), most([first, ...others]));
};

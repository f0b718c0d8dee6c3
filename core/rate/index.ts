export type { Exact } from './exact.ts';
export { dash } from './exact.ts';
export { addMoney, subtractMoney } from './money.ts';
export { amountsFrom, formerRank, type Indicator, laggards, partsOf, problemsOf } from './parts.ts';
export { completion, delta, percent, ratio, satisfaction, share } from './percent.ts';
export { score } from './score.ts';
export { target } from './target.ts';

import { type Deed, type PostNow, scopeOf } from '../../../core/permission.ts';
import { type CaseCondition, notKeptFrom, reachOf } from './seen.ts';

/** Trays that somebody looks into, and which of the cases there are theirs. */
export type Look = Readonly<{ trays: readonly string[]; where: CaseCondition }>;

const trayOf: Partial<Record<Deed, string>> = {
  triage: 'desk',
  check: 'check',
  callBack: 'callback',
  arbitrate: 'supervisor',
  grantMore: 'leader',
  verify: 'verify',
};

/** So many trays are each walked in their own order; more are sorted together. */
const fewTrays = 12;

/** What waits for these posts: the trays they look into, by what they may do. */
export const looksFor = (posts: readonly PostNow[]): Look[] => {
  const having = (deed: Deed) => posts.filter(({ kind }) => scopeOf(kind, deed) !== 'none');
  const common = Object.entries(trayOf).flatMap(([deed, tray]): Look[] =>
    having(deed as Deed).length === 0 ? [] : [{ trays: [tray], where: reachOf(posts, deed as Deed) }],
  );
  const own = new Set([
    ...having('handle').flatMap(({ units }) => units.map((unit) => `unit:${unit}`)),
    ...having('review').flatMap(({ units }) => units.map((unit) => `head:${unit}`)),
  ]);
  const where = notKeptFrom(posts);
  const onDuty = [...new Set(posts.map(({ account }) => account))].map(
    (account): Look => ({ trays: [`account:${account}`], where: reachOf(posts, 'see') }),
  );
  const apart = own.size <= fewTrays ? [...own].map((tray) => [tray]) : [[...own]];
  return [...common, ...onDuty, ...apart.map((trays) => ({ trays, where }))];
};

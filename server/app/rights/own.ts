/** Which matters are a person's own, and what stands in the way of erasing each. */
import { type Case, keptUntil } from '../../../core/case/index.ts';
import type { Hindrance } from '../../../core/rights/index.ts';
import { type CallerCase, casesOfKeys, numbersKept } from '../../db/queries/resident-matters.ts';
import type { Person } from '../../db/queries/rights.ts';
import { caseStates } from '../../db/queries/standing.ts';
import type { Db } from '../../db/schema.ts';
import type { Book } from '../book.ts';
import type { Shelf } from '../shelf.ts';

/** Nobody calls so often; whoever does is told of the newest. */
const most = 2_000;

/** A matter of somebody's own, with the callers that they are in it. */
export type OwnCase = Readonly<{ id: string; callers: readonly string[]; state: Case }>;

/** A case and those that it was merged into. */
const chainOf = (id: string, states: ReadonlyMap<string, Case>): Case[] => {
  const state = states.get(id);
  if (!state) return [];
  return state.into === 'none' ? [state] : [state, ...chainOf(state.into, states)];
};

/** Cases with all those that they were merged into. */
export const withMains = async (db: Db, zone: string, ids: readonly string[]): Promise<ReadonlyMap<string, Case>> => {
  const found = new Map(await caseStates(db, zone, ids));
  for (;;) {
    const further = [...new Set([...found.values()].map(({ into }) => into))].filter((id) => id !== 'none' && !found.has(id));
    const more = await caseStates(db, zone, further);
    if (more.size === 0) return found;
    for (const [id, state] of more) found.set(id, state);
  }
};

/** Everybody's own: reported while signed in, by a link that was added, or with the proved number on it. Never what is only about them. */
export const ownCases = async (db: Db, zone: string, { id, blind }: Person): Promise<OwnCase[]> => {
  const [keyed, numbered] = await Promise.all([casesOfKeys(db, zone, [`resident:${id}`], id, most), numbersKept(db, zone, blind, most)]);
  const states = await caseStates(db, zone, [...new Set([...keyed, ...numbered].map(({ caseId }) => caseId))]);
  const byNumber = numbered.flatMap(({ personal, caseId }): CallerCase[] =>
    (states.get(caseId)?.callers ?? [])
      .filter(({ phone }) => phone?.personal === personal)
      .map((caller) => ({ caseId, caller: caller.id })),
  );
  return [...Map.groupBy([...keyed, ...byNumber], ({ caseId }) => caseId)].flatMap(([caseId, found]) => {
    const state = states.get(caseId);
    const callers = [...new Set(found.map(({ caller }) => caller))].filter((caller) => state?.callers.some((one) => one.id === caller));
    return state && callers.length > 0 && !state.shield.restricted ? [{ id: caseId, callers, state }] : [];
  });
};

/** What stands in the way of erasing this case today, and of what it was merged into. */
export const hindranceOf = (id: string, states: ReadonlyMap<string, Case>, shelf: Shelf, book: Book, now: Date): Hindrance => {
  const chain = chainOf(id, states);
  if (chain.some(({ phase }) => phase !== 'done')) return 'open';
  const until = chain.map((state) => keptUntil(state, shelf.find(state.programme)?.programme.cases.retention ?? 'none'));
  if (until.includes('for good')) return { until: 'for good' };
  const last = Math.max(...until.map((one) => (one === 'for good' ? 0 : one.getTime())));
  return last > now.getTime() ? { until: book.dateOf(new Date(last)) } : 'none';
};

/** A person's matters that still say something of them, each with what stands in the way of erasing it. */
export const hindrances = async (
  db: Db,
  zone: string,
  person: Person,
  { shelf, book, now }: { shelf: Shelf; book: Book; now: Date },
): Promise<ReadonlyMap<string, Hindrance>> => {
  const own = await ownCases(db, zone, person);
  const states = await withMains(
    db,
    zone,
    own.map(({ id }) => id),
  );
  return new Map(own.map(({ id }) => [id, hindranceOf(id, states, shelf, book, now)]));
};

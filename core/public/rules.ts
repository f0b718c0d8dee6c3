/** What of a case the public may ever see, decided in one place for the list near me, for “me too” and for published pages. */
import { isOf } from '../case/scene.ts';
import type { Case } from '../case/state.ts';
import type { When } from '../programme/flow.ts';
import type { CaseProgramme } from '../programme/programme.ts';
import type { CaseKind, Category } from '../zone/category.ts';

/** Kinds of which nothing is ever shown: who reports wrongdoing is protected (practice.md). */
const privateKinds: readonly CaseKind[] = ['misconduct'];

/** Why nothing of a case may be shown; `none` when something may. */
export type Kept = 'none' | 'confidential' | 'kind' | 'programme' | 'category' | 'unsorted';

/**
 * Whether the public may know of a case at all: never of a confidential one, of one about a unit, of a report of wrongdoing, of what
 * its programme or its category keeps back, or of one that nobody has sorted. `path` runs from the category to its root.
 */
export const keptBack = (programme: CaseProgramme, path: readonly Category[], state: Case): Kept => {
  const { shield, kind } = state;
  if (shield.confidential || shield.clue || shield.about.length > 0) return 'confidential';
  if (privateKinds.includes(kind) || path.some((one) => privateKinds.includes(one.kind))) return 'kind';
  if ((programme.cases.privateMatters ?? []).includes(state.matter)) return 'programme';
  if ((programme.cases.unpublished ?? []).some((when: When) => isOf(when, state))) return 'programme';
  if (path.length === 0) return 'unsorted';
  return path.some(({ unpublished, confidential, minor }) => unpublished || confidential || minor) ? 'category' : 'none';
};

/** Whether a case has come so far that its answer can be told: answered, not turned away, not taken back, not part of another. */
export const isAnswered = ({ phase, resolver, into }: Case): boolean =>
  resolver !== 'nobody' && into === 'none' && (phase === 'rating' || phase === 'done');

import { may } from '../permission.ts';
import { refuse } from '../refusal.ts';
import type { Asking, Decision } from './command.ts';
import { subjectOf } from './scene.ts';
import type { Case } from './state.ts';

/** Notes that an article of the knowledge base went into an answer of this case; uses are counted from these events. */
export const cite = (state: Case, article: string, asking: Asking): Decision => {
  if (!may(asking.posts, 'see', subjectOf(state))) return refuse('no-such-case');
  return { events: [{ type: 'cited', action: 'cite', article }], others: [], personal: [] };
};

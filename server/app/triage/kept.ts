import type { Case, CaseEvent } from '../../../core/case/index.ts';
import type { Book } from '../book.ts';
import { leadFor } from './lead.ts';
import type { Thought } from './thought.ts';

/** What became of a part of a suggestion: kept, changed, or there was none to go by. */
type Made = 'kept' | 'changed' | 'none';

export type Kept = Readonly<Partial<Record<'category' | 'area' | 'urgency' | 'lead', Made>>>;

const made = (suggested: string | undefined, chosen: string): Made =>
  suggested === undefined ? 'none' : suggested === chosen ? 'kept' : 'changed';

/** What the desk's own step says of what was suggested to it. */
export const keptOf = (event: CaseEvent, thought: Thought, state: Case, book: Book): Kept => {
  if (event.type === 'accepted')
    return {
      category: made(thought.category.sure ? thought.category.guesses[0]?.label : undefined, event.category),
      area: made(thought.area === 'unknown' ? undefined : thought.area.id, event.area),
      urgency: thought.urgency === 'nothing' ? 'none' : event.urgency === 'normal' ? 'changed' : 'kept',
    };
  if (event.type === 'dispatched') {
    const suggested = leadFor(book, state, { category: state.category, areaPath: state.areaPath }, new Date(state.since));
    return { lead: made(suggested.found === 'nothing' ? undefined : suggested.lead, event.lead) };
  }
  return {};
};

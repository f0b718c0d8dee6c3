/** What a suggestion fills in. Pure. */
import type { CaseFull, Suggestion } from '../api/types.ts';

const grave: readonly CaseFull['urgency'][] = ['normal', 'urgent', 'danger'];

/** The place to accept it in: the suggested one where nobody has said where; what somebody entered stays. */
const areaFor = (shown: CaseFull, suggestion: Suggestion): string =>
  !shown.placed && suggestion.area && suggestion.area.sure >= 0.8 ? suggestion.area.id : shown.area;

/** What accepting begins with; what was entered by hand is never overwritten by what was guessed. */
export const suggestedFor = (shown: CaseFull, suggestion: Suggestion | undefined) => {
  const sort = shown.category === 'unsorted' ? suggestion?.category : undefined;
  const pressing = suggestion?.urgency?.urgency ?? 'normal';
  return {
    kind: sort?.kind ?? shown.kind,
    area: suggestion ? areaFor(shown, suggestion) : shown.area,
    urgency: grave.indexOf(pressing) > grave.indexOf(shown.urgency) ? pressing : shown.urgency,
    ...(sort ? { category: sort.code } : shown.category !== 'unsorted' && { category: shown.category }),
  };
};

/** Everything that accepting needs, when nothing of it has to be chosen any more. */
export const accepting = (shown: CaseFull, suggestion: Suggestion): Record<string, unknown> | undefined => {
  const filled = suggestedFor(shown, suggestion);
  return 'category' in filled ? filled : undefined;
};

/** What a suggestion fills in. Pure. */
import type { CaseFull, Suggestion } from '../api/types.ts';

const grave: readonly CaseFull['urgency'][] = ['normal', 'urgent', 'danger'];

/** Nobody has said where: the case still lies in the zone as a whole. */
const nowhere = ({ areaPathName, areaName }: CaseFull, { area }: Suggestion) => area !== null && areaPathName.zh === areaName.zh;

/** The place to accept it in: what was suggested goes deeper than the zone as a whole, and what somebody entered stays. */
const areaFor = (shown: CaseFull, suggestion: Suggestion): string =>
  suggestion.area && suggestion.area.sure >= 0.8 && nowhere(shown, suggestion) ? suggestion.area.id : shown.area;

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

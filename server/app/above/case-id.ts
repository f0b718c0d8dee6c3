import { v5 } from 'uuid';

const family = 'c1f0a9de-6c0e-5a55-9b6f-3b8f3f2f6f10';

/** The id of a case is worked out from its source and the number there, so that bringing it in a second time adds nothing (design.md §5). */
export const caseFromAbove = (zone: string, source: string, number: string): string => v5(JSON.stringify([zone, source, number]), family);

/** The same for what has no number of its own: from what was said, by whom, and when. */
export const caseSaid = (zone: string, source: string, ...said: readonly string[]): string =>
  v5(JSON.stringify([zone, source, 'said', ...said]), family);

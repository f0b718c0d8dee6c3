import { type ShownRow, termOf } from './types.ts';

/** Today where the zone is; it keeps China's time all year. */
export const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** The next day. */
export const dayAfter = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Whether a row is in force today, was, or will be. */
export const stateOf = (row: ShownRow): 'past' | 'now' | 'coming' => {
  const { from, until } = termOf(row);
  if (until !== undefined && until < today()) return 'past';
  return from !== undefined && from > today() ? 'coming' : 'now';
};

import { refuse } from '../../../core/refusal.ts';
import { t } from '../../../core/words.ts';
import type { Mark } from '../../db/queries/queue.ts';

const badCursor = () =>
  refuse('unwell', [
    { path: 'after', code: 'unknown', words: t('翻页标记不对，请从第一页看起', 'This is no mark of a page; begin at the first') },
  ]);

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const moment = /^(-?infinity|\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00)$/;

/** Where a page ended, opaque to whoever carries it; bound to its view, because another view has another order. */
export const cursorOf = (view: string, mark: Mark): string => Buffer.from(JSON.stringify([view, ...mark])).toString('base64url');

const read = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return undefined;
  }
};

/** Reads a cursor of this view; anything else is refused. */
export const markOf = (view: string, after: string | undefined): Mark | undefined => {
  if (after === undefined) return undefined;
  const found = read(after);
  if (!Array.isArray(found) || !found.every((one) => typeof one === 'string')) return badCursor();
  const [of, ...mark] = found as string[];
  const [id, at, rank] = mark.toReversed();
  if (of !== view || !id || !at || !uuid.test(id) || !moment.test(at) || (rank !== undefined && !/^[0-2]$/.test(rank))) return badCursor();
  return mark;
};

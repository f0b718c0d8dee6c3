import { type Case, sealedIn } from '../../../core/case/index.ts';
import type { Words } from '../../../core/words.ts';
import { both, isOpen, withLeaderWords } from '../../db/queries/filters.ts';
import { eventsOfMany } from '../../db/queries/log.ts';
import { personalValues } from '../../db/queries/personal.ts';
import { newestCases } from '../../db/queries/queue.ts';
import { seenBy } from '../../db/queries/seen.ts';
import { textOf } from '../cases/callers.ts';
import type { CaseRow } from '../cases/case-row.ts';
import { linesOf } from '../cases/list.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';

/** A leader's words 批示 that nobody has answered yet: no note, no word to the caller, no result since they were written. */
export type Unanswered = { row: CaseRow; at: string; by: string; words: string; to: Words | null; until: string | null; late: boolean };

const answers: ReadonlySet<string> = new Set(['noted', 'contacted', 'part-answered', 'submitted', 'resolved', 'answered', 'whistled']);
const most = 200;

/** Leaders' words on open cases that still wait for an answer; those whose date has passed first, then the soonest. */
export const unansweredWords = async (reader: Reader, step: Doorstep): Promise<Unanswered[]> => {
  const { zone, asking } = step;
  const { db, books, ports } = reader;
  const book = await books.of(db, zone);
  const where = both(both(seenBy(asking.posts), isOpen), withLeaderWords);
  const found = await newestCases(db, zone, where, undefined, most);
  const rows = await linesOf(reader, step, found);
  const events = Map.groupBy(
    await eventsOfMany(
      db,
      zone,
      found.map(({ id }) => id),
    ),
    ({ stream }) => stream,
  );
  const values = await personalValues(db, zone, sealedIn(found.map(({ state }) => state.leaderWords)));
  const now = ports.clock.now().toISOString();
  return found
    .flatMap(({ id, state }, place) => {
      const answered = (events.get(id) ?? []).filter(({ type }) => answers.has(type)).map(({ at }) => at.toISOString());
      return state.leaderWords
        .filter(({ at }: Case['leaderWords'][number]) => !answered.some((one) => one > at))
        .map(({ at, by, words, to, until }) => ({
          row: rows[place]!,
          at,
          by: book.accountName(by) ?? by,
          words: textOf(words, values) ?? '',
          to: to === 'nobody' ? null : book.unitName(to),
          until: until === 'none' ? null : until,
          late: until !== 'none' && until < now,
        }));
    })
    .sort((a, b) => (a.until ?? '9999').localeCompare(b.until ?? '9999') || a.at.localeCompare(b.at));
};

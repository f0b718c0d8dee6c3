import type { Request } from '../../../core/case/index.ts';
import { mayInZone } from '../../../core/permission.ts';
import type { Words } from '../../../core/words.ts';
import type { Article } from '../../../core/zone/index.ts';
import { both, isOpen, ofUnits, withRequests } from '../../db/queries/filters.ts';
import { newestCases } from '../../db/queries/queue.ts';
import { seenBy } from '../../db/queries/seen.ts';
import type { CaseRow } from '../cases/case-row.ts';
import { linesOf, listCases } from '../cases/list.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';
import { endingFor } from '../knowledge/articles.ts';

type Decided = { row: CaseRow; kind: Request['kind']; state: 'granted' | 'denied'; until: string | null; at: string };
type Ending = Pick<Article, 'id' | 'title' | 'until'> & { unitName: Words };

/** A working day on one page: what is late, what falls due today, what else waits, what was decided, which answers end soon. */
export type Today = { late: CaseRow[]; due: CaseRow[]; waiting: CaseRow[]; decided: Decided[]; articles: Ending[] };

const most = 50;

const decidedOf = async (reader: Reader, step: Doorstep): Promise<Decided[]> => {
  const { zone, asking } = step;
  const { db } = reader;
  const units = asking.posts.flatMap((post) => post.units);
  const found = await newestCases(db, zone, both(both(seenBy(asking.posts), isOpen), both(ofUnits(units), withRequests)), undefined, most);
  const rows = await linesOf(reader, step, found);
  return found
    .flatMap(({ state }, place) =>
      state.requests.flatMap(({ kind, state: stands, until, at, unit }): Decided[] =>
        (stands === 'granted' || stands === 'denied') && units.includes(unit)
          ? [{ row: rows[place]!, kind, state: stands, until: until === 'none' ? null : until, at }]
          : [],
      ),
    )
    .sort((a, b) => b.at.localeCompare(a.at))
    .slice(0, 20);
};

/** Today for whoever works on cases; each case stands under the first heading that fits it. */
export const todayFor = async (reader: Reader, step: Doorstep): Promise<Today> => {
  const book = await reader.books.of(reader.db, step.zone);
  const list = (view: 'late' | 'today' | 'mine') => listCases(reader, step, { view, limit: most });
  const [late, due, mine, decided] = await Promise.all([list('late'), list('today'), list('mine'), decidedOf(reader, step)]);
  const above = new Set([...late.items, ...due.items].map(({ id }) => id));
  return {
    late: late.items,
    due: due.items,
    waiting: mine.items.filter(({ id }) => !above.has(id)),
    decided,
    articles: endingFor(book, step, mayInZone(step.asking.posts, 'knowledge.edit')).map(({ id, title, until, unit }) => ({
      id,
      title,
      until,
      unitName: book.unitName(unit),
    })),
  };
};

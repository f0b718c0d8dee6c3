import { may } from '../../../core/permission.ts';
import type { Source } from '../../../core/programme/programme.ts';
import type { Words } from '../../../core/words.ts';
import { livesOn } from '../../../core/zone/index.ts';
import type { Reader } from '../cases/reader.ts';
import type { Doorstep } from '../door/index.ts';

/** A chat group, and as what something that was said in it is written down. */
export type GroupShown = Readonly<{ id: string; title: string; programme: string; source: string; area: string; areaName: Words }>;

/** Today's groups in which this person may write something down: those whose area is theirs. */
export const groupsFor = async ({ db, books, shelf, ports }: Reader, { zone, asking }: Doorstep): Promise<GroupShown[]> => {
  const book = await books.of(db, zone);
  const now = ports.clock.now();
  return book.rows.chatGroups
    .filter((group) => livesOn(group, book.dateOf(now)))
    .flatMap(({ id, title, programme, area }) => {
      const sources = Object.entries((shelf.find(programme)?.programme.cases.sources ?? {}) as Record<string, Source>);
      const source = sources.find(([, { chat }]) => chat)?.[0];
      const areaPath = book.areaPath(area, now);
      if (source === undefined || areaPath === undefined) return [];
      const subject = { areaPath, lead: 'nobody', assisting: [], called: [], kept: [] };
      return may(asking.posts, 'open', subject) ? [{ id, title, programme, source, area, areaName: book.areaPathName(areaPath) }] : [];
    })
    .toSorted((a, b) => a.title.localeCompare(b.title, 'zh'));
};

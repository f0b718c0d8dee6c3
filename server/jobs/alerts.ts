import { scopeOf } from '../../core/permission.ts';
import { type Entry, type EntryEvent, evolveEntry } from '../../core/register/index.ts';
import { livesOn, type Post } from '../../core/zone/index.ts';
import type { Book } from '../app/book.ts';
import type { Books } from '../app/books.ts';
import { entryKind } from '../app/register/primitive.ts';
import { type NewAlert, recordAlerts } from '../db/queries/alerts.ts';
import { eventsOfMany, type LoggedEvent } from '../db/queries/log.ts';
import type { Db } from '../db/schema.ts';
import { feedReader } from './feed.ts';
import type { Chore } from './loop.ts';

const batch = 200;

const eventOf = ({ type, data }: LoggedEvent): EntryEvent => ({ ...(data as object), type }) as EntryEvent;

/** The nearest desk above a place: those who keep entries of the whole area. */
const nearestDesk = (posts: readonly Post[], areaPath: readonly string[]): Post[] => {
  const desks = posts.filter(({ kind }) => scopeOf(kind, 'entries.keep') === 'area' && scopeOf(kind, 'entries.bring') === 'area');
  const area = areaPath.toReversed().find((one) => desks.some((post) => post.area === one));
  return desks.filter((post) => post.area === area);
};

/** Who is told: whoever is responsible for the entry; where nobody is, the handlers of its unit; where it has none, the nearest desk. */
export const toldOf = ({ people, unit, areaPath }: Entry, book: Book, on: Date): string[] => {
  if (people.length > 0) return [...new Set(people.map(({ account }) => account))];
  const day = book.dateOf(on);
  const posts = book.rows.posts.filter((post) => livesOn(post, day));
  const handlers = posts.filter((post) => post.kind === 'handler' && post.unit === unit);
  return [...new Set((handlers.length > 0 ? handlers : nearestDesk(posts, areaPath)).map(({ account }) => account))];
};

/**
 * Reads the feed and tells whoever is responsible that a milestone is about to end, or has slipped: once for each event and person, as things
 * stood when it happened, however many processes run this.
 */
export const keepAlerts = (db: Db, books: Books, zone: string): Chore =>
  feedReader(db, zone, { name: 'alerts', every: 5_000, batch }, async (tx, events) => {
    const told = events.filter(({ kind, type }) => kind === entryKind && (type === 'neared' || type === 'slipped'));
    if (told.length === 0) return;
    const book = await books.of(db, zone);
    const histories = Map.groupBy(await eventsOfMany(tx, zone, [...new Set(told.map(({ stream }) => stream))]), ({ stream }) => stream);
    const alerts = told.flatMap((logged): NewAlert[] => {
      const event = eventOf(logged);
      const state = (histories.get(logged.stream) ?? [])
        .filter(({ seq }) => seq <= logged.seq)
        .map(eventOf)
        .reduce<Entry | 'none'>(evolveEntry, 'none');
      if (state === 'none' || (event.type !== 'neared' && event.type !== 'slipped')) return [];
      const at = logged.recorded.toISOString();
      return toldOf(state, book, logged.recorded).map((account) => ({
        account,
        position: logged.position,
        entry: logged.stream,
        why: event.type,
        steps: event.steps,
        at,
      }));
    });
    await recordAlerts(tx, zone, alerts);
  });

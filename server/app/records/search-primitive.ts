import type { PersonalValue } from '../../../core/case/sealed.ts';
import { scopeOf } from '../../../core/permission.ts';
import { decideSearch, evolveSearch, type RecordSearch, type SearchCommand, type SearchEvent } from '../../../core/record/index.ts';
import { recordPersonal } from '../../db/queries/personal.ts';
import { recordSearches, searchRow } from '../../db/queries/record-searches.ts';
import type { Book } from '../book.ts';
import type { Books } from '../books.ts';
import type { Primitive } from '../door/index.ts';
import { entryPointsOf } from './parts.ts';

/** What the door calls searches in the books; the `kind` of their events. */
export const searchKind = 'record-search';

export type SearchAsk = Readonly<{ id: string; command: SearchCommand }>;
export type SearchDone = Readonly<{ id: string }>;

/** Each search is a stream of one event, written before anything is shown. */
export const recordSearchPrimitive = (
  books: Books,
): Primitive<SearchAsk, RecordSearch | 'none', SearchEvent, Book, readonly PersonalValue[], SearchDone> => ({
  kind: searchKind,
  v: 1,
  unopened: 'none',
  clashes: {},
  evolve: evolveSearch,
  streams: () => [],
  same: ({ command }) => command,
  lock: async () => new Map(),
  prepare: (tx, zone) => books.of(tx, zone),
  decide: (book, { ask: { id, command }, asking }) => {
    const places = entryPointsOf(book);
    const areaPaths = command.places.map((place) => {
      const found = places.get(place);
      return found && book.areaPath(found.area, asking.at);
    });
    const { events, personal } = decideSearch({ areaPaths }, 'none', command, asking);
    return {
      happenings: [{ stream: id, events }],
      post: asking.posts.find((post) => scopeOf(post.kind, 'records.trace') !== 'none')?.id ?? 'none',
      beside: personal,
      answer: { id },
    };
  },
  record: async (tx, zone, changed, personal) => {
    await recordSearches(
      tx,
      zone,
      changed.flatMap(({ stream, state, seq, hash }) => (state === 'none' ? [] : [searchRow(stream, state, { seq, hash })])),
    );
    await recordPersonal(tx, zone, personal.flat());
  },
});

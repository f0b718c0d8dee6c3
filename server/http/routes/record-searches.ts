import { z } from 'zod';
import { revealRecord, whereElse, whoPassed } from '../../app/records/searching.ts';
import { searchesOf } from '../../db/queries/record-searches.ts';
import { read, write } from '../route.ts';
import { named } from '../schemas/named.ts';
import { placeCode, RecordRow, RecordValues, Searches } from '../schemas/record.ts';

const purpose = z.string().max(500);
const instant = z.iso.datetime({ offset: true });
const found = z.object({ items: z.array(RecordRow) });
const example = { from: '2026-11-24T00:00:00.000Z', until: '2026-11-24T04:00:00.000Z', purpose: '核对走失老人的去向' };

const Passed = named('PassedSearch', z.strictObject({ purpose, place: placeCode, from: instant, until: instant }), {
  ...example,
  place: 'KK1',
});
const Elsewhere = named('ElsewhereSearch', z.strictObject({ purpose, passing: z.string().min(2).max(60), from: instant, until: instant }), {
  ...example,
  passing: '豫D00001',
});

export default [
  write('/api/v1/records/searches/passed', {
    id: 'searchPassed',
    tag: 'records',
    who: { may: 'records.trace' },
    summary: 'Who passed a place between two moments; the search and its purpose are kept before anything is shown',
    body: Passed,
    returns: found,
    handle: (asked) => whoPassed({ reader: asked, door: asked.door, step: asked.doorstep }, asked.body),
  }),

  write('/api/v1/records/searches/where', {
    id: 'searchWhere',
    tag: 'records',
    who: { may: 'records.trace' },
    summary: 'Where else the same vehicle or person passed; the search and its purpose are kept before anything is shown',
    body: Elsewhere,
    returns: found,
    handle: (asked) => whereElse({ reader: asked, door: asked.door, step: asked.doorstep }, asked.body),
  }),

  write('/api/v1/records/:id/reveal', {
    id: 'revealRecord',
    tag: 'records',
    who: { may: 'records.trace' },
    summary: 'What is sealed in one record, for a purpose that is kept',
    params: z.object({ id: z.uuid() }),
    body: named('RecordReveal', z.strictObject({ purpose }), { purpose: example.purpose }),
    returns: RecordValues,
    handle: (asked) =>
      revealRecord(
        { reader: asked, door: asked.door, step: asked.doorstep },
        { purpose: asked.body.purpose, id: asked.params.id.toLowerCase() },
      ),
  }),

  read('/api/v1/records/searches', {
    id: 'listRecordSearches',
    tag: 'records',
    who: { may: 'log.see' },
    summary: 'Who searched the records, for what, and why; the newest first',
    query: z.object({ before: instant.exactOptional(), limit: z.coerce.number().int().min(1).max(200).default(50) }),
    returns: Searches,
    handle: async ({ db, books, doorstep: { zone, asking }, query: { before, limit } }) => {
      const book = await books.of(db, zone);
      const rows = await searchesOf(db, zone, before === undefined ? new Date(asking.at.getTime() + 1_000) : new Date(before), limit);
      return {
        items: rows.map(({ id, state: { who, at, what, purpose: why, places, from, until } }) => ({
          id,
          who,
          name: book.accountName(who) ?? who,
          at,
          what,
          purpose: why,
          places: [...places],
          from,
          until,
        })),
      };
    },
  }),
];

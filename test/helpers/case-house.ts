import { chainStart } from '../../core/crypto/index.ts';
import { t } from '../../core/words.ts';
import { keyOf, type ZoneRows, zoneSheets } from '../../core/zone/index.ts';
import { programmes } from '../../programmes/index.ts';
import { askingOf } from '../../server/app/asking.ts';
import { createBooks } from '../../server/app/books.ts';
import { actOnCase } from '../../server/app/cases/act.ts';
import { openCase } from '../../server/app/cases/open.ts';
import { casePrimitive } from '../../server/app/cases/primitive.ts';
import { createDoor, type Doorstep } from '../../server/app/door/index.ts';
import { firmPrimitive } from '../../server/app/firm/primitive.ts';
import type { Ports } from '../../server/app/ports.ts';
import { publicPrimitive } from '../../server/app/public/primitive.ts';
import { entryPrimitive } from '../../server/app/register/primitive.ts';
import { repeatPrimitive } from '../../server/app/repeat/primitive.ts';
import { rightsPrimitive } from '../../server/app/rights/primitive.ts';
import { retentionPrimitive } from '../../server/app/rights/retention-primitive.ts';
import { campaignPrimitive } from '../../server/app/rounds/campaign-primitive.ts';
import { visitPrimitive } from '../../server/app/rounds/primitive.ts';
import { createShelf, stockShelf } from '../../server/app/shelf.ts';
import { shiftPrimitive } from '../../server/app/shift/primitive.ts';
import { topicPrimitive } from '../../server/app/topic/primitive.ts';
import { createClassifiers } from '../../server/app/triage/classifiers.ts';
import { zonePrimitive } from '../../server/app/zone/primitive.ts';
import { recordRows } from '../../server/db/queries/zone-rows.ts';
import { addZone } from '../../server/db/queries/zones.ts';
import type { Db } from '../../server/db/schema.ts';
import { keepSearch } from '../../server/jobs/search.ts';
import { makePorts } from '../../server/start/ports.ts';
import { caseZone } from './case-zone.ts';

export const zoneId = '990100';

/** A clock that stands where it is put. */
export const handClock = (start = '2026-03-02T01:00:00.000Z') => {
  let now = new Date(start);
  return {
    now: () => now,
    set: (at: string) => {
      now = new Date(at);
    },
    pass: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
  };
};

type More = { clock?: ReturnType<typeof handClock>; rows?: ZoneRows; log?: Ports['log']; most?: number };

const fill = async (db: Db, rows: ZoneRows, at: Date) => {
  await addZone(db, { id: zoneId, name: t('测试区', 'Test zone'), hosts: [], timezoneMinutes: 480, demo: true }, 'sha256', at);
  const all = zoneSheets.flatMap((sheet) => rows[sheet].map((row) => ({ sheet, id: keyOf(row), body: row, seq: 0, hash: chainStart })));
  await db.transaction().execute((tx) => recordRows(tx, zoneId, all));
};

/** A whole application over a database, with a zone in it and a clock in the hand. A second one over the same database is another process. */
export const caseHouse = async (
  db: Db,
  { clock = handClock(), rows = caseZone, log = (what, fault) => console.error(what, fault), most = 200 }: More = {},
) => {
  const ports = makePorts({ secret: 'a key for tests', digest: 'sha256', now: clock.now, log });
  if (!(await db.selectFrom('zones').select('zone').where('zone', '=', zoneId).executeTakeFirst())) await fill(db, rows, clock.now());
  const books = createBooks(ports.calendar);
  const shelf = createShelf(programmes, ports.digest);
  await stockShelf(db, zoneId, shelf, clock.now());
  const door = createDoor({
    db,
    ports,
    primitives: [
      casePrimitive({ db, books, shelf }, ports),
      firmPrimitive(books),
      entryPrimitive({ books, shelf }, ports),
      publicPrimitive({ books, shelf }),
      zonePrimitive(ports),
      shiftPrimitive(books),
      repeatPrimitive({ books, shelf }),
      topicPrimitive({ books, shelf }),
      rightsPrimitive({ books, shelf }),
      retentionPrimitive,
      visitPrimitive({ books, shelf }, ports),
      campaignPrimitive({ books, shelf }, ports),
    ],
    most,
    onCommit: (zone, kinds) => {
      if (kinds.has('zone')) books.forget(zone);
    },
  });

  /** The doorstep of an account, of `caller` or of `system`. */
  const as = async (who: string, more: { key?: string; caller?: string; at?: Date; sure?: 'estimated' } = {}): Promise<Doorstep> => {
    const posts = (await books.of(db, zoneId)).postsOf(who, more.at ?? clock.now());
    const { key, ...asked } = more;
    return {
      zone: zoneId,
      asking: askingOf(ports, { who, posts, ...asked }),
      caller: `account:${who}`,
      request: ports.ids.next(),
      ...(key && { key }),
    };
  };
  const open = async (data: Record<string, unknown> = {}, who = 'caller', key?: string) =>
    openCase(door, await as(who, key ? { key } : {}), 'response', {
      words: '路灯不亮',
      ...(who !== 'caller' && { source: 'hotline' }),
      ...data,
    });
  const act = async (
    who: string,
    id: string,
    action: string,
    data?: unknown,
    more: { assignee?: string; key?: string; caller?: string } = {},
  ) => {
    const { assignee, ...asked } = more;
    return actOnCase(door, await as(who, asked), id, action, { data, assignee });
  };
  /** Lets the search know what has happened, as its job does by itself. */
  const index = async () => {
    while ((await keepSearch(db, ports, zoneId).work()) === 'again');
  };
  return { db, door, ports, books, shelf, classifiers: createClassifiers(), clock, as, open, act, index, zone: zoneId };
};

export type CaseHouse = Awaited<ReturnType<typeof caseHouse>>;

/** What a case needs at each step of the plain way, by whom. */
export const plainWay: [who: string, action: string, data: unknown][] = [
  ['ann', 'accept', { kind: 'help', category: 'response.any', area: 'G' }],
  ['ann', 'dispatch', { lead: 'water' }],
  ['wang', 'sign', {}],
  ['wang', 'resolve', { done: '换了灯泡', reply: '已经修好' }],
  ['chen', 'pass', {}],
];

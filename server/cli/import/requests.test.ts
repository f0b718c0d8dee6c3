import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { t } from '../../../core/words.ts';
import { type CaseHouse, caseHouse, handClock } from '../../../test/helpers/case-house.ts';
import { caseZone } from '../../../test/helpers/case-zone.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/helpers/database.ts';
import { discard, temporaryFolder } from '../../../test/helpers/folder.ts';
import { replay } from '../../app/replay.ts';
import { verify } from '../../app/verify.ts';
import { keepNotices } from '../../jobs/notices.ts';
import { type ImportMeans, importCases } from './cases.ts';
import { openRequests } from './request-rows.ts';
import { becomingCases, planRequests, requestCase } from './requests.ts';

const heading = 'city,request_id,created_at,closed_at,due_at,status,subject,reason,type,department,area,address,lat,lon,channel,ontime';
const row = (
  id: string,
  created: string,
  closed: string,
  more: Partial<Record<'city' | 'due' | 'status' | 'reason' | 'lat', string>> = {},
) =>
  [
    more.city ?? 'boston_2011',
    id,
    created,
    closed,
    more.due ?? '',
    more.status ?? (closed ? 'Closed' : 'Open'),
    'Public Works',
    more.reason ?? 'Street Lights',
    'Outages',
    'PWDx',
    'Somewhere',
    '"1  Long St, 02131"',
    more.lat ?? '42.2715',
    '-71.0772',
    'Self Service',
    '',
  ].join(',');

const rows = [
  row('1', '2011-07-01 01:32:33', '2011-07-01 05:06:58', { due: '2011-07-15 01:32:32' }),
  row('2', '2011-01-10 09:00:00', '2011-01-12 09:00:00', { due: '2011-01-11 09:00:00' }),
  row('3', '2000-01-03', '2011-03-28', { city: 'chicago_sanitation' }),
  row('4', '2011-12-30 10:00:00', ''),
  row('5', '2022-09-10T03:34:05+03:00', '2022-09-10', { city: 'vancouver', status: 'Cancelled', lat: '' }),
  row('6', '2018-03-11 02:30:00', '2018-03-12 07:00:00', { city: 'losangeles', status: 'Referred Out' }),
  row('1', '2011-07-01 01:32:33', '2011-08-01 05:06:58'),
  row('1', '2022-01-01 10:00:00', '2022-01-02 10:00:00', { city: 'nowhere' }),
  row('7', '2011-07-02 01:32:33', '2011-07-01 05:06:58'),
  row('8', 'yesterday', ''),
  row('', '2011-07-01 01:32:33', ''),
];

let folder: string;
let fresh: FreshDatabase;
let house: CaseHouse;
const clock = handClock('2026-03-02T01:00:00.000Z');
const file = () => join(folder, 'requests.csv.gz');

beforeAll(async () => {
  folder = temporaryFolder();
  writeFileSync(file(), gzipSync(`${heading}\n${rows.join('\n')}\n`));
  fresh = await freshDatabase();
  const like = caseZone.categories[0]!;
  const lamps = { ...like, code: 'response.lamps', name: t('路灯不亮', 'Street light is out') };
  const other = { ...like, code: 'response.other', name: t('其他诉求', 'Something else') };
  house = await caseHouse(fresh.db, { clock, rows: { ...caseZone, categories: [...caseZone.categories, lamps, other] } });
});
afterAll(async () => {
  await fresh.drop();
  discard(folder);
});

const planned = async () => planRequests(await house.books.of(fresh.db, house.zone), house.shelf, {}, clock.now());

const bring = async (more: Partial<ImportMeans> = {}) => {
  const faults: [string, string][] = [];
  const means: ImportMeans = {
    db: house.db,
    door: house.door,
    stopped: new AbortController().signal,
    onProgress: () => undefined,
    onFault: (_, id, { zh }) => faults.push([id, zh]),
    ...more,
  };
  const counts = await importCases(openRequests(file(), '+08:00').rows, becomingCases(await planned(), house.door), means);
  return { counts, faults };
};

const standing = async (number: string) => {
  const found = await fresh.db
    .selectFrom('cases')
    .selectAll()
    .where('zone', '=', house.zone)
    .where('id', '=', requestCase(await planned(), number))
    .executeTakeFirstOrThrow();
  return { ...found, state: found.state as { promise: { due: string; estimated: boolean } } };
};

const happened = async (stream: string) => {
  const events = await fresh.db
    .selectFrom('events')
    .selectAll()
    .where('zone', '=', house.zone)
    .where('stream', '=', stream)
    .orderBy('seq')
    .execute();
  return events.map(({ type, at, data }) => [type, at.toISOString(), (data as { unsure?: true }).unsure ?? false]);
};

test('stopped at once it has begun nothing, and running it again brings in the rest', async () => {
  expect((await bring({ stopped: AbortSignal.abort() })).counts).toMatchObject({ rows: 0, opened: 0 });
});

test('every row becomes a case, stands twice in the file, or is named with the reason', async () => {
  const { counts, faults } = await bring();
  expect(counts).toEqual({ rows: 11, opened: 7, before: 0, doubled: 1, faulty: 3 });
  expect(faults).toEqual([
    ['boston_2011/7', '办结时间早于登记时间'],
    ['boston_2011/8', '登记时间“yesterday”不是时间'],
    ['boston_2011/', '缺少或太长：城市 city、编号 request_id'],
  ]);
});

test('done again it adds nothing', async () => {
  expect((await bring()).counts).toEqual({ rows: 11, opened: 0, before: 7, doubled: 1, faulty: 3 });
});

test('a case has the times of its city, its own number, and is judged by the date that it was promised there', async () => {
  const one = await standing('boston_2011/1');
  expect(one).toMatchObject({
    stage: 'archived',
    source: 'records',
    category: 'response.lamps',
    inTime: 'yes',
    quiet: true,
    point: [-710_772_000, 422_715_000],
    aboveNumber: 'boston_2011/1',
    opened: new Date('2011-07-01T05:32:33.000Z'),
    state: { promise: { due: '2011-07-15T05:32:32.000Z', estimated: false } },
  });
  expect(await happened(one.id)).toEqual([
    ['opened', '2011-07-01T05:32:33.000Z', false],
    ['closed-elsewhere', '2011-07-01T09:06:58.000Z', false],
  ]);
  expect(await standing('boston_2011/2')).toMatchObject({ inTime: 'no', opened: new Date('2011-01-10T14:00:00.000Z') });
  expect(await standing('nowhere/1')).toMatchObject({ opened: new Date('2022-01-01T02:00:00.000Z') });
});

test('days without a time are marked as estimated, and so is a due date in a year without a notice', async () => {
  const old = await standing('chicago_sanitation/3');
  expect(old.state.promise.estimated).toBe(true);
  expect(await happened(old.id)).toEqual([
    ['opened', '2000-01-03T06:00:00.000Z', true],
    ['closed-elsewhere', '2011-03-29T04:59:59.000Z', true],
  ]);
});

test('what was called off is withdrawn, what was sent elsewhere declined, what is open waits at the desk', async () => {
  expect(await standing('vancouver/5')).toMatchObject({ stage: 'withdrawn', inTime: 'unjudged', point: null });
  expect(await standing('losangeles/6')).toMatchObject({ stage: 'declined' });
  expect(await standing('boston_2011/4')).toMatchObject({ stage: 'received', phase: 'intake' });
});

test('nobody is sent anything, and chains and standing rows are whole', async () => {
  const { db, books, ports, zone } = house;
  while ((await keepNotices(db, books, ports, zone).work()) === 'again');
  expect(await db.selectFrom('outbox').selectAll().where('zone', '=', zone).execute()).toEqual([]);
  expect((await verify(db, zone, ports.digest)).broken).toBe('nothing');
  expect((await replay(db, zone)).differences).toEqual([]);
});

test('who may open nothing may bring nothing', async () => {
  const [step] = becomingCases(await planned(), house.door).stepsOf(
    {
      number: 'x/1',
      words: 'w',
      address: '',
      point: 'nowhere',
      created: { at: clock.now(), sure: true },
      closed: 'open',
      ending: 'answered',
      due: 'none',
      kept: {},
    },
    house.ports.ids.next(),
  );
  const bare = { ...step!.asking, posts: [] };
  const doorstep = { zone: house.zone, caller: 'import', request: house.ports.ids.next(), asking: bare };
  await expect(house.door.submit(doorstep, 'case', step!.ask)).rejects.toMatchObject({ code: 'not-yours' });
});

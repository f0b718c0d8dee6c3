import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { t } from '../../../core/words.ts';
import { type CaseHouse, caseHouse, handClock } from '../../../test/helpers/case-house.ts';
import { caseZone } from '../../../test/helpers/case-zone.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/helpers/database.ts';
import { replay } from '../../app/replay.ts';
import { verify } from '../../app/verify.ts';
import { keepNotices } from '../../jobs/notices.ts';
import type { ReadRow } from './cases.ts';
import { localTime } from './local-time.ts';
import { planMessages } from './message-plan.ts';
import type { Message } from './message-rows.ts';
import { openMessages } from './message-rows.ts';
import { messageCase } from './message-steps.ts';
import { importMessages } from './messages.ts';

const heading = 'msg_id,user_id,title,created_at,detail,reply,replied_at';
const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
type Row = Partial<Record<'id' | 'user' | 'title' | 'created' | 'detail' | 'reply' | 'replied', string>>;

const line = (n: number, row: Row) =>
  [
    row.id ?? String(9_000 + n),
    row.user ?? `U${n}`,
    row.title ?? '路灯',
    row.created ?? '2023-04-01 09:00:00',
    row.detail ?? `第${n}盏路灯不亮`,
    row.reply ?? '已经修好',
    row.replied ?? '2023-04-03 10:00:00',
  ]
    .map(cell)
    .join(',');

/** Thirty-one rows: 22 that are right, and every way we know to be wrong. */
const rows: Row[] = [
  ...Array.from({ length: 16 }, (): Row => ({})),
  { detail: '他说："修好了",\n其实没有' },
  { detail: '𠮷野家门口 🕳️ 有个坑', user: '' },
  { detail: '杂事一件', replied: '2023-06-01 10:00:00' },
  { title: 'V片的水管', detail: 'V片也一样' },
  { created: '2023-09-28 23:59', replied: '2023-10-11 08:00' },
  { replied: '2026-02-20 10:00:00' },
  { reply: '' },
  { replied: '2023-03-31 10:00:00' },
  { created: '2023-02-30 10:00:00' },
  { id: '' },
  { id: '9001' },
  { detail: '长'.repeat(20_001) },
  { title: '', detail: '' },
  { replied: '昨天' },
  { created: '2019-12-31 23:59:59' },
];

let folder: string;
let fresh: FreshDatabase;
let house: CaseHouse;
const file = () => join(folder, 'letters.csv.gz');
const clock = handClock('2026-03-02T01:00:00.000Z');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'huying-letters-'));
  writeFileSync(file(), gzipSync(`\uFEFF${heading}\n${rows.map((row, n) => line(n, row)).join('\n')}\n`));
  fresh = await freshDatabase();
  const other = { ...caseZone.categories[0]!, code: 'response.other', name: t('其他诉求', 'Something else') };
  house = await caseHouse(fresh.db, { clock, rows: { ...caseZone, categories: [...caseZone.categories, other] } });
});
afterAll(async () => {
  await fresh.drop();
  rmSync(folder, { recursive: true });
});

const plan = async () => planMessages(await house.books.of(fresh.db, house.zone), house.shelf, {}, clock.now());

const bring = async (more: Partial<Parameters<typeof importMessages>[1]> = {}) => {
  const faults: [number, string, string][] = [];
  const { db, door } = house;
  const means: Parameters<typeof importMessages>[1] = {
    db,
    door,
    plan: await plan(),
    now: clock.now(),
    stopped: new AbortController().signal,
    onProgress: () => undefined,
    onFault: (at, id, { zh }) => faults.push([at, id, zh]),
    ...more,
  };
  return { counts: await importMessages(openMessages(file(), localTime(480)), means), faults };
};

const stateOf = async (id: string) => {
  const row = await fresh.db
    .selectFrom('cases')
    .selectAll()
    .where('id', '=', messageCase(await plan(), id))
    .executeTakeFirstOrThrow();
  return { ...row, state: row.state as { handler: string; promise: { due: string } } };
};

test('an import that is stopped at once has begun nothing', async () => {
  const { counts } = await bring({ stopped: AbortSignal.abort() });
  expect(counts).toEqual({ rows: 0, opened: 0, before: 0, doubled: 0, faulty: 0 });
});

test('every row becomes a case, or is named with its line, its number and the reason', async () => {
  const { counts, faults } = await bring();
  expect(counts).toEqual({ rows: 31, opened: 22, before: 0, doubled: 0, faulty: 9 });
  const lineOf = (n: number) => n + 3;
  expect(faults.sort(([a], [b]) => a - b)).toEqual([
    [lineOf(22), '9022', expect.stringContaining('答复 reply')],
    [lineOf(23), '9023', '答复时间早于来信时间'],
    [lineOf(24), '9024', '来信时间“2023-02-30 10:00:00”不是时间'],
    [lineOf(25), '—', expect.stringContaining('编号 msg_id')],
    [lineOf(26), '9001', '编号在文件里出现过'],
    [lineOf(27), '9027', expect.stringContaining('words')],
    [lineOf(28), '9028', '没有标题也没有正文'],
    [lineOf(29), '9029', '答复时间“昨天”不是时间'],
    [lineOf(30), '9030', expect.stringContaining('2020-01-01')],
  ]);
});

test('done again it adds nothing', async () => {
  const before = await fresh.db
    .selectFrom('events')
    .select(({ fn }) => fn.countAll().as('n'))
    .executeTakeFirstOrThrow();
  expect((await bring()).counts).toEqual({ rows: 31, opened: 0, before: 22, doubled: 0, faulty: 9 });
  expect(
    await fresh.db
      .selectFrom('events')
      .select(({ fn }) => fn.countAll().as('n'))
      .executeTakeFirstOrThrow(),
  ).toEqual(before);
});

test('a case has the times of its message, keeps its number, and says which of its steps nobody dated', async () => {
  const one = await stateOf('9000');
  expect(one).toMatchObject({
    stage: 'archived',
    aboveNumber: '9000',
    source: 'netizen',
    inTime: 'yes',
    quiet: true,
    lead: 'command',
    opened: new Date('2023-04-01T01:00:00.000Z'),
    number: expect.stringMatching(/^230401-/),
  });
  const events = await fresh.db.selectFrom('events').selectAll().where('stream', '=', one.id).orderBy('seq').execute();
  expect(events.map(({ type, at, data }) => [type, at.toISOString(), (data as { unsure?: true }).unsure ?? false])).toEqual([
    ['opened', '2023-04-01T01:00:00.000Z', false],
    ['accepted', '2023-04-03T02:00:00.000Z', true],
    ['dispatched', '2023-04-03T02:00:00.000Z', true],
    ['signed', '2023-04-03T02:00:00.000Z', true],
    ['resolved', '2023-04-03T02:00:00.000Z', false],
    ['passed', '2023-04-03T02:00:00.000Z', true],
    ['lapsed', '2023-04-17T15:59:59.000Z', false],
  ]);
});

test('what came late is late, over the holidays of its year', async () => {
  expect((await stateOf('9018')).inTime).toBe('no');
  expect(await stateOf('9020')).toMatchObject({ inTime: 'yes', state: { promise: { due: '2023-10-11T15:59:59.000Z' } } });
});

test('words that name a category or an area find it, everything else falls to the last resort and the whole zone', async () => {
  expect(await stateOf('9018')).toMatchObject({ category: 'response.any', area: 'Z', lead: 'water' });
  expect(await stateOf('9000')).toMatchObject({ category: 'response.other', area: 'Z' });
});

test('an answer so young that its caller may still speak waits for the rating', async () => {
  expect(await stateOf('9021')).toMatchObject({ stage: 'completed', phase: 'rating' });
});

test('nobody is sent anything, and chains and standing rows are whole', async () => {
  const { db, books, ports, zone } = house;
  while ((await keepNotices(db, books, ports, zone).work()) === 'again');
  expect(await db.selectFrom('outbox').selectAll().execute()).toEqual([]);
  expect((await verify(db, zone, ports.digest)).broken).toBe('nothing');
  expect((await replay(db, zone)).differences).toEqual([]);
});

test('a zone without a last resort says what it needs', async () => {
  const book = await house.books.of(fresh.db, house.zone);
  const bare = { ...book, rows: { ...book.rows, categories: caseZone.categories } };
  expect(() => planMessages(bare, house.shelf, {}, clock.now())).toThrow(/--category.*response\.any/);
  expect(() => planMessages(bare, house.shelf, { category: 'response.any' }, clock.now())).not.toThrow();
  expect(() => planMessages(book, house.shelf, { programme: 'nothing' }, clock.now())).toThrow(/--programme.*response/);
  expect(() => planMessages(book, house.shelf, { programme: 'city' }, clock.now())).toThrow(/--source/);
});

test('a file without its heading, and one that is no archive, are refused; quotes that never close are told', async () => {
  const other = join(folder, 'other.csv');
  const read = async (path: string) => {
    const found: ReadRow<Message>[] = [];
    for await (const row of openMessages(path, localTime(480)).rows) found.push(row);
    return found;
  };
  writeFileSync(other, 'a,b\n1,2\n');
  await expect(read(other)).rejects.toThrow('msg_id');
  writeFileSync(join(folder, 'other.csv.gz'), 'no archive');
  await expect(read(join(folder, 'other.csv.gz'))).rejects.toThrow();
  writeFileSync(other, `${heading}\n${line(1, {})}\n2,U,题,2023-04-01 09:00:00,"没有结尾,答复,2023-04-01 10:00:00\n`);
  expect(await read(other)).toEqual([
    expect.objectContaining({ row: expect.anything() }),
    expect.objectContaining({ fault: expect.anything() }),
  ]);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CaseHouse, caseHouse, handClock } from '../../test/helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../../test/helpers/database.ts';
import { outboxPage } from '../app/outbox.ts';
import { watchClocks } from './clocks.ts';
import { startLoop } from './loop.ts';
import { keepNotices } from './notices.ts';
import { tidyUp } from './tidy.ts';

let fresh: FreshDatabase;
let one: CaseHouse;
let two: CaseHouse;
const clock = handClock();
const silent = () => {};

beforeAll(async () => {
  fresh = await freshDatabase();
  one = await caseHouse(fresh.db, { clock });
  two = await caseHouse(fresh.db, { clock });
});
afterAll(() => fresh.drop());

const tell = ({ db, door, zone }: CaseHouse) => watchClocks(db, door, zone, silent).work();
const keep = ({ db, books, ports, zone }: CaseHouse) => keepNotices(db, books, ports, zone).work();
const eventsOf = async (id: string, type: string) =>
  (await fresh.db.selectFrom('events').select('data').where('stream', '=', id).where('type', '=', type).orderBy('seq').execute()).map(
    ({ data }) => data,
  );
const outbox = () => fresh.db.selectFrom('outbox').selectAll().orderBy('position').orderBy('part').execute();

test('before its time nothing is told', async () => {
  const { id } = await one.open();
  await tell(one);
  expect(await eventsOf(id, 'climbed')).toEqual([]);
});

test('two processes that look at once tell each deadline once', async () => {
  const opened = await Promise.all(Array.from({ length: 20 }, () => one.open()));
  clock.set('2026-03-20T01:00:00.000Z');
  await Promise.all([tell(one), tell(two), tell(one), tell(two)]);
  for (const { id } of opened) {
    const rungs = (await eventsOf(id, 'climbed')).map((data) => (data as { rung: string }).rung);
    expect(new Set(rungs).size).toBe(rungs.length);
    expect(rungs).toContain('late');
  }
});

test('a clock that jumped two months tells all it jumped over, in order, and is then quiet', async () => {
  const { id } = await one.open();
  clock.set('2026-05-20T01:00:00.000Z');
  while ((await tell(two)) === 'again');
  const rungs = (await eventsOf(id, 'climbed')).map((data) => (data as { rung: string }).rung);
  expect(rungs).toEqual(['warned', 'late', 'urged', 'supervised', 'criticised']);
  const before = await fresh.db
    .selectFrom('events')
    .select(({ fn }) => fn.countAll().as('n'))
    .executeTakeFirstOrThrow();
  await tell(one);
  expect(
    await fresh.db
      .selectFrom('events')
      .select(({ fn }) => fn.countAll().as('n'))
      .executeTakeFirstOrThrow(),
  ).toEqual(before);
});

test('a clock that is put back tells nothing again', async () => {
  const { id } = await one.open();
  clock.set('2026-07-20T01:00:00.000Z');
  await tell(one);
  const told = await eventsOf(id, 'climbed');
  clock.set('2026-05-21T01:00:00.000Z');
  await tell(one);
  expect(await eventsOf(id, 'climbed')).toEqual(told);
  clock.set('2026-07-21T01:00:00.000Z');
});

test('who left a telephone hears that we have the report, once, with the link; two readers write nothing twice', async () => {
  while ((await keep(one)) === 'again');
  const before = (await outbox()).length;
  const { id, link } = await one.open({ caller: { name: '王某某', phone: '10000001234' } });
  await Promise.all([keep(one), keep(two), keep(one)]);
  const mine = (await outbox()).slice(before).filter(({ caseId }) => caseId === id);
  expect(mine).toHaveLength(1);
  expect(mine[0]).toMatchObject({ channel: 'sms', link: 'follow', recipient: expect.stringMatching(/^caller:/) });

  const page = await outboxPage(fresh.db, one.zone, await one.books.of(fresh.db, one.zone), one.ports, { by: 'sms', limit: 10, posts: [] });
  expect(page.items[0]).toMatchObject({
    link: `/c/${link}`,
    to: { zh: '100****1234' },
    words: { zh: expect.stringContaining('已收到您的诉求') },
  });
});

test('a caller whose case was merged gets the link of their own case', async () => {
  const main = await one.open({ caller: { phone: '10000001111' } });
  const { id, link } = await one.open({ caller: { phone: '10000002222' } });
  for (const each of [main.id, id]) await one.act('ann', each, 'accept', { kind: 'help', category: 'response.any', area: 'G' });
  await one.act('ann', id, 'merge', { into: main.id });
  await one.act('ann', main.id, 'answer', { reply: '已安排' });
  while ((await keep(one)) === 'again');
  const page = await outboxPage(fresh.db, one.zone, await one.books.of(fresh.db, one.zone), one.ports, { by: 'sms', limit: 10, posts: [] });
  expect(page.items.filter(({ words }) => words.zh.includes('已安排')).map((item) => item.link)).toContain(`/c/${link}`);
});

test('a unit hears of what is sent to it; a case in which nobody called sends nobody a message', async () => {
  const { id } = await one.open({ source: 'patrol' }, 'ann').catch(() => one.open({}, 'ann'));
  await one.act('ann', id, 'accept', { kind: 'help', category: 'response.any', area: 'G' });
  await one.act('ann', id, 'dispatch', { lead: 'water' });
  while ((await keep(two)) === 'again');
  const mine = (await outbox()).filter(({ caseId }) => caseId === id);
  expect(mine.map(({ recipient }) => recipient)).toEqual(['unit:water']);
});

test('an upload that nobody named goes after a day, a claimed one stays', async () => {
  const row = {
    zone: one.zone,
    kind: 'photo',
    mime: 'image/png',
    name: 'a.png',
    bytes: 1,
    sha256: '0',
    thumb: false,
    taken: null,
    point: null,
    uploader: 'token:x',
    stream: null,
  };
  const ids = [one.ports.ids.next(), one.ports.ids.next()];
  await fresh.db
    .insertInto('attachments')
    .values([
      { ...row, id: ids[0]!, uploaded: new Date('2026-07-01T00:00:00Z'), claimed: null },
      { ...row, id: ids[1]!, uploaded: new Date('2026-07-01T00:00:00Z'), claimed: new Date('2026-07-01T01:00:00Z') },
    ])
    .execute();
  const removed: string[] = [];
  await tidyUp(fresh.db, one.ports, one.zone, async (id) => void removed.push(id)).work();
  expect(removed).toEqual([ids[0]]);
});

test('a chore that fails is told, comes back, and stops when asked', async () => {
  const told: string[] = [];
  let times = 0;
  const loop = startLoop(
    {
      name: 'chore',
      every: 1,
      work: async () => {
        times += 1;
        if (times < 3) throw new Error('away');
        return 'done';
      },
    },
    (what) => told.push(what),
  );
  await expect.poll(() => times).toBeGreaterThan(3);
  await loop.stop();
  const after = times;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(times).toBe(after);
  expect(told).toEqual(['chore failed', 'chore failed']);
});

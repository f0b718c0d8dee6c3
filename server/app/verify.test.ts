import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type CaseHouse, caseHouse, plainWay } from '../../test/helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../../test/helpers/database.ts';
import { replay } from './replay.ts';
import { verify } from './verify.ts';

let base: FreshDatabase;
let house: CaseHouse;
let ids: string[];

const say = (words: string, ...given: unknown[]) => base.pool.query(words, given);
const look = () => verify(base.db, house.zone, house.ports.digest);

beforeAll(async () => {
  base = await freshDatabase();
  house = await caseHouse(base.db);
  ids = [];
  for (let i = 0; i < 4; i++) {
    const { id } = await house.open({ caller: { phone: '10000001234' } });
    for (const [who, action, data] of plainWay) await house.act(who, id, action, data);
    ids.push(id);
  }
  ids.sort();
  await say('create table kept_events as select * from events');
  await say('create table kept_cases as select * from cases');
  await say('create table kept_feed as select * from feed');
});
beforeEach(async () => {
  await say('truncate events, cases, feed');
  await say('insert into cases select * from kept_cases');
  await say('insert into events select * from kept_events');
  await say('insert into feed select * from kept_feed');
});
afterAll(() => base.drop());

test('a log that nobody touched is whole', async () => {
  expect(await look()).toEqual({ events: 24, streams: 4, broken: 'nothing' });
});

test.each([
  ['what was done', "data = jsonb_set(data::jsonb, '{lead}', '\"roads\"')::json"],
  ['who did it', "who = 'lu'"],
  ['when', "at = at + interval '1 ms'"],
  ['the post', "post = 'p-lu'"],
  ['the request', "request = ''"],
  ['its hash', "hash = repeat('0', 64)"],
])('%s altered shows at that event', async (_, change) => {
  await say(`update events set ${change} where stream = $1 and seq = 3`, ids[1]);
  expect((await look()).broken).toMatchObject({ stream: ids[1], seq: 3, what: 'altered' });
});

test('an event taken out of the middle shows', async () => {
  await say('delete from events where stream = $1 and seq = 2', ids[0]);
  expect((await look()).broken).toMatchObject({ stream: ids[0], seq: 2, what: 'removed' });
});

test('the last events cut off show, though what is left is a whole chain', async () => {
  await say('delete from events where stream = $1 and seq > 4', ids[2]);
  expect((await look()).broken).toMatchObject({ stream: ids[2], seq: 5, what: 'cut-off' });
});

test('an event put at the end shows, even with a right hash', async () => {
  await say(
    `insert into events select zone, stream, 7, position + 1000, id, kind, type, v, data, who, post, at, recorded, request, key, hash
    from events where stream = $1 and seq = 6`,
    ids[3],
  );
  expect((await look()).broken).toMatchObject({ stream: ids[3], seq: 7 });
});

test('a stream that goes with its standing row leaves a hole in the positions', async () => {
  await say('delete from events where stream = $1', ids[0]);
  expect((await look()).broken).toMatchObject({ stream: ids[0], what: 'cut-off' });
  await say('delete from cases where id = $1', ids[0]);
  expect((await look()).broken).toMatchObject({ stream: 'feed', what: 'removed' });
});

test('the last stream of all, removed with its row, is missed by the feed', async () => {
  const { rows } = await say('select stream from events order by position desc limit 1');
  await say('delete from events where stream = $1', rows[0].stream);
  await say('delete from cases where id = $1', rows[0].stream);
  expect((await look()).broken).toMatchObject({ stream: 'feed', what: 'removed' });
});

test('what is written meanwhile is no fault', async () => {
  const writing = (async () => {
    for (let i = 0; i < 15; i++) await house.act('ann', (await house.open()).id, 'accept', plainWay[0]![2]);
  })();
  for (let i = 0; i < 8; i++) {
    expect((await look()).broken).toBe('nothing');
    expect((await replay(base.db, house.zone)).differences).toEqual([]);
  }
  await writing;
});

test('erasing a person leaves every chain whole', async () => {
  await say('delete from personal');
  expect((await look()).broken).toBe('nothing');
});

test('what stands is what the events come to', async () => {
  expect(await replay(base.db, house.zone)).toEqual({ events: 24, streams: 4, differences: [] });
});

test('a standing row changed by hand is found, field by field', async () => {
  await say("update cases set stage = 'archived', due = 'infinity' where id = $1", ids[0]);
  await say('delete from waits where case_id = $1', ids[1]);
  const { differences } = await replay(base.db, house.zone);
  expect(differences.map(({ stream, field }) => [stream, field])).toEqual(
    expect.arrayContaining([
      [ids[0], 'stage'],
      [ids[1], 'waits'],
    ]),
  );
});

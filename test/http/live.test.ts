import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type WebHouse, webHouse } from '../helpers/web-house.ts';

let house: WebHouse;
let address = '';
beforeAll(async () => {
  house = await webHouse();
  address = await house.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => house.shut());

type Heard = { id: string; event: string; data: { position: number; cases: { id: string; number: string }[] } };

/** Listens like a browser's EventSource does. */
const listen = async (who: string, after?: string) => {
  const gone = new AbortController();
  const headers = { authorization: `Bearer ${house.tokenOf(who)}`, ...(after !== undefined && { 'last-event-id': after }) };
  const answered = await fetch(`${address}/api/v1/live`, { headers, signal: gone.signal });
  expect(answered.headers.get('content-type')).toContain('text/event-stream');
  const heard: Heard[] = [];
  let ended = false;
  const read = async () => {
    let rest = '';
    for await (const piece of answered.body!) {
      rest += Buffer.from(piece).toString();
      const parts = rest.split('\n\n');
      rest = parts.pop()!;
      for (const part of parts) {
        const fields = Object.fromEntries(
          part.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
        );
        if (fields.event) heard.push({ id: fields.id!, event: fields.event, data: JSON.parse(fields.data!) as Heard['data'] });
      }
    }
  };
  const reading = read()
    .catch(() => undefined)
    .finally(() => (ended = true));
  return { heard, leave: () => gone.abort(), hasEnded: () => ended, reading };
};

const until = async (holds: () => boolean) => {
  for (let waited = 0; !holds() && waited < 5_000; waited += 20) await new Promise((soon) => setTimeout(soon, 20));
  expect(holds()).toBe(true);
};

const report = async (lng = 1) => {
  const { body } = await house.ask('POST', '/api/v1/programmes/response/cases', { body: { words: '路灯不亮', place: { lng, lat: 1 } } });
  return body as { id: string; number: string };
};
const knows = (heard: readonly Heard[], id: string) => heard.some(({ data }) => data.cases.some((one) => one.id === id));

test('who is not signed in hears nothing', async () => {
  expect((await fetch(`${address}/api/v1/live`)).status).toBe(401);
});

test('everybody hears of the cases that are theirs to see, and of no others', async () => {
  const [desk, town, park, unit] = [await listen('ann'), await listen('tan'), await listen('park'), await listen('wang')];
  const inTown = await report(1);
  const inPark = await report(6);
  await until(
    () => knows(desk.heard, inTown.id) && knows(desk.heard, inPark.id) && knows(town.heard, inTown.id) && knows(park.heard, inPark.id),
  );
  expect([knows(town.heard, inPark.id), knows(park.heard, inTown.id), unit.heard.length]).toEqual([false, false, 0]);
  expect(desk.heard[0]).toMatchObject({
    event: 'changed',
    data: { position: expect.any(Number), cases: expect.arrayContaining([{ id: inTown.id, number: inTown.number }]) },
  });
  await house.ask('POST', `/api/v1/cases/${inTown.id}/actions/accept`, {
    who: 'ann',
    body: { data: { kind: 'help', category: 'response.any', area: 'G' } },
  });
  await house.ask('POST', `/api/v1/cases/${inTown.id}/actions/dispatch`, { who: 'ann', body: { data: { lead: 'water' } } });
  await until(() => knows(unit.heard, inTown.id));
  for (const one of [desk, town, park, unit]) one.leave();
});

test('who comes back hears what happened meanwhile, from the last position that was told', async () => {
  const first = await listen('ann');
  const before = await report();
  await until(() => knows(first.heard, before.id));
  first.leave();
  await first.reading;
  const missed = [await report(), await report()];
  const again = await listen('ann', first.heard.at(-1)!.id);
  await until(() => missed.every(({ id }) => knows(again.heard, id)));
  expect(knows(again.heard, before.id)).toBe(false);
  again.leave();
});

test.each(['nonsense', '-1', '99999999999999', '1e3', ''])('a last position of %j is taken to be now', async (after) => {
  const one = await listen('ann', after);
  const now = await report();
  await until(() => knows(one.heard, now.id));
  one.leave();
});

test('a hundred changes at once are told in few words', async () => {
  const one = await listen('ann');
  const all = await Promise.all(Array.from({ length: 100 }, () => report()));
  await until(() => all.every(({ id }) => knows(one.heard, id)));
  expect(one.heard.length).toBeLessThan(20);
  one.leave();
});

test('a broken connection to the feed is made again, and what was missed meanwhile is told', async () => {
  const one = await listen('ann');
  const before = await report();
  await until(() => knows(one.heard, before.id));
  const end = sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'huying live' and datname = current_database()`;
  await end.execute(house.db);
  const meanwhile = await report();
  await until(() => knows(one.heard, meanwhile.id));
  const later = await report();
  await until(() => knows(one.heard, later.id));
  one.leave();
});

test('when the server stops, listeners are let go', async () => {
  const one = await listen('ann');
  const began = performance.now();
  await house.app.close();
  expect(performance.now() - began).toBeLessThan(2_000);
  await until(() => one.hasEnded());
  expect(house.logged).toEqual([]);
});

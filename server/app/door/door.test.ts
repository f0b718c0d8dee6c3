import { randomUUID } from 'node:crypto';
import { v5 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refusal } from '../../../core/refusal.ts';
import { type CaseHouse, caseHouse, plainWay } from '../../../test/helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/helpers/database.ts';
import { connect } from '../../db/connect.ts';
import { eventsAfter, eventsOf, lastPosition } from '../../db/queries/log.ts';
import { actAsk } from '../cases/act.ts';
import { openAsk, openCase } from '../cases/open.ts';
import { casePrimitive } from '../cases/primitive.ts';
import { createDoor } from './index.ts';

let base: FreshDatabase;
let house: CaseHouse;
let other: CaseHouse;
const logged: unknown[] = [];

beforeAll(async () => {
  base = await freshDatabase();
  const log = (_: string, fault: unknown) => {
    console.error(fault);
    logged.push(fault);
  };
  house = await caseHouse(base.db, { log });
  other = await caseHouse(base.db, { log });
});
afterAll(() => base.drop());

const codeOf = (fault: unknown) => (fault instanceof Refusal ? fault.code : String(fault));
const settled = async (all: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(all)).map((one) => (one.status === 'fulfilled' ? 'done' : codeOf(one.reason)));
const types = async (id: string) => (await eventsOf(base.db, house.zone, id)).map(({ type }) => type);

describe('one after another', () => {
  test('a case goes its plain way, and every step is in its chain with the post that did it', async () => {
    const { open, act, db, zone } = house;
    const { id, number, link } = await open({ caller: { name: '王某某', phone: '10000001234' } });
    expect(number).toMatch(/^260302-\d{5}-\d$/);
    expect(link.length).toBeGreaterThan(30);
    for (const [who, action, data] of plainWay) await act(who, id, action, data);
    const events = await eventsOf(db, zone, id);
    expect(events.map(({ type }) => type)).toEqual(['opened', 'accepted', 'dispatched', 'signed', 'resolved', 'passed']);
    expect(events.map(({ post }) => post)).toEqual(['caller', 'p-ann', 'p-ann', 'p-wang', 'p-wang', 'p-chen']);
    expect(JSON.stringify(events)).not.toMatch(/路灯|王某某|10000001234|灯泡/);
  });

  test('a refusal says why and leaves nothing behind', async () => {
    const { id } = await house.open();
    await expect(house.act('wang', id, 'accept', {})).rejects.toThrow('no-such-case');
    await expect(house.act('ann', id, 'accept', { kind: 'help' })).rejects.toMatchObject({ code: 'unwell' });
    await expect(house.act('ann', id, 'sign', {})).rejects.toMatchObject({ code: 'not-now' });
    await expect(house.act('ann', 'no-uuid', 'sign', {})).rejects.toMatchObject({ code: 'no-such-case' });
    expect(await types(id)).toEqual(['opened']);
  });

  test('split gives the part a number, a chain and links of its own', async () => {
    const { id } = await house.open({ caller: { phone: '10000001234' } });
    await house.act('ann', id, 'accept', plainWay[0]![2]);
    await house.act('ann', id, 'split', { words: '另外还有井盖坏了' });
    const to = (await eventsOf(base.db, house.zone, id)).at(-1)!.data as { to: string };
    const child = await base.db.selectFrom('cases').select(['number', 'seq']).where('id', '=', to.to).executeTakeFirstOrThrow();
    expect(child).toMatchObject({ number: expect.stringMatching(/^260302-/), seq: 1 });
    expect(await base.db.selectFrom('links').select('caller').where('caseId', '=', to.to).execute()).toHaveLength(1);
  });
});

describe('a group', () => {
  test('is decided in the order of arrival, each on what the earlier ones left', async () => {
    const { id } = await house.open();
    const way = plainWay.map(([who, action, data]) => house.act(who, id, action, data));
    expect(await settled(way)).toEqual(way.map(() => 'done'));
  });

  test('refuses only what is refused', async () => {
    const { id } = await house.open();
    const accept = () => house.act('ann', id, 'dispatch', { lead: 'water' });
    const all = [house.act('ann', id, 'accept', plainWay[0]![2]), accept(), accept(), house.open(), house.open({ words: '' })];
    expect(await settled(all)).toEqual(['done', 'done', 'not-now', 'done', 'unwell']);
  });

  test('one command that the database will not have spoils nothing for the others', async () => {
    const { door, as } = house;
    const poison = async () =>
      door.submit({ ...(await as('caller')), request: 'NUL \u0000' }, 'case', openAsk(door, 'response', { words: '毒' }));
    await settled([house.open(), house.open({ words: '先' }), poison(), house.open({ words: '后' })]).then((fates) =>
      expect(fates).toEqual(['done', 'done', 'unreadable', 'done']),
    );
  });

  test('a number of somebody above is there once', async () => {
    const above = { number: '市长热线-1' };
    expect(await settled([house.open({ above }, 'ann'), house.open({ above }, 'ann'), house.open({}, 'ann')])).toEqual([
      'done',
      'already-open',
      'done',
    ]);
  });

  test('two hundred reports take their numbers and positions without a gap', async () => {
    const before = await lastPosition(base.db, house.zone);
    const opened = await Promise.all(Array.from({ length: 200 }, () => house.open()));
    const counters = opened.map(({ number }) => Number(number.split('-')[1])).sort((a, b) => a - b);
    expect(new Set(counters).size).toBe(200);
    const events = await eventsAfter(base.db, house.zone, before, 1_000);
    expect(events.map(({ position }) => position)).toEqual(Array.from({ length: 200 }, (_, index) => before + index + 1));
  });
});

describe('several steps at once', () => {
  const steps = async (id: string, last: [string, string, unknown]) => {
    const { door, as } = house;
    const acted = await Promise.all(
      [...plainWay.slice(0, 2), last].map(async ([who, action, data]) => ({
        ask: actAsk(id, action, { data }),
        asking: (await as(who)).asking,
      })),
    );
    return door.submitAll(await as('system'), 'case', [
      { ask: openAsk(door, 'response', { words: '导入', source: 'hotline' }, { id, quiet: true }), asking: (await as('system')).asking },
      ...acted,
    ]);
  };

  test('happen together, and once: the same source gives the same id', async () => {
    const id = v5('row 1', v5.URL);
    await steps(id, plainWay[2]!);
    expect(await types(id)).toEqual(['opened', 'accepted', 'dispatched', 'signed']);
    await expect(steps(id, plainWay[2]!)).rejects.toMatchObject({ code: 'already-open' });
    expect(await base.db.selectFrom('cases').select('quiet').where('id', '=', id).executeTakeFirst()).toEqual({ quiet: true });
  });

  test('or not at all', async () => {
    const id = v5('row 2', v5.URL);
    await expect(steps(id, ['lu', 'sign', {}])).rejects.toThrow('no-such-case');
    expect(await types(id)).toEqual([]);
  });
});

describe('repeats', () => {
  test('the same key gives the same answer and happens once, in one group and across processes', async () => {
    const key = randomUUID();
    const same = await Promise.all([house.open({}, 'caller', key), house.open({}, 'caller', key), other.open({}, 'caller', key)]);
    expect(new Set(same.map(({ id, number, link }) => `${id} ${number} ${link}`)).size).toBe(1);
    expect(await other.open({}, 'caller', key)).toEqual(same[0]);
  });

  test('many at once in two processes: exactly one effect', async () => {
    const { id } = await house.open();
    const key = randomUUID();
    const acts = Array.from({ length: 20 }, (_, index) => (index % 2 ? house : other).act('ann', id, 'accept', plainWay[0]![2], { key }));
    expect(await settled(acts)).toEqual(acts.map(() => 'done'));
    expect(await types(id)).toEqual(['opened', 'accepted']);
  });

  test('a refusal is repeated too, though it would be granted by now', async () => {
    const { id } = await house.open();
    const key = randomUUID();
    await expect(house.act('ann', id, 'dispatch', { lead: 'water' }, { key })).rejects.toMatchObject({ code: 'not-now' });
    await house.act('ann', id, 'accept', plainWay[0]![2]);
    await expect(other.act('ann', id, 'dispatch', { lead: 'water' }, { key })).rejects.toMatchObject({ code: 'not-now' });
  });

  test('the key with another body is refused, and another person may use the same key', async () => {
    const key = randomUUID();
    await house.open({ words: '一' }, 'caller', key);
    await expect(house.open({ words: '二' }, 'caller', key)).rejects.toMatchObject({ code: 'used-key', status: 422 });
    await expect(house.open({ words: '二' }, 'ann', key)).resolves.toBeTruthy();
  });
});

test('while the database is away everybody is asked to come again, and nothing is called done', async () => {
  const away = connect('postgres://nobody@127.0.0.1:1/none');
  const door = createDoor({ db: away.db, ports: house.ports, primitives: [casePrimitive(house, house.ports)] });
  const step = await house.as('caller');
  const all = [1, 2, 3].map(() => openCase(door, step, 'response', { words: '在吗' }));
  expect(await settled(all)).toEqual(['not-ready', 'not-ready', 'not-ready']);
  await door.idle();
  await away.close();
});

describe('two processes', () => {
  test('on one case: every step happens once, whoever is first', async () => {
    const { id } = await house.open();
    await house.act('ann', id, 'accept', plainWay[0]![2]);
    const fates = await settled([house, other, house, other].map(({ act }) => act('ann', id, 'dispatch', { lead: 'water' })));
    expect(fates.filter((fate) => fate === 'done')).toHaveLength(1);
    expect(fates.filter((fate) => fate === 'not-now')).toHaveLength(3);
  });

  test('opening and acting at full tilt: nobody waits for ever and no number is given twice', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, async () => (await house.open()).id));
    const storm = ids.flatMap((id, index) => {
      const [one, two] = index % 2 ? [house, other] : [other, house];
      return [
        one.act('ann', id, 'accept', plainWay[0]![2]),
        two.open(),
        two.act('ann', id, 'note', { words: '看过' }).catch(() => 'too early'),
        one.open(),
      ];
    });
    expect((await settled(storm)).every((fate) => fate === 'done')).toBe(true);
    const { rows } = await base.pool.query('select count(*) as cases, count(distinct number) as numbers from cases');
    expect(rows[0].cases).toBe(rows[0].numbers);
    expect(logged).toEqual([]);
  });
});

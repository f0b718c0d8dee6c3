import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CaseHouse, caseHouse } from '../../../test/helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/helpers/database.ts';
import { forgetViewOf, keepViewOf, viewsOf } from '../saved-views.ts';
import { besideCase } from './beside.ts';
import { commonActions } from './common-actions.ts';
import { listCases } from './list.ts';
import { caseMap } from './map.ts';
import { queueBook, queueViews } from './saved.ts';

let fresh: FreshDatabase;
let house: CaseHouse;
const caller = { name: '王某某', phone: '10000001234' };
const everywhere = [0, 0, 100_000_000, 100_000_000] as const;
const id = (n: number) => `0199d0a0-2f6e-7c31-9d1e-5a0b3c7d9e${n}`;

beforeAll(async () => {
  fresh = await freshDatabase();
  house = await caseHouse(fresh.db);
});
afterAll(() => fresh.drop());

const keep = async (who: string, view: string, more: Parameters<typeof keepViewOf>[4]) => {
  const step = await house.as(who);
  return keepViewOf(house, step, queueViews(house, step), view, more);
};
const seen = async (who: string) => {
  const step = await house.as(who);
  return viewsOf(house, step, queueViews(house, step));
};
const forget = async (who: string, view: string) => forgetViewOf(house, await house.as(who), queueBook, view);

describe('a view that somebody has named', () => {
  const given = { name: '我的路灯', shared: false, place: 0, filter: { view: 'all' as const, area: 'P' } };

  test('is changed and taken away by its maker only, and shared with nobody until they say so', async () => {
    await keep('ann', id(10), given);
    await forget('tan', id(10));
    expect(await seen('sun')).toEqual([]);
    await keep('ann', id(10), { ...given, shared: true });
    expect(await seen('sun')).toMatchObject([{ name: '我的路灯', mine: false, shared: true }]);
    expect(await seen('wang')).toEqual([]);
  });

  test('sent twice is kept once, with its count; whoever sees no cases keeps none', async () => {
    await house.open({ words: '园区路灯', area: 'P' }, 'ann');
    await keep('ann', id(10), given);
    await keep('ann', id(10), given);
    expect(await seen('ann')).toMatchObject([{ id: id(10), mine: true, count: 1, filter: given.filter }]);
    await expect(keep('audit', id(11), given)).rejects.toMatchObject({ code: 'not-yours' });
    await forget('ann', id(10));
    await forget('ann', id(10));
    expect(await seen('ann')).toEqual([]);
  });
});

describe('many cases at once', () => {
  test('are offered only what may be done to every one of them, and nothing that ends one', async () => {
    const [first, second] = [await house.open(), await house.open()];
    const ann = await house.as('ann');
    const ids = (found: { id: string }[]) => found.map((one) => one.id);
    expect(ids(await commonActions(house, ann, [first.id, second.id]))).toEqual(expect.arrayContaining(['accept']));
    expect(ids(await commonActions(house, ann, [first.id, second.id]))).not.toContain('decline');
    await house.act('ann', first.id, 'accept', { kind: 'help', category: 'response.any', area: 'G' });
    await house.act('ann', first.id, 'dispatch', { lead: 'water' });
    expect(ids(await commonActions(house, ann, [first.id, second.id]))).not.toContain('accept');
    await expect(commonActions(house, await house.as('wang'), [first.id, second.id])).rejects.toMatchObject({ code: 'no-such-case' });
  });
});

describe('what else there is', () => {
  test('of the same caller and the same place is told to whoever may see it, and a double is suggested', async () => {
    const at = (lng: number) => ({ lng, lat: 1, address: '东门' });
    const [one, two, far] = [
      await house.open({ words: '东门水管爆裂，水流到马路上', caller, place: at(1) }),
      await house.open({
        words: '东门口水管爆了，水流到路上',
        caller: { ...caller, phone: '10000009999' },
        place: { lng: 1.0005, lat: 1 },
      }),
      await house.open({ words: '水管爆裂', caller, place: { lng: 3, lat: 3 } }),
    ];
    await house.index();
    const beside = await besideCase(house, await house.as('ann'), one.id);
    expect(beside.person).toMatchObject({ count: 1, items: [{ id: far.id }] });
    expect(beside.place).toMatchObject({ count: 1, items: [{ id: two.id }] });
    expect(beside.alike).toMatchObject([{ id: two.id, metres: 56, days: 0 }]);
    await expect(besideCase(house, await house.as('wang'), one.id)).rejects.toMatchObject({ code: 'no-such-case' });
    expect((await besideCase(house, await house.as('grid'), one.id)).alike).toEqual([]);
  });

  test('an anonymous caller has no other cases', async () => {
    const shy = await house.open({ caller, anonymous: true });
    await house.index();
    expect((await besideCase(house, await house.as('ann'), shy.id)).person.count).toBe(0);
  });
});

describe('the map', () => {
  test('shows open cases with a point to whoever may see them, and how late they are', async () => {
    const dangerous = await house.open({ urgency: 'danger', category: 'response.any', place: { lng: 7, lat: 7 } }, 'ann');
    const secret = await house.open({ confidential: true, category: 'response.any', place: { lng: 7, lat: 7 } }, 'ann');
    await house.index();
    const shown = async (who: string, filters = {}) => caseMap(house, await house.as(who), everywhere, filters);
    const before = await shown('ann');
    expect(before.at).toHaveLength(before.total * 2);
    expect(before.states).toHaveLength(before.total);
    expect((await shown('sun')).total).toBe(before.total - 1);
    expect((await shown('audit')).total).toBe(0);
    expect((await caseMap(house, await house.as('ann'), [69_000_000, 69_000_000, 71_000_000, 71_000_000], {})).total).toBe(2);
    house.clock.pass(24 * 60);
    expect((await shown('ann')).late).toBeGreaterThan(0);
    expect((await listCases(house, await house.as('ann'), { view: 'open', box: '6.9,6.9,7.1,7.1' })).items.map((row) => row.id)).toEqual(
      expect.arrayContaining([dangerous.id, secret.id]),
    );
    house.clock.pass(-24 * 60);
    await house
      .act('ann', dangerous.id, 'withdraw', { why: '来电人撤回' })
      .catch(() => house.act('ann', dangerous.id, 'decline', {}).catch(() => undefined));
  });
});

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CaseHouse, caseHouse, plainWay } from '../../../test/helpers/case-house.ts';
import { type FreshDatabase, freshDatabase } from '../../../test/helpers/database.ts';
import type { Filters } from '../cases/filters.ts';
import { listCases } from '../cases/list.ts';
import { rebuildSearch } from './keep.ts';

let fresh: FreshDatabase;
let house: CaseHouse;
let burst = '';
let secret = '';
let shy = '';

const caller = { name: '欧阳某某', phone: '10000001234' };

const search = async (who: string, q: string, more: Filters = {}) =>
  (await listCases(house, await house.as(who), { view: 'all', q, limit: 100, ...more })).items;
const found = async (who: string, q: string, more: Filters = {}) => (await search(who, q, more)).map(({ id }) => id);

beforeAll(async () => {
  fresh = await freshDatabase();
  house = await caseHouse(fresh.db);
  burst = (
    await house.open(
      { words: '三号楼前的水管爆裂，水漫到路上', caller, area: 'G', category: 'response.any', above: { number: 'ZB-2026-00778' } },
      'ann',
    )
  ).id;
  for (const [who, action, data] of plainWay.slice(0, 4)) await house.act(who, burst, action, data);
  secret = (await house.open({ words: '水管旁有人私占公房', caller, confidential: true, category: 'response.any' }, 'ann')).id;
  shy = (await house.open({ words: '水管漏水不愿留名', caller: { ...caller, phone: '10000005678' }, anonymous: true })).id;
  await house.index();
});
afterAll(() => fresh.drop());

describe('nobody finds what is not theirs to see', () => {
  test('neither another unit’s case nor one that cannot be seen at all', async () => {
    expect(await found('park', '水管')).toEqual([]);
    expect(await found('audit', '水管')).toEqual([]);
    expect(await found('wang', '水管')).toEqual([burst]);
  });

  test('of a confidential case neither words nor persons, unless one is named in it; its number by those who may see it', async () => {
    expect(await found('sun', '私占公房')).toEqual([]);
    expect(await found('sun', '1234')).not.toContain(secret);
    expect(await found('ann', '私占公房')).toEqual([secret]);
    const [{ number } = { number: '' }] = await search('ann', '私占公房');
    const [named] = await search('sun', number);
    expect(named).toMatchObject({ id: secret, hits: [] });
  });

  test('an anonymous caller is found by no number, a handler finds nobody of another unit', async () => {
    expect(await found('ann', '5678')).toEqual([]);
    expect(await found('ann', '漏水')).toEqual([shy]);
    expect(await found('park', '10000001234')).toEqual([]);
  });

  test('one character, signs, quotes and blanks find nothing and break nothing', async () => {
    for (const q of ['水', '？', "'", "' | 'x", '\\', '&', '!', '(', ':*', '<->']) expect([q, await found('ann', q)]).toEqual([q, []]);
  });
});

describe('a case is found', () => {
  test('by words of the caller and of what was written since, two characters or more, with the hit marked', async () => {
    for (const q of ['水管', '水管爆裂', '爆裂 水漫', '换了灯泡', '三号楼'])
      expect([q, await found('ann', q)]).toEqual([q, [burst]].map((one, i) => (i === 1 ? expect.arrayContaining([burst]) : one)));
    const [{ hits } = { hits: [] }] = await search('ann', '爆裂');
    expect(hits?.[0]).toMatchObject({ where: 'words', parts: expect.arrayContaining([{ text: '爆裂', hit: true }]) });
    expect((await search('ann', '换了灯泡'))[0]?.hits?.[0]).toMatchObject({ where: 'written' });
    expect(await found('ann', '水管 灯泡 大象')).toEqual([]);
  });

  test('by its number, a part of it, and the number of whoever handed it down', async () => {
    const [{ number } = { number: '' }] = await search('ann', '爆裂');
    for (const q of [number, number.replaceAll('-', ''), number.slice(7, 12), 'ZB-2026-00778', '00778', 'zb202600778'])
      expect([q, await found('ann', q)]).toEqual([q, [burst]]);
  });

  test('by the last four digits of a telephone, by the whole number, and by a name, none of which stand in the index', async () => {
    expect(await found('ann', '1234')).toEqual(expect.arrayContaining([burst, secret]));
    expect(await found('ann', '10000001234')).toContain(burst);
    expect(await found('ann', '10000001235')).toEqual([]);
    expect(await found('ann', '欧阳某某')).toContain(burst);
    expect((await search('ann', '1234')).find(({ id }) => id === burst)?.hits?.[0]).toMatchObject({ where: 'telephone' });
    const { rows } = await sql<{ doc: string }>`select doc::text as doc from search where zone = ${house.zone}`.execute(fresh.db);
    expect(rows.map(({ doc }) => doc).join(' ')).not.toMatch(/欧阳|10000001234|阳某/);
  });

  test('by where it is, in characters or by the first letters of the pinyin', async () => {
    const area = (await house.books.of(fresh.db, house.zone)).areaName('G').zh;
    expect(await found('ann', area)).toContain(burst);
    expect((await search('ann', area)).find(({ id }) => id === burst)?.hits?.at(-1)).toMatchObject({ where: 'place' });
  });

  test('in any view, narrowed by anything, page by page from the newest', async () => {
    expect(await found('ann', '水管', { view: 'mine' })).toEqual(expect.arrayContaining([shy]));
    expect(await found('ann', '水管', { phase: 'intake' })).not.toContain(burst);
    const first = await listCases(house, await house.as('ann'), { view: 'all', q: '水管', limit: 1 });
    const second = await listCases(house, await house.as('ann'), { view: 'all', q: '水管', limit: 2, after: first.next! });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(await found('ann', '水管'));
  });

  test('as before after its index was made anew', async () => {
    const before = await found('ann', '水管');
    await sql`delete from search where zone = ${house.zone}`.execute(fresh.db);
    expect(await found('ann', '水管')).toEqual([]);
    await rebuildSearch(fresh.db, house.ports, house.zone, { progress: () => undefined, stopped: new AbortController().signal });
    expect(await found('ann', '水管')).toEqual(before);
    expect(await found('ann', '换了灯泡')).toEqual([burst]);
  });
});

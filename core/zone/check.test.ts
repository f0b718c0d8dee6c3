import { expect, test } from 'vitest';
import { t } from '../words.ts';
import { area } from './area.ts';
import { checkZone } from './check.ts';
import type { ZoneData } from './index.ts';
import { smallZone as zone } from './small-zone.ts';
import { unit } from './unit.ts';

const from = '2020-01-01';
const faults = (more: Partial<ZoneData>, date = '2026-03-02') =>
  checkZone({ ...zone, ...more }, date).map(({ sheet, row, field, words }) => `${sheet} ${row} ${field}: ${words.zh}`);

const [Z, T, P, V, G] = zone.areas;
const [command, water, , village] = zone.units;
const [p1, p2] = zone.posts;
const [W, W1] = zone.categories;
const [d1] = zone.duties;

test('a zone without a fault has none', () => expect(faults({})).toEqual([]));

test('a code stands once', () => {
  expect(faults({ areas: [...zone.areas, { ...G! }] })).toEqual(['areas 6 id: 编码 G 已经用过']);
});

test('a parent must exist', () => {
  expect(faults({ areas: [Z!, T!, P!, { ...V!, parent: 'X' }, G!] })).toEqual(['areas 4 parent: 上级 X 不存在，请填已有的编码']);
});

test('nothing stands above itself', () => {
  expect(faults({ units: [...zone.units, { ...water!, id: 'a', parent: 'b' }, { ...water!, id: 'b', parent: 'a' }] })).toEqual([
    'units 6 parent: a 绕了一圈又成了自己的上级',
    'units 7 parent: b 绕了一圈又成了自己的上级',
  ]);
});

test('a grid belongs to a village, never directly to a town', () => {
  expect(faults({ areas: [Z!, T!, P!, V!, { ...G!, parent: 'T' }] })).toEqual(['areas 5 kind: 网格不能直接放在镇之下']);
  expect(faults({ units: [...zone.units, { ...village!, id: 'v2', parent: 'command' }] })).toEqual([
    'units 6 kind: 村不能直接放在指挥中心之下',
  ]);
});

test('a term runs forward and stays inside that of the parent', () => {
  expect(faults({ areas: [Z!, T!, P!, V!, { ...G!, until: '2019-01-01' }] })).toEqual([
    'areas 5 until: 结束日 2019-01-01 早于开始日 2020-01-01',
  ]);
  expect(faults({ areas: [Z!, T!, P!, { ...V!, until: '2025-12-31' }, G!] })).toEqual(['areas 5 from: 起止日期超出了 V 的起止日期']);
});

test('a unit belongs to an area, an account to a unit', () => {
  expect(faults({ units: [...zone.units, { ...command!, id: 'c2', area: 'X' }] })).toEqual(['units 6 area: 没有 X，请填已有的编码']);
  expect(faults({ accounts: [...zone.accounts, { id: 'c', username: 'ana', name: '某', unit: 'X' }] })).toEqual([
    'accounts 3 username: 用户名 ana 已经用过',
    'accounts 3 unit: 没有 X，请填已有的编码',
  ]);
});

test('a living post names a living unit and area; a past one may name what is gone', () => {
  const gone = zone.units.map((one) => (one.id === 'water' || one.id === 'crew' ? { ...one, until: '2025-12-31' } : one));
  const duties = [zone.duties[1]!];
  expect(faults({ units: gone, duties })).toEqual(['posts 2 unit: water 在 2026-03-02 已不存在或尚未成立']);
  expect(faults({ units: gone, duties, posts: [p1!, { ...p2!, until: '2025-12-31' }] })).toEqual([]);
});

test('a post names an account; leave lies inside its term with another person as deputy', () => {
  expect(faults({ posts: [{ ...p1!, account: 'nobody' }] })).toEqual(['posts 1 account: 没有 nobody，请填已有的编码']);
  expect(faults({ posts: [{ ...p1!, away: { from: '2019-03-05', until: '2019-03-01', deputy: 'ana' } }] })).toEqual([
    'posts 1 away.deputy: 自己不能代理自己',
    'posts 1 away.until: 结束日 2019-03-01 早于开始日 2019-03-05',
    'posts 1 away.from: 请假日期不在任期之内',
  ]);
});

test('the three administrators are three people', () => {
  const posts = [
    { ...p1!, kind: 'systemAdmin' as const },
    { ...p1!, id: 'p9', kind: 'auditor' as const },
  ];
  expect(faults({ posts })).toEqual(['posts 2 kind: 系统管理员、安全管理员、审计员不能由同一人担任：ana']);
});

test('a category has the programme of its parent', () => {
  expect(faults({ categories: [W!, { ...W1!, programme: 'other' }] })).toEqual(['categories 2 programme: 业务与上级类别 W 不一致']);
});

test('a duty names what lives, has one lead, and stands once for each category and area', () => {
  expect(faults({ duties: [{ ...d1!, category: 'X', area: 'Y', lead: 'U', assisting: ['A'] }] })).toEqual([
    'duties 1 category: 没有 X，请填已有的编码',
    'duties 1 area: 没有 Y，请填已有的编码',
    'duties 1 lead: 没有 U，请填已有的编码',
    'duties 1 assisting: 没有 A，请填已有的编码',
  ]);
  expect(faults({ duties: [{ ...d1!, assisting: ['water'] }] })).toEqual(['duties 1 assisting: water 不能既主办又协办']);
  expect(faults({ duties: [d1!, { ...d1!, id: 'again', from: '2024-01-01' }] })).toEqual([
    'duties 2 category: 与 d1 行重复：同一类别、同一区域在同一时间已有主办单位',
  ]);
  expect(
    faults({
      duties: [
        { ...d1!, until: '2023-12-31' },
        { ...d1!, id: 'next', from: '2024-01-01' },
      ],
    }),
  ).toEqual([]);
});

test('precedents and limits name what there is or was', () => {
  const precedent = {
    id: 'r',
    category: 'W',
    area: 'X',
    lead: 'town',
    case: 'c',
    number: '1',
    words: '先例',
    at: '2026-01-01T00:00:00.000Z',
  };
  expect(faults({ precedents: [precedent] })).toEqual(['precedents 1 area: 没有 X，请填已有的编码']);
  const limit = {
    id: 'l',
    programme: 'pipes',
    stage: 'promise',
    category: 'any',
    limit: { n: 1, unit: 'workDays' as const },
    basis: t('依据', 'Basis'),
    from,
  };
  expect(faults({ limits: [limit, { ...limit, id: 'm', category: 'Q' }] })).toEqual(['limits 2 category: 没有 Q，请填已有的编码']);
});

test('the schemas take the rows and refuse an unknown field', () => {
  expect(area.safeParse(Z).success && unit.safeParse(water).success).toBe(true);
  expect(area.safeParse({ ...Z, colour: 'red' }).success).toBe(false);
  expect(area.safeParse({ ...Z, from: '2026-02-30' }).success).toBe(false);
});

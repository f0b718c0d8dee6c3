import { expect, test } from 'vitest';
import type { PostNow } from '../permission.ts';
import { Refusal } from '../refusal.ts';
import { t } from '../words.ts';
import type { ZoneCommand, ZoneWorld } from './change.ts';
import { decideZone, evolveRow } from './decide-zone.ts';
import { noRows, type ZoneRows } from './rows.ts';
import { smallZone } from './small-zone.ts';

const today = '2026-03-02';
const { zone: _, ...sheets } = smallZone;
const small: ZoneRows = {
  ...sheets,
  officeHours: [],
  smsTemplates: [],
  accounts: [
    ...sheets.accounts,
    { id: 'sec', username: 'sec', name: '安管', unit: 'command', phone: '10000000001' },
    { id: 'sys', username: 'sys', name: '系管', unit: 'command' },
  ],
  posts: [
    ...sheets.posts,
    { id: 'p-sec', account: 'sec', kind: 'securityAdmin', unit: 'command', area: 'Z', from: '2020-01-01' },
    { id: 'p-sys', account: 'sys', kind: 'systemAdmin', unit: 'command', area: 'Z', from: '2020-01-01' },
  ],
};
const sealed = { personal: 'old', class: 'personal' as const, digest: 'd' };
const world = (rows: Partial<ZoneRows> = {}): ZoneWorld => ({
  rows: { ...small, ...rows },
  phones: new Map([['sec', sealed]]),
  held: [],
  today,
  revision: 7,
});
const post = (account: string, kind: PostNow['kind']): PostNow => ({
  id: `p-${account}`,
  account,
  kind,
  unit: 'command',
  area: 'Z',
  units: ['command'],
  kin: ['command'],
});
const by = (who: string) => ({
  who,
  posts: who === 'sec' ? [post('sec', 'securityAdmin')] : who === 'sys' ? [post('sys', 'systemAdmin')] : [],
  newId: () => 'new-id',
  newSalt: () => 'salt',
  digest: (text: string) => `digest of ${text.length} characters`,
});
const decide = (command: ZoneCommand, who = 'sys', from = world()) => decideZone(from, command, by(who));
const types = (command: ZoneCommand, who = 'sys', from = world()) =>
  decide(command, who, from).events.map(({ type, sheet, id }) => `${type} ${sheet}/${id}`);
const refusal = (command: ZoneCommand, who = 'sys', from = world()) => {
  try {
    decide(command, who, from);
  } catch (fault) {
    if (fault instanceof Refusal) return [fault.code, ...fault.faults.map(({ path, words }) => `${path} ${words.zh}`)];
  }
  return ['it was done'];
};
const set = (...rows: { sheet: keyof ZoneRows; row: object }[]): ZoneCommand => ({ type: 'set', rows, origin: 'hand' });

const village = small.areas[3]!;
const [p1, p2] = small.posts;

test('whoever keeps the areas does not give rights, and the other way round', () => {
  expect(refusal(set({ sheet: 'posts', row: p1! }))).toEqual(['not-yours']);
  expect(refusal(set({ sheet: 'areas', row: village }), 'sec')).toEqual(['not-yours']);
  expect(refusal(set({ sheet: 'areas', row: village }), 'ana')).toEqual(['not-yours']);
});

test('every fault of a row is told at once, by its label', () => {
  expect(refusal(set({ sheet: 'areas', row: { ...village, kind: 'castle', from: '2026-02-30', colour: 'red' } }))).toEqual([
    'unwell',
    'kind 类型：请从这些里选：zone、park、town、subdistrict、village、community、grid、courtyard、building',
    'from 开始日：应是日期，例如 2026-11-20',
    'colour colour：没有这一项，请去掉',
  ]);
  expect(refusal(set({ sheet: 'areas', row: { ...village, parent: 'X' } }))).toEqual([
    'unwell',
    'parent 上级编码：上级 X 不存在，请填已有的编码',
  ]);
});

test('of many rows each fault says which one', () => {
  expect(refusal(set({ sheet: 'areas', row: village }, { sheet: 'areas', row: { ...village } }))).toEqual([
    'unwell',
    'rows.1.id 编码 V 与本次第 1 行重复',
  ]);
});

test('a row that says what already stands is no event', () => {
  expect(types(set({ sheet: 'areas', row: { ...village } }))).toEqual([]);
});

test('rows read before somebody else changed something are refused', () => {
  const rows = [{ sheet: 'areas' as const, row: { ...village, aliases: ['x'] } }];
  expect(refusal({ type: 'set', rows, origin: 'file', seen: 6 })).toEqual(['clash']);
  expect(types({ type: 'set', rows, origin: 'file', seen: 7 })).toEqual(['row-changed areas/V']);
});

test('new and changed rows are told apart', () => {
  expect(types(set({ sheet: 'areas', row: { ...village, id: 'V2' } }, { sheet: 'areas', row: { ...village, aliases: ['老村'] } }))).toEqual(
    ['row-set areas/V2', 'row-changed areas/V'],
  );
});

test('a fault that was there before does not stop another row', () => {
  const posts = [...small.posts, { ...p2!, id: 'broken', unit: 'gone' }];
  expect(types(set({ sheet: 'areas', row: { ...village, aliases: ['x'] } }), 'sys', world({ posts }))).toEqual(['row-changed areas/V']);
});

test('the log holds whole numbers, the row what people write', () => {
  const row = {
    id: 'l',
    programme: 'pipes',
    stage: 'promise',
    category: 'any',
    limit: { n: 0.5, unit: 'urgentHours' },
    basis: t('依据', 'Basis'),
    from: today,
  };
  const [event] = decide(set({ sheet: 'limits', row })).events;
  expect(event?.row).toMatchObject({ limit: { n: 500 } });
  expect(evolveRow('none', event!)).toEqual(row);
  const [drawn] = decide(
    set({
      sheet: 'areas',
      row: {
        ...village,
        shape: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1.123456789, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        },
      },
    }),
  ).events;
  expect(JSON.stringify(drawn?.row)).toContain('11234568');
  expect(evolveRow('none', drawn!)).toMatchObject({
    shape: {
      coordinates: [
        [
          [0, 0],
          [1.1234568, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    },
  });
});

test('a telephone number is sealed, and stays sealed as it was when it does not change', () => {
  const bo = { ...small.accounts[1]!, phone: '10000000002' };
  const { events, personal } = decide(set({ sheet: 'accounts', row: bo }), 'sec');
  expect(JSON.stringify(events)).not.toContain('10000000002');
  expect(personal).toEqual([{ id: 'new-id', class: 'personal', is: 'telephone', salt: 'salt', value: '10000000002' }]);
  const renamed = decide(set({ sheet: 'accounts', row: { ...small.accounts[2]!, name: '安管二' } }), 'sec');
  expect(renamed).toMatchObject({ events: [{ row: { phone: sealed } }], personal: [] });
});

test('nobody gives a post to themselves, not even as a deputy', () => {
  const own = '请由另一位安全管理员办理';
  expect(refusal(set({ sheet: 'posts', row: { ...p1!, id: 'x', account: 'sec' } }), 'sec')[1]).toContain(own);
  expect(refusal({ type: 'away', id: 'p1', away: { from: today, until: '2026-03-09', deputy: 'sec' } }, 'sec')[1]).toContain(own);
});

test('the three administrators are three people', () => {
  expect(refusal(set({ sheet: 'posts', row: { ...p1!, id: 'x', account: 'sys', kind: 'auditor' } }), 'sec')[1]).toContain(
    '不能由同一人担任',
  );
});

test('the last security administrator stays', () => {
  expect(refusal({ type: 'end', sheet: 'posts', id: 'p-sec', until: today }, 'sec')).toEqual([
    'unwell',
    expect.stringContaining('至少要留一名在任的安全管理员'),
  ]);
  const posts = [...small.posts, { ...p1!, id: 'p-sec2', kind: 'securityAdmin' as const }];
  expect(types({ type: 'end', sheet: 'posts', id: 'p-sec', until: today }, 'sec', world({ posts }))).toEqual(['row-ended posts/p-sec']);
});

test('what still names a row is told by name when it shall end', () => {
  expect(refusal({ type: 'end', sheet: 'units', id: 'crew', until: today })).toEqual([
    'unwell',
    'duties.d3.lead 编码 d3 主办单位：crew 在 2026-03-03 已不存在或尚未成立',
  ]);
  expect(refusal({ type: 'end', sheet: 'areas', id: 'nowhere', until: today })).toEqual(['no-such-thing']);
  expect(refusal({ type: 'end', sheet: 'precedents', id: 'r', until: today })).toEqual(['no-such-thing']);
});

test('what has ended is past and cannot be changed', () => {
  const areas = small.areas.map((row) => (row.id === 'G' ? { ...row, until: '2026-01-31' } : row));
  expect(refusal(set({ sheet: 'areas', row: { ...areas[4]!, aliases: ['x'] } }), 'sys', world({ areas }))[1]).toContain(
    '已于 2026-01-31 结束',
  );
});

test('an account takes its posts with it', () => {
  expect(types({ type: 'end', sheet: 'accounts', id: 'bo', until: today }, 'sec')).toEqual(['row-ended posts/p2', 'row-ended accounts/bo']);
});

test('a living post does not name an account that has ended', () => {
  const accounts = small.accounts.map((row) => (row.id === 'bo' ? { ...row, until: '2026-02-01' } : row));
  expect(refusal(set({ sheet: 'posts', row: { ...p2!, kind: 'checker' } }), 'sec', world({ accounts }))[1]).toContain('已不存在');
});

test('an area that merges hands on what was in it; its duties end', () => {
  const other = { ...village, id: 'V2' };
  const areas = [...small.areas, other];
  const from = world({ areas });
  expect(refusal({ type: 'end', sheet: 'areas', id: 'V', until: '2026-12-31', into: 'V2' }, 'sys', from)[1]).toContain('合并立即生效');
  expect(refusal({ type: 'end', sheet: 'areas', id: 'V', until: today, into: 'V' }, 'sys', from)[1]).toContain('请选择另一个');
  expect(types({ type: 'end', sheet: 'areas', id: 'V', until: today, into: 'V2' }, 'sys', from)).toEqual([
    'row-changed areas/G',
    'row-changed units/village',
    'row-ended areas/V',
  ]);
});

test('a unit that merges hands on its people, posts and duties', () => {
  const found = types({ type: 'end', sheet: 'units', id: 'crew', until: today, into: 'water' });
  expect(found).toEqual(['row-changed duties/d3', 'row-ended units/crew']);
});

test('a new name begins on its day and the old one is kept with its last', () => {
  const rename = { type: 'rename', sheet: 'areas', id: 'V', name: t('新村', 'New'), from: '2026-04-01' } as const;
  const [event] = decide(rename).events;
  expect(event).toMatchObject({
    type: 'row-renamed',
    row: { name: t('新村', 'New'), aliases: ['V区'], formerly: [{ name: t('V区', 'V'), until: '2026-03-31' }] },
  });
  expect(refusal({ ...rename, from: '2019-01-01' })[1]).toContain('新名称的开始日');
  expect(types({ ...rename, name: village.name })).toEqual([]);
});

test('leave names a deputy, and ends early when somebody is back', () => {
  const away = { from: today, until: '2026-03-20', deputy: 'ana' };
  expect(decide({ type: 'away', id: 'p2', away }, 'sec').events).toMatchObject([{ type: 'post-away', row: { away } }]);
  expect(refusal({ type: 'away', id: 'p2', away: { ...away, deputy: 'bo' } }, 'sec')[1]).toContain('自己不能代理自己');
  const posts = small.posts.map((row) => (row.id === 'p2' ? { ...row, away } : row));
  expect(types({ type: 'away', id: 'p2', away: 'here' }, 'sec', world({ posts }))).toEqual(['post-back posts/p2']);
  expect(types({ type: 'away', id: 'p2', away: 'here' }, 'sec')).toEqual([]);
});

test('whoever leaves a post hands over open cases first', () => {
  const held = [{ id: 'c', number: '20260301-1', handler: 'bo', lead: 'crew' }];
  const left = (command: ZoneCommand, posts = small.posts) => refusal(command, 'sec', { ...world({ posts }), held });
  const end: ZoneCommand = { type: 'end', sheet: 'posts', id: 'p2', until: '2026-06-30' };
  const away: ZoneCommand = { type: 'away', id: 'p2', away: { from: today, until: '2026-03-20', deputy: 'ana' } };
  expect(left(end)).toEqual(['unwell', 'until 结束日：名下还有 1 件未办结的工单（20260301-1），请先移交']);
  expect(left(away)[1]).toContain('away.deputy 代理人账号：名下还有 1 件');
  expect(left({ type: 'away', id: 'p2', away: { from: '2026-03-09', until: '2026-03-20', deputy: 'ana' } })).toEqual(['it was done']);
  expect(left({ type: 'end', sheet: 'accounts', id: 'bo', until: today })[1]).toContain('名下还有 1 件');
  expect(left(set({ sheet: 'posts', row: { ...p2!, unit: 'town' } }))[1]).toContain('名下还有 1 件');
  const another = [...small.posts, { ...p2!, id: 'p2b' }];
  expect(left(end, another)).toEqual(['it was done']);
  expect(left(set({ sheet: 'posts', row: { ...p2!, area: 'T' } }))).toEqual(['it was done']);
});

test('a unit does not end while it leads open cases', () => {
  const held = [{ id: 'c', number: '20260301-1', handler: 'nobody', lead: 'crew' }];
  expect(refusal({ type: 'end', sheet: 'units', id: 'crew', until: today, into: 'water' }, 'sys', { ...world(), held })).toEqual([
    'unwell',
    'until 结束日：还有 1 件未办结的工单由它主办（20260301-1），请先办结或改派',
  ]);
});

test('system sets up a zone from nothing', () => {
  const rows = [
    { sheet: 'areas' as const, row: small.areas[0]! },
    { sheet: 'units' as const, row: small.units[0]! },
    { sheet: 'accounts' as const, row: small.accounts[2]! },
    { sheet: 'posts' as const, row: small.posts[2]! },
  ];
  expect(
    types({ type: 'set', rows, origin: 'beginning' }, 'system', { rows: noRows, phones: new Map(), held: [], today, revision: 7 }),
  ).toEqual(['row-set areas/Z', 'row-set units/command', 'row-set accounts/sec', 'row-set posts/p-sec']);
});

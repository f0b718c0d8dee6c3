import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { t } from '../../../../core/words.ts';
import { noRows, type ZoneRows, zoneSheets } from '../../../../core/zone/index.ts';
import { smallZone } from '../../../../core/zone/small-zone.ts';
import { byCodes } from './by-codes.ts';
import { code, day, phone } from './cell.ts';
import { limit, limits, minute, season, sessions } from './codecs.ts';
import { divisionsIn, rowsOfDivisions } from './divisions.ts';
import { readFile } from './read-file.ts';
import { recognise } from './recognise.ts';
import { rowsOfTable } from './table-rows.ts';
import { isNotes, writeFile } from './write-file.ts';
import { weighZip } from './zip.ts';

const { zone: _, ...sheets } = smallZone;
const standing: ZoneRows = {
  ...noRows,
  ...sheets,
  accounts: [
    { ...sheets.accounts[0]!, name: '=HYPERLINK("http://example")' },
    { ...sheets.accounts[1]!, phone: '10000001234' },
  ],
  posts: [{ ...sheets.posts[0]!, away: { from: '2026-03-02', until: '2026-03-09', deputy: 'bo' } }, sheets.posts[1]!],
  areas: [
    ...sheets.areas.slice(0, 4),
    { ...sheets.areas[4]!, aliases: ['东片', '老东片'], formerly: [{ name: t('旧区', 'Old'), until: '2024-01-01' }] },
  ],
  categories: [
    { ...sheets.categories[0]!, limits: { promise: { n: 0.5, unit: 'urgentHours' } }, confidential: true },
    sheets.categories[1]!,
  ],
  dutyRoster: [{ id: 's1', area: 'Z', starts: '2026-03-02 18:00', ends: '2026-03-03 08:00', person: 'ana', leader: 'bo' }],
  limits: [
    {
      id: 'l',
      programme: 'pipes',
      stage: 'promise',
      category: 'any',
      limit: { n: 5, unit: 'workDays' },
      basis: t('依据', 'Basis'),
      from: '2026-01-01',
    },
  ],
  officeHours: [
    {
      id: 'summer',
      from: '2026-01-01',
      season: ['06-15', '08-31'],
      sessions: [
        ['08:00', '12:00'],
        ['15:00', '18:30'],
      ],
    },
  ],
};

const tablesOf = async (bytes: Buffer) => (await readFile(bytes, 'zone.xlsx')).filter(({ name }) => !isNotes(name));
const readAll = async (bytes: Buffer, over: ZoneRows = noRows) =>
  (await tablesOf(bytes)).map((table) => rowsOfTable(table, recognise(table)!, over));
const csv = async (text: string | Buffer, over: ZoneRows = standing) => {
  const [table] = await readFile(Buffer.from(text as string), 'a.csv');
  const known = recognise(table!);
  return known ? rowsOfTable(table!, known, over) : undefined;
};
const told = (read: Awaited<ReturnType<typeof csv>>) => read?.faults.map(({ at, field, words }) => `${at} ${field}: ${words.zh}`);

describe('a workbook', () => {
  test('what is written comes back as it was, telephone numbers masked', async () => {
    const read = await readAll(await writeFile(standing, zoneSheets, t('小区域', 'Small zone')));
    expect(read.flatMap(({ faults }) => faults)).toEqual([]);
    const back = read.flatMap(({ rows }) => rows.map(({ row }) => row));
    const { phone: __, ...bo } = standing.accounts[1]!;
    const all: object[] = zoneSheets.flatMap((sheet) => [...(standing[sheet] as readonly object[])]);
    expect(back).toEqual(all.map((row) => (row === standing.accounts[1] ? bo : row)));
  });

  test('a masked telephone number that comes back changes nothing', async () => {
    const [accounts] = await readAll(await writeFile(standing, ['accounts'], t('小', 'Small')), standing);
    expect(accounts?.rows[1]?.row).toEqual(standing.accounts[1]);
  });

  test('text that looks like a formula stays text', async () => {
    const [table] = await tablesOf(await writeFile(standing, ['accounts'], t('小', 'Small')));
    expect(table?.rows[2]).toContain('=HYPERLINK("http://example")');
    const packed = await writeFile(standing, ['accounts'], t('小', 'Small'));
    expect(packed.toString('latin1')).not.toContain('<f>');
  });

  test('an old Excel file, an empty one and a broken one say so', async () => {
    await expect(readFile(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'a.xls')).rejects.toMatchObject({ code: 'wrong-type' });
    await expect(readFile(Buffer.alloc(0), 'a.xlsx')).rejects.toMatchObject({ code: 'unreadable' });
    await expect(readFile(Buffer.from('PK\u0003\u0004 nothing'), 'a.xlsx')).rejects.toMatchObject({ code: 'unreadable' });
  });

  test.each([
    ['a quote that never closes', '编码,名称\n"1,2\n3,4'],
    ['NUL', '编码,名称\n1,a\u0000'],
  ])('%s is refused as unreadable', async (_, text) => {
    await expect(readFile(Buffer.from(text), 'a.csv')).rejects.toMatchObject({ code: 'unreadable' });
  });

  test('a zip that swells beyond all measure is stopped before it is unpacked', async () => {
    const body = deflateRawSync(Buffer.alloc(3_000_000));
    const local = Buffer.alloc(31);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(1, 26);
    const entry = Buffer.alloc(47);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(body.length, 20);
    entry.writeUInt32LE(10, 24);
    entry.writeUInt16LE(1, 28);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(local.length + body.length, 16);
    await expect(weighZip(Buffer.concat([local, body, entry, end]), 1_000_000)).rejects.toMatchObject({ code: 'too-large' });
    await expect(weighZip(Buffer.concat([local, body, entry, end]), 4_000_000)).resolves.toBeUndefined();
  });

  test('more than fifty thousand rows are refused', async () => {
    const rows = Array.from({ length: 50_200 }, (_row, i) => `a${i},b`).join('\n');
    await expect(readFile(Buffer.from(`编码,名称\n${rows}`), 'a.csv')).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('a file as people make it', () => {
  const head = '编码,上级编码,类型,名称,英文名称,开始日\n';

  test('a title above the headings, full-width digits and stray blanks do not matter', async () => {
    const read = await csv(`演示区 区域表,,,,,\n${head}Ｇ２,　V ,网格, 二网格 ,Grid 2,2026年3月2日\n`);
    expect(told(read)).toEqual([]);
    expect(read?.rows[0]).toMatchObject({
      at: 3,
      sheet: 'areas',
      row: { id: 'G2', parent: 'V', kind: 'grid', name: { zh: '二网格', en: 'Grid 2' }, from: '2026-03-02', aliases: [], basis: 'drawn' },
    });
  });

  test('what Chinese Excel writes as CSV is read', async () => {
    const gbk = Buffer.from([0xb1, 0xe0, 0xc2, 0xeb]);
    const [table] = await readFile(Buffer.concat([gbk, Buffer.from(',x\n1,2\n')]), 'a.csv');
    expect(table?.rows[0]).toEqual(['编码', 'x']);
  });

  test('every bad cell is named with what would be right', async () => {
    expect(
      told(await csv(`${head}G2,V,城堡,二网格,Grid 2,2026-02-30\n,V,网格,三网格,Grid 3,2026-03-02\n4.1E+11,V,网格,四,Four,2026-03-02\n`)),
    ).toEqual([
      '2 kind: “城堡”不在可选范围内，请填：全区、园区、镇、街道、村、社区、网格、庭院、楼栋',
      '2 from: “2026-02-30”不是日期，应写成 2026-11-20',
      '3 id: 请填写编码，每行一个，不能重复',
      '4 id: 编码被 Excel 改成了科学计数法，请把这一列设为“文本”后重新填写',
    ]);
  });

  test('a column that is not known is named, and one that is missing leaves what stands', async () => {
    const read = await csv('编码,上级编码,类型,名称,开始日,颜色\nG,V,网格,新名字,2020-01-01,红\n');
    expect(told(read)).toEqual(['1 颜色: 不认识“颜色”这一列，请改成导出文件里的列名或删去']);
    expect(read?.rows[0]?.row).toMatchObject({ aliases: ['东片', '老东片'], shape: standing.areas[4]!.shape });
  });

  test('a place without an English name is called by its pinyin', async () => {
    expect((await csv(`${head}G2,V,网格,东风,,2026-03-02\n`))?.rows[0]?.row['name']).toEqual({ zh: '东风', en: 'Dongfeng' });
  });

  test('a table of something else is not taken for one of ours', async () => {
    expect(await csv('菜名,价格\n面,5\n')).toBeUndefined();
  });
});

test('a name that only one row has stands for its code; one that two have, or none, stays', () => {
  const twin = { ...standing.areas[3]!, id: 'V2', name: t('东村', 'East') };
  const rows = ['V区', '东村', '无名', 'V'].map((area, i) => ({
    sheet: 'duties' as const,
    table: 'x',
    at: i,
    row: { id: `d${i}`, area, lead: 'water单位', assisting: ['town'] },
  }));
  const read = byCodes(rows, { ...standing, areas: [...standing.areas, twin, { ...twin, id: 'V3' }] });
  expect(read.map(({ row }) => [row['area'], row['lead'], row['assisting']])).toEqual([
    ['V', 'water', ['town']],
    ['东村', 'water', ['town']],
    ['无名', 'water', ['town']],
    ['V', 'water', ['town']],
  ]);
});

describe('cells', () => {
  test.each([
    [day, 46083, '2026-03-02'],
    [day, '2026/3/2', '2026-03-02'],
    [day, '20260302', '2026-03-02'],
    [day, new Date('2026-03-02T00:00:00Z'), '2026-03-02'],
    [code, 410471001001, '410471001001'],
    [code, ' Ａ１ ', 'A1'],
    [limit, '5个工作日', { n: 5, unit: 'workDays' }],
    [limit, '0.5 urgent hours', { n: 0.5, unit: 'urgentHours' }],
    [limits, 'promise=5工作日；handling：2 工作时', { promise: { n: 5, unit: 'workDays' }, handling: { n: 2, unit: 'workHours' } }],
    [season, '6月15日至8月31日', ['06-15', '08-31']],
    [
      sessions,
      '8：00－12：00，15:00~18:30',
      [
        ['08:00', '12:00'],
        ['15:00', '18:30'],
      ],
    ],
    [sessions, '休', []],
  ] as const)('%# is read', (codec, cell, value) => expect(codec.read(cell)).toEqual({ value }));

  test.each([
    [day, '明天'],
    [day, 5],
    [code, 4.1e30],
    [limit, '很快'],
    [limits, 'promise'],
    [season, '夏天'],
    [sessions, '上午'],
  ])('%# is refused with what would be right', (codec, cell) => expect(codec.read(cell)).toHaveProperty('wrong'));

  test('a masked number is no number', () => expect(phone.read('100****1234')).toBe('blank'));
});

describe('the official list of divisions', () => {
  const head = 'village_code,village,town_code,town,county_code,county\n';
  const read = async (body: string, over: ZoneRows = noRows) => {
    const [table] = await readFile(Buffer.from(head + body), 'list.csv');
    return rowsOfDivisions(table!, divisionsIn(table!)!, over, '2026-03-02');
  };

  test('villages, communities, towns and sub-districts come out by name and code', async () => {
    const { rows, faults } = await read(
      [
        '990471001001,东风社区居民委员会,990471001,河东街道,990471,测试区',
        '990471001201,小营村民委员会,990471001,河东街道,990471,测试区',
        '990471100202,张庄村村民委员会,990471100,河西镇,990471,测试区',
      ].join('\n'),
    );
    expect(faults).toEqual([]);
    expect(rows.map(({ row }) => [row['id'], row['parent'], row['kind'], row['name'], row['aliases']])).toEqual([
      ['990471', 'none', 'zone', t('测试区', 'Ceshiqu'), []],
      ['990471001', '990471', 'subdistrict', t('河东街道', 'Hedong Sub-district'), []],
      ['990471001001', '990471001', 'community', t('东风社区', 'Dongfeng Community'), ['东风社区居民委员会']],
      ['990471001201', '990471001', 'village', t('小营村', 'Xiaoying Village'), ['小营村民委员会']],
      ['990471100', '990471', 'town', t('河西镇', 'Hexi Town'), []],
      ['990471100202', '990471100', 'village', t('张庄村', 'Zhangzhuang Village'), ['张庄村村民委员会']],
    ]);
  });

  test('in a zone that stands already, towns come under its own root', async () => {
    const { rows } = await read('990471001001,东风社区居民委员会,990471001,河东街道,990471,测试区\n', standing);
    expect(rows.map(({ row }) => [row['id'], row['parent']])).toEqual([
      ['990471001', 'Z'],
      ['990471001001', '990471001'],
    ]);
  });

  test('bad rows are named', async () => {
    const { faults } = await read(
      '99047100100,东风社区居民委员会,990471001,河东街道,990471,测试区\n990471001001,,990471001,河东街道,,\n' +
        '990471001002,甲社区,990471001,河东街道,,\n990471001002,甲社区,990471001,河西街道,,\n',
    );
    expect(faults.map(({ at, words }) => `${at} ${words.zh}`)).toEqual([
      '2 村级代码应为 12 位数字',
      '3 请填写名称',
      '5 代码 990471001 在第 4 行叫“河东街道”',
      '5 代码 990471001002 与第 4 行重复',
    ]);
  });
});

test('a minute of the roster is read as people write it, also when Excel takes it for a date', () => {
  expect(minute.read('2026-3-2 8:05')).toEqual({ value: '2026-03-02 08:05' });
  expect(minute.read('2026年3月2日 18：00')).toEqual({ value: '2026-03-02 18:00' });
  expect(minute.read(new Date('2026-03-02T18:00:00.004Z'))).toEqual({ value: '2026-03-02 18:00' });
  expect(minute.read('明天')).toHaveProperty('wrong');
});

/** The official list of divisions 行政区划: one row for each village or community, with its town and county beside it. */

import { t, type Words } from '../../../../core/words.ts';
import { keyOf, labelIn, type ZoneRows } from '../../../../core/zone/index.ts';
import { type Cell, code, plain, trimmed } from './cell.ts';
import { romanised } from './pinyin.ts';
import type { Table } from './read-file.ts';
import type { FileFault, FileRow, ReadTable } from './table-rows.ts';

const headings = {
  villageCode: ['village_code', '村代码', '村级代码', '村（居）委会代码'],
  village: ['village', '村', '村名', '村名称', '村（居）委会'],
  townCode: ['town_code', '镇代码', '乡镇代码', '街道代码', '乡级代码'],
  town: ['town', '镇', '乡镇', '街道', '乡级名称', '乡镇街道'],
  countyCode: ['county_code', '县代码', '县级代码', '区县代码'],
  county: ['county', '县', '区县', '县级名称'],
} as const;

type Field = keyof typeof headings;
type Places = ReadonlyMap<Field, number>;

const fields = Object.keys(headings) as Field[];

const placesIn = (row: readonly Cell[]): Places =>
  new Map(
    fields.flatMap((field): [Field, number][] => {
      const names: readonly string[] = headings[field].map(plain);
      const place = row.findIndex((cell) => typeof cell === 'string' && names.includes(plain(cell).toLowerCase()));
      return place < 0 ? [] : [[field, place]];
    }),
  );

/** Where the headings of a list of divisions stand in a table, or undefined when it is none. */
export const divisionsIn = ({ rows }: Table): { heading: number; places: Places } | undefined => {
  for (const [heading, row] of rows.slice(0, 10).entries()) {
    const places = placesIn(row);
    if (places.has('villageCode') && places.has('village') && places.has('townCode') && places.has('town')) return { heading, places };
  }
  return undefined;
};

const townKinds = [
  { ending: '街道', kind: 'subdistrict', en: 'Sub-district' },
  { ending: '街道办事处', kind: 'subdistrict', en: 'Sub-district' },
  { ending: '镇', kind: 'town', en: 'Town' },
  { ending: '乡', kind: 'town', en: 'Township' },
] as const;

/** 街道 by its name or by its code 001–099; towns and townships 100–399. */
const townOf = (name: string, id: string) => {
  const found = townKinds.find(({ ending }) => name.endsWith(ending));
  const kind = found?.kind ?? (Number(id.slice(6, 9)) < 100 ? 'subdistrict' : 'town');
  const zh = name.replace(/办事处$/, '');
  const stem = found ? zh.slice(0, zh.length - found.ending.replace(/办事处$/, '').length) : zh;
  return { kind, zh, en: `${romanised(stem)} ${found?.en ?? (kind === 'town' ? 'Town' : 'Sub-district')}` };
};

/** 居民委员会 is a community, 村民委员会 a village; without either the last three digits say so (001–199, 200–399). */
const villageOf = (name: string, id: string) => {
  const short = name.replace(/(?:社区)?(?:居民委员会|居委会)$/, '').replace(/(?:村民委员会|村委会)$/, '');
  const isCommunity = /(?:居民委员会|居委会|社区)$/.test(name) || (!/(?:村民委员会|村委会|村)$/.test(name) && Number(id.slice(9)) < 200);
  const ending = isCommunity ? '社区' : '村';
  const stem = short.length > 1 && short.endsWith(ending) ? short.slice(0, -ending.length) : short;
  return {
    kind: isCommunity ? 'community' : 'village',
    zh: stem + ending,
    en: `${romanised(stem)} ${isCommunity ? 'Community' : 'Village'}`,
  };
};

type Division = { id: string; full: string; kind: string; zh: string; en: string; parent: string; at: number };

const digits: Record<'villageCode' | 'townCode' | 'countyCode', [number, Words]> = {
  villageCode: [12, t('村级代码应为 12 位数字', 'The code of a village has 12 digits')],
  townCode: [9, t('乡级代码应为 9 位数字', 'The code of a town has 9 digits')],
  countyCode: [6, t('县级代码应为 6 位数字', 'The code of a county has 6 digits')],
};

/** The areas of a list of divisions: towns and sub-districts under the zone's own root, villages and communities under them. */
export const rowsOfDivisions = (
  table: Table,
  { heading, places }: { heading: number; places: Places },
  standing: ZoneRows,
  today: string,
): ReadTable => {
  const faults: FileFault[] = [];
  const found = new Map<string, Division>();
  const root = standing.areas.find(({ kind, until }) => kind === 'zone' && until === undefined)?.id;

  table.rows.slice(heading + 1).forEach((cells, index) => {
    if (cells.every((cell) => cell === 'blank')) return;
    const at = heading + 2 + index;
    const fault = (field: string, words: Words) =>
      faults.push({ sheet: 'areas', table: table.name, at, field, label: labelIn('areas', field), words });

    const take = (field: Field): string => {
      const cell = cells[places.get(field) ?? -1] ?? 'blank';
      if (cell === 'blank') return '';
      const read = code.read(cell);
      return /Code$/.test(field) && read !== 'blank' && 'value' in read ? String(read.value) : trimmed(String(cell));
    };
    const given = Object.fromEntries(fields.map((field) => [field, take(field)])) as Record<Field, string>;

    let whole = true;
    for (const field of ['villageCode', 'townCode'] as const)
      if (!new RegExp(`^\\d{${digits[field][0]}}$`).test(given[field])) {
        fault('id', digits[field][1]);
        whole = false;
      }
    for (const field of ['village', 'town'] as const)
      if (given[field] === '') {
        fault('name.zh', t('请填写名称', 'Give the name'));
        whole = false;
      }
    if (whole && !given.villageCode.startsWith(given.townCode)) {
      fault(
        'parent',
        t(`村级代码应以乡级代码 ${given.townCode} 开头`, `The code of a village begins with that of its town, ${given.townCode}`),
      );
      whole = false;
    }
    if (!whole) return;

    const county = given.countyCode || given.townCode.slice(0, 6);
    const add = (division: Division) => {
      const known = found.get(division.id);
      if (!known) found.set(division.id, division);
      else if (known.full !== division.full || division.id === given.villageCode)
        fault(
          'id',
          known.full === division.full
            ? t(`代码 ${division.id} 与第 ${known.at} 行重复`, `The code ${division.id} stands in row ${known.at} already`)
            : t(
                `代码 ${division.id} 在第 ${known.at} 行叫“${known.full}”`,
                `The code ${division.id} is called “${known.full}” in row ${known.at}`,
              ),
        );
    };
    if (root === undefined)
      add({
        id: county,
        full: given.county,
        kind: 'zone',
        zh: given.county || county,
        en: given.county ? romanised(given.county) : county,
        parent: 'none',
        at,
      });
    add({ id: given.townCode, full: given.town, ...townOf(given.town, given.townCode), parent: root ?? county, at });
    add({ id: given.villageCode, full: given.village, ...villageOf(given.village, given.villageCode), parent: given.townCode, at });
  });

  const known = new Map(standing.areas.map((row) => [keyOf(row), row]));
  const rows = [...found.values()].map(({ id, full, kind, zh, en, parent, at }): FileRow => {
    const now = known.get(id);
    const alias = full !== zh && full !== '' ? [full] : [];
    const aliases = [...new Set([...(now?.aliases ?? []), ...alias])].filter((one) => one !== (now?.name.zh ?? zh));
    const row = now ? { ...now, aliases } : { id, parent, kind, name: { zh, en }, aliases, from: today, basis: 'drawn' };
    return { sheet: 'areas', row, table: table.name, at };
  });
  return { rows, faults };
};

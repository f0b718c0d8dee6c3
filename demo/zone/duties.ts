import { t } from '../../core/words.ts';
import type { Duty, LimitRow, Precedent } from '../../core/zone/index.ts';
import { courtyardCommunity, courtyardId } from './area-rows.ts';
import { categories } from './categories/index.ts';
import { zoneLeads } from './duty-leads.ts';
import { communities, courtyards, parks, streetPlace, streetVillages, townPlace, townVillages } from './places.ts';
import { founded, zoneId } from './zone.ts';

type Row = Pick<Duty, 'category' | 'area' | 'lead' | 'assisting'>;

const names = new Map(categories.map(({ code, name }) => [code, name]));

const rows = (codes: string, area: string, lead: string, ...assisting: string[]): Row[] =>
  codes.split(' ').map((category) => ({ category, area, lead, assisting }));

const everyVillage = [...townVillages, ...streetVillages, ...communities];

const finer: Row[] = [
  ...courtyards.flatMap(({ company }, index) => rows('R01', courtyardId(index), company, courtyardCommunity.key)),
  ...rows('R01', streetPlace.id, streetPlace.key, 'zhujian'),
  ...rows('R01', townPlace.id, townPlace.key, 'zhujian'),
  ...everyVillage.flatMap(({ id, key }) => rows('R0501 R0502 R0505', id, key, 'zongzhi')),
  ...[...townVillages, ...streetVillages].flatMap(({ id, key }) => rows('R0304 R0404 R1003', id, key)),
  ...rows('R0603 R0604', townPlace.id, townPlace.key, 'minsheng'),
  ...rows('R0603 R0604', streetPlace.id, streetPlace.key, 'minsheng'),
  ...rows('R0701', courtyardCommunity.id, 'weisheng', courtyardCommunity.key),
  ...rows('R0601', courtyardCommunity.id, 'yanglao', courtyardCommunity.key),
  ...rows('R0605', courtyardCommunity.id, courtyardCommunity.key, 'jingwu', 'weisheng'),
  ...rows('R0402 R0406', courtyardCommunity.id, 'jingwu', courtyardCommunity.key),
  ...parks.flatMap(({ id, key }) => rows('E0105 E0201 E0603', id, key)),
  ...rows('C1101 C1104', townPlace.id, townPlace.key, 'huanwei'),
  ...rows('C1403', townPlace.id, townPlace.key, 'gongan', 'anjian'),
  ...rows('C1403', streetPlace.id, streetPlace.key, 'gongan', 'anjian'),
];

const everywhere = zoneLeads.flatMap(([lead, assisting, codes]) => rows(codes, zoneId, lead, ...assisting));

/** The duty table: every category in the whole zone, then whatever a smaller place answers for itself. */
export const duties: readonly Duty[] = [...everywhere, ...finer].map((row, index) => {
  const name = names.get(row.category)!;
  const n = index + 1;
  return {
    id: `D${String(n).padStart(4, '0')}`,
    ...row,
    from: founded,
    basis: t(`《云岭高新区权责清单（演示）》第${n}项 ${name.zh}`, `Yunling duty table (demo), entry ${n}: ${name.en}`),
  };
});

const ruling = (n: number, category: string, area: string, lead: string, words: string, at: string): Precedent => ({
  id: `P${n}`,
  category,
  area,
  lead,
  words,
  at,
  case: `00000000-0000-7000-8000-00000000000${n}`,
  number: `演示裁定${at.slice(0, 4)}-${n}`,
});

export const precedents: readonly Precedent[] = [
  ruling(1, 'R0405', communities[2]!.id, 'gongshui', '星河社区污水管由供水服务站代管，外溢由其先行抢修', '2025-04-18T07:20:00.000Z'),
  ruling(2, 'R0304', townVillages[6]!.id, 'zhujian', '桃溪村口与园区道路相接的一段按区管道路处理', '2025-09-03T02:05:00.000Z'),
  ruling(3, 'E0501', parks[4]!.id, 'jingfa', '百川园出口改道涉及多家企业，由经济发展局牵头', '2026-01-15T08:40:00.000Z'),
];

/** Limits the zone has set over those of the programmes and categories. */
export const limits: readonly LimitRow[] = [
  {
    id: 'L1',
    programme: 'response',
    stage: 'promise',
    category: 'R0206',
    limit: { n: 12, unit: 'urgentHours' },
    from: '2025-11-15',
    until: '2026-03-15',
    basis: t('供暖季值守通知（演示）', 'Notice for the heating season (demo)'),
  },
  {
    id: 'L2',
    programme: 'city',
    stage: 'promise',
    category: 'C1403',
    limit: { n: 1, unit: 'urgentHours' },
    from: '2026-02-10',
    until: '2026-03-05',
    basis: t('春节双禁专项（演示）', 'Spring Festival fireworks ban (demo)'),
  },
];

import { t } from '../../core/words.ts';
import type { EntryPoint } from '../../core/zone/index.ts';
import { communities, parks } from './places.ts';
import { founded, zoneId } from './zone.ts';

/** The four road checkpoints of the demo, on roads that nobody can drive on. */
const roads = [
  t('望云大道卡口', 'Wangyun Avenue checkpoint'),
  t('鹿鸣大道卡口', 'Luming Avenue checkpoint'),
  t('青枫路卡口', 'Qingfeng Road checkpoint'),
  t('云河路卡口', 'Yunhe Road checkpoint'),
];

export const entryPoints: readonly EntryPoint[] = [
  ...roads.map(
    (name, n): EntryPoint => ({ id: `KK${n + 1}`, kind: 'checkpoint', name, area: zoneId, records: ['gates.vehicle'], from: founded }),
  ),
  ...parks.map(
    ({ id, key, name }): EntryPoint => ({
      id: `YQ-${key}`,
      kind: 'gate',
      name: t(`${name.zh}东门`, `East gate, ${name.en}`),
      area: id,
      records: ['gates.truck', 'gates.holder', 'gates.visitor', 'gates.disinfection'],
      from: founded,
    }),
  ),
  {
    id: 'DT',
    kind: 'counter',
    name: t('政务大厅', 'Service hall'),
    area: zoneId,
    records: ['hall.helped', 'hall.facility', 'hall.found'],
    from: founded,
  },
  ...communities.slice(0, 3).map(
    ({ id, key, name }): EntryPoint => ({
      id: `YL-${key}`,
      kind: 'centre',
      name: t(`${name.zh}养老服务中心`, `Care centre, ${name.en}`),
      area: id,
      records: [
        'eldercare.leisure',
        'eldercare.rehabilitation',
        'eldercare.meals',
        'eldercare.home',
        'eldercare.visit',
        'eldercare.vitals',
      ],
      from: founded,
    }),
  ),
  {
    id: 'ZY',
    kind: 'centre',
    name: t('志愿服务总队', 'Volunteer corps'),
    area: zoneId,
    records: ['volunteers.joint', 'volunteers.service', 'volunteers.publicity', 'volunteers.trees'],
    from: founded,
  },
];

import { t } from '../../core/words.ts';
import type { EntryPoint } from '../../core/zone/index.ts';
import { parks } from './places.ts';
import { founded, zoneId } from './zone.ts';

/** The four road checkpoints of the demo, on roads that nobody can drive on. */
const roads = [
  t('望云大道卡口', 'Wangyun Avenue checkpoint'),
  t('鹿鸣大道卡口', 'Luming Avenue checkpoint'),
  t('青枫路卡口', 'Qingfeng Road checkpoint'),
  t('云河路卡口', 'Yunhe Road checkpoint'),
];

export const entryPoints: readonly EntryPoint[] = [
  ...roads.map((name, n): EntryPoint => ({ id: `KK${n + 1}`, name, area: zoneId, records: ['gates.vehicle'], from: founded })),
  ...parks.map(
    ({ id, key, name }): EntryPoint => ({
      id: `YQ-${key}`,
      name: t(`${name.zh}东门`, `East gate, ${name.en}`),
      area: id,
      records: ['gates.truck', 'gates.visitor', 'gates.disinfection'],
      from: founded,
    }),
  ),
];

import type { Enterprise } from '../../core/zone/index.ts';
import { parks } from './places.ts';
import { founded } from './zone.ts';

/** Invented firms of the parks. Their codes check, and belong to nobody: the division 990100 does not exist. */
const firms: readonly (readonly [id: string, title: string, park: string])[] = [
  ['91990100MA9X000114', '云岭启航机械厂（演示）', 'qiming'],
  ['91990100MA9X0002XU', '云岭清源试剂公司（演示）', 'qinghe'],
  ['91990100MA9X00038U', '云岭望远储能公司（演示）', 'wangxing'],
  ['91990100MA9X00046N', '云岭微澜传感公司（演示）', 'tingsong'],
  ['91990100MA9X00054H', '云岭百川冷链公司（演示）', 'baichuan'],
  ['91990100MA9X00062C', '云岭禾鲜食品厂（演示）', 'fenggu'],
];

export const enterprises: readonly Enterprise[] = firms.flatMap(([id, title, key], index) => {
  const park = parks.find((one) => one.key === key);
  return park
    ? [{ id, title, area: park.id, officer: `${key}.fuwu`, phone: `1000002${String(index + 1).padStart(4, '0')}`, from: founded }]
    : [];
});

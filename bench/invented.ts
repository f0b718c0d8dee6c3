import { livesOn } from '../core/zone/index.ts';
import { demoRows } from '../demo/zone/index.ts';

/** A dice that falls the same way in every run (mulberry32); from 0 up to 1. */
export const diceOf = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export type Dice = () => number;

export const oneOf = <T>(things: readonly T[], dice: Dice): T => things[Math.floor(dice() * things.length)]!;

const today = '2026-01-01';
const leaves = demoRows.categories.filter(
  ({ parent, programme, confidential }) => parent !== 'none' && programme === 'response' && !confidential,
);
const places = demoRows.areas.filter(
  (area) => area.shape && (area.kind === 'village' || area.kind === 'community') && livesOn(area, today),
);

const when = ['昨天晚上', '今天早上', '这几天', '从上周起', '下雨以后', '每天夜里'];
const where = ['小区门口', '楼道里', '村口小桥边', '菜市场后面', '学校围墙外', '三号楼东侧', '河堤路上'];
const how = ['一直没有人来', '走路很不方便', '老人孩子都怕摔', '影响大家休息', '希望尽快处理', '已经第二次反映', '请派人看看'];
const surnames = ['王', '李', '赵', '陈', '刘', '杨', '黄', '周'];

/** A report that somebody might make: invented words about a real category of the demo, at a place inside one of its areas. */
export const inventReport = (n: number, dice: Dice) => {
  const category = oneOf(leaves, dice);
  const area = oneOf(places, dice);
  const [lng, lat] = area.shape?.coordinates[0]?.[0] ?? [113.3, 33.7];
  const phone = `1000000${String(n % 10_000).padStart(4, '0')}`;
  return {
    category,
    area: area.id,
    report: {
      words: `${oneOf(when, dice)}${oneOf(where, dice)}${category.name.zh}，${oneOf(how, dice)}，${oneOf(how, dice)}。第 ${n} 件`,
      place: { lng, lat, datum: 'WGS84', address: `${area.name.zh}${oneOf(where, dice)}` },
      caller: { name: `${oneOf(surnames, dice)}某某`, phone },
    },
  };
};

export type Invented = ReturnType<typeof inventReport>;

/** Units that can lead, each with the account of its handler. */
export const leads = ['zhujian', 'weixiu', 'gongshui', 'huanwei', 'chengguan', 'renshe', 'minsheng', 'yuanlin', 'jiaojing', 'shirong'];

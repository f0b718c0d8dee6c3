import { derivedId } from './derived-id.ts';

/** A call of long ago as the books of before have it; the newest of a matter may still be from this week. */
export type Before = Readonly<{ id: string; number: string; category: string; area: string; lead: string; words: string; at: Date }>;

type Matter = Readonly<{
  key: string;
  category: string;
  area: string;
  lead: string;
  /** How many came in each week, the newest last; and how many in the same month a year ago. */
  weeks: readonly number[];
  yearAgo: number;
  said: readonly string[];
}>;

const hour = 3_600_000;
const week = 7 * 24 * hour;

/** Three matters about which many called: one that was taken on six weeks ago and became quieter, and two that are growing. */
const matters: readonly Matter[] = [
  {
    key: 'square',
    category: 'R0402',
    area: '990171001002',
    lead: 'chengguan',
    weeks: [1, 0, 1, 1, 0, 2, 1, 1, 2, 1, 2, 2, 1, 3, 2, 3, 3, 2, 4, 3, 5, 3, 2, 1, 1, 0],
    yearAgo: 5,
    said: [
      '广场舞音响开到晚上九点半，孩子没法写作业',
      '早上六点就有人放音乐跳操，楼上老人睡不好',
      '两支队伍比着放音响，声音一个比一个大',
      '小广场晚上音响太吵，劝了不听',
    ],
  },
  {
    key: 'parking',
    category: 'R0107',
    area: '990171001001',
    lead: 'zhujian',
    weeks: [0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 2, 2, 3, 3],
    yearAgo: 2,
    said: [
      '院里车停到消防通道上，半夜叫人挪车叫不动',
      '外来车把车位占满，下班回来绕三圈停不进去',
      '单元门口被车堵着，推婴儿车出不来',
      '院里没有划线，车横着停，出车要喊半栋楼',
    ],
  },
  {
    key: 'stairs',
    category: 'R0104',
    area: '990171001003',
    lead: 'zhujian',
    weeks: [0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 2, 2],
    yearAgo: 1,
    said: ['楼道的灯一层亮一层不亮，老人晚上不敢下楼', '四楼到六楼声控灯都坏了，拍手也不亮', '楼道灯换过一次，三天又坏了'],
  },
];

/** All calls of before, the oldest first; none lies after `now`. */
export const callsBefore = (now: Date): Before[] => {
  const calls = matters.flatMap(({ key, category, area, lead, weeks, yearAgo, said }) => {
    const times = [
      ...weeks.flatMap((count, index) => {
        const end = now.getTime() - (weeks.length - 1 - index) * week;
        return Array.from({ length: count }, (_, n) => end - (n + 1) * 26 * hour);
      }),
      ...Array.from({ length: yearAgo }, (_, n) => now.getTime() - 52 * week - (n + 1) * 2 * week),
    ];
    return times.map((time, n) => ({ key, n, category, area, lead, words: said[n % said.length]!, at: new Date(time) }));
  });
  return calls
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ key, n, ...call }) => ({ ...call, id: derivedId(`before/${key}/${n}`, call.at), number: `LS-${key.toUpperCase()}-${n + 1}` }));
};

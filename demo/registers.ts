import { askingOf } from '../server/app/asking.ts';
import type { Books } from '../server/app/books.ts';
import type { Door } from '../server/app/door/index.ts';
import { type EntryAsk, entryKind } from '../server/app/register/primitive.ts';
import { keptEntries } from '../server/db/queries/entries.ts';
import type { Db } from '../server/db/schema.ts';
import { derivedId } from './derived-id.ts';
import { townVillages } from './zone/places.ts';
import { zoneId } from './zone/zone.ts';

type Command = EntryAsk['command'];

/** One thing done to an entry of the demo: so many days before now, by somebody. */
type Told = Readonly<{ entry: string; days: number; who: string; command: Command }>;

const surnames = '王李赵陈刘杨黄周';
const two = (n: number) => String(n).padStart(2, '0');

const enter = (
  entry: string,
  days: number,
  who: string,
  programme: string,
  register: string,
  area: string,
  data: object,
  unit = 'nobody',
): Told => ({
  entry,
  days,
  who,
  command: { type: 'enter', programme, register, area, unit, data },
});

const relate = (entry: string, days: number, relation: string, to: string): Told => ({
  entry,
  days,
  who: 'shouli',
  command: { type: 'relate', relation, to: `entry:${derivedId(`entry ${to}`)}` },
});

/** Two members and eleven households in each of the first six villages; one household of each third village has nobody yet. */
const households: Told[] = townVillages.slice(0, 6).flatMap(({ id, key }, village) => {
  const members = [1, 2].map((n) => `m-${key}-${n}`);
  const homes = Array.from({ length: 11 }, (_, n) => `h-${key}-${n + 1}`);
  return [
    ...members.map((member, n) =>
      enter(
        member,
        75,
        'shouli',
        'households',
        'members',
        id,
        {
          number: `${key}-D${n + 1}`,
          name: `${surnames[(village + n) % 8]}某某`,
          roles: n === 0 ? ['tells', 'looks'] : ['serves', 'guards'],
        },
        key,
      ),
    ),
    ...homes.map((home, n) =>
      enter(
        home,
        74,
        'shouli',
        'households',
        'households',
        id,
        {
          number: `${key}-${two(n + 1)}`,
          head: `${surnames[(village * 3 + n) % 8]}某${n % 2 === 0 ? '某' : ''}`,
          door: `${n + 1}号`,
          people: (n % 5) + 1,
          vaccinated: n % 4,
          returned: n % 6 === 0,
        },
        key,
      ),
    ),
    ...homes.flatMap((home, n) => (village % 3 === 2 && n === 10 ? [] : [relate(home, 60, 'contact', members[n < 6 ? 0 : 1]!)])),
  ];
});

const day = (now: Date, days: number): string => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);

type Project = [
  code: string,
  name: string,
  park: string,
  office: string,
  kind: string,
  level: string,
  amount: string,
  begin: number,
  finish: number,
  upTo: number,
];

const projects: readonly Project[] = [
  ['XM-01', '智能电机厂房', 'Y01', 'qiming', 'industry', 'province', '52000', -120, 90, 4],
  ['XM-02', '生物发酵车间', 'Y02', 'qinghe', 'industry', 'city', '31000', -60, 150, 2],
  ['XM-03', '储能电池产线', 'Y03', 'wangxing', 'industry', 'province', '86000', -150, 40, 5],
  ['XM-04', '软件园二期', 'Y04', 'tingsong', 'service', 'city', '18000', 20, 320, 0],
  ['XM-05', '冷链物流中心', 'Y05', 'baichuan', 'service', 'zone', '9800', -30, 200, 1],
  ['XM-06', '食品检测中心', 'Y06', 'fenggu', 'works', 'zone', '6200.5', 10, 260, 0],
];

const steps = ['land', 'design', 'permit', 'foundation', 'topped', 'equipment', 'production'];

const projectsOf = (now: Date): Told[] =>
  projects.flatMap(([code, name, park, office, kind, level, amount, begin, finish, upTo]): Told[] => {
    const act = (days: number, command: Command): Told => ({ entry: code, days, who: 'shouli', command });
    const data = {
      code,
      name,
      address: `${name}工地`,
      kind,
      level,
      amount,
      begin: day(now, begin),
      finish: day(now, finish),
      watch: ['progress'],
    };
    const isOpen = begin < 0;
    return [
      enter(code, 100, 'shouli', 'projects', 'projects', `${zoneId}${park}`, data, office),
      act(99, { type: 'assign', role: 'leader', account: `${office}.lingdao` }),
      ...(code === 'XM-06' ? [] : [act(98, { type: 'assign', role: 'person', account: office })]),
      act(97, { type: 'plan' }),
      ...(code === 'XM-04' ? [act(40, { type: 'flag', flag: 'energy', words: '数据机房能耗指标还没有批下来' })] : []),
      ...(isOpen
        ? [
            act(95, { type: 'move', to: 'reserve' }),
            act(90, { type: 'move', to: 'approved' }),
            act(30, { type: 'change', data: { began: day(now, Math.min(begin, -31)) } }),
            act(29, { type: 'move', to: 'started' }),
          ]
        : []),
      ...steps.slice(0, upTo).map((step, n) => act(20 - n, { type: 'reach', step, on: day(now, -(24 - n)) })),
    ];
  });

type Bond = [code: string, name: string, field: string, planned: string, reserve: string, upTo: number];

const bonds: readonly Bond[] = [
  ['ZX-01', '城区供水管网改造', 'water', '3.6', '3.2', 4],
  ['ZX-02', '标准厂房及配套道路', 'parks', '5.5', '4.8', 3],
  ['ZX-03', '保障性租赁住房', 'homes', '4.2', '3.9', 2],
  ['ZX-04', '农产品冷链仓储', 'cold', '2.75', '1.9', 1],
  ['ZX-05', '雨污分流', 'parks', '6.1', '0', 0],
];

const chain = ['reserve', 'documents', 'apply', 'spend'];

const bondsOf = (now: Date): Told[] =>
  bonds.flatMap(([code, name, field, planned, reserve, upTo]): Told[] => {
    const act = (days: number, command: Command): Told => ({ entry: code, days, who: 'shouli', command });
    const data = { code, name, field, planned, ...(upTo > 0 && { reserve, revenue: planned, debtService: '1.5' }) };
    const papers = {
      documents: ['argued', 'land', 'study', 'ready'],
      ...(upTo === chain.length && { debtSystem: day(now, -25), issued: reserve, spent: '0.8' }),
    };
    return [
      enter(code, 110, 'shouli', 'bonds', 'bonds', zoneId, data, 'caizheng'),
      act(109, { type: 'assign', role: 'owner', account: 'caizheng' }),
      ...(upTo > 1 ? [act(70, { type: 'change', data: papers })] : []),
      ...chain.slice(0, upTo).map((to, n) => act(60 - n * 12, { type: 'move', to })),
    ];
  });

type Pass = [number: string, kind: string, holder: string, park: string, office: string, from: number, until: number, now: string];

const passes: readonly Pass[] = [
  ['CR-0001', 'vehicle', '演A20001', 'Y03', 'wangxing', -80, 100, 'valid'],
  ['CR-0002', 'person', '周某某', 'Y03', 'wangxing', -80, 100, 'valid'],
  ['CR-0003', 'vehicle', '演A20003', 'Y03', 'wangxing', -80, -3, 'valid'],
  ['CR-0004', 'person', '黄某某', 'Y01', 'qiming', -80, 100, 'withdrawn'],
];

const passesOf = (now: Date): Told[] =>
  passes.flatMap(([number, kind, holder, park, office, from, until, stage]): Told[] => {
    const data = { number, kind, holder, from: day(now, from), until: day(now, until) };
    const entry = `pass ${number}`;
    return [
      enter(entry, 80, 'shouli', 'gates', 'passes', `${zoneId}${park}`, data, office),
      ...(stage === 'valid' ? [] : [{ entry, days: 5, who: 'shouli', command: { type: 'move' as const, to: stage } }]),
    ];
  });

/** The demo's registers through the door, each thing at its own time; what is there already is not told again. */
export const fillRegisters = async ({ db, door, books }: Readonly<{ db: Db; door: Door; books: Books }>, now: Date): Promise<void> => {
  const all = [...households, ...projectsOf(now), ...bondsOf(now), ...passesOf(now)];
  const there = new Set(
    (await keptEntries(db, zoneId, [...new Set(all.map(({ entry }) => derivedId(`entry ${entry}`)))])).map(({ id }) => id),
  );
  const book = await books.of(db, zoneId);
  for (const own of [all.filter(({ command }) => command.type === 'enter'), all.filter(({ command }) => command.type !== 'enter')]) {
    const order = own.filter(({ entry }) => !there.has(derivedId(`entry ${entry}`))).toSorted((a, b) => b.days - a.days);
    for (let from = 0; from < order.length; from += 100)
      await Promise.all(
        order.slice(from, from + 100).map(({ entry, days, who, command }) => {
          const at = new Date(now.getTime() - days * 86_400_000);
          const asking = askingOf(door.ports, { who, posts: book.postsOf(who, at), at });
          const ask: EntryAsk = { id: derivedId(`entry ${entry}`), command };
          return door.submit({ zone: zoneId, asking, caller: 'demo', request: door.ports.ids.next() }, entryKind, ask);
        }),
      );
  }
};

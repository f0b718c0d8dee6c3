import type { Account, Post, PostKind } from '../../core/zone/index.ts';
import { demoApp } from '../../server/app/open311/demo-key.ts';
import { gridId } from './area-rows.ts';
import { communities, type Place, parks, streetPlace, streetVillages, townPlace, townVillages } from './places.ts';
import { units } from './units.ts';
import { zoneId } from './zone.ts';

type Job = { kind: PostKind; area: string } & Pick<Post, 'from' | 'until' | 'away'>;
type Person = { username: string; unit: string; jobs: Job[] };

const since = '2021-03-01';

const person = (username: string, unit: string, area: string, ...kinds: PostKind[]): Person => ({
  username,
  unit,
  jobs: kinds.map((kind) => ({ kind, area, from: since })),
});

const command = [
  person('shouli', 'zhihui', zoneId, 'operator'),
  person('shouli2', 'zhihui', zoneId, 'operator'),
  person('shouli3', 'zhihui', zoneId, 'operator'),
  person('hecha', 'zhihui', zoneId, 'checker'),
  person('hecha2', 'zhihui', zoneId, 'checker'),
  person('duban', 'zhihui', zoneId, 'supervisor'),
  person('duban2', 'zhihui', zoneId, 'supervisor'),
  person('lingdao', 'zhihui', zoneId, 'leader'),
  person('lingdao2', 'zhihui', zoneId, 'leader'),
  person('xitong', 'zhihui', zoneId, 'systemAdmin'),
  person('anquan', 'zhihui', zoneId, 'securityAdmin'),
  person('shenji', 'jijian', zoneId, 'auditor'),
  person('xingzheng.hecha', 'xingzheng', zoneId, 'checker'),
];

const offices = [townPlace, streetPlace].flatMap(({ key, id }) => [
  person(`${key}.shouli`, key, id, 'operator'),
  person(`${key}.hecha`, key, id, 'checker'),
]);

const inspectors = [
  person('chengguan.xuncha', 'chengguan', zoneId, 'inspector'),
  person('anjian.jiancha', 'anjian', zoneId, 'inspector'),
  person('anjian.jiancha2', 'anjian', zoneId, 'inspector'),
  person('jingfa.jiancha', 'jingfa', zoneId, 'inspector'),
  person('zhujian.jiancha', 'zhujian', zoneId, 'inspector'),
];

const officers = parks.toReversed().flatMap(({ key, id }) => [person(`${key}.fuwu`, key, id, 'officer')]);

const gridWorkers = [
  ...communities.flatMap((place: Place) =>
    Array.from({ length: place.grids }, (_, n) => person(`${place.key}.wangge${n + 1}`, place.key, gridId(place, n + 1), 'gridWorker')),
  ),
  ...[...townVillages, ...streetVillages].map(({ key, id }) => person(`${key}.wangge`, key, id, 'gridWorker')),
];

/** Every unit that can be made to answer has somebody who handles; the bigger ones have a second, and a head who reviews. */
const handlers = units
  .filter(({ kind }) => kind !== 'command')
  .sort((a, b) => Number(b.kind === 'team') - Number(a.kind === 'team'))
  .flatMap(({ id, kind, area }) => [
    person(id, id, area, 'handler'),
    ...(['chengguan', 'weixiu', 'huanwei', 'luming', 'qingfeng', 'chenxi', 'gongshui'].includes(id)
      ? [person(`${id}2`, id, area, 'handler')]
      : []),
    ...(['department', 'park', 'town', 'subdistrict'].includes(kind) ? [person(`${id}.lingdao`, id, area, 'leader')] : []),
  ]);

/** Somebody who has left, and somebody who was away: so that the past is in the demo too. */
const past: Person[] = [
  { username: 'weixiu3', unit: 'weixiu', jobs: [{ kind: 'handler', area: zoneId, from: since, until: '2024-06-30' }] },
  {
    username: 'shouli4',
    unit: 'zhihui',
    jobs: [{ kind: 'operator', area: zoneId, from: '2023-01-01', away: { from: '2025-05-06', until: '2025-05-16', deputy: 'shouli2' } }],
  },
];

/** The invented app that reports through the open interface: an account without a post. */
const app = person(demoApp, 'zhihui', zoneId);

const people = [...command, ...offices, ...inspectors, ...officers, ...gridWorkers, ...handlers, ...past, app];

const surnames = '王李赵陈刘杨黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢';
const given = '芳强敏伟静磊洋艳勇娜杰娟涛明超霞平刚桂兰玉萍红鹏浩宇梅鑫波斌莉婷凯琳';

/** 王某芳: a surname, 某, and a last character; no two people of the demo have the same name. */
const nameOf = (index: number): string =>
  `${surnames[index % surnames.length]}某${given[(index * 5 + Math.floor(index / surnames.length)) % given.length]}`;

export const accounts: readonly Account[] = people.map(({ username, unit }, index) => ({
  id: username,
  username,
  name: nameOf(index),
  unit,
  phone: `1000001${String(index + 1).padStart(4, '0')}`,
}));

/** Numbered in the order above, so that of each kind the one with most to do stands first wherever posts are listed. */
export const posts: readonly Post[] = people
  .flatMap(({ username, unit, jobs }) => jobs.map((job) => ({ account: username, unit, ...job })))
  .map((post, index) => ({ id: `G${String(index + 1).padStart(4, '0')}`, ...post }));

import type { Words } from '../core/words.ts';
import { type Account, type PostKind, postTitles } from '../core/zone/index.ts';
import { demoRows } from './zone/index.ts';

/** One person to try the demo as: their user name, what they are, and where. */
export type DemoPerson = Readonly<{ username: string; name: string; kind: PostKind; title: Words; unit: Words }>;

/** In the order of a case's way: who takes it in, who does it, who checks, who looks on. */
const chosen = [
  'shouli',
  'weixiu',
  'chenxi',
  'hecha',
  'chenxi.wangge1',
  'chengguan.xuncha',
  'baichuan.fuwu',
  'lingdao',
  'duban',
  'xitong',
  'anquan',
  'shenji',
];

const personOf = ({ id, username, name, unit }: Account): DemoPerson[] =>
  demoRows.posts
    .filter(({ account }) => account === id)
    .slice(0, 1)
    .map(({ kind }) => ({ username, name, kind, title: postTitles[kind], unit: demoRows.units.find((one) => one.id === unit)!.short }));

/** Somebody for every kind of post, for the screen that is shown at start. All of them have the same password (password.ts). */
export const demoPeople: readonly DemoPerson[] = chosen.flatMap((username) =>
  demoRows.accounts.filter((account) => account.username === username).flatMap(personOf),
);

import type { Area } from './area.ts';
import { type Fault, type Sheet, wrongs } from './fault.ts';
import { type Account, type Post, postsClash } from './post.ts';
import { reaches } from './reach.ts';
import { dayAfter, livesOn, notOver, type Term, within } from './term.ts';
import { byId } from './tree.ts';
import type { Unit } from './unit.ts';

/** Whether a row that is named exists, and lives on the day it is needed. */
export const named = (nodes: ReadonlyMap<string, Term>, id: string, date: string): Fault['words'] | 'fine' => {
  const node = nodes.get(id);
  if (!node) return wrongs.noSuch(id);
  return livesOn(node, date) ? 'fine' : wrongs.over(id, date);
};

/** The first day, from `date` on, that a term is in force. */
export const firstDay = ({ from }: Term, date: string): string => (from > date ? from : date);

const place =
  (sheet: Sheet, index: number) =>
  (field: string, words: Fault['words'] | 'fine'): Fault[] =>
    words === 'fine' ? [] : [{ sheet, row: index + 1, field, words }];

const checkAccounts = (accounts: readonly Account[], units: ReadonlyMap<string, Unit>): Fault[] => {
  const firsts = new Map<string, number>();
  return accounts.flatMap(({ username, unit }, index) => {
    const at = place('accounts', index);
    const first = firsts.get(username) ?? index;
    firsts.set(username, first);
    return [
      ...at('username', first === index ? 'fine' : wrongs.nameTwice(username)),
      ...at('unit', units.has(unit) ? 'fine' : wrongs.noSuch(unit)),
    ];
  });
};

type World = Readonly<{
  accounts: ReadonlyMap<string, Term>;
  units: ReadonlyMap<string, Unit>;
  areas: ReadonlyMap<string, Term>;
  posts: readonly Post[];
}>;

/** Whoever takes over is somebody else, and a handler of the unit or of one above it from the day after. */
const successorOf = (post: Post, from: string, { accounts, units, posts }: World): Fault['words'] | 'fine' => {
  const { successor = '' } = post;
  if (!accounts.has(successor)) return wrongs.noSuch(successor);
  const handles = reaches(posts, { units: [...units.values()] }, successor, post.unit, from);
  return successor !== post.account && handles ? 'fine' : wrongs.noHandler(successor, from);
};

const checkPost = (post: Post, index: number, date: string, world: World): Fault[] => {
  const { accounts, units, areas } = world;
  const at = place('posts', index);
  const known = (id: string) => (accounts.has(id) ? 'fine' : wrongs.noSuch(id));
  const { away } = post;
  return [
    ...at('account', notOver(post, date) ? named(accounts, post.account, firstDay(post, date)) : known(post.account)),
    ...(notOver(post, date) ? at('unit', named(units, post.unit, firstDay(post, date))) : []),
    ...(notOver(post, date) ? at('area', named(areas, post.area, firstDay(post, date))) : []),
    ...(post.successor !== undefined && post.until !== undefined && notOver(post, date)
      ? at('successor', successorOf(post, dayAfter(post.until), world))
      : []),
    ...(away
      ? [
          ...at('away.deputy', away.deputy === post.account ? wrongs.ownDeputy() : known(away.deputy)),
          ...at('away.until', away.until < away.from ? wrongs.backwards(away.from, away.until) : 'fine'),
          ...at('away.from', within(away, post) ? 'fine' : wrongs.awayOutside()),
        ]
      : []),
  ];
};

/** User names are unique, posts name people, living units and areas, leave fits the term, and the three administrators are three people. */
export const checkPeople = (
  accounts: readonly Account[],
  posts: readonly Post[],
  units: readonly Unit[],
  areas: readonly Area[],
  date: string,
): Fault[] => {
  const ever = (rows: readonly Account[]) =>
    new Map(rows.map(({ id, until }) => [id, { from: '', ...(until === undefined ? {} : { until }) }]));
  const world = { accounts: ever(accounts), units: byId(units), areas: byId(areas), posts };
  return [
    ...checkAccounts(accounts, byId(units)),
    ...posts.flatMap((post, index) => checkPost(post, index, date, world)),
    ...posts.flatMap((post, index) => {
      const clash = posts.slice(0, index).some((other) => postsClash(post, other));
      return place('posts', index)('kind', clash ? wrongs.clash(post.account) : 'fine');
    }),
  ];
};

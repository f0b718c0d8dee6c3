/** What would be wrong in the zone after a change that was not wrong before. */
import { t, type Words } from '../words.ts';
import type { Change, ZoneAsking } from './change.ts';
import { checkZone } from './check.ts';
import type { Post } from './post.ts';
import { keyOf, peopleSheets, type ZoneRows, type ZoneSheet, zoneSheets } from './rows.ts';
import { dayAfter, livesOn } from './term.ts';

/** Something wrong with a row, by its key. `mine` tells faults of the rows given from those it would cause elsewhere. */
export type RowFault = Readonly<{ sheet: ZoneSheet; id: string; field: string; words: Words; mine: boolean }>;

const said = {
  ownPost: t(
    '不能给自己授予或更改岗位，请由另一位安全管理员办理',
    'Nobody gives or changes their own post; another security administrator must do it',
  ),
  notAllowed: t(
    '账号和岗位由安全管理员管理，其他表由系统管理员管理',
    'Accounts and posts are kept by the security administrator, the other sheets by the system administrator',
  ),
  lastOne: t(
    '至少要留一名在任的安全管理员，否则再没有人能授权',
    'At least one security administrator must remain, or nobody could give rights any more',
  ),
  ownPassword: t('请在“我的”里修改自己的密码', 'Change your own password on your own page'),
  accountOver: t('这个账号已经结束', 'This account has ended'),
  sameName: t(
    '用户名用于登录，不能更改；可以结束这个账号，另建一个',
    'The user name is what the person signs in by and cannot change; end the account and make another',
  ),
  over: (until: string) => t(`已于 ${until} 结束，不能再改`, `It ended on ${until} and can no longer be changed`),
};

/** The rows after the changes, each in the place it had, new ones at the end. */
export const rowsAfter = (rows: ZoneRows, changes: readonly Change[]): ZoneRows => {
  const bySheet = Map.groupBy(changes, ({ sheet }) => sheet);
  return Object.fromEntries(
    zoneSheets.map((sheet) => {
      const after = new Map<string, object>(rows[sheet].map((row) => [keyOf(row), row]));
      for (const { id, after: row } of bySheet.get(sheet) ?? []) after.set(id, row);
      return [sheet, [...after.values()]];
    }),
  ) as unknown as ZoneRows;
};

/** Today, and the day after each last day that changes: what still stands on something that has ended shows then. */
export const daysToCheck = (changes: readonly Change[], today: string): string[] => {
  const ends = changes.flatMap(({ before, after }) => {
    const [was, is] = [before === 'none' ? undefined : Reflect.get(before, 'until'), Reflect.get(after, 'until')] as (string | undefined)[];
    return is !== undefined && is !== was && is >= today ? [dayAfter(is)] : [];
  });
  return [today, ...[...new Set(ends)].sort().slice(0, 30)];
};

const faultsOn = (rows: ZoneRows, date: string) =>
  checkZone(rows, date).map(({ sheet, row, field, words }) => ({ sheet, id: keyOf(rows[sheet][row - 1] ?? {}), field, words }));

const told = ({ sheet, id, field, words }: Omit<RowFault, 'mine'>): string => JSON.stringify([sheet, id, field, words.zh]);

/** Faults of the rows that change, and new faults anywhere else; what was wrong before and is not touched stays as it is. */
const newFaults = (before: ZoneRows, after: ZoneRows, changes: readonly Change[], today: string): RowFault[] => {
  const touched = new Set(changes.map(({ sheet, id }) => `${sheet} ${id}`));
  const found = new Map<string, RowFault>();
  for (const date of daysToCheck(changes, today)) {
    const old = new Set(faultsOn(before, date).map(told));
    for (const fault of faultsOn(after, date)) {
      const mine = touched.has(`${fault.sheet} ${fault.id}`);
      if ((mine || !old.has(told(fault))) && !found.has(told(fault))) found.set(told(fault), { ...fault, mine });
    }
  }
  return [...found.values()];
};

const giving = ({ account, kind, unit, area, from, until }: Post) => JSON.stringify([account, kind, unit, area, from, until]);

/** A post given to oneself, in one's own name or by being made a deputy; ending or going on leave is not giving. */
const givesToSelf = (change: Change, who: string): boolean => {
  if (change.sheet !== 'posts' || change.type === 'row-ended') return false;
  const { before, after } = change;
  const wasDeputy = before !== 'none' && before.away?.deputy === who;
  if (after.away?.deputy === who && !wasDeputy) return true;
  return after.account === who && (before === 'none' || giving(before) !== giving(after));
};

const keepers = (rows: ZoneRows, on: string): number => {
  const signIn = new Set(rows.accounts.filter(({ until }) => until === undefined || until >= on).map(({ id }) => id));
  return rows.posts.filter((post) => post.kind === 'securityAdmin' && signIn.has(post.account) && livesOn(post, on)).length;
};

/** Everything that stands against the changes at once; `system` may give rights, because somebody must be the first. */
export const faultsOfChanges = (
  before: ZoneRows,
  changes: readonly Change[],
  today: string,
  { who, may }: Pick<ZoneAsking, 'who'> & { may: (sheet: ZoneSheet) => boolean },
): RowFault[] => {
  const after = rowsAfter(before, changes);
  const at = (change: Change, field: string, words: Words): RowFault => ({ sheet: change.sheet, id: change.id, field, words, mine: true });
  const leaving = [dayAfter(today), ...daysToCheck(changes, today)].some((on) => keepers(before, on) > 0 && keepers(after, on) === 0);

  return [
    ...changes.flatMap((change) => {
      const { sheet, before: was } = change;
      const until = was === 'none' ? undefined : (Reflect.get(was, 'until') as string | undefined);
      const last = leaving && peopleSheets.includes(sheet);
      return [
        ...(may(sheet) ? [] : [at(change, 'id', said.notAllowed)]),
        ...(who !== 'system' && givesToSelf(change, who) ? [at(change, 'account', said.ownPost)] : []),
        ...(until !== undefined && until < today && sheet !== 'accounts' ? [at(change, 'until', said.over(until))] : []),
        ...(change.type === 'password-given' && change.id === who ? [at(change, 'id', said.ownPassword)] : []),
        ...(change.type === 'password-given' && until !== undefined && until < today ? [at(change, 'id', said.accountOver)] : []),
        ...(change.sheet === 'accounts' && change.before !== 'none' && change.before.username !== change.after.username
          ? [at(change, 'username', said.sameName)]
          : []),
        ...(last ? [at(change, 'until', said.lastOne)] : []),
      ];
    }),
    ...newFaults(before, after, changes, today),
  ];
};

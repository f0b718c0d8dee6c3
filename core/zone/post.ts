import { z } from 'zod';
import { code } from './area.ts';
import { day, livesOn, overlap, type Term, termShape } from './term.ts';

export const postKinds = [
  'operator',
  'handler',
  'checker',
  'gridWorker',
  'inspector',
  'officer',
  'leader',
  'supervisor',
  'systemAdmin',
  'securityAdmin',
  'auditor',
] as const;

export type PostKind = (typeof postKinds)[number];

export { postTitles } from './kind-titles.ts';

/** Three administrators who must be three people: one sets up, one gives rights, one looks at what both did. */
export const administrators: readonly PostKind[] = ['systemAdmin', 'securityAdmin', 'auditor'];

/** Somebody who may sign in, until the last day where there is one. */
export const account = z.strictObject({
  id: code,
  username: z.string().regex(/^[a-z][a-z0-9.-]{1,39}$/),
  name: z.string().trim().min(1).max(40),
  unit: code,
  phone: z
    .string()
    .regex(/^\+?[0-9-]{5,20}$/)
    .exactOptional(),
  until: day.exactOptional(),
});

export type Account = Readonly<z.output<typeof account>>;

/**
 * This account is that kind of person in that unit, for that area and all below it, from–until. While away a deputy stands in; after the last
 * day the successor, who is a handler there from the day after, takes over what is still open.
 */
export const post = z.strictObject({
  id: code,
  account: code,
  kind: z.enum(postKinds),
  unit: code,
  area: code,
  ...termShape,
  away: z.strictObject({ from: day, until: day, deputy: code }).exactOptional(),
  successor: code.exactOptional(),
});

export type Post = Readonly<z.output<typeof post>>;

const held = ({ account, away, from, until }: Post): { account: string; term: Term }[] => [
  { account, term: { from, ...(until === undefined ? {} : { until }) } },
  ...(away ? [{ account: away.deputy, term: { from: away.from, until: away.until } }] : []),
];

/** Whether two posts put two of the three administrators into one person, deputies included, on at least one day. */
export const postsClash = (a: Post, b: Post): boolean =>
  a.kind !== b.kind &&
  administrators.includes(a.kind) &&
  administrators.includes(b.kind) &&
  held(a).some((one) => held(b).some((other) => one.account === other.account && overlap(one.term, other.term)));

/** Who stands in the post on this day: its account, or the deputy while it is away; 'nobody' outside its term. */
export const holderOn = (of: Post, date: string): string => {
  if (!livesOn(of, date)) return 'nobody';
  return of.away && livesOn(of.away, date) ? of.away.deputy : of.account;
};

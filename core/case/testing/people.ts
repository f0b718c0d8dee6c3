import type { PostNow } from '../../permission.ts';
import type { PostKind } from '../../zone/post.ts';
import { belowOf, kinOf } from './book.ts';

/** Somebody who asks: an account with its posts, or a caller with the secret link. */
export type Person = Readonly<{ who: string; posts: readonly PostNow[]; caller: string | 'nobody' }>;

/** A post as it stands today. */
export const post = (account: string, kind: PostKind, unit: string, area = 'Z'): PostNow => ({
  id: `${account}-${kind}-${unit}`,
  account,
  kind,
  unit,
  area,
  units: belowOf(unit),
  kin: kinOf(unit),
});

const staff = (who: string, kind: PostKind, unit: string, area?: string): Person => ({
  who,
  posts: [post(who, kind, unit, area)],
  caller: 'nobody',
});

/** Everybody of the tests, by what they do. `wang` and `wen` handle for water, `ping` for its crew, `lu` for roads. */
export const people = {
  desk: staff('desk', 'operator', 'centre'),
  desk2: staff('desk2', 'operator', 'centre'),
  townDesk: staff('town-desk', 'operator', 'town', 'T'),
  wang: staff('wang', 'handler', 'water'),
  wen: staff('wen', 'handler', 'water'),
  ping: staff('ping', 'handler', 'crew'),
  lu: staff('lu', 'handler', 'roads'),
  tian: staff('tian', 'handler', 'town', 'T'),
  pan: staff('pan', 'handler', 'police'),
  waterHead: staff('water-head', 'leader', 'water'),
  checker: staff('checker', 'checker', 'audit'),
  checker2: staff('checker2', 'checker', 'audit'),
  waterChecker: staff('water-checker', 'checker', 'water'),
  crewChecker: staff('crew-checker', 'checker', 'crew'),
  deskChecker: staff('desk-checker', 'checker', 'centre'),
  grid: staff('grid', 'gridWorker', 'village', 'V'),
  officer: staff('officer', 'officer', 'town', 'T'),
  leader: staff('leader', 'leader', 'centre'),
  leader2: staff('leader2', 'leader', 'centre'),
  supervisor: staff('supervisor', 'supervisor', 'audit'),
  admin: staff('admin', 'systemAdmin', 'centre'),
  system: { who: 'system', posts: [], caller: 'nobody' },
} as const satisfies Record<string, Person>;

/** The caller who opened the case, or another of its callers by id. */
export const callerOf = (id: string): Person => ({ who: 'caller', posts: [], caller: id });

/** A person who holds the posts of several. */
export const both = (who: string, ...persons: Person[]): Person => ({
  who,
  posts: persons.flatMap(({ posts }) => posts),
  caller: 'nobody',
});

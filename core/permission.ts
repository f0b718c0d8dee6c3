/** Who may do what, and to which cases: post kind × deed × scope. The only place that decides (design.md §2). */
import type { Deed } from './deed.ts';
import type { PostKind } from './zone/post.ts';

export { type Deed, deeds } from './deed.ts';

/**
 * How far a deed reaches: `zone` everywhere; `area` cases in the post's area; `lead` cases its unit leads; `involved` cases its
 * unit leads, assists or is called to; `assisting`, `called` just those; `outside` cases in its area that no family of the person's posts handles.
 */
export type Scope = 'zone' | 'area' | 'lead' | 'involved' | 'assisting' | 'called' | 'outside';

const permissions: Record<PostKind, Partial<Record<Deed, Scope>>> = {
  operator: {
    'topics.see': 'area',
    'repeats.see': 'area',
    'repeats.ask': 'area',
    'entries.see': 'area',
    'entries.keep': 'area',
    'entries.reveal': 'area',
    'entries.bring': 'area',
    'entries.match': 'area',
    'rounds.see': 'area',
    'knowledge.edit': 'zone',
    shift: 'area',
    firms: 'area',
    publish: 'area',
    see: 'area',
    open: 'area',
    triage: 'area',
    callBack: 'outside',
    reveal: 'area',
    'zone.see': 'zone',
    'outbox.see': 'zone',
    'outbox.send': 'zone',
    'calls.take': 'zone',
    'calls.see': 'zone',
    'triage.quality': 'zone',
    record: 'area',
    'records.see': 'area',
    'sessions.see': 'area',
    'sessions.keep': 'area',
  },
  handler: {
    'topics.see': 'involved',
    'topics.lead': 'lead',
    'topics.act': 'involved',
    'repeats.see': 'lead',
    'repeats.ask': 'lead',
    'entries.see': 'lead',
    'entries.keep': 'lead',
    'entries.reveal': 'lead',
    'entries.bring': 'lead',
    visit: 'area',
    see: 'involved',
    open: 'area',
    handle: 'lead',
    assist: 'assisting',
    answerWhistle: 'called',
    reveal: 'lead',
    'zone.see': 'zone',
    record: 'area',
    'sessions.see': 'area',
    'sessions.keep': 'area',
  },
  checker: {
    'entries.see': 'area',
    see: 'outside',
    check: 'outside',
    callBack: 'outside',
    reveal: 'outside',
    visit: 'area',
    'zone.see': 'zone',
  },
  gridWorker: {
    'entries.see': 'area',
    'entries.keep': 'area',
    see: 'area',
    open: 'area',
    verify: 'area',
    visit: 'area',
    'zone.see': 'zone',
    record: 'area',
    'records.see': 'area',
    'sessions.see': 'area',
    'sessions.keep': 'area',
  },
  inspector: {
    'entries.see': 'area',
    see: 'area',
    open: 'area',
    verify: 'area',
    visit: 'area',
    'rounds.see': 'area',
    'zone.see': 'zone',
    record: 'area',
    'records.see': 'area',
  },
  officer: {
    'topics.see': 'area',
    'entries.see': 'area',
    'entries.keep': 'area',
    see: 'area',
    open: 'area',
    whistle: 'area',
    firms: 'area',
    visit: 'area',
    'rounds.see': 'area',
    'zone.see': 'zone',
    record: 'area',
    'records.see': 'area',
    'sessions.see': 'area',
    'sessions.keep': 'area',
  },
  leader: {
    'topics.see': 'area',
    'entries.see': 'area',
    see: 'area',
    review: 'lead',
    instruct: 'area',
    grantMore: 'area',
    whistle: 'area',
    visit: 'area',
    'rounds.see': 'area',
    'zone.see': 'zone',
    'records.see': 'area',
    'sessions.see': 'area',
  },
  supervisor: {
    'topics.see': 'area',
    'topics.decide': 'area',
    'rights.decide': 'zone',
    'repeats.see': 'area',
    'repeats.decide': 'area',
    'entries.see': 'area',
    'entries.keep': 'area',
    'entries.unflag': 'area',
    'entries.reveal': 'area',
    'entries.bring': 'area',
    'entries.match': 'area',
    'rounds.see': 'area',
    'rounds.plan': 'area',
    see: 'area',
    publish: 'area',
    arbitrate: 'area',
    supervise: 'area',
    shift: 'area',
    'knowledge.edit': 'zone',
    grantMore: 'area',
    instruct: 'area',
    reveal: 'area',
    safeguard: 'area',
    'zone.see': 'zone',
    'outbox.see': 'zone',
    'outbox.send': 'zone',
    'calls.see': 'zone',
    'triage.quality': 'zone',
    'records.see': 'area',
    'records.trace': 'area',
    'sessions.see': 'area',
  },
  systemAdmin: {
    'service.see': 'zone',
    'triage.quality': 'zone',
    'zone.see': 'zone',
    'zone.edit': 'zone',
    'knowledge.edit': 'zone',
    'accounts.see': 'zone',
    import: 'zone',
  },
  securityAdmin: { 'zone.see': 'zone', 'accounts.see': 'zone', 'accounts.edit': 'zone' },
  auditor: {
    'triage.quality': 'zone',
    'zone.see': 'zone',
    'accounts.see': 'zone',
    'log.see': 'zone',
    'outbox.see': 'zone',
    'calls.see': 'zone',
  },
};

/** A post as it stands today: `units` are its unit and those below it, `kin` the whole family that cannot check itself. */
export type PostNow = Readonly<{
  id: string;
  account: string;
  kind: PostKind;
  unit: string;
  area: string;
  units: readonly string[];
  kin: readonly string[];
}>;

/**
 * What of a case decides who may touch it. `kept` are units it concerns: it is never shown to them or their people. `only` are the
 * accounts named on a restricted case; an area alone does not open it to anybody else.
 */
export type Subject = Readonly<{
  areaPath: readonly string[];
  lead: string;
  assisting: readonly string[];
  called: readonly string[];
  kept: readonly string[];
  only?: readonly string[];
}>;

const meets = (mine: readonly string[], theirs: readonly string[]) => mine.some((unit) => theirs.includes(unit));

const reaches: Record<Scope, (post: PostNow, subject: Subject) => boolean> = {
  zone: () => true,
  area: (post, { areaPath }) => areaPath.includes(post.area),
  lead: (post, { lead }) => post.units.includes(lead),
  assisting: (post, { assisting }) => meets(post.units, assisting),
  called: (post, { called }) => meets(post.units, called),
  involved: (post, { lead, assisting, called }) => meets(post.units, [lead, ...assisting, ...called]),
  outside: (post, { areaPath }) => areaPath.includes(post.area),
};

/** Scopes by which a unit has a case in its own hands. */
const ownHands: readonly Scope[] = ['lead', 'involved', 'assisting', 'called'];

/** Whether a post comes to a restricted case by this scope whoever holds it: the units it is sent to, and posts that safeguard. */
export const entersRestricted = (kind: PostKind, scope: Scope): boolean =>
  ownHands.includes(scope) || permissions[kind].safeguard !== undefined;

/** The scope of a deed for a kind of post, or `none`; queries turn it into their own conditions. */
export const scopeOf = (kind: PostKind, deed: Deed): Scope | 'none' => permissions[kind][deed] ?? 'none';

/**
 * The posts by which this deed may be done to this case; empty means it may not. Whoever holds any post in a family that the case
 * concerns is kept from it altogether, and nobody is outside of a unit in whose family they hold another post.
 */
export const postsFor = (posts: readonly PostNow[], deed: Deed, subject: Subject): PostNow[] => {
  if (posts.some(({ kin }) => meets(kin, subject.kept))) return [];
  const insider = posts.some(({ kin }) => meets(kin, [subject.lead, ...subject.assisting, ...subject.called]));
  return posts.filter((post) => {
    const scope = scopeOf(post.kind, deed);
    const admitted = scope !== 'none' && (!subject.only || subject.only.includes(post.account) || entersRestricted(post.kind, scope));
    return admitted && !(scope === 'outside' && insider) && reaches[scope](post, subject);
  });
};

export const may = (posts: readonly PostNow[], deed: Deed, subject: Subject): boolean => postsFor(posts, deed, subject).length > 0;

/** For deeds that are not about a case: the zone's own data, accounts, the log. */
export const mayInZone = (posts: readonly PostNow[], deed: Deed): boolean => posts.some((post) => scopeOf(post.kind, deed) !== 'none');

import { refuse } from '../refusal.ts';
import { t } from '../words.ts';
import { type Change, changeOf, rowIn, type ZoneCommand, type ZoneWorld } from './change.ts';
import type { Post } from './post.ts';
import { reaches } from './reach.ts';
import type { RowOf, ZoneRow, ZoneSheet } from './rows.ts';
import { dayAfter, notOver, type Term } from './term.ts';

type End = Extract<ZoneCommand, { type: 'end' }>;
type Dated = Exclude<ZoneSheet, 'precedents' | 'accounts'>;

const ended = (sheet: ZoneSheet, row: ZoneRow, until: string): Change => changeOf(sheet, row, { ...row, until } as ZoneRow, 'row-ended');

const moved = <S extends ZoneSheet>(sheet: S, row: RowOf[S], more: Partial<RowOf[S]>): Change =>
  changeOf(sheet, row, { ...row, ...more }, 'row-changed');

/** From when on a post has somebody else in it: the day after a last day that lies ahead, else today. */
export const followsOn = (until: string, today: string): string => (until > today ? dayAfter(until) : today);

/** A post ends; where somebody takes over, they are its successor, or have its work at once, and get the same post unless they have such a one. */
const postEnded = (post: Post, { until, to }: End, { rows, today }: ZoneWorld): Change[] => {
  if (to === undefined || post.kind !== 'handler') return [ended('posts', post, until)];
  const from = followsOn(until, today);
  const itself = ended('posts', { ...post, ...(until > today && { successor: to }) }, until);
  if (reaches(rows.posts, rows, to, post.unit, from)) return [itself];
  const { kind, unit, area } = post;
  const id = `${post.id.slice(0, 28)}-${from}`;
  return [itself, changeOf('posts', 'none', { id, account: to, kind, unit, area, from }, 'row-set')];
};

const living = <S extends Dated>({ rows }: ZoneWorld, sheet: S, after: string): RowOf[S][] =>
  (rows[sheet] as readonly (RowOf[S] & Term)[]).filter((row) => notOver(row, after) && row.until !== after);

/** What belonged to an area that merges belongs to the other at once; its rows of the duty table end with it. */
const mergeArea = ({ id, until }: End, into: string, world: ZoneWorld): Change[] => [
  ...living(world, 'areas', until)
    .filter(({ parent }) => parent === id)
    .map((row) => moved('areas', row, { parent: into })),
  ...living(world, 'units', until)
    .filter(({ area }) => area === id)
    .map((row) => moved('units', row, { area: into })),
  ...living(world, 'posts', until)
    .filter(({ area }) => area === id)
    .map((row) => moved('posts', row, { area: into })),
  ...living(world, 'chatGroups', until)
    .filter(({ area }) => area === id)
    .map((row) => moved('chatGroups', row, { area: into })),
  ...living(world, 'enterprises', until)
    .filter(({ area }) => area === id)
    .map((row) => moved('enterprises', row, { area: into })),
  ...living(world, 'entryPoints', until)
    .filter(({ area }) => area === id)
    .map((row) => moved('entryPoints', row, { area: into })),
  ...living(world, 'timetable', until)
    .filter(({ area }) => area === id)
    .map((row) => moved('timetable', row, { area: into })),
  ...living(world, 'duties', until)
    .filter(({ area }) => area === id)
    .map((row) => ended('duties', row, until)),
];

/** The duties, posts, people and units below a unit that merges belong to the other at once. */
const mergeUnit = ({ id, until }: End, into: string, world: ZoneWorld): Change[] => [
  ...living(world, 'units', until)
    .filter(({ parent }) => parent === id)
    .map((row) => moved('units', row, { parent: into })),
  ...world.rows.accounts.filter(({ unit }) => unit === id).map((row) => moved('accounts', row, { unit: into })),
  ...living(world, 'posts', until)
    .filter(({ unit }) => unit === id)
    .map((row) => moved('posts', row, { unit: into })),
  ...living(world, 'duties', until)
    .filter(({ lead, assisting }) => lead === id || assisting.includes(id))
    .map((row) => {
      const lead = row.lead === id ? into : row.lead;
      const assisting = [...new Set(row.assisting.map((one) => (one === id ? into : one)))].filter((one) => one !== lead);
      return moved('duties', row, { lead, assisting });
    }),
];

/**
 * The changes by which a row ends on its last day. An account takes its posts with it. A precedent never ends: it is what was decided.
 * `into` moves what is below an area or a unit; without it whatever still names the row is a fault, told by name.
 */
export const endingOf = (command: End, world: ZoneWorld): Change[] => {
  const { sheet, id, until, into } = command;
  const row = rowIn(world.rows, sheet, id);
  if (row === 'none') return refuse('no-such-thing');
  if (Reflect.get(row, 'until') === until) return [];
  if (sheet === 'precedents')
    return refuse('unwell', [
      {
        path: 'id',
        code: 'for-good',
        words: t(
          '先例是已作出的裁定，不能结束；新的裁定会取代它',
          'A precedent is what was decided and does not end; a newer one takes its place',
        ),
      },
    ]);
  if (into !== undefined && ((sheet !== 'areas' && sheet !== 'units') || into === id || rowIn(world.rows, sheet, into) === 'none'))
    return refuse('unwell', [
      { path: 'into', code: 'not-offered', words: t('请选择另一个现有的区域或单位', 'Choose another area or unit that exists') },
    ]);

  if (into !== undefined && until > world.today)
    return refuse('unwell', [
      {
        path: 'until',
        code: 'too-late',
        words: t('合并立即生效，结束日不能晚于今天', 'A merger takes effect at once; the last day cannot lie ahead'),
      },
    ]);

  const itself = ended(sheet, row, until);
  if (sheet === 'accounts')
    return [
      ...living(world, 'posts', until)
        .filter(({ account }) => account === id)
        .flatMap((post) => postEnded(post, command, world)),
      itself,
    ];
  if (sheet === 'posts') return postEnded(row as Post, command, world);
  if (into === undefined) return [itself];
  return [...(sheet === 'areas' ? mergeArea(command, into, world) : mergeUnit(command, into, world)), itself];
};

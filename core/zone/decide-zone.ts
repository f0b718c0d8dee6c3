import type { PersonalValue } from '../case/sealed.ts';
import { mayInZone } from '../permission.ts';
import { type Fault, refuse } from '../refusal.ts';
import { t } from '../words.ts';
import {
  type Change,
  changeOf,
  type KeptRow,
  type Origin,
  rowIn,
  type ZoneAsking,
  type ZoneCommand,
  type ZoneEvent,
  type ZoneWorld,
} from './change.ts';
import { faultsOfChanges, type RowFault, rowsAfter } from './change-checks.ts';
import { endingOf } from './ending.ts';
import { changesOfRows } from './given-rows.ts';
import { faultsOfHeld } from './held.ts';
import { labelIn } from './labels.ts';
import type { Account } from './post.ts';
import { keepingOf, sameRow, type ZoneSheet } from './rows.ts';
import { scaled, unscaled } from './scaled.ts';

export type ZoneDecision = Readonly<{ events: readonly ZoneEvent[]; personal: readonly PersonalValue[] }>;

const asFault =
  (many: boolean) =>
  ({ sheet, id, field, words, mine }: RowFault): Fault => {
    const label = labelIn(sheet, field);
    const where = mine && !many ? label : t(`${labelIn(sheet, 'id').zh} ${id} ${label.zh}`, `${id} ${label.en}`);
    return {
      path: mine && !many ? field : `${sheet}.${id}.${field}`,
      code: mine ? 'not-right' : 'still-needed',
      words: t(`${where.zh}：${words.zh}`, `${where.en}: ${words.en}`),
    };
  };

/** The rows that a command would change, not yet checked against the rest of the zone. Refuses rows that cannot be read. */
export const changesOf = (command: ZoneCommand, world: ZoneWorld): Change[] => {
  switch (command.type) {
    case 'set': {
      const { changes, faults } = changesOfRows(command.rows, world.rows);
      const many = command.rows.length > 1;
      if (faults.length > 0)
        return refuse(
          'unwell',
          faults.map(({ index, fault }) => ({ ...fault, path: many ? `rows.${index}.${fault.path}` : fault.path })),
        );
      return changes;
    }
    case 'rename': {
      const row = rowIn(world.rows, command.sheet, command.id);
      if (row === 'none') return refuse('no-such-thing');
      const { name, short, from } = command;
      if (sameRow(row.name, name)) return [];
      const last = new Date(Date.parse(`${from}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
      const before = row.formerly ?? [];
      if (last < row.from || before.some(({ until }) => until >= last))
        return refuse('unwell', [
          {
            path: 'from',
            code: 'too-early',
            words: t('新名称的开始日要晚于已有名称的开始日', 'A new name begins after the name it follows'),
          },
        ]);
      const aliases = row.aliases.includes(row.name.zh) ? row.aliases : [...row.aliases, row.name.zh];
      const after = {
        ...row,
        name,
        ...(short && 'short' in row ? { short } : {}),
        aliases,
        formerly: [...before, { name: row.name, until: last }],
      };
      return [changeOf(command.sheet, row, after, 'row-renamed')];
    }
    case 'end':
      return endingOf(command, world);
    case 'give-password': {
      const row = rowIn(world.rows, 'accounts', command.id);
      return row === 'none' ? refuse('no-such-thing') : [changeOf('accounts', row, row, 'password-given')];
    }
    case 'away': {
      const row = rowIn(world.rows, 'posts', command.id);
      if (row === 'none') return refuse('no-such-thing');
      const { away: _, ...here } = row;
      if (command.away !== 'here' && row.away && sameRow(row.away, command.away)) return [];
      if (command.away !== 'here') return [changeOf('posts', row, { ...row, away: command.away }, 'post-away')];
      return row.away ? [changeOf('posts', row, here, 'post-back')] : [];
    }
  }
};

const seal = (change: Change, { phones }: ZoneWorld, asking: ZoneAsking): { row: KeptRow; personal: PersonalValue[] } => {
  if (change.sheet !== 'accounts') return { row: change.after, personal: [] };
  const { phone, ...row }: Account = change.after;
  if (phone === undefined) return { row, personal: [] };
  const kept = phones.get(change.id);
  if (kept && change.before !== 'none' && change.before.phone === phone) return { row: { ...row, phone: kept }, personal: [] };
  const [id, salt] = [asking.newId(), asking.newSalt()];
  const sealed = { personal: id, class: 'personal' as const, digest: asking.digest(salt + phone) };
  return { row: { ...row, phone: sealed }, personal: [{ id, class: 'personal', salt, value: phone, is: 'telephone' }] };
};

/** The events of changes that have been found in order, with the telephone numbers sealed out of them. */
const eventsOf = (changes: readonly Change[], origin: Origin, world: ZoneWorld, asking: ZoneAsking): ZoneDecision => {
  const sealed = changes.map((change) => ({ change, ...seal(change, world, asking) }));
  return {
    events: sealed.map(({ change: { sheet, id, type }, row }) => ({ type, sheet, id, row: scaled(row), origin })),
    personal: sealed.flatMap(({ personal }) => personal),
  };
};

/** The sheets that a command is about. */
const sheetsOf = (command: ZoneCommand): ZoneSheet[] => {
  switch (command.type) {
    case 'set':
      return command.rows.map(({ sheet }) => sheet);
    case 'away':
      return ['posts'];
    case 'give-password':
      return ['accounts'];
    default:
      return [command.sheet];
  }
};

/** Whether the asker keeps this sheet, by the deed that keeps it; `system` sets up a zone. */
export const mayKeep = ({ who, posts }: Pick<ZoneAsking, 'who' | 'posts'>, sheet: ZoneSheet): boolean =>
  who === 'system' || mayInZone(posts, keepingOf(sheet));

/** Everything that stands against changes of rows: the checks of the zone, and cases that somebody still holds. */
export const faultsIn = (
  { rows, held, today }: Pick<ZoneWorld, 'rows' | 'held' | 'today'>,
  changes: readonly Change[],
  asker: Parameters<typeof faultsOfChanges>[3],
): RowFault[] => [
  ...faultsOfChanges(rows, changes, today, asker),
  ...(held.length > 0 ? faultsOfHeld(rows, rowsAfter(rows, changes), changes, held, today) : []),
];

/**
 * What a command does to the zone. Refuses `not-yours`, `no-such-thing`, or `unwell` with every fault at once: of the rows given,
 * and of rows elsewhere that would name what no longer stands. No events means that everything already stood so.
 */
export const decideZone = (world: ZoneWorld, command: ZoneCommand, asking: ZoneAsking): ZoneDecision => {
  const named = sheetsOf(command);
  if (!named.every((sheet) => mayKeep(asking, sheet))) return refuse('not-yours');

  if (command.type === 'set' && command.seen !== undefined && command.seen !== world.revision) return refuse('clash');

  const changes = changesOf(command, world);
  const may = (sheet: ZoneSheet) => command.type !== 'set' || mayKeep(asking, sheet);
  const handed = new Set('handed' in command ? command.handed : []);
  const held = world.held.filter(({ id }) => !handed.has(id));
  const faults = faultsIn({ ...world, held }, changes, { who: asking.who, may });
  if (faults.length > 0) return refuse('unwell', faults.slice(0, 500).map(asFault(command.type === 'set' && command.rows.length > 1)));
  return eventsOf(changes, command.type === 'set' ? command.origin : 'hand', world, asking);
};

/** The standing row after an event: the row that the event carries, its numbers as people write them. */
export const evolveRow = (_: KeptRow | 'none', { row }: ZoneEvent): KeptRow => unscaled(row);

/** Who is responsible and what an entry stands in relation to, each with its term. */

import { isDate } from '../calendar/index.ts';
import { Sealer } from '../case/fill.ts';
import { own } from '../own.ts';
import type { Relation } from '../programme/registers.ts';
import { type Fault, refuse } from '../refusal.ts';
import { t } from '../words.ts';
import type { EntryCommand, EntryDecision } from './command.ts';
import { hasRoom } from './coverage.ts';
import { just, nothing, type Scene } from './decide.ts';
import type { EntryEvent } from './entry.ts';

const termFaults = (from: string, until: string): Fault[] => [
  ...(isDate(from) ? [] : [{ path: 'from', code: 'bad-format', words: t('起始日期写成 2026-11-20', 'Write the first day as 2026-11-20') }]),
  ...(until === 'open' || isDate(until)
    ? []
    : [{ path: 'until', code: 'bad-format', words: t('截止日期写成 2026-11-20', 'Write the last day as 2026-11-20') }]),
  ...(until !== 'open' && until < from
    ? [{ path: 'until', code: 'too-early', words: t('截止日期早于起始日期', 'The last day is before the first') }]
    : []),
];

const full = (path: string, zh: string, en: string) => refuse('full-already', [{ path, code: 'full', words: t(zh, en) }]);

export const assigned = ({ state, part, world, asking, at }: Scene, command: EntryCommand & { type: 'assign' }): EntryDecision => {
  const { account, from = world.today, until = 'open' } = command;
  const role = own(part.roles, command.role);
  if (!role) return refuse('no-such-thing');
  const faults = [
    ...termFaults(from, until),
    ...(world.knows('account', account) ? [] : [{ path: 'account', code: 'unknown', words: t('没有这个人', 'There is no such person') }]),
    ...(state.people.some((one) => one.role === command.role && one.account === account)
      ? [{ path: 'account', code: 'already', words: t('已经是这个人了', 'It is this person already') }]
      : []),
  ];
  if (faults.length > 0) return refuse('unwell', faults);
  const held = state.people.filter((one) => one.role === command.role);
  const over = command.instead ? held : [];
  if (!hasRoom(role.most, held.length - over.length))
    return full(
      'account',
      `${role.title.zh}最多${role.most}人，请先结束现任`,
      `At most ${role.most} as ${role.title.en}; end the present one first`,
    );
  return just(...over.map(({ id }): EntryEvent => ({ type: 'ended', what: 'person', id, on: world.today, words: 'none', at })), {
    type: 'assigned',
    person: { id: asking.newId(), role: command.role, account, from, until },
    at,
  });
};

const endWords = t('要关联的对象不对', 'This is not something it can be related to');

/** The entry at the other end, held with this one; refused where there is none, it is over, or of another register. */
const otherEnd = ({ id, state, world }: Scene, { to }: Relation, target: string) => {
  if (!('register' in to)) return 'outside' as const;
  const otherId = target.startsWith('entry:') ? target.slice(6) : '';
  const other = otherId === id ? 'none' : world.other(otherId);
  const fits = other !== 'none' && other.programme === state.programme && other.register === to.register && other.active;
  return fits ? { id: otherId, entry: other } : refuse('unwell', [{ path: 'to', code: 'unknown', words: endWords }]);
};

export const related = (scene: Scene, command: EntryCommand & { type: 'relate' }): EntryDecision => {
  const { id, state, part, world, asking, at } = scene;
  const { to, from = world.today, until = 'open' } = command;
  const relation = own(part.relations, command.relation) ?? refuse('no-such-thing');
  const other = otherEnd(scene, relation, to);
  const [kind = '', outside = ''] = to.split(/:(.*)/s);
  const faults = [
    ...termFaults(from, until),
    ...(other === 'outside' &&
    !(
      'of' in relation.to &&
      relation.to.of === kind &&
      (kind === 'area' ? world.areaPath(outside) !== undefined : world.knows(kind as 'unit' | 'firm', outside))
    )
      ? [{ path: 'to', code: 'unknown', words: endWords }]
      : []),
    ...(state.ties.some((one) => one.relation === command.relation && one.to === to)
      ? [{ path: 'to', code: 'already', words: t('已经有这个关联', 'It is related to this already') }]
      : []),
  ];
  if (faults.length > 0) return refuse('unwell', faults);
  const { title, most, load } = relation;
  if (!hasRoom(most, state.ties.filter((one) => one.relation === command.relation).length))
    return full('to', `${title.zh}最多${most}个，请先结束现有的`, `At most ${most} for ${title.en}; end the present one first`);
  const borne =
    other === 'outside'
      ? 0
      : other.entry.borne.filter((one) => one.register === state.register && one.relation === command.relation).length;
  if (load && !hasRoom(load.most, borne))
    return full('to', `对方已有${borne}个，最多${load.most}个`, `There are ${borne} already; at most ${load.most}`);
  const tie = { id: asking.newId(), relation: command.relation, to, from, until };
  return {
    ...just({ type: 'related', tie, at }),
    others:
      other === 'outside'
        ? []
        : [
            {
              id: other.id,
              events: [{ type: 'borne', borne: { register: state.register, relation: command.relation, entry: id, tie: tie.id }, at }],
            },
          ],
  };
};

const letGo = (to: string, tie: string, at: string): EntryDecision['others'] =>
  to.startsWith('entry:') ? [{ id: to.slice(6), events: [{ type: 'let-go', tie, at }] }] : [];

export const endOf = ({ state, world, asking, at }: Scene, command: EntryCommand & { type: 'end' }): EntryDecision => {
  const { what, of, words = '' } = command;
  const tie = state.ties.find(({ id }) => id === of);
  if (what === 'person' ? !state.people.some(({ id }) => id === of) : !tie) return refuse('no-such-thing');
  const sealer = new Sealer(asking);
  const said = words.trim() === '' ? ('none' as const) : sealer.seal(words.trim().slice(0, 2_000));
  return {
    ...just({ type: 'ended', what, id: of, on: world.today, words: said, at }),
    others: what === 'tie' && tie ? letGo(tie.to, of, at) : [],
    personal: sealer.values,
  };
};

/** Terms whose last day is past end by themselves. */
export const overOf = ({ state, world, at }: Scene): EntryDecision => {
  const past = ({ until }: { until: string }) => until !== 'open' && until < world.today;
  const over = [
    ...state.people.filter(past).map(({ id }) => ({ what: 'person' as const, id, to: '' })),
    ...state.ties.filter(past).map(({ id, to }) => ({ what: 'tie' as const, id, to })),
  ];
  return {
    ...nothing,
    events: over.map(({ what, id }): EntryEvent => ({ type: 'ended', what, id, on: world.today, words: 'none', at })),
    others: over.flatMap(({ id, to }) => letGo(to, id, at)),
  };
};

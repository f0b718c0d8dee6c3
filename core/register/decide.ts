import type { Asking } from '../case/command.ts';
import { Sealer } from '../case/fill.ts';
import { sealedIn } from '../case/sealed.ts';
import { own } from '../own.ts';
import { type Deed, may } from '../permission.ts';
import { metaOf } from '../programme/fields.ts';
import type { RegisterPart } from '../programme/registers.ts';
import { type Fault, refuse } from '../refusal.ts';
import { isStorable } from '../storable.ts';
import { t } from '../words.ts';
import type { EntryCommand, EntryDecision, EntryWorld } from './command.ts';
import { type Entry, type EntryEvent, subjectOf } from './entry.ts';
import { parsedChange, parsedEntry, written } from './form.ts';
import { gateFaults, shutGates, standsStill } from './gates.ts';
import { nearOf, planned, reached, slipsOf } from './plan.ts';
import { assigned, endOf, overOf, related } from './terms.ts';

/** One thing asked of an entry that is there. */
export type Scene = Readonly<{ id: string; state: Entry; part: RegisterPart; world: EntryWorld; asking: Asking; at: string }>;

export const nothing: EntryDecision = { events: [], others: [], personal: [], finds: [] };

export const just = (...events: EntryEvent[]): EntryDecision => ({ ...nothing, events });

const isSystem = ({ who }: Asking) => who === 'system';

const known = (world: EntryWorld, programme: string, register: string) => world.part(programme, register) ?? refuse('no-such-thing');

const titleOf = (part: RegisterPart, data: Readonly<Record<string, unknown>>, key: string): string => {
  const field = part.fields[part.name] as Parameters<typeof metaOf>[0];
  const value = data[part.name];
  return (metaOf(field).class ?? 'plain') === 'plain' && typeof value === 'string' ? value : key;
};

const placeFaults = (world: EntryWorld, area: string | undefined, unit: string | undefined): Fault[] => [
  ...(area !== undefined && !world.areaPath(area)
    ? [{ path: 'area', code: 'unknown', words: t('属地：没有这个区域', 'Area: there is no such area') }]
    : []),
  ...(unit !== undefined && unit !== 'nobody' && !world.knows('unit', unit)
    ? [{ path: 'unit', code: 'unknown', words: t('责任单位：没有这个单位', 'Unit: there is no such unit') }]
    : []),
];

const must = (faults: readonly Fault[]): void => {
  if (faults.length > 0) refuse('unwell', faults);
};

const hold = (asking: Asking, deed: Deed, subject: ReturnType<typeof subjectOf>): void => {
  if (isSystem(asking) || may(asking.posts, deed, subject)) return;
  refuse(may(asking.posts, 'entries.see', subject) ? 'not-yours' : 'no-such-thing');
};

const unreadable = (text: string) => text.length > 2_000 || !isStorable(text);

/** Words that must be there: a reason, a purpose. */
const reasonFaults = (path: string, words: string): Fault[] =>
  words.trim().length < 2 || unreadable(words)
    ? [{ path, code: 'missing', words: t('请写明理由（2至2000字）', 'Say why, in 2 to 2,000 characters') }]
    : [];

const enter = (world: EntryWorld, command: EntryCommand & { type: 'enter' }, asking: Asking): EntryDecision => {
  const { programme, register, area, unit = 'nobody', batch = 'none' } = command;
  const { part, version } = known(world, programme, register);
  must(placeFaults(world, area, unit));
  const areaPath = world.areaPath(area) ?? [];
  hold(asking, 'entries.keep', subjectOf({ areaPath, unit }));
  const plain = parsedEntry(part, command.data, world);
  const key = String(plain[part.key]).trim();
  if (world.taken(programme, register, key))
    return refuse('key-taken', [
      { path: `data.${part.key}`, code: 'taken', words: t(`${key} 已经登记过`, `${key} is registered already`) },
    ]);
  const { data, personal, finds } = written(part, plain, asking);
  const [stage = ''] = Object.keys(part.stages);
  const at = asking.at.toISOString();
  const event: EntryEvent = {
    type: 'entered',
    programme,
    register,
    version,
    key,
    title: titleOf(part, plain, key),
    area,
    areaPath,
    unit,
    stage,
    active: part.stages[stage]?.done !== true,
    data,
    batch,
    at,
  };
  return { events: [event], others: [], personal, finds };
};

const change = ({ state, part, world, asking, at }: Scene, command: EntryCommand & { type: 'change' }): EntryDecision => {
  const { cleared = [], area, unit } = command;
  must(placeFaults(world, area, unit));
  const areaPath = area === undefined ? state.areaPath : (world.areaPath(area) ?? []);
  hold(asking, 'entries.keep', subjectOf({ areaPath, unit: unit ?? state.unit }));
  const plain = parsedChange(part, command.data, cleared, world);
  const { data, personal, finds } = written(part, plain, asking);
  const moves = area !== undefined && area !== state.area;
  const title = Object.hasOwn(plain, part.name) ? titleOf(part, plain, state.key) : state.title;
  if (Object.keys(data).length === 0 && cleared.length === 0 && !moves && (unit === undefined || unit === state.unit)) return nothing;
  const event: EntryEvent = {
    type: 'changed',
    data,
    cleared: cleared.filter((field) => Object.hasOwn(state.data, field)),
    ...(title !== state.title && { title }),
    ...(moves && { area, areaPath }),
    ...(unit !== undefined && unit !== state.unit && { unit }),
    at,
  };
  return { events: [event], others: [], personal, finds };
};

const move = ({ state, part, world, asking, at }: Scene, { to, words = '' }: EntryCommand & { type: 'move' }): EntryDecision => {
  const stage = own(part.stages, to);
  if (!stage || !own(part.stages, state.stage)?.to.includes(to)) return refuse('not-now');
  if (standsStill(state))
    return refuse(
      'stopped',
      state.flags.map(({ flag }) => {
        const title = part.flags?.[flag]?.title ?? t(flag, flag);
        return { path: 'to', code: 'flagged', words: t(`已列入“${title.zh}”`, `It is marked “${title.en}”`) };
      }),
    );
  const faults = gateFaults(shutGates(part, to, state, (name) => world.figure(state.programme, name)));
  if (faults.length > 0) return refuse('gate-shut', faults);
  if (unreadable(words)) return refuse('unwell', reasonFaults('words', words));
  const sealer = new Sealer(asking);
  const said = words.trim() === '' ? ('none' as const) : sealer.seal(words.trim());
  const left = stage.done === true ? state.ties.filter(({ to: end }) => end.startsWith('entry:')) : [];
  return {
    events: [
      { type: 'moved', stage: to, active: stage.done !== true, words: said, at },
      ...left.map(({ id }): EntryEvent => ({ type: 'ended', what: 'tie', id, on: world.today, words: 'none', at })),
    ],
    others: left.map(({ id: tie, to: end }) => ({ id: end.slice(6), events: [{ type: 'let-go', tie, at }] })),
    personal: sealer.values,
    finds: [],
  };
};

const mark = ({ state, part, asking, at }: Scene, command: EntryCommand & { type: 'flag' | 'unflag' }): EntryDecision => {
  const { flag, words } = command;
  if (!own(part.flags, flag)) return refuse('no-such-thing');
  must(reasonFaults('words', words));
  const up = state.flags.some((one) => one.flag === flag);
  if (up === (command.type === 'flag')) return refuse('not-now');
  const sealer = new Sealer(asking);
  const why = sealer.seal(words.trim());
  const event: EntryEvent =
    command.type === 'flag' ? { type: 'flagged', flag: { flag, by: asking.who, at, why }, at } : { type: 'unflagged', flag, why, at };
  return { ...just(event), personal: sealer.values };
};

/** At most so many tags stand on one entry: more say nothing. */
const mostTags = 12;

const tagged = ({ state, world, at }: Scene, { type, tag }: EntryCommand & { type: 'tag' | 'untag' }): EntryDecision => {
  const { programme, register, tags = [] } = state;
  const fault = (code: string, zh: string, en: string) => refuse('unwell', [{ path: 'tag', code, words: t(zh, en) }]);
  if (type === 'untag')
    return tags.includes(tag)
      ? just({ type: 'tagged', tags: tags.filter((one) => one !== tag), at })
      : fault('none', '没有这个标签', 'It has no such tag');
  if (!world.hasTag(programme, register, tag)) return fault('unknown', '这张台账没有这个标签', 'There is no such tag for this register');
  if (tags.includes(tag)) return fault('already', '已经有这个标签', 'It has this tag already');
  if (tags.length >= mostTags) return fault('too-many', `最多 ${mostTags} 个标签`, `At most ${mostTags} tags`);
  return just({ type: 'tagged', tags: [...tags, tag].sort(), at });
};

const reveal = ({ state, at }: Scene, purpose: string): EntryDecision => {
  must(purpose.length > 200 ? reasonFaults('purpose', '') : reasonFaults('purpose', purpose));
  return just({ type: 'revealed', values: sealedIn(state.data), purpose: purpose.trim(), at });
};

const deedOf: Record<Exclude<EntryCommand['type'], 'enter'>, Deed> = {
  'change': 'entries.keep',
  'move': 'entries.keep',
  'assign': 'entries.keep',
  'relate': 'entries.keep',
  'end': 'entries.keep',
  'flag': 'entries.keep',
  'unflag': 'entries.unflag',
  'tag': 'entries.keep',
  'untag': 'entries.keep',
  'plan': 'entries.keep',
  'reach': 'entries.keep',
  'reveal': 'entries.reveal',
  'check': 'entries.see',
  'take-back': 'entries.keep',
};

const onward = (scene: Scene, command: Exclude<EntryCommand, { type: 'enter' }>): EntryDecision => {
  const { state, world, at } = scene;
  switch (command.type) {
    case 'change':
      return change(scene, command);
    case 'move':
      return move(scene, command);
    case 'assign':
      return assigned(scene, command);
    case 'relate':
      return related(scene, command);
    case 'end':
      return endOf(scene, command);
    case 'flag':
    case 'unflag':
      return mark(scene, command);
    case 'tag':
    case 'untag':
      return tagged(scene, command);
    case 'plan':
      return planned(scene, command);
    case 'reach':
      return reached(scene, command);
    case 'reveal':
      return reveal(scene, command.purpose);
    case 'check': {
      const over = overOf(scene);
      const [near, steps] = [nearOf(state, world.today), slipsOf(state, world.today)];
      return {
        ...over,
        events: [
          ...over.events,
          ...(near.length > 0 ? [{ type: 'neared' as const, steps: near, at }] : []),
          ...(steps.length > 0 ? [{ type: 'slipped' as const, steps, at }] : []),
        ],
      };
    }
    case 'take-back': {
      if (state.batch !== command.batch) return nothing;
      const others = state.ties.flatMap(({ id: tie, to }) =>
        to.startsWith('entry:') ? [{ id: to.slice(6), events: [{ type: 'let-go' as const, tie, at }] }] : [],
      );
      return { ...just({ type: 'taken-back', batch: command.batch, at }), others };
    }
  }
};

/** What happens when this is asked of an entry: events, or a refusal, thrown. What somebody may not see is not there. */
export const decideEntry = (world: EntryWorld, id: string, state: Entry | 'none', command: EntryCommand, asking: Asking): EntryDecision => {
  if (command.type === 'enter') return state === 'none' ? enter(world, command, asking) : refuse('key-taken');
  if (state === 'none') return refuse('no-such-thing');
  hold(asking, deedOf[command.type], subjectOf(state));
  if (command.type === 'take-back' && !isSystem(asking)) return refuse('not-yours');
  const { part } = known(world, state.programme, state.register);
  return onward({ id, state, part, world, asking, at: asking.at.toISOString() }, command);
};

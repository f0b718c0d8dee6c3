import { dateText, dayNumber, isDate } from '../calendar/index.ts';
import type { Asking } from '../case/command.ts';
import { Sealer } from '../case/fill.ts';
import { type Deed, may } from '../permission.ts';
import type { TopicRule } from '../programme/programme.ts';
import { type Fault, refuse } from '../refusal.ts';
import { isStorable } from '../storable.ts';
import { t } from '../words.ts';
import {
  goingOn,
  type Lately,
  subjectOfTopic,
  type Topic,
  type TopicCommand,
  type TopicDecision,
  type TopicMatter,
  type TopicStep,
} from './topic.ts';
import { isMet, judgedDays } from './weeks.ts';

/** What a decision about a topic rests on: its matter with what its programme declares, how often people called, and whether it is on already. */
export type TopicWorld = Readonly<{
  today: string;
  matter: TopicMatter | 'unknown';
  rule: TopicRule | 'none';
  lately: Lately;
  /** Calls of the last four weeks, by which an aim is judged. */
  calls: number;
  taken: boolean;
  isUnit: (id: string) => boolean;
}>;

const most = { title: 60, words: 2_000, measures: 20, assisting: 20, calls: 10_000, days: 731 };

/** How long a dismissed matter is left alone. */
const leftAlone = 30;

type Path = (string | number)[];
const fault = (path: Path, code: string, zh: string, en: string): Fault => ({ path: path.join('.'), code, words: t(zh, en) });

const textFault = (path: Path, text: string, longest: number): Fault[] => {
  if (text.trim() === '') return [fault(path, 'missing', '请填写', 'Please fill this in')];
  if (!isStorable(text)) return [fault(path, 'unwritable', '里面有不能保存的字符', 'It holds characters that cannot be kept')];
  return text.length > longest ? [fault(path, 'too-long', `最多 ${longest} 字`, `At most ${longest} characters`)] : [];
};

const dayFault = (path: Path, day: string, today: string): Fault[] => {
  const last = dateText(dayNumber(today) + most.days);
  return isDate(day) && day > today && day <= last
    ? []
    : [fault(path, 'not-allowed', `最早明天，最迟 ${last}`, `Tomorrow at the earliest, ${last} at the latest`)];
};

const unitFault = (path: Path, unit: string, world: TopicWorld): Fault[] =>
  world.isUnit(unit) ? [] : [fault(path, 'no-such-unit', '没有这个单位', 'There is no such unit')];

/** An aim that is reached already is none. */
const aimFault = ({ calls }: { calls: number }, world: TopicWorld): Fault[] =>
  Number.isInteger(calls) && calls >= 0 && calls <= most.calls && !isMet(world.calls, calls)
    ? []
    : [
        fault(
          ['aim', 'calls'],
          'not-allowed',
          `要比现在少：最近 ${judgedDays} 天有 ${world.calls} 件`,
          `Fewer than now: there were ${world.calls} in the last ${judgedDays} days`,
        ),
      ];

type Adopting = TopicCommand & { type: 'adopt' };

const adoptFaults = ({ title, lead, assisting, aim, measures }: Adopting, world: TopicWorld): Fault[] => [
  ...textFault(['title'], title, most.title),
  ...unitFault(['lead'], lead, world),
  ...assisting.flatMap((unit, n) => unitFault(['assisting', n], unit, world)),
  ...(assisting.length > most.assisting || new Set([lead, ...assisting]).size <= assisting.length
    ? [fault(['assisting'], 'not-allowed', '每个单位只写一次', 'Each unit only once')]
    : []),
  ...aimFault(aim, world),
  ...dayFault(['aim', 'by'], aim.by, world.today),
  ...(measures.length === 0 ? [fault(['measures'], 'missing', '至少写一条措施', 'Name at least one measure')] : []),
  ...(measures.length > most.measures ? [fault(['measures'], 'too-many', `最多 ${most.measures} 条`, `At most ${most.measures}`)] : []),
  ...measures
    .slice(0, most.measures)
    .flatMap(({ words, unit, due }, n) => [
      ...textFault(['measures', n, 'words'], words, most.words),
      ...([lead, ...assisting].includes(unit)
        ? []
        : [fault(['measures', n, 'unit'], 'not-allowed', '由主办或协办单位负责', 'One of the units that take part')]),
      ...dayFault(['measures', n, 'due'], due, world.today),
    ]),
];

/** A matter of one's own area that a programme lets be taken on as a whole. */
const matterFor = ({ matter, rule }: TopicWorld, asking: Asking): TopicMatter => {
  if (matter === 'unknown') return refuse('no-such-thing');
  if (!may(asking.posts, 'topics.decide', subjectOfTopic({ matter, lead: 'nobody', assisting: [] }))) return refuse('no-such-thing');
  return rule === 'none' ? refuse('never-topic') : matter;
};

const begin = (world: TopicWorld, command: TopicCommand & { type: 'adopt' | 'dismiss' }, asking: Asking): TopicDecision => {
  const matter = matterFor(world, asking);
  if (world.taken) return refuse('topic-already');
  const faults = command.type === 'adopt' ? adoptFaults(command, world) : textFault(['words'], command.words, most.words);
  if (faults.length > 0) return refuse('unwell', faults);
  const sealer = new Sealer(asking);
  const common = { matter, lately: world.lately, by: asking.who, at: asking.at.toISOString() };
  if (command.type === 'dismiss') {
    const until = dateText(dayNumber(world.today) + leftAlone);
    return { events: [{ type: 'dismissed', ...common, word: sealer.seal(command.words.trim()), until }], personal: sealer.values };
  }
  const { title, lead, assisting, aim, measures } = command;
  const kept = { title: sealer.seal(title.trim()), lead, assisting: [...assisting], aim: { calls: aim.calls, by: aim.by } };
  const planned = measures.map(({ words, unit, due }) => ({ words: sealer.seal(words.trim()), unit, due }));
  return { events: [{ type: 'adopted', ...common, ...kept, measures: planned }], personal: sealer.values };
};

type Stepping = Readonly<{ deed: Deed; from: readonly Topic['stage'][] }>;

const steps: Record<TopicStep['type'], Stepping> = {
  begin: { deed: 'topics.lead', from: ['adopted'] },
  act: { deed: 'topics.act', from: ['underway'] },
  finish: { deed: 'topics.lead', from: ['underway'] },
  sendBack: { deed: 'topics.decide', from: ['checking'] },
  close: { deed: 'topics.decide', from: ['checking'] },
  drop: { deed: 'topics.decide', from: goingOn },
};

/** What may be done to a topic as it stands, by these posts. */
export const stepsFor = (topic: Topic, { posts, who }: Pick<Asking, 'posts' | 'who'>): TopicStep['type'][] =>
  (Object.keys(steps) as TopicStep['type'][]).filter(
    (step) =>
      steps[step].from.includes(topic.stage) &&
      may(posts, steps[step].deed, subjectOfTopic(topic)) &&
      !(step === 'close' && topic.finishedBy === who),
  );

/** The deed by which a command is done, for whoever looks for the post that does it. */
export const topicDeed = (command: TopicCommand): Deed =>
  command.type === 'adopt' || command.type === 'dismiss' ? 'topics.decide' : steps[command.type].deed;

const step = (world: TopicWorld, state: Topic, command: TopicStep, asking: Asking): TopicDecision => {
  const subject = subjectOfTopic(state);
  const { deed, from } = steps[command.type];
  if (!may(asking.posts, 'topics.see', subject)) return refuse('no-such-thing');
  if (!may(asking.posts, deed, subject)) return refuse('not-yours');
  if (!from.includes(state.stage)) return refuse('not-now');
  const [by, at] = [asking.who, asking.at.toISOString()];
  if (command.type === 'begin') return { events: [{ type: 'begun', by, at }], personal: [] };
  if (command.type === 'close' && state.finishedBy === by) return refuse('own-work');
  const unknown = command.type === 'act' && command.measure !== 'none' && !state.measures[command.measure];
  const faults = [
    ...textFault(['words'], command.words, most.words),
    ...(unknown ? [fault(['measure'], 'not-allowed', '没有这一条措施', 'There is no such measure')] : []),
  ];
  if (faults.length > 0) return refuse('unwell', faults);
  const sealer = new Sealer(asking);
  const words = sealer.seal(command.words.trim());
  const personal = sealer.values;
  switch (command.type) {
    case 'act': {
      const { measure, done } = command;
      return { events: [{ type: 'acted', by, at, words, measure, done: done && measure !== 'none' }], personal };
    }
    case 'finish':
      return { events: [{ type: 'finished', by, at, words }], personal };
    case 'sendBack':
      return { events: [{ type: 'sentBack', by, at, words }], personal };
    case 'drop':
      return { events: [{ type: 'dropped', by, at, word: words }], personal };
    case 'close': {
      const stage = state.aim !== 'none' && isMet(world.calls, state.aim.calls) ? 'met' : 'missed';
      return { events: [{ type: 'closed', by, at, word: words, calls: world.calls, stage }], personal };
    }
  }
};

/** What happens to a topic when this is asked, or the refusal, thrown. */
export const decideTopic = (world: TopicWorld, state: Topic | 'none', command: TopicCommand, asking: Asking): TopicDecision => {
  if (command.type === 'adopt' || command.type === 'dismiss') return state === 'none' ? begin(world, command, asking) : refuse('not-now');
  return state === 'none' ? refuse('no-such-thing') : step(world, state, command, asking);
};

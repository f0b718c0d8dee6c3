import { expect, test } from 'vitest';
import { at, Story } from '../case/testing/given.ts';
import { both, type Person, people } from '../case/testing/people.ts';
import { testProgramme } from '../case/testing/programme.ts';
import {
  decideTopic,
  evolveTopic,
  isMet,
  proposalsOf,
  stepsFor,
  type Topic,
  type TopicCommand,
  type TopicWorld,
  weeksOf,
} from './index.ts';

const story = new Story({ programme: testProgramme() });
const asking = (person: Person, moment = '03-20 09:00') => story.asking(person, at(moment));
const rule = { kinds: ['help'], days: 30, calls: 5, rise: 150 } as const;
const world: TopicWorld = {
  today: '2026-03-20',
  matter: { programme: 'test', category: 'pipe', area: 'V', areaPath: ['Z', 'T', 'V'] },
  rule,
  lately: { days: 30, day: '2026-03-20', now: 12, before: 4, lastYear: 6 },
  calls: 11,
  taken: false,
  isUnit: (id) => ['water', 'roads', 'town'].includes(id),
};
const wanted: TopicCommand & { type: 'adopt' } = {
  type: 'adopt',
  category: 'pipe',
  area: 'V',
  title: '三号楼一带水管老化',
  lead: 'water',
  assisting: ['roads'],
  aim: { calls: 1, by: '2026-06-30' },
  measures: [{ words: '换掉主管', unit: 'water', due: '2026-05-01' }],
};
const does = (state: Topic | 'none', command: TopicCommand, person: Person, over: Partial<TopicWorld> = {}) =>
  decideTopic({ ...world, ...over }, state, command, asking(person));
const adopt = (person: Person, more: object = {}, over: Partial<TopicWorld> = {}) => does('none', { ...wanted, ...more }, person, over);
const after = (state: Topic | 'none', decided: ReturnType<typeof does>) => decided.events.reduce(evolveTopic, state) as Topic;
const adopted = after('none', adopt(people.supervisor));
const underway = after(adopted, does(adopted, { type: 'begin' }, people.wang));
const finished = after(underway, does(underway, { type: 'finish', words: '主管全部换好' }, people.wang));

test('only a supervisor of the place adopts what its programme lets be one, and one of a matter at a time', () => {
  expect(() => adopt(people.desk)).toThrow('no-such-thing');
  expect(() => adopt(people.supervisor, {}, { matter: 'unknown' })).toThrow('no-such-thing');
  expect(() => adopt(people.supervisor, {}, { rule: 'none' })).toThrow('never-topic');
  expect(() => adopt(people.supervisor, {}, { taken: true })).toThrow('topic-already');
});

test('every fault is said at once: units, an aim that is reached already, days that are over, measures that nobody has', () => {
  const wrong = {
    title: ' ',
    lead: 'nobody-there',
    assisting: ['roads', 'roads'],
    aim: { calls: 3, by: '2026-03-20' },
    measures: [{ words: '', unit: 'town', due: '2026-02-30' }],
  };
  try {
    adopt(people.supervisor, wrong);
    expect.unreachable();
  } catch (refusal) {
    expect((refusal as { faults: { path: string }[] }).faults.map(({ path }) => path)).toEqual([
      'title',
      'lead',
      'assisting',
      'aim.calls',
      'aim.by',
      'measures.0.words',
      'measures.0.unit',
      'measures.0.due',
    ]);
  }
  expect(() => adopt(people.supervisor, { measures: [] })).toThrow('unwell');
});

test('free words are kept outside the log, and how things were is kept in it', () => {
  const { events, personal } = adopt(people.supervisor);
  expect(events[0]).toMatchObject({ type: 'adopted', lead: 'water', aim: wanted.aim, lately: { now: 12, before: 4, lastYear: 6 } });
  expect(JSON.stringify(events)).not.toMatch(/水管|主管/);
  expect(personal.map(({ value }) => value)).toEqual(['三号楼一带水管老化', '换掉主管']);
});

test('the lead unit begins and finishes, those who assist write down what they did, others see or do nothing', () => {
  expect(() => does(adopted, { type: 'begin' }, people.lu)).toThrow('not-yours');
  expect(() => does(adopted, { type: 'begin' }, people.tian)).toThrow('no-such-thing');
  expect(() => does(adopted, { type: 'act', words: '看过', measure: 0, done: true }, people.wang)).toThrow('not-now');
  expect(() => does(underway, { type: 'act', words: '看过', measure: 7, done: true }, people.lu)).toThrow('unwell');
  const acted = after(underway, does(underway, { type: 'act', words: '路面恢复', measure: 0, done: true }, people.lu));
  expect(acted).toMatchObject({ measures: [{ done: at('03-20 09:00').toISOString() }], deeds: [{ by: 'lu', measure: 0 }] });
  expect(() => does(underway, { type: 'finish', words: '' }, people.wang)).toThrow('unwell');
  expect(stepsFor(underway, asking(people.lu))).toEqual(['act']);
});

test('whether it came to anything is judged by the figure, never by whoever says that it is finished', () => {
  const worn = both('wang', people.wang, people.supervisor);
  expect(() => does(finished, { type: 'close', words: '好了' }, people.wang)).toThrow('not-yours');
  expect(() => does(finished, { type: 'close', words: '好了' }, worn)).toThrow('own-work');
  expect(stepsFor(finished, asking(worn))).toEqual(['sendBack', 'drop']);
  const close = (calls: number) => after(finished, does(finished, { type: 'close', words: '回看四周' }, people.supervisor, { calls }));
  expect([close(4).stage, close(5).stage, close(5).ended]).toMatchObject(['met', 'missed', { calls: 5, by: 'supervisor' }]);
  expect(() => does(close(4), { type: 'drop', words: '不做了' }, people.supervisor)).toThrow('not-now');
  expect(after(finished, does(finished, { type: 'sendBack', words: '东段还没换' }, people.supervisor)).stage).toBe('underway');
  expect([isMet(4, 1), isMet(5, 1), isMet(0, 0)]).toEqual([true, false, true]);
});

test('what is not taken on says why, and is left alone for thirty days', () => {
  const command = { type: 'dismiss', category: 'pipe', area: 'V', words: '本周停水检修，已通知' } as const;
  expect(after('none', does('none', command, people.supervisor))).toMatchObject({ stage: 'dismissed', until: '2026-04-19', title: 'none' });
});

const cell = (area: string, areaPath: string[], now: number, before: number, lastYear = 0) => ({
  category: 'pipe',
  area,
  areaPath,
  now,
  before,
  lastYear,
});

test('the smallest area that stands out is proposed, and a larger one only for what is left over', () => {
  const [V, T] = [cell('V', ['Z', 'T', 'V'], 6, 1), cell('T', ['Z', 'T'], 9, 2)];
  expect(proposalsOf([T, V], rule, false)).toEqual([V]);
  expect(proposalsOf([{ ...T, now: 12 }, V], rule, false)).toEqual([V, { ...T, now: 6, before: 1 }].toSorted((a, b) => b.now - a.now));
  expect(proposalsOf([{ ...T, now: 12 }], rule, false)).toMatchObject([{ area: 'T', now: 12 }]);
});

test('many is not enough: it must be more than before, or than a year ago where anything was counted then', () => {
  expect(proposalsOf([cell('V', ['V'], 4, 0)], rule, false)).toEqual([]);
  expect(proposalsOf([cell('V', ['V'], 6, 5, 1)], rule, false)).toEqual([]);
  expect(proposalsOf([cell('V', ['V'], 6, 5, 1)], rule, true)).toHaveLength(1);
  expect(proposalsOf([cell('V', ['V'], 6, 4, 6)], rule, true)).toHaveLength(1);
});

test('a week without calls is a week with none, and the last week may be begun only', () => {
  expect(weeksOf('2026-03-04', '2026-03-17', new Map([['2026-03-09', 2]]))).toEqual([
    { week: '2026-03-02', calls: 0 },
    { week: '2026-03-09', calls: 2 },
    { week: '2026-03-16', calls: 0 },
  ]);
});

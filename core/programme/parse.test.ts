import { describe, expect, test } from 'vitest';
import { testProgramme } from '../case/testing/programme.ts';
import { t } from '../words.ts';
import * as f from './fields.ts';
import type { Flow, Stage } from './flow.ts';
import { faultsIn, parse } from './parse.ts';
import type { CasePart, CaseProgramme } from './programme.ts';
import { standard } from './standard.ts';

const said = (programme: CaseProgramme) => faultsIn(programme).map(({ path, value }) => `${path} ${JSON.stringify(value)}`);
const faulty = (over: Partial<CasePart>) => said(testProgramme(over));

/** The standard flow with one stage changed as a careless hand would. */
const flow = (name: string, change: (stage: Stage) => object): Flow => {
  const { opens, stages } = standard() as Flow;
  return { opens, stages: { ...stages, [name]: { ...(stages[name] as Stage), ...change(stages[name] as Stage) } } };
};
const action = (stage: string, id: string, change: object): Flow =>
  flow(stage, ({ actions }) => ({ actions: { ...actions, [id]: { ...actions[id], ...change } } }));

test('the standard flow, with and without review, has no fault', () => {
  expect(faulty({})).toEqual([]);
  expect(faulty({ flow: standard({ review: true }) })).toEqual([]);
  expect(faulty({ flow: standard({ without: ['whistle', 'split'] }) })).toEqual([]);
});

test('a fault names path, value and what was allowed; all faults of all programmes at once', () => {
  const one = testProgramme({ flow: action('received', 'accept', { to: 'acepted' }), callBacks: 99 });
  const other = testProgramme({ flow: action('handling', 'resolve', { to: 'handling' }), sources: {} });
  expect(() => parse([testProgramme({ callBacks: 99 })])).toThrow('test.cases.callBacks: 99 is not allowed; at most 10');
  expect(() => parse([{ ...one, cases: { ...one.cases, callBacks: 0 } }, other])).toThrow(
    /^test\.cases\.flow\.stages\.received\.actions\.accept\.to: "acepted" is not allowed; one of received, asked, .*\n[\s\S]*test\.id: "test" is not allowed; an id that no other programme has\n[\s\S]*must lead to a stage held by head or checker or supervisor or caller/,
  );
});

test.each<[string, Partial<CasePart>, string]>([
  [
    'a stage that is not there',
    { flow: action('dispatched', 'sign', { to: 'handlin' }) },
    'cases.flow.stages.dispatched.actions.sign.to "handlin"',
  ],
  [
    'nowhere to go back',
    { flow: action('dispatched', 'return', { back: undefined }) },
    'cases.flow.stages.dispatched.actions.return.back undefined',
  ],
  [
    'a step that leads on from a note',
    { flow: action('handling', 'note', { to: 'resolved' }) },
    'cases.flow.stages.handling.actions.note.to "resolved"',
  ],
  ['an opening nowhere', { flow: { ...(standard() as Flow), opens: 'start' } }, 'cases.flow.opens "start"'],
  ['a stage nothing leads to', { flow: flow('asked', () => ({})) && standard({ without: ['ask'] }) }, 'cases.flow.stages.asked "asked"'],
  [
    'a silence to nowhere',
    { flow: flow('asked', () => ({ silence: { after: { n: 5, unit: 'workDays' }, to: 'gone' } })) },
    'cases.flow.stages.asked.silence.to "gone"',
  ],
  [
    'a caller for whom all wait for ever',
    { flow: flow('completed', () => ({ silence: undefined })) },
    'cases.flow.stages.completed.silence undefined',
  ],
  [
    'work handed in by the desk',
    { flow: flow('handling', () => ({ holder: 'desk' })) },
    'cases.flow.stages.handling.actions.resolve.does "desk"',
  ],
  [
    'a check by whoever handles',
    { flow: action('resolved', 'pass', { by: ['check', 'handle'] }) },
    'cases.flow.stages.resolved.actions.pass.by "handle"',
  ],
  ['a rating by staff', { flow: action('completed', 'rate', { by: 'handle' }) }, 'cases.flow.stages.completed.actions.rate.by "handle"'],
  [
    'a withdrawal by a leader',
    { flow: action('received', 'withdraw', { by: 'supervise' }) },
    'cases.flow.stages.received.actions.withdraw.by "supervise"',
  ],
  [
    'an unknown deed',
    { flow: action('received', 'accept', { by: 'everybody' }) },
    'cases.flow.stages.received.actions.accept.by "everybody"',
  ],
  [
    'an unknown doing',
    { flow: action('received', 'accept', { does: 'vanish' }) },
    'cases.flow.stages.received.actions.accept.does "vanish"',
  ],
  [
    'an ending that is held',
    { flow: flow('archived', () => ({ holder: 'desk' })) },
    'cases.flow.stages.archived {"clocks":"stop","holder":"desk"}',
  ],
  [
    'a demand for a field that is not asked',
    { flow: action('handling', 'resolve', { demands: [{ field: 'diary' }] }) },
    'cases.flow.stages.handling.actions.resolve.demands.0.field "diary"',
  ],
  [
    'a standard field taken over',
    { flow: action('handling', 'resolve', { asks: { done: f.text(t('做', 'Did')) } }) },
    'cases.flow.stages.handling.actions.resolve.asks.done "done"',
  ],
  ['a field of every report', { asks: { words: f.text(t('话', 'Words')) } }, 'cases.asks.words "words"'],
  [
    'a limit of no stage',
    { limits: { handlin: { n: 1, unit: 'workDays' }, promise: { n: 1, unit: 'workDays' }, whistle: { n: 1, unit: 'urgentHours' } } },
    'cases.limits.handlin "handlin"',
  ],
  ['no promise', { limits: { whistle: { n: 1, unit: 'urgentHours' } } }, 'cases.limits.promise undefined'],
  ['a whistle without a limit', { limits: { promise: { n: 1, unit: 'workDays' } } }, 'cases.limits.whistle undefined'],
  ['a limit of another unit', { limits: { promise: { n: 1, unit: 'weeks' } as never } }, 'cases.limits.promise.unit "weeks"'],
  [
    'a source of a group that is not there',
    { sources: { portal: { title: t('网', 'Web'), public: true, group: 'five' } } },
    'cases.sources.portal.group "five"',
  ],
  ['a group without a source', { groups: { five: t('五', 'Five') } }, 'cases.groups.five "five"'],
  ['an open portal without a public source', { sources: { hotline: { title: t('热线', 'Hotline') } } }, 'cases.sources ["hotline"]'],
  [
    'a kind counted twice',
    { counts: { a: { title: t('甲', 'A'), kinds: ['help', 'complaint', 'misconduct'] }, b: { title: t('乙', 'B'), kinds: ['help'] } } },
    'cases.counts "help"',
  ],
  ['a matter that is not there', { matterLimits: { major: {} } }, 'cases.matterLimits "major"'],
  [
    'a condition on a source that is not there',
    { flow: action('received', 'accept', { when: { sources: ['pigeon'] } }) },
    'cases.flow.stages.received.actions.accept.when.sources "pigeon"',
  ],
  ['call-backs that nobody can record', { callBacks: 3, flow: standard({ without: ['record'] }) }, 'cases.callBacks 3'],
  ['words in one language only', { callers: { zh: '居民', en: '' } }, 'cases.callers.en ""'],
  ['a word that the vocabulary does not have', { colour: 'red' } as never, 'cases.colour "red"'],
  ['a field that no builder made', { asks: { floor: f.count(t('层', 'Floor')).max(9) } }, 'cases.asks.floor "a field"'],
  ['a function', { portal: (() => true) as never }, 'cases.portal undefined'],
])('%s', (_, over, fault) => expect(faulty(over).map((one) => one.replace('() => true', 'undefined'))).toContain(fault));

test('a rule added to a field would be lost when it is kept, and is a fault', () => {
  const strict = f.text(t('名', 'Name')).refine((text) => text !== 'x');
  expect(faulty({ asks: { strict } })).toEqual(['cases.asks.strict "a field"']);
});

describe('rounds', () => {
  const round = {
    title: t('走访', 'Walk'),
    about: t('走访', 'Walk'),
    every: { asked: true },
    subjects: { firms: true },
    who: { kinds: ['inspector'] },
    checks: { fire: { title: t('消防', 'Fire'), asks: 'yesNo' } },
  } as const;
  const wrong = (change: object) =>
    faultsIn({ id: 'walks', title: t('走访', 'Walks'), about: t('走访', 'Walks'), rounds: { walk: { ...round, ...change } as never } }).map(
      ({ path }) => path,
    );
  test('name every fault of a checklist and of a recurrence', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ checks: {} })).toEqual(['rounds.walk.checks']);
    expect(wrong({ every: { once: 'centuries' } })).toContain('rounds.walk.every.once');
    expect(wrong({ recheck: { n: 1, unit: 'workDays' } })).toEqual(['rounds.walk.recheck']);
    const checks = {
      fire: { ...round.checks.fire, fails: ['perhaps'], when: { check: 'heat', is: ['yes'] } },
      heat: { title: t('体温', 'Heat'), asks: 'number', least: '38', most: '35' },
      kind: { title: t('种类', 'Kind'), asks: 'choice', options: { one: t('一', 'one') } },
    };
    expect(wrong({ checks })).toEqual([
      'rounds.walk.checks.fire.fails',
      'rounds.walk.checks.fire.when.check',
      'rounds.walk.checks.heat.most',
      'rounds.walk.checks.kind.options',
    ]);
  });
});

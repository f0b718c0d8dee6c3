import { expect, test } from 'vitest';
import { iso, type Story, story } from './testing/given.ts';
import { people } from './testing/people.ts';
import { testProgramme } from './testing/programme.ts';
import { pipe, solved } from './testing/steps.ts';

const { desk, desk2, wang, townDesk, leader, supervisor, checker } = people;
const day = (text: string) => `2026-${text.replace(' ', 'T')}:00+08:00`;

/** Monday 2 March 09:00, handed down with an answer wanted by Thursday 5 March 18:00; our own promise would be the 9th. */
const handed = (due = '03-05 18:00') => story().opened(desk, { source: 'hotline', above: { number: '12345-7', due: day(due) } });
const accepted = (due?: string) => handed(due).act(desk, 'accept', pipe, { at: '03-02 10:00' });
const dispatched = (due?: string) => accepted(due).act(desk, 'dispatch', { lead: 'water' }, { at: '03-02 11:00' });
const handling = (due?: string) => dispatched(due).act(wang, 'sign', {}, { at: '03-02 14:00' });
const last = (told: Story) => ({ request: told.state.requests.at(-1)?.id });
const asksForMore = (until = '03-12 18:00') => handling().act(wang, 'extend', { until: day(until), why: '等件' });
const returned = () => handling().act(wang, 'return', { reason: 'duty', basis: '不是我们的' });

test('every stage gets its share of what remains, in the order of the flow, and ends in office time', () => {
  const told = handed();
  expect(told.state.clock.due < iso('03-02 15:00')).toBe(true);
  const dues = [told.state.clock.due];
  told.act(desk, 'accept', pipe, { at: '03-02 10:00' });
  dues.push(told.state.clock.due);
  told.act(desk, 'dispatch', { lead: 'water' }, { at: '03-02 11:00' });
  dues.push(told.state.clock.due);
  told.act(wang, 'sign', {}, { at: '03-02 14:00' });
  dues.push(told.state.clock.due);
  expect(dues.toSorted()).toEqual(dues);
  expect(dues.at(-1)).toBe(iso('03-05 18:00'));
  expect(dues[2]).toBe(iso('03-02 18:00'));
});

test('with time to spare the stages keep their own limits', () => {
  const told = handling('04-20 18:00');
  expect(told.state.clock.due).toBe(iso('03-06 23:59').replace('59:00', '59:59'));
  expect(told.state.promise.due).toBe(iso('03-09 23:59').replace('59:00', '59:59'));
});

test('where the work is checked before it is answered, the check has its share too', () => {
  const { limits } = testProgramme().cases;
  const programme = testProgramme({ limits: { ...limits, resolved: { n: 2, unit: 'workDays' } } });
  const told = story({ programme }).opened(desk, { source: 'hotline', above: { number: '12345-7', due: day('03-05 18:00') } });
  told.act(desk, 'accept', pipe).act(desk, 'dispatch', { lead: 'water' }).act(wang, 'sign', {});
  expect(told.state.clock.due < iso('03-05 12:00')).toBe(true);
  told.act(wang, 'resolve', solved, { at: '03-04 10:00' });
  expect(told.state.clock.due).toBe(iso('03-05 18:00'));
});

test('neither waiting for the caller nor a suspension moves anything beyond the giver’s date', () => {
  const asked = handed().act(desk, 'ask', { what: '哪一栋？' }, { at: '03-03 09:00' });
  expect(asked.state.promise.due).toBe(iso('03-05 18:00'));
  expect(asked.told('03-05 18:00').map(({ type }) => type)).toContain('climbed');

  const told = handling().act(wang, 'suspend', { until: day('03-12 18:00'), why: '等专家' });
  told.act(desk, 'grant', last(told), { at: '03-03 09:00' });
  expect([told.state.promise.due, told.state.clock.due]).toEqual([iso('03-05 18:00'), iso('03-05 18:00')]);
});

test('after a return inside the zone the stages are planned again in what is left', () => {
  const told = returned();
  told.act(desk, 'grant', last(told), { at: '03-04 09:00' }).act(desk, 'dispatch', { lead: 'roads' }, { at: '03-04 10:00' });
  expect(told.state.clock.due <= iso('03-04 18:00')).toBe(true);
  told.act(people.lu, 'sign', {}, { at: '03-04 11:00' });
  expect([told.state.promise.due, told.state.clock.due]).toEqual([iso('03-05 18:00'), iso('03-05 18:00')]);
});

test('done again before the giver’s date it ends there too; after it, the zone’s own half counts', () => {
  const told = handling('03-06 18:00').act(wang, 'resolve', solved, { at: '03-04 10:00' }).act(checker, 'pass', {}, { at: '03-04 11:00' });
  const later = handling('03-06 18:00').act(wang, 'resolve', solved, { at: '03-04 10:00' });
  later.act(checker, 'fail', { words: '还漏' }, { at: '03-06 10:00' });
  expect([later.state.promise.due, later.state.clock.due]).toEqual([iso('03-06 18:00'), iso('03-06 18:00')]);
  expect(told.state.phase).toBe('done');
  told.act(desk, 'reopen', { words: '又漏了' }, { at: '03-05 10:00' });
  expect(told.state.promise.due).toBe(iso('03-06 18:00'));
  const over = handling('03-06 18:00').act(wang, 'resolve', solved, { at: '03-04 10:00' }).act(checker, 'pass', {}, { at: '03-04 11:00' });
  over.act(desk, 'reopen', { words: '又漏了' }, { at: '03-09 10:00' });
  expect(over.state.promise.due > iso('03-09 10:00')).toBe(true);
});

test('a date beyond the giver’s can only be granted by them: the desk cannot, and no clock moves until they answer', () => {
  const told = asksForMore();
  expect(told.state.requests.at(-1)).toMatchObject({ kind: 'extend', state: 'pending', up: 'wanted' });
  expect(told.refuses(desk, 'grant', last(told))).toBe('above-decides');
  expect(told.refuses(desk, 'answerAbove', { ...last(told), answer: 'granted', until: day('03-12 18:00') })).toBe('not-pending');
  expect(told.refuses(wang, 'sendUp', last(told))).toBe('not-yours');

  told.act(desk, 'sendUp', { ...last(told), words: '请求延期' }, { at: '03-03 09:00' });
  expect(told.types).toEqual(['sent-up']);
  expect(told.state.requests.at(-1)).toMatchObject({ state: 'pending', up: 'sent' });
  expect(told.state.promise.due).toBe(iso('03-05 18:00'));
  expect(told.refuses(desk2, 'sendUp', last(told))).toBe('pending-already');
  expect(told.refuses(desk2, 'grant', last(told))).toBe('above-decides');
  expect(told.refuses(desk2, 'deny', { ...last(told), words: '不行' })).toBe('above-decides');
});

test('their yes needs a new date that lies ahead and is later; it moves the promise, the stage and their limit', () => {
  const told = asksForMore();
  told.act(desk, 'sendUp', last(told), { at: '03-03 09:00' });
  const answer = (until?: string) => ({ ...last(told), answer: 'granted', ...(until && { until: day(until) }) });
  expect(told.refuses(desk, 'answerAbove', answer())).toBe('unwell until:missing');
  expect(told.refuses(desk, 'answerAbove', answer('03-01 18:00'))).toBe('unwell until:past');
  expect(told.refuses(desk, 'answerAbove', answer('03-05 12:00'))).toBe('unwell until:not-later');
  expect(told.refuses(townDesk, 'answerAbove', answer('03-10 18:00'))).toBe('done');
  expect(told.refuses(leader, 'answerAbove', answer('03-10 18:00'))).toBe('not-yours');

  told.act(desk2, 'answerAbove', answer('03-10 18:00'), { at: '03-04 09:00' });
  expect(told.state.requests.at(-1)).toMatchObject({ state: 'granted', up: 'granted' });
  expect(told.state).toMatchObject({ above: { number: '12345-7', due: iso('03-10 18:00') }, extensions: 1 });
  expect([told.state.promise.due, told.state.clock.due]).toEqual([iso('03-10 18:00'), iso('03-10 18:00')]);
});

test('their no leaves every clock where it was', () => {
  const told = asksForMore();
  told.act(desk, 'sendUp', last(told));
  const before = told.state;
  expect(told.refuses(desk, 'answerAbove', { ...last(told), answer: 'denied', until: day('03-10 18:00') })).toBe(
    'unwell until:contradicts',
  );
  told.act(desk, 'answerAbove', { ...last(told), answer: 'denied', words: '不予延期' });
  expect(told.state.requests.at(-1)).toMatchObject({ state: 'denied', up: 'denied' });
  expect([told.state.promise, told.state.clock, told.state.above]).toEqual([before.promise, before.clock, before.above]);
});

test('more time inside the giver’s date is the zone’s own affair', () => {
  const told = handling('03-20 18:00').act(wang, 'extend', { until: day('03-12 18:00'), why: '等件' });
  expect(told.state.requests.at(-1)?.up).toBeUndefined();
  told.act(desk, 'grant', last(told), { at: '03-05 09:00' });
  expect(told.state.promise.due).toBe(iso('03-12 18:00'));
});

test('the second time a leader must want it too before it goes up', () => {
  const told = asksForMore();
  told.act(desk, 'sendUp', last(told)).act(desk, 'answerAbove', { ...last(told), answer: 'granted', until: day('03-10 18:00') });
  told.act(wang, 'extend', { until: day('03-16 18:00'), why: '还在等' }, { at: '03-09 09:00' });
  expect(told.refuses(desk, 'sendUp', last(told))).toBe('not-yours');
  told.act(leader, 'sendUp', last(told));
  expect(told.state.requests.at(-1)?.up).toBe('sent');
});

test('a return goes up; taken back, the case ends here; until then the unit keeps it and no clock stops', () => {
  const told = returned();
  expect(told.state.requests.at(-1)).toMatchObject({ kind: 'return', up: 'wanted' });
  told.act(desk, 'sendUp', last(told), { at: '03-03 09:00' });
  expect(told.state).toMatchObject({ stage: 'handling', lead: 'water', promise: { stopped: 'running' } });
  told.act(desk, 'answerAbove', { ...last(told), answer: 'granted' }, { at: '03-03 15:00' });
  expect(told.state).toMatchObject({ stage: 'givenBack', phase: 'done', holder: 'nobody', promise: { stopped: iso('03-03 15:00') } });
});

test('a return refused above may come with a later date', () => {
  const told = returned();
  told.act(desk, 'sendUp', last(told)).act(desk, 'answerAbove', { ...last(told), answer: 'denied', until: day('03-09 18:00') });
  expect(told.state).toMatchObject({ stage: 'handling', above: { due: iso('03-09 18:00') }, promise: { due: iso('03-09 18:00') } });
  expect(told.state.requests.at(-1)).toMatchObject({ state: 'denied', up: 'denied' });
});

test('a return of a case that nobody handed down never goes up', () => {
  const told = story().opened(desk, { source: 'hotline' }).act(desk, 'accept', pipe).act(desk, 'dispatch', { lead: 'water' });
  told.act(wang, 'return', { reason: 'duty', basis: '不是我们的' });
  expect(told.refuses(desk, 'sendUp', last(told))).toBe('not-now');
});

test('what was sent up waits at the desk, also while the third return is with the supervisor', () => {
  const programme = testProgramme({ returns: { within: { n: 9, unit: 'workDays' }, arbitrateAt: 1 } });
  const told = story({ programme }).opened(desk, { source: 'hotline', above: { number: '12345-7', due: day('03-05 18:00') } });
  told.act(desk, 'accept', pipe).act(desk, 'dispatch', { lead: 'water' }).act(wang, 'return', { reason: 'duty', basis: '不是我们的' });
  expect(told.state.stage).toBe('arbitration');
  told.act(supervisor, 'sendUp', last(told)).act(desk, 'answerAbove', { ...last(told), answer: 'granted' });
  expect(told.state.stage).toBe('givenBack');
});

test('the desk asks above before any unit has the case; no clock moves until they answer', () => {
  const told = accepted();
  expect(accepted(undefined).refuses(leader, 'askAbove', { what: 'return', words: '不属本区' })).toBe('not-yours');
  expect(told.refuses(desk, 'askAbove', { what: 'extend', words: '要等会签' })).toBe('unwell until:missing');
  expect(told.refuses(desk, 'askAbove', { what: 'extend', until: day('03-04 18:00'), words: '早于时限' })).toBe('unwell until:not-later');
  expect(told.refuses(desk, 'askAbove', { what: 'return', until: day('03-09 18:00'), words: '退回' })).toBe('unwell until:contradicts');
  expect(story().opened(desk, { source: 'hotline' }).refuses(desk, 'askAbove', { what: 'return', words: '不是来件' })).toBe('not-now');

  const due = told.state.promise.due;
  told.act(desk, 'askAbove', { what: 'extend', until: day('03-09 18:00'), words: '要等会签' });
  expect(told.state.requests.at(-1)).toMatchObject({ kind: 'extend', state: 'pending', up: 'sent' });
  expect([told.state.promise.due, told.state.stage]).toEqual([due, 'accepted']);
  expect(told.refuses(desk2, 'askAbove', { what: 'return', words: '退回' })).toBe('pending-already');
  expect(told.refuses(leader, 'grant', last(told))).toBe('not-now');
  told.act(desk, 'answerAbove', { ...last(told), answer: 'granted', until: day('03-09 18:00') });
  expect([told.state.promise.due, told.state.stage]).toEqual([iso('03-09 18:00'), 'accepted']);
});

test('what they take back before dispatch ends here', () => {
  const told = handed().act(desk, 'askAbove', { what: 'return', words: '不属本区' });
  told.act(desk, 'answerAbove', { ...last(told), answer: 'granted' });
  expect([told.state.stage, told.state.phase]).toEqual(['givenBack', 'done']);
});

test('a part that is split off keeps the giver’s date, and more time is asked for on the whole', () => {
  const told = accepted().act(desk, 'split', { words: '另一处' }, { number: 'n2' });
  const part = [...told.others.values()].at(-1);
  expect(part?.above).toBe('none');
  expect([part?.promise.due, (part?.clock.due ?? '') < iso('03-05 18:00')]).toEqual([iso('03-05 18:00'), true]);
});

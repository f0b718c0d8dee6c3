import { expect, test } from 'vitest';
import { iso, type Story } from './testing/given.ts';
import { people } from './testing/people.ts';
import { handling, solved } from './testing/steps.ts';

const { desk, wang, wen, leader, leader2, waterHead, system, supervisor } = people;
const day = (text: string) => `2026-${text.replace(' ', 'T')}:00+08:00`;
const last = (told: Story) => told.state.requests.at(-1)?.id;
const grant = (told: Story, person: Parameters<Story['act']>[0], moment?: string) =>
  told.act(person, 'grant', { request: last(told) }, moment ? { at: moment } : {});

test('more time is asked for before the limit, for a later date, with a reason', () => {
  expect(handling().refuses(wang, 'extend', { until: day('03-12 18:00') })).toBe('unwell why:missing');
  expect(handling().refuses(wang, 'extend', { until: day('03-01 18:00'), why: '等件' })).toBe('unwell until:past');
  expect(handling().refuses(wang, 'extend', { until: day('03-09 18:00'), why: '等件' })).toBe('unwell until:not-later');
  expect(handling().refuses(wang, 'extend', { until: '2126-03-09T18:00:00Z', why: '等件' })).toBe('unwell until:too-far');
  expect(handling().refuses(wang, 'extend', { until: day('03-12 18:00'), why: '等件' }, { at: '03-10 00:00' })).toBe('too-late');
});

test('clocks run until it is granted', () => {
  const told = handling().act(wang, 'extend', { until: day('03-12 18:00'), why: '等件' });
  expect(told.state.promise.due).toBe(handling().state.promise.due);
  expect(told.refuses(wang, 'extend', { until: day('03-13 18:00'), why: '等件' })).toBe('pending-already');
});

test('the desk grants the first extension, only a leader the second; never one’s own family', () => {
  const told = handling().act(wang, 'extend', { until: day('03-12 18:00'), why: '等件' });
  expect(told.refuses(wen, 'grant', { request: last(told) })).toBe('not-yours');
  expect(told.refuses(waterHead, 'grant', { request: last(told) })).toBe('own-work');
  grant(told, desk, '03-05 09:00');
  expect(told.state).toMatchObject({ extensions: 1, promise: { due: iso('03-12 18:00'), start: iso('03-02 09:00') } });
  expect(told.state.clock.due).toBe(iso('03-12 18:00'));

  told.act(wang, 'extend', { until: day('03-16 18:00'), why: '还在等' });
  expect(told.refuses(desk, 'grant', { request: last(told) })).toBe('not-yours');
  grant(told, leader);
  expect(told.state).toMatchObject({ extensions: 2, promise: { due: iso('03-16 18:00') } });
});

test('an extension that has come too late, or has become pointless, is not granted', () => {
  const told = handling().act(wang, 'extend', { until: day('03-12 18:00'), why: '等件' });
  expect(told.refuses(desk, 'grant', { request: last(told) }, { at: '03-12 18:00' })).toBe('too-late');
  const both = handling().act(wang, 'extend', { until: day('03-10 18:00'), why: '等件' });
  const first = last(both);
  both.act(wang, 'suspend', { until: day('03-31 18:00'), why: '等专家' });
  grant(both, desk);
  expect(both.refuses(desk, 'grant', { request: first })).toBe('not-now');
});

test('suspended until a date: the clocks stand still, the pause is kept, and they run on after it', () => {
  const told = handling().act(wang, 'suspend', { until: day('03-06 18:00'), why: '等配件' });
  grant(told, desk, '03-03 09:00');
  expect(told.state.pauses).toEqual([{ from: iso('03-03 09:00'), to: iso('03-06 18:00'), why: 'suspended' }]);
  expect(told.state.promise.due).toBe(iso('03-12 23:59').replace('59:00', '59:59'));
  expect(told.state.clock.due).toBe(iso('03-11 23:59').replace('59:00', '59:59'));
});

test('a suspension ends with the work: what is handed in is not still suspended when it fails', () => {
  const told = handling().act(wang, 'suspend', { until: day('03-31 18:00'), why: '等配件' });
  grant(told, desk, '03-03 09:00').act(wang, 'resolve', solved, { at: '03-04 10:00' });
  expect(told.state.pauses).toEqual([{ from: iso('03-03 09:00'), to: iso('03-04 10:00'), why: 'suspended' }]);
  told.act(people.checker, 'fail', { words: '还漏' }, { at: '03-06 10:00' });
  expect(told.state.pauses.at(-1)).toEqual({ from: iso('03-04 10:00'), to: iso('03-06 10:00'), why: 'checked' });
  expect(told.state.promise.due).toBe(iso('03-12 23:59').replace('59:00', '59:59'));
});

test('hung after it was late, it climbs no further', () => {
  const told = handling().clock('03-10 00:00');
  expect(told.state.rung).toBe('late');
  told.act(wang, 'hang', { until: day('12-31 18:00'), plan: '列入明年改造' });
  grant(told, leader2, '03-10 09:00');
  expect(told.told('03-30 09:00').map(({ type }) => type)).not.toContain('climbed');
});

test('hung needs a leader and a plan, and a word of progress every month', () => {
  expect(handling().refuses(wang, 'hang', { until: day('12-31 18:00') })).toBe('unwell plan:missing');
  const told = handling().act(wang, 'hang', { until: day('12-31 18:00'), plan: '列入明年改造' });
  expect(told.refuses(desk, 'grant', { request: last(told) })).toBe('not-yours');
  grant(told, leader2, '03-03 09:00');
  expect(told.state).toMatchObject({ hung: true, progressDue: iso('04-02 23:59').replace('59:00', '59:59') });
  expect(told.refuses(wang, 'return', { reason: 'duty', basis: '不是' })).toBe('not-now');

  expect(told.told('04-02 23:59')).toEqual([]);
  expect(told.told('04-03 00:00')).toMatchObject([{ type: 'progress-missed' }]);
  told.act(wang, 'note', { words: '已完成勘察' }, { at: '04-01 10:00' });
  expect(told.told('04-03 00:00')).toEqual([]);
  told.clock('05-02 10:00');
  expect(told.types).toEqual(['progress-missed']);
  expect(told.told('05-02 10:00')).toEqual([]);

  told.act(wang, 'resolve', solved, { at: '06-01 10:00' });
  expect(told.state).toMatchObject({ hung: false, inTime: 'yes', progressDue: 'none' });
});

test('handed in, nothing is pending any more', () => {
  const told = handling().act(wang, 'extend', { until: day('03-12 18:00'), why: '等件' });
  told.act(wang, 'resolve', solved);
  expect(told.state.requests.map(({ state }) => state)).toEqual(['denied']);
});

test('neither the job nor a stranger grants', () => {
  const told = handling().act(wang, 'suspend', { until: day('03-06 18:00'), why: '等配件' });
  expect(told.refuses(system, 'grant', { request: last(told) })).toBe('not-yours');
  expect(told.refuses(people.lu, 'grant', { request: last(told) })).toBe('no-such-case');
  expect(told.refuses(supervisor, 'grant', { request: last(told) })).toBe('done');
});

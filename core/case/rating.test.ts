import { expect, test } from 'vitest';
import { book, kinOf } from './testing/book.ts';
import { at, iso } from './testing/given.ts';
import { both, callerOf, people } from './testing/people.ts';
import { testProgramme } from './testing/programme.ts';
import { archived, callerIn, completed, handling, solved } from './testing/steps.ts';

const { desk, wang, checker, checker2, crewChecker } = people;
const good = { solved: 'yes', score: 5 };
const bad = { solved: 'no', score: 1, remark: '还是漏' };
const called = { outcome: 'reached', call: 'REC-1', ...good };
const wanted = { programme: testProgramme({ callBacks: 3 }) };

import { waitsOf } from './waits.ts';

test('nobody but the caller rates', () => {
  for (const person of [desk, checker]) expect(completed().refuses(person, 'rate', good)).toBe('not-yours');
  expect(completed().refuses(wang, 'rate', good)).toBe('not-yours');
  expect(completed().refuses(callerOf('somebody-else'), 'rate', good)).toBe('no-such-case');
  const told = completed();
  expect(told.refuses(callerIn(told), 'rate', { solved: 'yes', score: 6 })).toBe('unwell score:too-large');
});

test('the caller’s rating ends the case, and nobody can change it', () => {
  const told = archived();
  expect(told.state).toMatchObject({
    stage: 'archived',
    ratings: [{ handling: 1, main: true, solved: 'yes', score: 5, by: 'link' }],
    unrated: false,
  });
  expect(told.refuses(callerIn(told), 'rate', bad)).toBe('not-now');
});

test('not solved: done again under the same number with half the limit, once by right', () => {
  const told = completed();
  told.act(callerIn(told), 'rate', bad, { at: '03-06 10:00' });
  expect(told.state).toMatchObject({
    stage: 'handling',
    number: '20260302-0001',
    handling: 2,
    lead: 'water',
    handler: 'wang',
    inTime: 'unjudged',
    rung: 'none',
  });
  expect(told.state.promise).toMatchObject({
    limit: '3 workDays',
    start: iso('03-06 10:00'),
    stopped: 'running',
    due: iso('03-11 23:59').replace('59:00', '59:59'),
  });
  expect(told.state.ratings).toMatchObject([{ solved: 'no', score: 1 }]);
  told.act(wang, 'resolve', solved).act(checker, 'pass').act(callerIn(told), 'rate', { solved: 'no', score: 2 });
  expect(told.state).toMatchObject({
    stage: 'archived',
    ratings: [
      { handling: 1, score: 1 },
      { handling: 2, score: 2 },
    ],
  });
});

test('done again when the unit is no more: the desk has it', () => {
  const kin = (unit: string, on: Date) => (unit === 'water' && on > at('03-05 12:00') ? undefined : kinOf(unit));
  const told = completed({ book: book({ kin }) });
  told.act(callerIn(told), 'rate', bad, { at: '03-06 10:00' });
  expect(told.state).toMatchObject({ stage: 'accepted', holder: 'desk', lead: 'nobody', handling: 2 });
});

test('14 days of silence: unrated, never satisfied', () => {
  const told = completed();
  expect(told.told('03-19 23:59')).toEqual([]);
  told.clock('03-20 00:00');
  expect(told.state).toMatchObject({ stage: 'archived', unrated: true, ratings: [] });
});

test('where call-backs are wanted, silence counts after three at different hours', () => {
  const told = completed(wanted);
  expect(told.told('03-25 10:00')).toEqual([]);
  told
    .act(checker, 'record', { outcome: 'unanswered' }, { at: '03-10 09:10' })
    .act(checker, 'record', { outcome: 'unanswered' }, { at: '03-11 09:50' });
  expect(told.state.calls).toEqual([9]);
  told.act(checker, 'record', { outcome: 'unanswered' }, { at: '03-11 19:00' });
  expect(told.wake).toBe('never');
  told.act(checker, 'record', { outcome: 'refused' }, { at: '03-12 12:00' });
  expect(told.wake).toBe(iso('03-20 00:00').replace('16:00:00', '15:59:59'));
  expect(told.clock('03-20 00:00').state).toMatchObject({ stage: 'archived', unrated: true });
});

test('the third call-back after the silence ends it at once', () => {
  const told = completed(wanted);
  for (const moment of ['03-24 09:00', '03-24 12:00']) told.act(checker, 'record', { outcome: 'wrong' }, { at: moment });
  told.act(checker, 'record', { outcome: 'unanswered' }, { at: '03-25 18:00' });
  expect(told.types).toEqual(['called-back', 'lapsed']);
  expect(told.state).toMatchObject({ stage: 'archived', unrated: true });
});

test('nobody can be called who left no number', () => {
  const told = completed(wanted);
  expect(told.state.silence).toMatchObject({ calls: 3 });
  const nameless = handling({ ...wanted });
  nameless.state = { ...nameless.state, callers: nameless.state.callers.map(({ phone: _, ...one }) => one) };
  nameless.act(wang, 'resolve', solved).act(checker, 'pass');
  expect(nameless.state.silence).toMatchObject({ calls: 0 });
  expect(waitsOf(told.state).map(({ tray }) => tray)).toEqual(['caller', 'callback']);
  expect(waitsOf(nameless.state).map(({ tray }) => tray)).toEqual(['caller']);
});

test('a call-back is entered as told, with the call’s record, by somebody of neither unit', () => {
  expect(completed().refuses(checker, 'record', { outcome: 'reached', solved: 'yes' })).toBe('unwell score:missing call:missing');
  expect(completed().refuses(crewChecker, 'record', called)).toBe('no-such-case');
  expect(completed().refuses(both('wang', wang, checker), 'record', called)).toBe('not-yours');
  expect(completed().refuses({ ...checker, who: 'wang' }, 'record', called)).toBe('own-work');
  const told = completed().act(checker, 'record', called);
  expect(told.state).toMatchObject({ stage: 'archived', ratings: [{ by: 'told', main: true, score: 5 }] });
  expect(told.last).toMatchObject([{ data: { call: 'REC-1' } }]);
});

test('after the call-back the link rates no more, and the other way round', () => {
  const told = completed();
  told.act(callerIn(told), 'rate', bad);
  told.act(wang, 'resolve', solved).act(checker, 'pass');
  expect(told.refuses(checker2, 'record', { ...called, caller: told.state.callers[0]?.id })).toBe('done');
});

test('rework needs a reason, and only the desk or a caller-back orders it', () => {
  expect(completed().refuses(desk, 'rework')).toBe('unwell words:missing');
  expect(completed().refuses(wang, 'rework', { words: '再来' })).toBe('not-yours');
  expect(completed().act(desk, 'rework', { words: '没修好' }).state).toMatchObject({ stage: 'handling', handling: 2 });
});

test('the caller reopens once by right, from then on the desk', () => {
  const told = archived();
  const own = callerIn(told);
  expect(told.refuses(wang, 'reopen', { words: '再来' })).toBe('not-yours');
  told.act(own, 'reopen', { words: '又漏了' }, { at: '03-20 10:00' });
  expect(told.state).toMatchObject({ stage: 'handling', handling: 2, reopened: 1, promise: { limit: '3 workDays' }, unrated: false });
  told.act(wang, 'resolve', solved).act(checker, 'pass').act(own, 'rate', good);
  expect(told.refuses(own, 'reopen', { words: '又漏了' })).toBe('not-now');
  expect(told.act(desk, 'reopen', { words: '电话反映' }).state).toMatchObject({
    stage: 'handling',
    handling: 3,
    reopened: 2,
    promise: { limit: '3 workDays' },
  });
});

test('who has had it done again by rating has used the right', () => {
  const told = completed();
  told.act(callerIn(told), 'rate', bad).act(wang, 'resolve', solved).act(checker, 'pass').act(callerIn(told), 'rate', good);
  expect(told.refuses(callerIn(told), 'reopen', { words: '又漏' })).toBe('not-now');
});

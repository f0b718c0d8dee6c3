import { expect, test } from 'vitest';
import { standard } from '../programme/standard.ts';
import { iso, story } from './testing/given.ts';
import { both, people } from './testing/people.ts';
import { testProgramme } from './testing/programme.ts';
import { handling, pipe, resolved, solved } from './testing/steps.ts';
import { waitsOf } from './waits.ts';

const { desk, wang, wen, waterHead, checker, checker2, waterChecker, crewChecker, leader } = people;
const reviewed = { programme: testProgramme({ flow: standard({ review: true }) }) };

test('resolving says what was done and what the caller was told', () =>
  expect(handling().refuses(wang, 'resolve', {})).toBe('unwell done:missing reply:missing'));

test('both clocks stop at resolve, and in time is judged there', () => {
  const told = resolved();
  expect(told.state).toMatchObject({
    stage: 'resolved',
    holder: 'checker',
    resolver: 'wang',
    inTime: 'yes',
    promise: { stopped: iso('03-04 10:00') },
  });
  expect(waitsOf(told.state)).toMatchObject([{ tray: 'check', what: 'case' }]);
  expect(told.last).toMatchObject([{ type: 'resolved', data: { after: [{ sha256: 'sha-2' }] } }]);
  expect(handling().act(wang, 'resolve', solved, { at: '03-10 00:00' }).state.inTime).toBe('no');
});

test('nobody of the lead unit’s family checks, nor who did the work under another hat', () => {
  expect(resolved().refuses(wang, 'pass')).toBe('not-yours');
  expect(resolved().refuses(waterChecker, 'pass')).toBe('no-such-case');
  expect(resolved().refuses(crewChecker, 'pass')).toBe('no-such-case');
  const twoHats = both('wang', wang, people.checker);
  expect(resolved().refuses(twoHats, 'pass')).toBe('not-yours');
  expect(resolved().refuses({ ...checker, who: 'wang' }, 'pass')).toBe('own-work');
  expect(resolved().refuses(people.checker, 'pass')).toBe('done');
});

test('passed, it goes to the caller; with nobody who called, to the archive, unrated', () => {
  const told = resolved().act(checker, 'pass');
  expect(told.state).toMatchObject({ stage: 'completed', holder: 'caller', unrated: false });
  const found = story().opened(desk, { source: 'patrol' }).act(desk, 'accept', pipe).act(desk, 'dispatch', { lead: 'water' });
  found.act(wang, 'sign').act(wang, 'resolve', solved).act(checker, 'pass');
  expect(found.state).toMatchObject({ stage: 'archived', phase: 'done', unrated: true, ratings: [] });
});

test('failed, it is back with the unit and the clocks run on from where they stood', () => {
  expect(resolved().refuses(checker, 'fail')).toBe('unwell words:missing');
  const told = resolved().act(checker, 'fail', { words: '还在渗水' }, { at: '03-06 10:00' });
  expect(told.state).toMatchObject({ stage: 'handling', lead: 'water', handler: 'wang', inTime: 'unjudged', handling: 1 });
  expect(told.state.pauses).toEqual([{ from: iso('03-04 10:00'), to: iso('03-06 10:00'), why: 'checked' }]);
  expect(told.state.promise).toMatchObject({ stopped: 'running', due: iso('03-11 23:59').replace('59:00', '59:59') });
  expect(told.state.clock).toMatchObject({
    limit: '4 workDays',
    start: iso('03-02 14:00'),
    due: iso('03-10 23:59').replace('59:00', '59:59'),
  });
});

test('where the head reviews, work counts only when approved, by somebody who did not do it', () => {
  const told = handling(reviewed).act(wang, 'resolve', solved, { at: '03-09 10:00' });
  expect(told.state).toMatchObject({ stage: 'reviewing', holder: 'head', inTime: 'unjudged', promise: { stopped: 'running' } });
  expect(waitsOf(told.state)).toMatchObject([{ tray: 'head:water' }]);
  expect(told.refuses(wen, 'approve')).toBe('not-yours');
  expect(told.refuses(leader, 'approve')).toBe('not-yours');
  expect(told.refuses({ ...waterHead, who: 'wang' }, 'approve')).toBe('own-work');
  expect(told.refuses(waterHead, 'sendBack')).toBe('unwell words:missing');
  told.act(waterHead, 'approve', {}, { at: '03-10 09:00' });
  expect(told.state).toMatchObject({ stage: 'resolved', inTime: 'no', promise: { stopped: iso('03-10 09:00') } });
});

test('sent back, the handling clock runs on', () => {
  const told = handling(reviewed);
  const { clock } = told.state;
  told.act(wang, 'resolve', solved, { at: '03-04 10:00' }).act(waterHead, 'sendBack', { words: '照片不清' }, { at: '03-05 10:00' });
  expect(told.state).toMatchObject({ stage: 'handling', clock, inTime: 'unjudged' });
});

test('a supervised case needs another person’s approval at pass', () => {
  const told = handling().act(people.supervisor, 'supervise', { words: '限期办结' });
  told.act(wang, 'resolve', solved).act(checker, 'pass');
  expect(told.types).toEqual(['requested']);
  expect(told.state).toMatchObject({ stage: 'resolved', requests: [{ kind: 'close', needs: 'another', by: 'checker', unit: 'water' }] });
  const request = told.state.requests[0]?.id;
  expect(told.refuses(checker2, 'pass')).toBe('pending-already');
  expect(told.refuses({ ...leader, who: 'checker' }, 'grant', { request })).toBe('own-work');
  expect(told.refuses(waterHead, 'grant', { request })).toBe('own-work');
  expect(told.refuses(desk, 'grant', { request })).toBe('not-yours');
  told.act(leader, 'grant', { request });
  expect(told.state).toMatchObject({ stage: 'completed', holder: 'caller' });
});

test('a supervised case that fails asks for no approval any more', () => {
  const told = handling().act(people.supervisor, 'supervise', { words: '限期办结' }).act(wang, 'resolve', solved);
  told.act(checker, 'pass').act(checker2, 'fail', { words: '还漏' });
  expect(told.state.requests.map(({ state }) => state)).toEqual(['denied']);
});

import { expect, test } from 'vitest';
import { iso, story } from './testing/given.ts';
import { callerOf, people } from './testing/people.ts';
import { testProgramme } from './testing/programme.ts';
import { accepted, archived, callerIn, handling, pipe, received } from './testing/steps.ts';

const { desk, grid, wang, admin, townDesk } = people;
const anybody = callerOf('nobody');
const open = (data: object) => ({ type: 'open', number: 'n', data }) as const;

test('a case that is open is not opened again', () => expect(received().refusal(anybody, open({ words: '水' }))).toBe('already-open'));

test('nothing can be done to a case that is not there', () => {
  expect(story().refuses(desk, 'accept', pipe)).toBe('no-such-case');
  expect(story().refusal(desk, { type: 'reveal', purpose: '回访' })).toBe('no-such-case');
});

test('a report without words, with a strange field and a wrong type is refused with every fault at once', () =>
  expect(story().refusal(anybody, open({ wrods: 'x', floor: 'three' }))).toBe('unwell words:missing floor:wrong-kind wrods:unknown-field'));

test('words that cannot be kept are refused', () => {
  expect(story().refusal(anybody, open({ words: 'a\u0000b' }))).toBe('unwell words:unwritable');
  expect(story().refusal(anybody, open({ words: 'half \ud800' }))).toBe('unwell words:unwritable');
});

test('a caller leaves to the desk what the desk decides', () =>
  expect(story().refusal(anybody, open({ words: '水', category: 'pipe', urgency: 'danger', health: '高血压', kind: 'help' }))).toBe(
    'unwell category:staff-only urgency:staff-only kind:staff-only health:staff-only',
  ));

test('a caller may only come by a public source, staff must say by which', () => {
  expect(story().refusal(anybody, open({ words: '水', source: 'hotline' }))).toBe('unwell source:unknown');
  expect(story().refusal(desk, open({ words: '水' }))).toBe('unwell source:missing');
  expect(story().refusal(desk, open({ words: '水', source: 'carrier-pigeon' }))).toBe('unwell source:not-offered');
});

test('where the portal is closed, callers come by the desk', () =>
  expect(story({ programme: testProgramme({ portal: false }) }).refusal(anybody, open({ words: '水' }))).toBe('not-yours'));

test('a place, a category or a unit that nobody knows is named, all at once', () =>
  expect(story().refusal(desk, open({ words: '水', source: 'hotline', area: 'X', category: 'elsewhere', about: ['nobody'] }))).toBe(
    'unwell category:unknown area:unknown about:unknown',
  ));

test('staff open cases inside their own area only, administrators none', () => {
  expect(story().refusal(grid, open({ words: '水', source: 'patrol', area: 'P' }))).toBe('not-yours');
  expect(story().refusal(grid, open({ words: '水', source: 'patrol', area: 'V' }))).toBe('done');
  expect(story().refusal(admin, open({ words: '水', source: 'patrol' }))).toBe('not-yours');
});

test('a photo that never arrived is named', () =>
  expect(story().refusal(anybody, open({ words: '水', photos: ['22222222-2222-4222-8222-222222222222'] }))).toBe(
    'unwell photos:no-such-file',
  ));

test('a date from above that is a slip of the keyboard is refused', () =>
  expect(story().refusal(desk, open({ words: '水', source: 'hotline', above: { number: 'A1', due: '2206-03-05T00:00:00Z' } }))).toBe(
    'unwell above.due:too-far',
  ));

test('a report waits at the desk of its area with both clocks running', () => {
  const { state } = received({}, { place: { lng: 113.2, lat: 33.7, address: '三号楼' } });
  expect(state).toMatchObject({
    stage: 'received',
    phase: 'intake',
    holder: 'desk',
    source: 'portal',
    kind: 'help',
    urgency: 'normal',
    area: 'T',
  });
  expect(state.areaPath).toEqual(['Z', 'T']);
  expect(state.point).toEqual([1_132_000_000, 337_000_000]);
  expect(state.clock).toMatchObject({ limit: '4 workHours', due: iso('03-02 15:00'), stopped: 'running' });
  expect(state.promise).toMatchObject({ limit: '5 workDays', due: iso('03-09 23:59').replace('59:00', '59:59'), told: 'nothing' });
});

test('the button opens an urgent case; by night the leader on duty sees it too', () => {
  const told = received({}, { source: 'button' });
  expect(told.state).toMatchObject({ urgency: 'urgent', night: false, promise: { limit: '24 urgentHours' } });
  const night = story().opened(anybody, { source: 'button' }, '03-02 23:00');
  expect(night.state.night).toBe(true);
});

test('the limit of whoever handed it down is the tighter promise', () => {
  const told = story().opened(desk, { source: 'hotline', above: { number: '12345-7', due: '2026-03-04T18:00:00+08:00' } });
  expect(told.state.above).toEqual({ number: '12345-7', due: iso('03-04 18:00') });
  expect(told.state.promise.due).toBe(iso('03-04 18:00'));
  const loose = story().opened(desk, { source: 'hotline', above: { number: '12345-8', due: '2026-04-04T18:00:00+08:00' } });
  expect(loose.state.promise).toMatchObject({
    limit: `5 workDays by ${iso('04-04 18:00')}`,
    due: iso('03-09 23:59').replace('59:00', '59:59'),
  });
});

test('no stage of it takes longer than its giver waits', () => {
  const told = story().opened(desk, { source: 'hotline', above: { number: '12345-7', due: '2026-03-04T18:00:00+08:00' } });
  told.act(desk, 'accept', pipe).act(desk, 'dispatch', { lead: 'water' }).act(wang, 'sign', {}, { at: '03-03 09:00' });
  expect(told.state.clock).toMatchObject({ start: iso('03-03 09:00'), due: iso('03-04 18:00') });
  expect(told.state.promise.due).toBe(iso('03-04 18:00'));
});

test('nothing that names anybody stands in an event', () => {
  const told = story().opened(desk, {
    source: 'hotline',
    words: '张某某家漏水',
    caller: { name: '张某某', phone: '10000001234' },
    health: '高血压',
    floor: 3,
    place: { address: '三号楼二单元' },
  });
  const text = JSON.stringify(told.events);
  for (const word of ['张某某', '10000001234', '高血压', '三号楼']) expect(text).not.toContain(word);
  expect(told.personal.map(({ value }) => value).toSorted()).toEqual(
    ['张某某家漏水', '张某某', '10000001234', '三号楼二单元', '高血压'].toSorted(),
  );
  expect(told.personal.find(({ value }) => value === '高血压')?.class).toBe('sensitive');
  expect(told.events[0]).toMatchObject({ data: { floor: 3, health: { class: 'sensitive' } } });
});

test('only the desk of the area classifies, and only once it is asked for everything', () => {
  expect(received().refuses(wang, 'accept', pipe)).toBe('no-such-case');
  expect(story().opened(anybody).refuses(townDesk, 'accept', pipe)).toBe('no-such-case');
  expect(received().refuses(desk, 'accept', {})).toBe('unwell kind:not-offered category:missing area:missing');
  expect(received().refuses(desk, 'accept', { ...pipe, kind: 'thanks' })).toBe('unwell kind:not-offered');
  expect(received().refuses(desk, 'accept', { ...pipe, matter: 'weather' })).toBe('unwell matter:not-offered');
  expect(received().refuses(desk, 'dispatch', { lead: 'water' })).toBe('not-now');
  expect(received().refuses(desk, 'constructor')).toBe('not-now');
});

test('accepting classifies, and makes the promise anew from the report on', () => {
  const told = received().act(desk, 'accept', { kind: 'help', category: 'gas', area: 'V', matter: 'demand' }, { at: '03-02 09:30' });
  expect(told.types).toEqual(['accepted']);
  expect(told.state).toMatchObject({
    stage: 'accepted',
    category: 'gas',
    area: 'V',
    areaPath: ['Z', 'T', 'V'],
    urgency: 'danger',
    matter: 'demand',
  });
  expect(told.state.promise).toMatchObject({ limit: '2 urgentHours', start: iso('03-02 09:00'), due: iso('03-02 11:00') });
  expect(told.state.clock).toMatchObject({ limit: '4 workHours', start: iso('03-02 09:30') });
});

test('classifying again does not give the desk its time again', () => {
  const told = accepted().clock('03-02 15:01');
  const { clock, since } = told.state;
  expect(clock.told).toBe('yellow');
  expect(told.act(desk, 'accept', { ...pipe, matter: 'quarrel' }, { at: '03-02 15:30' }).state).toMatchObject({
    stage: 'accepted',
    since,
    clock,
  });
});

test('asked: both clocks pause until the caller supplies, and run on from where they stood', () => {
  const told = received().act(desk, 'ask', { what: '哪一栋楼？' }, { at: '03-02 11:00' });
  expect(told.state).toMatchObject({ stage: 'asked', holder: 'caller', promise: { due: 'open' }, clock: { limit: 'none' }, violations: 0 });
  expect(told.wake).toBe(told.state.silence === 'never' ? '' : told.state.silence.at);
  told.act(callerIn(told), 'supply', { words: '三号楼' }, { at: '03-04 09:00' });
  expect(told.state).toMatchObject({ stage: 'received', holder: 'desk' });
  expect(told.state.clock).toMatchObject({ limit: '4 workHours', start: iso('03-02 09:00'), due: iso('03-04 11:00') });
  expect(told.state.promise.due).toBe(iso('03-11 23:59').replace('59:00', '59:59'));
});

test('asking twice breaks the one-time notice and is counted', () => {
  const told = received().act(desk, 'ask', { what: '哪一栋？' });
  told.act(callerIn(told), 'supply', { words: '三号' }).act(desk, 'ask', { what: '几单元？' });
  expect(told.last).toMatchObject([{ type: 'asked', again: true }]);
  expect(told.state).toMatchObject({ asked: 2, violations: 1 });
});

test('after silence the desk decides', () => {
  const told = received().act(desk, 'ask', { what: '哪一栋？' }, { at: '03-02 11:00' });
  expect(told.told('03-09 23:59')).toEqual([]);
  told.clock('03-10 00:00');
  expect(told.types[0]).toBe('lapsed');
  expect(told.state).toMatchObject({ stage: 'received', holder: 'desk', unrated: false });
  expect(told.state.pauses).toEqual([{ from: iso('03-02 11:00'), to: iso('03-10 00:00'), why: 'asked' }]);
});

test('declining needs a reason of the list, its basis and where to go instead, and ends it', () => {
  expect(received().refuses(desk, 'decline', { reason: 'lazy' })).toBe('unwell reason:not-offered basis:missing instead:missing');
  const told = received().act(desk, 'decline', { reason: 'statutory', basis: '行政复议法', instead: '请向复议机关提出' });
  expect(told.state).toMatchObject({ stage: 'declined', phase: 'done', holder: 'nobody', promise: { stopped: iso('03-02 09:00') } });
  expect(told.wake).toBe('never');
  expect(told.refuses(desk, 'accept', pipe)).toBe('not-now');
});

test('the desk answers at once; its own people do not check that', () => {
  const told = accepted().act(desk, 'answer', { reply: '今晚八点恢复' }, { at: '03-02 10:30' });
  expect(told.state).toMatchObject({ stage: 'resolved', lead: 'centre', resolver: 'desk', inTime: 'yes', first: 'nobody' });
  expect(told.refuses(people.deskChecker, 'pass')).toBe('no-such-case');
  expect(told.refuses(people.checker, 'pass')).toBe('done');
  told.act(people.checker, 'fail', { words: '没有说清楚' });
  expect(told.state).toMatchObject({ stage: 'accepted', holder: 'desk', lead: 'nobody', inTime: 'unjudged' });
});

test('a caller may say a few words more while it is with the desk or a unit; no clock notices, and nobody else may', () => {
  const told = handling();
  const due = told.state.promise.due;
  told.act(callerIn(told), 'add', { words: '现在水更大了' });
  expect(told.types).toEqual(['added']);
  expect(told.state).toMatchObject({ stage: 'handling', promise: { due } });
  expect(told.refuses(wang, 'add', { words: '代写' })).toBe('not-yours');
  const over = archived();
  expect(over.refuses(callerIn(over), 'add', { words: '谢谢' })).toBe('not-now');
});

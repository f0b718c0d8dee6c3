import { expect, test } from 'vitest';
import { may } from '../permission.ts';
import { decide, maySee } from './decide.ts';
import { evolve } from './evolve.ts';
import { subjectOf } from './scene.ts';
import type { Case } from './state.ts';
import { book } from './testing/book.ts';
import { iso, type Story, story, world } from './testing/given.ts';
import { people } from './testing/people.ts';
import { receivingProgramme } from './testing/programme.ts';
import { accepted, archived, handling, pipe, received } from './testing/steps.ts';
import { unopened } from './unopened.ts';
import { waitsOf } from './waits.ts';
import { checkClock } from './watch.ts';

const { desk, desk2, wang, lu, tian, pan, supervisor, leader, system, checker, grid, officer } = people;

/** The report that was raised last, and its id. */
const report = (told: Story): { id: string; state: Case } => {
  const id = told.state.reports.at(-1)?.id ?? 'none';
  return { id, state: told.others.get(id) ?? unopened };
};

test('without a programme that receives such reports staff are told so, and whom to call; what a category implies is not lost with the case', () => {
  const nobody = { receiver: () => undefined };
  expect(received(nobody).refuses(desk, 'accept', { ...pipe, minor: true })).toBe('no-receiver');
  expect(received(nobody).refuses(desk, 'raise', { words: '孩子身上有伤' })).toBe('no-receiver');
  expect(received(nobody).act(desk, 'accept', { ...pipe, category: 'bullying' }).state.category).toBe('bullying');
});

test('a caller does not say it in a field of the staff, and who cannot see the case cannot raise anything from it', () => {
  const open = { type: 'open', number: 'n', data: { words: '邻居家', minor: true } } as const;
  expect(story().refusal({ who: 'caller', posts: [], caller: 'nobody' }, open)).toBe('unwell minor:staff-only');
  expect(handling().refuses(lu, 'raise', { words: '孩子身上有伤' })).toBe('no-such-case');
  expect(handling().refuses(wang, 'raise', {})).toBe('unwell words:missing');
  expect(archived().refuses(desk, 'raise', { words: '孩子身上有伤' })).toBe('not-now');
});

test.each([
  ['entering', () => story().opened(desk, { source: 'hotline', minor: true })],
  ['accepting', () => received().act(desk, 'accept', { ...pipe, minor: true })],
  ['a category', () => received().act(desk, 'accept', { ...pipe, category: 'bullying' })],
  ['handling', () => handling().act(wang, 'raise', { words: '孩子身上有伤' })],
  ['a patrol of the area', () => accepted().act(officer, 'raise', { words: '孩子身上有伤' })],
])('said when %s, a restricted report is with the named units at once, with a clock of its own', (_, tell) => {
  const told = tell();
  const { state } = report(told);
  expect(state).toMatchObject({
    stage: 'reported',
    lead: 'police',
    parts: [{ unit: 'town' }],
    category: 'harm',
    urgency: 'danger',
    reportOf: 'case-1',
    callers: [],
    shield: { confidential: true, restricted: true },
    clock: { limit: '1 urgentHours' },
    promise: { limit: '24 urgentHours' },
  });
  expect(told.state.reports).toEqual([{ harm: 'minor', id: report(told).id }]);
  expect(told.state.stage).not.toBe('reported');
});

test('nothing in the case itself says so but the step that only those may read who may know', () => {
  const told = received().act(desk, 'accept', { ...pipe, minor: true });
  expect(told.types).toEqual(['accepted', 'raised']);
  expect(JSON.stringify(told.last[0])).not.toContain('minor');
  expect(JSON.stringify(story().opened(desk, { source: 'hotline', minor: true }).last[0])).not.toContain('minor');
});

test('it is known to who raised it, the units it went to and posts that safeguard; to nobody else, whatever their area', () => {
  const { state } = report(handling().act(wang, 'raise', { words: '孩子身上有伤' }));
  const knows = (person: { who: string; posts: typeof desk.posts; caller: string }) => maySee(state, story().asking(person, new Date(0)));
  expect([pan, tian, supervisor].map(knows)).toEqual([true, true, true]);
  expect([desk, desk2, leader, checker, grid, wang, lu].map(knows)).toEqual([false, false, false, false, false, false, false]);
  const ours = report(accepted().act(desk, 'raise', { words: '孩子身上有伤' })).state;
  expect([may(desk.posts, 'see', subjectOf(ours)), may(desk2.posts, 'see', subjectOf(ours))]).toEqual([true, false]);
});

test('said again, it is not opened again; a second voice stands beside the first', () => {
  const told = accepted().act(desk, 'raise', { words: '孩子身上有伤' });
  const first = report(told);
  told.act(desk2, 'raise', { words: '哭声' });
  expect(told.last).toMatchObject([{ type: 'raised', again: true, report: first.id }]);
  expect(told.state.reports).toHaveLength(1);
  told.act(desk, 'accept', { ...pipe, minor: true });
  expect(told.types).toEqual(['accepted']);
});

test('a part that is split off under a category that implies harm raises its report at once, from the part', () => {
  const told = accepted().act(desk, 'split', { words: '孩子被打', category: 'bullying' }, { number: 'n2' });
  expect(told.types).toEqual(['split-off']);
  const opened = [...told.others.values()];
  expect(opened.map(({ splitFrom, shield }) => [splitFrom, shield.restricted ?? false])).toEqual([
    ['case-1', false],
    ['none', true],
  ]);
  expect(opened[0]?.reports).toMatchObject([{ harm: 'minor' }]);
  expect(told.state.reports).toEqual([]);
  expect(accepted().act(desk, 'split', { words: '电也停了' }, { number: 'n2' }).others.size).toBe(1);
});

test('a unit that the case is about is never told; where the zone then names nobody the supervisor does', () => {
  const told = received().act(desk, 'accept', { ...pipe, minor: true, about: ['police'] });
  const { id, state } = report(told);
  expect(state).toMatchObject({ stage: 'raised', holder: 'supervisor', lead: 'nobody', shield: { about: ['police'] } });
  expect(waitsOf(state)).toMatchObject([{ tray: 'supervisor', what: 'case' }]);
  const done = decide(
    world({ programme: receivingProgramme }),
    id,
    state,
    { type: 'act', action: 'address', data: { lead: 'roads' } },
    told.asking(supervisor, told.now),
  );
  expect(done.events.reduce(evolve, state)).toMatchObject({ stage: 'reported', lead: 'roads' });
});

test('made directly, it goes out at once too, and whoever took it down may follow it', () => {
  const told = story({ programme: receivingProgramme }).opened(desk, { source: 'hotline' });
  expect(told.types).toEqual(['opened', 'dispatched']);
  expect(told.state).toMatchObject({ stage: 'reported', lead: 'police', category: 'harm', shield: { restricted: true, named: ['desk'] } });
  const unnamed = story({
    programme: receivingProgramme,
    book: book({ named: () => ({ category: 'harm', lead: 'nobody', assisting: [] }) }),
  });
  expect(unnamed.opened(desk, { source: 'hotline' }).state).toMatchObject({ stage: 'raised', holder: 'supervisor' });
});

test('it ends by what was done and somebody else’s look at it, in no other way', () => {
  const told = story({ programme: receivingProgramme }).opened(desk, { source: 'hotline' });
  for (const action of ['decline', 'merge', 'withdraw', 'return']) {
    expect(told.refuses(pan, action, {})).toBe('not-now');
    expect(told.refuses(desk, action, {})).toBe('not-now');
  }
  told.act(pan, 'sign', {}, { at: '03-02 09:30' }).act(tian, 'answerPart', { words: '已联系监护人' });
  told.act(pan, 'resolve', { done: '已出警', reply: '已处置' }, { at: '03-02 12:00' });
  expect(told.state).toMatchObject({ stage: 'checking', holder: 'supervisor', inTime: 'yes' });
  expect(told.refuses(pan, 'pass', {})).toBe('not-yours');
  told.act(supervisor, 'fail', { words: '还要回访' });
  expect(told.state).toMatchObject({ stage: 'handling', lead: 'police' });
  told.act(pan, 'resolve', { done: '已回访', reply: '已处置' }).act(supervisor, 'pass', {});
  expect(told.state).toMatchObject({ stage: 'archived', phase: 'done' });
});

test('its hour runs through the night, whatever day it is', () => {
  const { state } = report(received().act(desk, 'accept', { ...pipe, minor: true }, { at: '03-07 23:30' }));
  expect(state.clock.due).toBe(iso('03-08 00:30'));
  const there = world({ programme: receivingProgramme });
  expect(checkClock(there, state, new Date('2026-03-08T00:31:00+08:00'))).toMatchObject([{ type: 'clock-told', colour: 'red' }]);
});

test('what reads words may raise it too, by the same way; nobody may in its name', () => {
  const told = received();
  expect(told.refusal(desk, { type: 'raise', harm: 'minor' })).toBe('not-yours');
  told.does(system, { type: 'raise', harm: 'minor' });
  expect(report(told).state).toMatchObject({ stage: 'reported', lead: 'police', shield: { named: [] }, words: told.state.words });
  expect(told.does(system, { type: 'raise', harm: 'minor' }).last).toEqual([]);
});

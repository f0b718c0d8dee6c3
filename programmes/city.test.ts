import { expect, test } from 'vitest';
import { waitsOf } from '../core/case/index.ts';
import { book, category } from '../core/case/testing/book.ts';
import { iso, photos, story } from '../core/case/testing/given.ts';
import { callerOf, people } from '../core/case/testing/people.ts';
import city from './city.ts';

const { desk, wang, grid, checker } = people;
const cover = category('cover', 'city', {
  kind: 'complaint',
  urgency: 'danger',
  limits: { promise: { n: 2, unit: 'urgentHours' }, handling: { n: 2, unit: 'urgentHours' } },
});
const stall = category('stall', 'city', { kind: 'complaint' });
const world = { programme: city, book: book({ category: (code) => ({ cover, stall })[code] }) };
const accept = { kind: 'complaint', category: 'stall', area: 'V' };
const seen = { seen: '井盖确已缺失', evidence: [photos[0]] };
const work = { done: '补装井盖', reply: '已补装', before: [photos[0]], after: [photos[1]] };

const reported = () => story(world).opened(callerOf('nobody'), { words: '井盖没了' });
const found = () => story(world).opened(grid, { words: '占道经营', source: 'patrol', area: 'V' });
const verifying = () => reported().act(desk, 'accept', accept);

test('what a patrol finds is filed at once, what the public reports is verified first', () => {
  expect(found().act(desk, 'accept', accept).state).toMatchObject({ stage: 'accepted', holder: 'desk' });
  const told = verifying();
  expect(told.state).toMatchObject({ stage: 'verifying', phase: 'intake', holder: 'verifier', category: 'stall' });
  expect(waitsOf(told.state)).toMatchObject([{ tray: 'verify', what: 'case' }]);
  expect(told.refuses(desk, 'dispatch', { lead: 'water' })).toBe('not-now');
});

test('verifying is for people on the spot, and its result is mandatory, with a photo', () => {
  expect(verifying().refuses(desk, 'confirm', seen)).toBe('not-yours');
  expect(verifying().refuses(checker, 'confirm', seen)).toBe('not-yours');
  expect(verifying().refuses(grid, 'confirm')).toBe('unwell seen:missing evidence:missing');
  expect(verifying().refuses(grid, 'confirm', { seen: '属实', evidence: [] })).toBe('unwell evidence:too-few');
  expect(verifying().refuses(grid, 'refute', seen)).toBe('unwell reason:not-offered basis:missing instead:missing');
});

test('it is so: filed; it is not so: declined, with what to tell the caller', () => {
  expect(verifying().act(grid, 'confirm', seen).state).toMatchObject({ stage: 'accepted', holder: 'desk' });
  const told = verifying().act(grid, 'refute', { ...seen, reason: 'unfounded', basis: '现场核实', instead: '现场井盖完好' });
  expect(told.state).toMatchObject({ stage: 'declined', phase: 'done' });
});

test('classifying a filed case again does not send it back to be verified', () =>
  expect(verifying().act(grid, 'confirm', seen).act(desk, 'accept', accept).state.stage).toBe('accepted'));

test('danger has urgent hours by its category, night or not', () => {
  const told = story(world).opened(grid, { words: '井盖缺失', source: 'patrol', area: 'V', category: 'cover' }, '03-06 23:00');
  expect(told.state).toMatchObject({ urgency: 'danger', night: true, promise: { due: iso('03-07 01:00') } });
  expect(waitsOf(told.state).map(({ tray }) => tray)).toEqual(['desk', 'account:desk']);
});

test('resolving takes photos before and after', () => {
  const told = found().act(desk, 'accept', accept).act(desk, 'dispatch', { lead: 'water' }).act(wang, 'sign');
  expect(told.refuses(wang, 'resolve', { done: '已劝离', reply: '已劝离' })).toBe('unwell before:demanded after:demanded');
  expect(told.act(wang, 'resolve', work).state).toMatchObject({ stage: 'resolved', holder: 'checker' });
});

test('a public report ends in an investigation record', () => {
  const told = verifying().act(grid, 'confirm', seen).act(desk, 'dispatch', { lead: 'water' }).act(wang, 'sign');
  expect(told.refuses(wang, 'resolve', work)).toBe('unwell investigation:demanded');
  expect(told.act(wang, 'resolve', { ...work, investigation: '经查系车辆碾压所致' }).state.stage).toBe('resolved');
});

test('checked by somebody outside before it is closed; what nobody called about goes to the archive', () => {
  const told = found().act(desk, 'accept', accept).act(desk, 'dispatch', { lead: 'water' }).act(wang, 'sign').act(wang, 'resolve', work);
  expect(told.refuses(people.waterChecker, 'pass')).toBe('no-such-case');
  expect(told.act(checker, 'pass', { photos: [photos[1]] }).state).toMatchObject({ stage: 'archived', unrated: true });
});

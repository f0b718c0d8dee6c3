import { expect, test } from 'vitest';
import { iso } from './testing/given.ts';
import { people } from './testing/people.ts';
import { testProgramme } from './testing/programme.ts';
import { handling, pipe, received } from './testing/steps.ts';
import { waitsOf } from './waits.ts';

const { desk, wang, ping, lu, tian, pan, officer, checker, system } = people;
const call = { lead: 'roads', units: ['police', 'roads'], words: '请到现场' };
const whistled = () => handling().act(officer, 'whistle', call, { at: '03-03 10:00' });

test('a whistle names units that exist, and needs a limit', () => {
  expect(handling().refuses(officer, 'whistle', { ...call, units: [] })).toBe('unwell units:too-few');
  expect(handling().refuses(officer, 'whistle', { ...call, units: ['moon'] })).toBe('unwell units:unknown');
  const programme = testProgramme({ limits: {} });
  expect(handling({ programme }).refuses(officer, 'whistle', call)).toBe('not-now');
  expect(handling().refuses(ping, 'whistle', call)).toBe('no-such-case');
  expect(handling().refuses(wang, 'whistle', call)).toBe('done');
});

test('a unit that the case is about is never called', () => {
  const told = received()
    .act(desk, 'accept', { ...pipe, kind: 'complaint', about: ['police'] })
    .act(desk, 'dispatch', { lead: 'water' });
  expect(told.refuses(officer, 'whistle', call)).toBe('concerns-them');
});

test('each called unit has the case in its tray and answers for itself', () => {
  const told = whistled();
  expect(told.state.whistle).toMatchObject({ lead: 'roads', due: iso('03-03 10:30'), concluded: 'open' });
  expect(
    waitsOf(told.state)
      .filter(({ what }) => what === 'whistle')
      .map(({ tray }) => tray),
  ).toEqual(['unit:roads', 'unit:police']);
  expect(told.refuses(officer, 'whistle', call)).toBe('pending-already');
  expect(told.refuses(tian, 'arrive')).toBe('no-such-case');
  expect(told.refuses(lu, 'refuse')).toBe('unwell words:missing');
  told.act(lu, 'arrive', {}, { at: '03-03 10:20' }).act(pan, 'refuse', { words: '正在处警' });
  expect(told.state.whistle).toMatchObject({
    units: [
      { unit: 'roads', state: 'arrived' },
      { unit: 'police', state: 'refused' },
    ],
  });
  expect(told.refuses(lu, 'arrive')).toBe('not-now');
  expect(told.refuses(lu, 'refuse', { words: '不去' })).toBe('not-now');
  expect(told.act(pan, 'arrive', {}, { at: '03-03 10:25' }).state.whistle).toMatchObject({ units: [{}, { state: 'arrived' }] });
});

test('at 10:30:00 in time, at 10:30:01 late', () => {
  expect(whistled().told('03-03 10:30')).toEqual([]);
  const told = whistled();
  told.now = new Date(Date.parse(iso('03-03 10:30')) + 1_000);
  expect(told.act(lu, 'arrive').last).toMatchObject([{ type: 'whistle-answered', state: 'late' }]);
  expect(whistled().act(lu, 'arrive', {}, { at: '03-03 10:30' }).last).toMatchObject([{ state: 'arrived' }]);
});

test('who has not answered by then is missing, told once, and may still come late', () => {
  const told = whistled().act(lu, 'arrive').clock('03-03 10:31');
  expect(told.last).toEqual([{ type: 'whistle-missing', units: ['police'] }]);
  expect(told.clock('03-03 10:31').last).toEqual([]);
  expect(told.act(pan, 'arrive').state.whistle).toMatchObject({ units: [{}, { state: 'late' }] });
});

test('it ends in a joint conclusion, and both sides rate each other once', () => {
  const told = whistled().act(lu, 'arrive', {}, { at: '03-03 10:10' });
  expect(told.refuses(lu, 'rateWhistle', { score: 4 })).toBe('not-now');
  expect(told.refuses(lu, 'conclude', { words: '完成' })).toBe('not-yours');
  expect(told.refuses(officer, 'conclude', {})).toBe('unwell words:missing');
  expect(told.refuses(officer, 'conclude', { words: '完成', scores: [{ unit: 'a\u0000', score: 5 }] })).toBe(
    'unwell scores.0.unit:unwritable',
  );
  told.act(officer, 'conclude', {
    words: '道路单位当场围挡',
    scores: [
      { unit: 'roads', score: 5 },
      { unit: 'moon', score: 1 },
    ],
  });
  expect(told.types).toEqual(['whistle-missing', 'whistle-concluded']);
  expect(told.last[1]).toMatchObject({ scores: [{ unit: 'roads', score: 5 }] });
  expect(told.refuses(officer, 'conclude', { words: '完成' })).toBe('not-now');
  told.act(lu, 'rateWhistle', { score: 4 });
  expect(told.state.whistle).toMatchObject({
    units: [
      { unit: 'roads', score: 5, back: 4 },
      { unit: 'police', state: 'missing' },
    ],
  });
  expect(told.refuses(lu, 'rateWhistle', { score: 1 })).toBe('not-now');
  expect(told.refuses(officer, 'whistle', call)).toBe('done');
});

test('called units are insiders: their people do not check', () => {
  const told = whistled().act(lu, 'arrive');
  expect(told.refuses(system, 'arrive')).toBe('not-yours');
  expect(told.refuses(checker, 'arrive')).toBe('not-yours');
});

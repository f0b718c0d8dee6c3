import { expect, test } from 'vitest';
import { iso } from './testing/given.ts';
import { people } from './testing/people.ts';
import { accepted, dispatched, handling, pipe } from './testing/steps.ts';

const { desk, wang, ping, lu, tian, townDesk, system } = people;

test('only the desk sends, and only to units that exist today', () => {
  expect(accepted().refuses(wang, 'dispatch', { lead: 'roads' })).toBe('no-such-case');
  expect(accepted().refuses(desk, 'dispatch', { lead: 'moon', assisting: ['mars'] })).toBe('unwell lead:unknown assisting:unknown');
  expect(accepted().refuses(desk, 'dispatch', {})).toBe('unwell lead:missing');
});

test('a case goes to one lead unit, first for good, and to assisting ones', () => {
  const told = accepted().act(desk, 'dispatch', { lead: 'water', assisting: ['roads', 'water', 'roads', 'town'] }, { at: '03-02 11:00' });
  expect(told.types).toEqual(['dispatched']);
  expect(told.state).toMatchObject({
    stage: 'dispatched',
    holder: 'lead',
    lead: 'water',
    first: 'water',
    handler: 'nobody',
    sent: iso('03-02 11:00'),
  });
  expect(told.state.parts.map(({ unit }) => unit)).toEqual(['roads', 'town']);
  expect(told.state.promise.due).toBe(accepted().state.promise.due);
});

test('another unit neither sees nor signs it', () => {
  expect(dispatched().refuses(lu, 'sign')).toBe('no-such-case');
  expect(dispatched().refuses(ping, 'sign')).toBe('no-such-case');
  expect(dispatched().refuses(desk, 'sign')).toBe('not-yours');
});

test('whoever signs has it, or whom they name in the unit', () => {
  expect(handling().state).toMatchObject({ stage: 'handling', handler: 'wang', clock: { limit: '4 workDays' } });
  expect(dispatched().act(wang, 'sign', {}, { assignee: 'ping' }).state.handler).toBe('ping');
  expect(dispatched().refuses(wang, 'sign', {}, { assignee: 'lu' })).toBe('unwell assignee:unknown');
});

test('it is passed on inside the unit only, to somebody who is named', () => {
  expect(handling().refuses(wang, 'transfer')).toBe('unwell assignee:missing');
  expect(handling().refuses(wang, 'transfer', {}, { assignee: 'tian' })).toBe('unwell assignee:unknown');
  expect(handling().refuses(tian, 'transfer', {}, { assignee: 'wen' })).toBe('no-such-case');
  const told = handling();
  const { promise, clock } = told.state;
  expect(told.act(wang, 'transfer', {}, { assignee: 'wen' }).state).toMatchObject({ handler: 'wen', promise, clock });
});

test('classifying again before it is sent moves the promise, afterwards never', () => {
  const told = accepted().act(desk, 'accept', { ...pipe, category: 'gas' });
  expect(told.state.promise.limit).toBe('2 urgentHours');
  const back = dispatched().act(wang, 'return', { reason: 'duty', basis: '不是供水管' });
  back.act(desk, 'grant', { request: back.state.requests[0]?.id });
  const { promise } = back.state;
  expect(back.act(desk, 'accept', { ...pipe, category: 'gas' }).state).toMatchObject({ category: 'gas', promise });
});

test('a post that ends hands its open cases to another handler of the unit', () => {
  expect(handling().refusal(system, { type: 'hand-over', from: 'wang', to: 'lu' })).toBe('unwell to:unknown');
  expect(handling().does(system, { type: 'hand-over', from: 'wang', to: 'wen' }).state.handler).toBe('wen');
  expect(handling().does(system, { type: 'hand-over', from: 'wang', to: 'lu', joins: ['water'] }).state.handler).toBe('lu');
  expect(handling().refusal(system, { type: 'hand-over', from: 'wang', to: 'lu', joins: ['inspection'] })).toBe('unwell to:unknown');
  expect(handling().does(system, { type: 'hand-over', from: 'wen', to: 'wang' }).last).toEqual([]);
});

test('a town desk works in its own area only', () => {
  expect(accepted().refuses(townDesk, 'dispatch', { lead: 'water' })).toBe('done');
  expect(accepted({}, { area: 'P' }).refuses(townDesk, 'dispatch', { lead: 'water' })).toBe('no-such-case');
});

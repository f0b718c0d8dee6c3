import { expect, test } from 'vitest';
import { evenSplit, shiftMinutes } from '../core/schedule/index.ts';
import { demoZone } from '../demo/zone/index.ts';
import gates from './gates.ts';

test('a truck has six steps, two of each kind, in the order in which they are done (A39)', () => {
  expect(Object.keys(gates.records?.truck?.steps ?? {})).toEqual([
    'disinfect1',
    'disinfect2',
    'verify1',
    'verify2',
    'register1',
    'register2',
  ]);
  expect(gates.lists?.truckSteps).toEqual(gates.records?.truck?.steps);
});

test('27 people in 4 squads are 7, 7, 7 and 6, three hours a day at 4 checkpoints (A25)', () => {
  const checkpoints = demoZone.entryPoints.filter(({ id }) => id.startsWith('KK'));
  expect(checkpoints).toHaveLength(4);
  expect(evenSplit(27, checkpoints.length)).toEqual([7, 7, 7, 6]);
  expect(
    shiftMinutes([
      ['08:00', '09:30'],
      ['16:30', '18:00'],
    ]),
  ).toBe(180);
});

test('every passage has a decision and reasons, and health is sealed as sensitive', () => {
  for (const part of [gates.records!.truck!, gates.records!.vehicle!, gates.records!.visitor!]) {
    expect(part.decides?.admits).toEqual({ below: { field: 'temperature', limit: '37.3' }, right: { health: 'ok', travel: 'ok' } });
    expect(part.retention.sensitive).toBeLessThan(part.retention.personal);
  }
  expect(gates.records?.disinfection).toMatchObject({ lateMinutes: 0, daily: { each: 2 } });
});

import { expect, test } from 'vitest';
import { z } from 'zod';
import { t } from '../words.ts';
import { actionsFor } from './actions.ts';
import type { Story } from './testing/given.ts';
import { callerOf, type Person, people } from './testing/people.ts';
import { archived, callerIn, completed, dispatched, handling, received, resolved } from './testing/steps.ts';
import { told as toldTo } from './told.ts';

const { desk, wang, lu, checker, waterHead, leader, supervisor, officer, grid, admin, system } = people;

const buttons = (told: Story, person: Person, moment = told.now) =>
  actionsFor(told.world, told.state, told.asking(person, moment)).map(({ id }) => id);

test('who has nothing to do with it has no button', () => {
  for (const person of [lu, admin, system, callerOf('somebody-else')]) expect(buttons(handling(), person)).toEqual([]);
  expect(buttons(received(), wang)).toEqual([]);
});

test('the actions allowed now and no others, the most likely first', () => {
  expect(buttons(received(), desk)).toEqual(['accept', 'ask', 'decline', 'merge', 'withdraw', 'urge', 'raise']);
  expect(buttons(dispatched(), wang)).toEqual(['sign', 'return', 'whistle', 'note', 'contact', 'raise']);
  expect(buttons(handling(), wang)).toEqual([
    'resolve',
    'note',
    'contact',
    'transfer',
    'extend',
    'suspend',
    'hang',
    'return',
    'whistle',
    'raise',
  ]);
  expect(buttons(resolved(), checker)).toEqual(['pass', 'fail', 'raise']);
  expect(buttons(handling(), officer)).toEqual(['whistle', 'raise']);
  expect(buttons(handling(), leader)).toEqual(['whistle', 'instruct', 'raise']);
  expect(buttons(handling(), supervisor)).toEqual(['supervise', 'instruct', 'urge', 'raise']);
  expect(buttons(handling(), waterHead)).toEqual(['whistle', 'instruct', 'raise']);
  expect(buttons(handling(), grid)).toEqual([]);
});

test('the caller withdraws, adds words, supplies, rates, reopens: each in its time', () => {
  const told = completed();
  expect(buttons(received(), callerIn(received()))).toEqual(['add', 'withdraw']);
  expect(buttons(told, callerIn(told))).toEqual(['rate']);
  const end = archived();
  expect(buttons(end, callerIn(end))).toEqual(['reopen']);
  end.act(callerIn(end), 'reopen', { words: '又漏了' });
  expect(buttons(end, callerIn(end))).toEqual(['add', 'withdraw']);
});

test('what would come too late is not offered', () => {
  const told = handling();
  expect(buttons(told, wang, new Date('2026-03-04T16:00:01Z'))).not.toContain('return');
  expect(buttons(told, wang, new Date('2026-03-09T16:00:01Z'))).not.toContain('extend');
});

test('granting names the requests that this person may decide', () => {
  const told = dispatched().act(wang, 'return', { reason: 'duty', basis: '不是' });
  const grant = actionsFor(told.world, told.state, told.asking(desk, told.now)).find(({ id }) => id === 'grant');
  expect(grant?.requests).toEqual([told.state.requests[0]?.id]);
  expect(buttons(told, wang)).not.toContain('grant');
});

test('every form can be written as JSON Schema with label and widget', () => {
  for (const told of [received(), handling(), resolved(), completed()])
    for (const person of [desk, wang, checker, callerIn(told)])
      for (const { form } of actionsFor(told.world, told.state, told.asking(person, told.now)))
        for (const field of Object.values(z.toJSONSchema(form, { io: 'input' }).properties ?? {}))
          expect(field).toMatchObject({ widget: expect.any(String), label: { zh: expect.any(String), en: expect.any(String) } });
});

test('the caller reads where it is, with the unit’s name', () => {
  const name = (unit: string) => t(`${unit}单位`, unit);
  expect(toldTo(handling().world, handling().state, name)).toEqual({ zh: 'water单位正在办理', en: 'water is working on it' });
  expect(toldTo(received().world, received().state, name).zh).toBe('已收到您的诉求，工作人员正在受理');
});

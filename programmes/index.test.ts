import { expect, test } from 'vitest';
import { z } from 'zod';
import { openForm } from '../core/programme/open-form.ts';
import { programmeOf, programmes } from './index.ts';

test('a programme that is not there is refused', () => {
  expect(() => programmeOf('no-such')).toThrow('no-such-programme');
  expect(() => programmeOf('constructor')).toThrow('no-such-programme');
});

test('every programme is found by its id, and ids are unique', () => {
  for (const one of programmes) expect(programmeOf(one.id)).toBe(one);
  expect(new Set(programmes.map(({ id }) => id)).size).toBe(programmes.length);
});

test.each(programmes)('the report of $id can be drawn by any screen: each field has a label and a widget', (one) => {
  const { properties } = z.toJSONSchema(openForm(one)) as { properties: Record<string, { label?: unknown; widget?: string }> };
  for (const [name, field] of Object.entries(properties)) expect([name, field.widget, field.label]).not.toContain(undefined);
});

test('letters that are imported find one programme and one of its sources by themselves', () => {
  const imported = programmes.flatMap(({ id, cases }) =>
    Object.entries(cases.sources).flatMap(([source, { imports }]) => (imports === 'messages' ? [[id, source]] : [])),
  );
  expect(imported).toEqual([['response', 'netizen']]);
});

import { expect, test } from 'vitest';
import { z } from 'zod';
import { canonicalJson } from '../core/crypto/index.ts';
import { formOf } from '../core/programme/action-form.ts';
import { contentOf, plainOf, revive } from '../core/programme/content.ts';
import type { Stage } from '../core/programme/flow.ts';
import { openForm } from '../core/programme/open-form.ts';
import { faultsIn } from '../core/programme/parse.ts';
import type { CaseProgramme } from '../core/programme/programme.ts';
import { caseProgrammes, programmeOf, programmes } from './index.ts';

test('a programme that is not there is refused', () => {
  expect(() => programmeOf('no-such')).toThrow('no-such-programme');
  expect(() => programmeOf('constructor')).toThrow('no-such-programme');
});

test('every programme is found by its id, and ids are unique', () => {
  for (const one of caseProgrammes) expect(programmeOf(one.id)).toBe(one);
  expect(new Set(programmes.map(({ id }) => id)).size).toBe(programmes.length);
});

test.each(caseProgrammes)('the report of $id can be drawn by any screen: each field has a label and a widget', (one) => {
  const { properties } = z.toJSONSchema(openForm(one)) as { properties: Record<string, { label?: unknown; widget?: string }> };
  for (const [name, field] of Object.entries(properties)) expect([name, field.widget, field.label]).not.toContain(undefined);
});

test('letters that are imported find one programme and one of its sources by themselves', () => {
  const imported = caseProgrammes.flatMap(({ id, cases }) =>
    Object.entries(cases.sources).flatMap(([source, { imports }]) => (imports === 'messages' ? [[id, source]] : [])),
  );
  expect(imported).toEqual([['response', 'netizen']]);
});

const formsOf = (one: CaseProgramme) =>
  Object.values(one.cases.flow.stages as Record<string, Stage>).flatMap(({ actions }) =>
    Object.values(actions).map((action) => z.toJSONSchema(formOf(one, action), { io: 'input' })),
  );

test.each(programmes)('$id has no fault', (one) => expect(faultsIn(one)).toEqual([]));

test.each(programmes)('$id comes back to life from its stored content, word for word', (one) => {
  const stored = canonicalJson(contentOf(one));
  const again = revive(JSON.parse(stored));
  expect(canonicalJson(contentOf(again))).toBe(stored);
  expect(JSON.stringify(plainOf(again))).toBe(JSON.stringify(plainOf(one)));
});

test.each(caseProgrammes)('cases of $id are opened and moved by the same forms after it was stored', (one) => {
  const again = revive<CaseProgramme>(JSON.parse(canonicalJson(contentOf(one))));
  expect(z.toJSONSchema(openForm(again), { io: 'input' })).toEqual(z.toJSONSchema(openForm(one), { io: 'input' }));
  expect(formsOf(again)).toEqual(formsOf(one));
  expect(again.cases.limits).toEqual(one.cases.limits);
});

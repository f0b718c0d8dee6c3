import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { metaOf, widgets } from '../../../core/programme/fields.ts';
import { standardForms } from '../../../core/programme/forms.ts';
import { openForm } from '../../../core/programme/open-form.ts';
import { phases } from '../../../core/programme/vocabulary.ts';
import { caseProgrammes } from '../../../programmes/index.ts';
import type { Fault } from '../api/problem.ts';
import { LanguageProvider } from '../language.tsx';
import { phaseOrder } from '../phase.ts';
import { type Language, sayIn } from '../words/t.ts';
import { FormFields } from './FormFields.tsx';
import { faultsAt, faultsLeft, faultsOf } from './faults.ts';
import { plainWidgets } from './plain-widgets.tsx';
import { type FormSchema, fieldsOf, filledIn, type Values } from './schema.ts';

const asJson = (form: z.ZodObject) => z.toJSONSchema(form, { io: 'input' }) as FormSchema;

const draw = (form: FormSchema, { values = {}, faults = [], first = 'zh' }: { values?: Values; faults?: Fault[]; first?: Language } = {}) =>
  renderToStaticMarkup(
    <LanguageProvider first={first}>
      <FormFields form={form} values={values} change={() => undefined} faults={faults} prefix="f" />
    </LanguageProvider>,
  );

const rate = asJson(standardForms.rate);
const zh = sayIn('zh');

describe('a form is drawn from its schema', () => {
  test('every widget of the vocabulary can be drawn, and every phase has its words', () => {
    expect(Object.keys(plainWidgets).sort()).toEqual([...widgets].sort());
    expect([...phaseOrder].sort()).toEqual(Object.keys(phases).sort());
  });

  test.each(Object.entries(standardForms))('%s: every field shows its label in both languages', (_, form) => {
    for (const first of ['zh', 'en'] as const) {
      const html = draw(asJson(form), { first });
      for (const field of Object.values(form.shape as Record<string, z.ZodType>)) expect(html).toContain(metaOf(field).label?.[first]);
    }
  });

  test.each(caseProgrammes)('the report of $id has a label for each of its fields', (programme) => {
    for (const [name, field] of fieldsOf(asJson(openForm(programme))))
      expect(field.label, name).toMatchObject({ zh: expect.any(String), en: expect.any(String) });
  });

  test('five grades stand in their order, each with its word, and the chosen one is checked', () => {
    const html = draw(rate, { values: { score: 4 } });
    expect(html.match(/value="\d"/g)).toEqual(['value="5"', 'value="4"', 'value="3"', 'value="2"', 'value="1"']);
    expect(html).toMatch(/value="4"[^>]*checked|checked[^>]*value="4"/);
    expect(html).toContain('非常满意');
  });

  test('a fault stands at its field, is tied to it, and marks it', () => {
    const html = draw(asJson(standardForms.supply), { faults: [{ path: 'data.words', words: '请写几句' }] });
    expect(html).toContain('id="f-words-fault"');
    expect(html).toContain('aria-describedby="f-words-fault"');
    expect(html).toContain('aria-invalid="true"');
  });

  test('what must be filled in is said to screen readers, what need not is said to everybody', () => {
    const html = draw(rate);
    expect(html).toContain('（可不填）');
    expect(html.match(/（可不填）/g)).toHaveLength(1);
  });

  test('hostile words are text', () => {
    const form: FormSchema = { properties: { x: { label: { zh: '<b>一</b>', en: '<b>' }, widget: 'text' } } };
    expect(draw(form, { values: { x: '"><script>' } })).not.toMatch(/<script>|<b>/);
  });
});

describe('what can be seen to be wrong before sending', () => {
  test('every empty field that must be filled is named at once', () =>
    expect(faultsOf(rate, {}, zh)).toEqual([
      { path: 'solved', words: '请选择：问题解决了吗？' },
      { path: 'score', words: '请选择：您满意吗？' },
    ]));

  test('blanks are not words, a wrong telephone is said to be wrong, an overlong text says how long it may be', () => {
    const form = asJson(openForm(caseProgrammes[0]!));
    const caller = form.properties?.['caller'];
    expect(faultsOf(form, { words: '  \n ' }, zh)).toEqual([{ path: 'words', words: '请填写：您要反映什么？' }]);
    expect(faultsOf(form, { words: '字'.repeat(20_001) }, zh)).toEqual([{ path: 'words', words: '最多 20000 个字' }]);
    expect(faultsOf(caller as FormSchema, { phone: 'abc' }, zh)).toEqual([{ path: 'phone', words: '电话号码好像不对，请检查' }]);
    expect(faultsOf(caller as FormSchema, { phone: '100 0000 1234' }, zh)).toEqual([]);
  });

  test('a fault finds its field however the server points at it', () => {
    const faults = ['place.address', 'data.place', '/data/place/lng', 'words'].map((path) => ({ path, words: path }));
    expect(faultsAt(faults, 'place').map(({ path }) => path)).toEqual(['place.address', 'data.place', '/data/place/lng']);
  });

  test('a fault goes when its field is changed, and only that one', () => {
    const faults = faultsOf(rate, {}, zh);
    expect(faultsLeft(faults, {}, { score: 5 }).map(({ path }) => path)).toEqual(['solved']);
  });
});

test('only what was filled in is sent, without blanks around it', () =>
  expect(
    filledIn({
      words: ' 灯坏了 ',
      place: { address: '', lng: undefined },
      caller: { name: ' 王某某 ', phone: '' },
      photos: [],
      anonymous: false,
    }),
  ).toEqual({
    words: '灯坏了',
    caller: { name: '王某某' },
    anonymous: false,
  }));

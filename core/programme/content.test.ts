import { expect, test } from 'vitest';
import { z } from 'zod';
import { canonicalJson } from '../crypto/index.ts';
import { uscc } from '../identifier/index.ts';
import { t } from '../words.ts';
import * as f from './fields.ts';
import { isFaithful, keptField, rebuild } from './rebuild.ts';

const label = t('项', 'Field');
const options = { a: t('甲', 'A'), b: t('乙', 'B') };

const fields: Record<string, z.ZodType> = {
  text: f.text(label, 40),
  words: f.words(label),
  number: f.count(label, 9),
  switch: f.yesNo(label),
  choice: f.choice(label, options),
  choices: f.choices(label, options, 1),
  stars: f.stars(label),
  photos: f.photos(label, 2),
  files: f.files(label),
  map: f.place(label),
  moment: f.moment(label),
  date: f.date(label),
  person: f.person(label),
  phone: f.phone(label),
  unit: f.unit(label),
  units: f.units(label, 1),
  account: f.account(label),
  area: f.area(label),
  category: f.category(label),
  case: f.aCase(label),
  creditCode: f.creditCode(label),
  sensitive: f.sensitive(f.choice(label, options)).optional(),
  staff: f.staff(f.hinted(f.text(label), t('提示', 'Hint'))).optional(),
};

const tried = [
  '',
  'a',
  'x'.repeat(50),
  'a\u0000',
  3,
  12,
  -1,
  2.5,
  true,
  'a',
  ['a'],
  ['a', 'c'],
  [],
  undefined,
  null,
  '11111111-1111-4111-8111-111111111111',
  ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'],
  { lng: 113, lat: 33 },
  { lng: 113 },
  '2026-03-02T09:00:00+08:00',
  '2026-03-02',
  '+86 10000001234',
  '91110000000000000A',
  '990100000000001234',
];

test.each(Object.entries(fields))(
  'a field of %s is built again from what it says of itself, and takes and refuses the same',
  (_, field) => {
    const kept = keptField(field);
    if (kept === 'unknown') throw new Error('unknown');
    canonicalJson(kept);
    const again = rebuild(JSON.parse(canonicalJson(kept)));
    expect(keptField(again)).toEqual(kept);
    expect(z.toJSONSchema(again, { io: 'input' })).toEqual(z.toJSONSchema(field, { io: 'input' }));
    for (const value of tried) expect(again.safeParse(value)).toEqual(field.safeParse(value));
    expect(isFaithful(field)).toBe(true);
  },
);

test('a credit code is checked by its last character', () => {
  const code = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((last) => `91990171MA0000001${last}`).find((one) => uscc(one).valid) ?? '';
  expect(f.creditCode(label).safeParse(code).success).toBe(true);
  expect(f.creditCode(label).safeParse(code.slice(0, 17)).success).toBe(false);
  expect(f.creditCode(label).safeParse(`${code.slice(0, 17)}?`).error?.issues[0]).toMatchObject({ params: { code: 'credit-code' } });
});

test('what no builder made, or what somebody added a rule to, is not faithful', () => {
  expect(isFaithful(z.string())).toBe(false);
  expect(isFaithful(f.text(label).max(3))).toBe(false);
  expect(isFaithful(f.text(label).refine(() => false))).toBe(false);
});

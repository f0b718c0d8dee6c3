import { expect, test } from 'vitest';
import {
  blocksOf,
  cellOf,
  cellsAround,
  coverOf,
  lexemesOf,
  numberLexemes,
  numberWanted,
  snippetOf,
  stretches,
  telephoneWanted,
  termsOf,
  wantedOf,
} from './index.ts';

test('one Chinese character is too little to look for, and signs are nothing', () => {
  expect(wantedOf('灯')).toEqual([]);
  expect(wantedOf('？！—')).toEqual([]);
  expect(termsOf('  路灯   不亮 ')).toEqual(['路灯', '不亮']);
});

test('whatever stands together in a text is found in it', () => {
  const text = '三号楼2单元门口的路灯ABC-12不亮，从昨晚起';
  const known = new Set(lexemesOf(text));
  for (const term of ['路灯', '路灯不亮'.slice(0, 2), '昨晚起', '号楼', '单元门口', 'abc', 'ＡＢＣ', '2单元', '12']) {
    const wanted = wantedOf(term);
    expect(wanted.length, term).toBeGreaterThan(0);
    expect(
      wanted.every((one) => known.has(one)),
      term,
    ).toBe(true);
  }
  expect(wantedOf('井盖').every((one) => known.has(one))).toBe(false);
});

test('characters beyond the first plane are characters', () => {
  expect(lexemesOf('𠮷田路')).toEqual(['𠮷田', '田路']);
});

test('a stretch of days is covered by blocks that hold those days and no others', () => {
  const held = (from: number, until: number, on: number) => blocksOf('z', on).some((one) => coverOf('z', from, until).includes(one));
  for (const [from, until] of [
    [20_000, 20_000],
    [20_001, 20_500],
    [19_999, 21_111],
  ] as const)
    for (const on of [from - 1, from, Math.floor((from + until) / 2), until, until + 1])
      expect(held(from, until, on)).toBe(on >= from && on <= until);
  expect(coverOf('z', 0, 20_800).length).toBeLessThan(60);
  expect(blocksOf('y', 20_000)).not.toEqual(blocksOf('z', 20_000));
});

test('stretches grow until they reach the beginning', () => {
  const found = stretches(20_799, 20_800);
  expect(found[0]).toBe(20_799);
  expect(found.at(-1)).toBe(10_957);
  expect(found.every((start, i) => i === 0 || start < found[i - 1]!)).toBe(true);
});

test('a number is found whole, by its parts and by its end, and not by what is no part of it', () => {
  const known = numberLexemes('261120-00042-7');
  for (const term of ['261120-00042-7', '261120000427', '26112000042', '00042', '0427', '261120'])
    expect(known, term).toContain(numberWanted(term));
  expect(known).not.toContain(numberWanted('00043'));
  expect(numberLexemes('WS12345-2026-000123')).toContain(numberWanted('000123'));
  expect(numberLexemes('来件〔2026〕7号')).toContain(numberWanted('来件[2026]7号'));
  expect(numberWanted('路灯')).toBeUndefined();
  expect(telephoneWanted('100 0000-1234')).toBe('10000001234');
  expect(telephoneWanted('123')).toBeUndefined();
});

test('what lies within 180 m lies in the squares around', () => {
  const here = [1_133_000_000, 337_000_000] as const;
  for (const [dx, dy] of [
    [15_000, 15_000],
    [-15_000, 9_000],
    [0, -16_000],
  ] as const)
    expect(cellsAround(here)).toContain(cellOf([here[0] + dx, here[1] + dy]));
  expect(cellsAround(here)).not.toContain(cellOf([here[0] + 100_000, here[1]]));
});

test('a snippet shows the hit with what stands around it', () => {
  const parts = snippetOf(`${'前'.repeat(40)}小区门口的路灯不亮${'后'.repeat(80)}`, ['路灯']);
  expect(parts?.find(({ hit }) => hit)).toEqual({ text: '路灯', hit: true });
  expect(parts?.[0]?.text).toMatch(/^…/);
  expect(parts?.map(({ text }) => text).join('').length).toBeLessThan(80);
  expect(snippetOf('没有的', ['路灯'])).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { gatherLikely, type Likely, likenessOf } from './doubles.ts';

const one = (name: string, place = '9号院3单元', id = '', area = 'V'): Likely => ({ area, name, place, id });

describe('who is not the same', () => {
  test.each([
    ['a neighbour of the same name', one('王小明'), one('王小明', '9号院4单元')],
    ['the same name in another village', one('王小明'), one('王小明', '9号院3单元', '', 'W')],
    ['somebody else at the same door', one('王小明'), one('李建国')],
    ['a name of two characters with another second one', one('王伟'), one('王芳')],
    ['one character that differs where nobody says which door', one('王小明', '村东头'), one('王晓明', '村东头')],
    ['two identifiers', one('王小明', '1号', '11010519491231002X'), one('王小明', '1号', '110105194912310021')],
    ['two firms whose names have only their ending in common', one('晨光电子有限公司'), one('远山纸业有限公司')],
    ['nobody', one(''), one('')],
  ])('%s', (_, a, b) => expect(likenessOf(a, b)).toBe('none'));
});

describe('who may be', () => {
  test.each([
    ['written twice', one('王小明'), one('王小明')],
    ['a slip of the ear', one('王小明'), one('王晓明')],
    ['numbers written otherwise', one('王小明', '三号楼2单元'), one('王小明', '3栋2单元')],
    ['one of whom no number is known', one('王小明', '1号', '11010519491231002X'), one('王小明', '1号')],
    ['a long name with a word more', one('晨光电子科技有限公司'), one('晨光电子科技股份有限公司')],
  ])('%s', (_, a, b) => expect(likenessOf(a, b)).toBe('name'));

  test('whoever has the same identifier, whatever they are called and wherever they live', () =>
    expect(likenessOf(one('王小明', '1号', '11010519491231002x'), one('李建国', '7号', '11010519491231002X', 'W'))).toBe('id'));
});

test('what is gathered meets everybody whom it is like, each once, and nobody else', () => {
  const gathered = gatherLikely<Likely & { at: number }>();
  const rows = [one('王小明'), one('王小明', '9号院4单元'), one('王晓明'), one('周小明', '8号', 'X1'), one('周小明', '7号', 'X1')];
  for (const [at, row] of rows.entries()) gathered.meet({ ...row, at });
  expect(gathered.near(one('王小明')).map(({ other, why }) => [other.at, why])).toEqual([
    [0, 'name'],
    [2, 'name'],
  ]);
  expect(gathered.near(one('吴某', '1号', 'x1')).map(({ other, why }) => [other.at, why])).toEqual([
    [3, 'id'],
    [4, 'id'],
  ]);
});

test('ten thousand rows of one village are compared in the time of a breath', () => {
  const gathered = gatherLikely<Likely>();
  const began = performance.now();
  let found = 0;
  for (let n = 0; n < 10_000; n++) {
    const row = one(`王某${n % 977}`, `${n % 60}号院${n % 31}单元${n % 2_000}`);
    found += gathered.meet(row).length;
  }
  expect(found).toBe(0);
  expect(performance.now() - began).toBeLessThan(5_000);
});

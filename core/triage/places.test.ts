import { describe, expect, test } from 'vitest';
import { createGazetteer, type Place } from './places.ts';

const at = (id: string, path: string[], ...names: string[]): Place => ({ id, names, path: [...path, id] });
const places: readonly Place[] = [
  at('street', [], '青枫街道', '青枫办事处'),
  at('town', [], '鹿鸣镇'),
  at('sun', ['street'], '晨曦社区', '晨曦'),
  at('star', ['street'], '星河社区', '星河'),
  at('g1', ['street', 'sun'], '晨曦社区第一网格'),
  at('g2', ['street', 'sun'], '晨曦社区第二网格'),
  at('yard', ['street', 'sun', 'g1'], '和风小区'),
  at('b3', ['street', 'sun', 'g1', 'yard'], '和风小区3号楼'),
  at('b13', ['street', 'sun', 'g1', 'yard'], '和风小区13号楼'),
  at('other3', ['street', 'star'], '星河花园3号楼'),
  at('court', ['street', 'star'], '望江路18号院'),
  at('pine', ['town'], '松涛村'),
  at('lane1', ['street', 'sun'], '幸福里'),
  at('lane2', ['street', 'star'], '幸福里'),
];
const where = createGazetteer(places);
const idOf = (text: string) => {
  const found = where(text);
  return found === 'nowhere' ? found : found.id;
};

describe('nothing is said', () => {
  test.each(['', '路灯不亮', '三号楼没水', '幸福里的井盖丢了', '3'])('of %j', (text) => expect(where(text)).toBe('nowhere'));
});

test.each(['三号楼', '3号楼', '3#楼', '3#', '叁号楼', '３号楼', '3栋', '三幢', '３＃楼', '3 号楼'])(
  '和风小区%s is building 3',
  (building) => {
    expect(idOf(`我住和风小区${building}，电梯坏了`)).toBe('b3');
  },
);

test.each([
  ['和风小区13号楼', 'b13'],
  ['和风小区里面，十三号楼停水', 'b13'],
  ['松涛村委会门口', 'pine'],
  ['松涛村村民委员会', 'pine'],
  ['松涛有人烧秸秆', 'pine'],
  ['晨曦社区居委会二网格', 'g2'],
  ['晨曦社区第二网格垃圾没人收', 'g2'],
  ['望江路18号', 'court'],
  ['望江路十八号大院', 'court'],
  ['青枫街道晨曦社区', 'sun'],
  ['晨曦社区的幸福里', 'lane1'],
  ['幸福里（星河社区）', 'lane2'],
])('%s is %s', (text, id) => expect(idOf(text)).toBe(id));

test('the innermost wins, and the words found are cited', () => {
  expect(where('青枫街道晨曦社区和风小区叁号楼')).toEqual({
    id: 'b3',
    words: ['青枫街道', '晨曦社区', '和风小区3号楼'],
    how: 'nested',
    sure: 0.95,
  });
});

test('two places that do not lie within each other are less sure', () => {
  expect(where('松涛村到晨曦社区的路坏了')).toMatchObject({ how: 'several', sure: 0.5 });
});

import { expect, test } from 'vitest';
import type { Article } from '../zone/article.ts';
import { fillIn } from './fill.ts';
import { endingSoon, likeness, offered } from './search.ts';

const article = (id: string, more: Partial<Article> = {}): Article => ({
  id,
  title: '路灯维修说明',
  category: 'lamp',
  unit: 'roads',
  text: '您反映的路灯（{编号}）由{单位}维修，{期限}前修好。',
  sources: '市政设施养护规程',
  from: '2026-01-01',
  until: '2026-12-31',
  ...more,
});

const wanted = { date: '2026-11-24', categoryPath: ['lamp', 'streets'], said: '门口路灯不亮', q: '' };
const ids = (all: readonly Article[]) => all.map(({ id }) => id);

test('what has ended or not begun is never offered, however well it fits', () => {
  const all = [
    article('old', { until: '2026-11-23' }),
    article('coming', { from: '2026-11-25' }),
    article('last-day', { until: '2026-11-24' }),
  ];
  expect(ids(offered(all, wanted))).toEqual(['last-day']);
  expect(ids(offered(all, { ...wanted, q: '路灯' }))).toEqual(['last-day']);
});

test('without words the category decides, the nearest first; others are not offered', () => {
  const all = [article('above', { category: 'streets' }), article('other', { category: 'water' }), article('same')];
  expect(ids(offered(all, wanted))).toEqual(['same', 'above']);
});

test('an article for any category is offered where its title speaks of what was said', () => {
  const all = [article('thanks', { category: 'any', title: '感谢来电' }), article('lamps', { category: 'any', title: '路灯不亮' })];
  expect(ids(offered(all, wanted))).toEqual(['lamps']);
});

test('typed words are found inside longer ones, in any category; an unknown word finds nothing', () => {
  const all = [article('lamp'), article('water', { category: 'water', title: '停水告知', text: '计划停水期间请储水' })];
  expect(ids(offered(all, { ...wanted, q: '停水' }))).toEqual(['water']);
  expect(ids(offered(all, { ...wanted, q: '养护规程' }))).toEqual(['lamp', 'water']);
  expect(ids(offered(all, { ...wanted, q: '电梯' }))).toEqual([]);
});

test('likeness counts pairs of signs, whatever stands between them', () => {
  expect(likeness('路灯，不亮', '门口路灯不亮了')).toBe(1);
  expect(likeness('路灯', '路上有灯')).toBe(0);
  expect(likeness('灯', '路灯')).toBe(1);
  expect(likeness('  ', '路灯')).toBe(0);
});

test('places are filled in; one that is not known stays to be seen', () => {
  const filling = { number: '261120-00042-7', due: '11月27日18:00', unit: '' };
  expect(fillIn('{编号}：{单位}在{ 期限 }前办好｛number｝{电话}', filling)).toBe(
    '261120-00042-7：{单位}在11月27日18:00前办好261120-00042-7{电话}',
  );
});

test('owners hear of what ends within so many days, the soonest first', () => {
  const all = [
    article('far'),
    article('near', { until: '2026-12-10' }),
    article('gone', { until: '2026-11-01' }),
    article('today', { until: '2026-11-24' }),
  ];
  expect(ids(endingSoon(all, '2026-11-24', 30))).toEqual(['today', 'near']);
});

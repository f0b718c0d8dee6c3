import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { faultsOf } from './faults.ts';
import * as f from './programme/fields.ts';
import { t } from './words.ts';

const report = f.form({
  words: f.words(t('说说情况', 'What happened'), 10),
  phone: f.phone(t('电话', 'Telephone')).optional(),
  photos: f.photos(t('照片', 'Photos'), 2),
  reason: f.choice(t('原因', 'Reason'), { duty: t('职责不符', 'Not our duty'), area: t('属地不符', 'Not our area') }),
  place: f.place(t('地点', 'Place')).optional(),
  until: f.moment(t('到什么时候', 'Until')).optional(),
});
const right = { words: '路灯不亮', photos: [0, 1].map(() => '0199d0a0-0000-7000-8000-000000000000'), reason: 'duty' };
const faults = (change: object, schema: z.ZodType = report) => {
  const { error } = schema.safeParse({ ...right, ...change });
  return error ? faultsOf(error, schema) : [];
};

describe('what is wrong with a form', () => {
  test('every fault is told at once, by its label, in both languages', () => {
    const { error } = report.safeParse({ photos: [], reason: 'x', extra: 1 });
    expect(faultsOf(error!, report)).toEqual([
      { path: 'words', code: 'missing', words: t('说说情况：请填写', 'What happened: please fill this in') },
      { path: 'photos', code: 'too-few', words: t('照片：至少 2 项', 'Photos: at least 2 of them') },
      {
        path: 'reason',
        code: 'not-offered',
        words: t('原因：请从这些里选：职责不符、属地不符', 'Reason: choose one of: Not our duty, Not our area'),
      },
      { path: 'extra', code: 'unknown-field', words: t('没有这一项，请去掉', 'there is no such field; leave it out') },
    ]);
  });

  test.each([
    [{ words: 7 }, 'words', 'wrong-kind', '应是文字'],
    [{ words: '  ' }, 'words', 'empty', '不能为空'],
    [{ words: '字'.repeat(11) }, 'words', 'too-long', '最多 10 个字'],
    [{ words: 'a\u0000' }, 'words', 'unwritable', '不能保存的字符'],
    [{ words: 'a\ud800' }, 'words', 'unwritable', '不能保存的字符'],
    [{ phone: 'abc' }, 'phone', 'bad-format', '应是电话号码'],
    [{ photos: ['x', 'y'] }, 'photos.0', 'bad-format', '照片：编号格式不对'],
    [{ place: { lng: 113 } }, 'place', 'half-a-point', '经度和纬度'],
    [{ place: { lng: 200, lat: 1 } }, 'place.lng', 'too-large', '地点：不能大于 180'],
    [{ until: '明天' }, 'until', 'bad-format', '2026-11-20T09:30'],
  ])('%j is told at %s as %s', (change, path, code, zh) => {
    const found = faults(change)[0]!;
    expect(found).toMatchObject({ path, code });
    expect(found.words.zh).toContain(zh);
    expect(found.words.en).not.toBe('');
  });

  test('of several ways to be right, the nearest one is told', () => {
    const either = z.union([z.strictObject({ kind: z.literal('a'), n: z.number() }), z.string()]);
    expect(faultsOf(either.safeParse({ kind: 'a', n: 'x' }).error!, either)).toEqual([
      { path: 'n', code: 'wrong-kind', words: t('应是数字', 'should be a number') },
    ]);
  });

  test('without the schema the words stand without a label, and a prefix goes before every path', () => {
    const { error } = report.safeParse({ ...right, photos: [] });
    expect(faultsOf(error!, undefined, ['data'])).toEqual([
      { path: 'data.photos', code: 'too-few', words: t('至少 2 项', 'at least 2 of them') },
    ]);
  });

  test('words of our own refinement win over the general ones', () => {
    const even = z.number().refine((n) => n % 2 === 0, { params: { code: 'odd', words: t('要双数', 'must be even') } });
    expect(faultsOf(even.safeParse(3).error!)).toEqual([{ path: '', code: 'odd', words: t('要双数', 'must be even') }]);
  });

  test('__proto__ and constructor are unknown fields like any other', () => {
    expect(faults(JSON.parse('{"__proto__":1,"constructor":{"prototype":1}}') as object).map(({ code }) => code)).toContain(
      'unknown-field',
    );
  });
});

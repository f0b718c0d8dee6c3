import { describe, expect, test } from 'vitest';
import { probabilities, steepnessFor, thresholdFor } from './calibrate.ts';
import { createClassifier, doubles, judge, type Labelled, learn, part } from './index.ts';

const said: Record<string, readonly string[]> = {
  灯: ['路灯不亮', '路灯坏了', '灯杆倒了', '晚上没有灯很黑', '路灯白天亮晚上不亮', '灯一闪一闪的'],
  水: ['自来水管破裂', '停水两天了', '水龙头没水', '水压太小', '水是黄的', '水管漏水一地'],
  校: ['幼儿园学费太贵', '学校门口堵车', '老师补课收费', '小学报名要什么材料', '学区怎么划分', '校服质量差'],
};
const places = ['柳园小区', '晨曦社区', '石桥村', '北湖路口', '星河社区'];
const messages: readonly Labelled[] = Object.entries(said).flatMap(([label, all]) =>
  all.flatMap((text) => places.map((place, at) => ({ text: `${place}${at % 2 === 0 ? '这里' : '最近'}${text}，请尽快处理`, label }))),
);
const { model, quality } = learn(messages);
const classify = createClassifier(model);

describe('a model', () => {
  test('of one label, or of nothing, never speaks', () => {
    expect(createClassifier(learn([]).model)('路灯不亮').sure).toBe(false);
    expect(createClassifier(learn(messages.filter(({ label }) => label === '灯')).model)('路灯不亮').sure).toBe(false);
  });

  test.each(['', '　', 'zzzz', '👍🏽', '\u0000', '。'.repeat(50)])('says it is unsure of %j', (text) => {
    const { guesses, sure } = classify(text);
    expect(sure).toBe(false);
    expect(guesses.reduce((sum, one) => sum + one.sure, 0)).toBeCloseTo(1);
  });

  test('knows what it has learned, in words it has not seen together', () => {
    expect(classify('东门外那盏路灯又不亮了').guesses[0]).toMatchObject({ label: '灯' });
    expect(classify('家里水管漏水，自来水停了').guesses[0]).toMatchObject({ label: '水' });
  });

  test('reads a message and its words alone alike, whatever keyboard they came from', () => {
    expect(classify('路灯 不亮，ＡＢ１２').scores).toEqual(classify('路灯不亮 ab12').scores);
  });

  test('is the same from the same messages', () => {
    expect(learn(messages).model.views).toEqual(model.views);
  });

  test('judges itself on what was held back, each of many doubles once', () => {
    expect(quality.count).toBeLessThan(messages.length);
    expect(quality.macroF1).toBeGreaterThan(0.7);
    expect(quality.labels.map(({ count }) => count).reduce((sum, count) => sum + count)).toBe(quality.count);
  });

  test('a label it never saw is never called right', () => {
    expect(judge(model, [{ text: '路灯不亮', label: '没见过' }]).quality.accuracy).toBe(0);
  });
});

describe('doubles', () => {
  const text = '晨曦社区三号楼的路灯从上周二开始就一直不亮，老人晚上出门很不方便，希望有关部门尽快来修理。';
  const bare = '晨曦 社区 三号楼 路灯 上周二 开始 一直 不亮 老人 晚上 出门 不方便 希望 有关 部门 尽快 修理';
  const other = '石桥村的自来水管在村口裂开，水流了一地，已经两天没有人来，请供水公司马上派人到现场处理。';

  test('the same again, nearly the same, and the words alone are one message', () => {
    const groups = doubles([
      { text },
      { text: other },
      { text: `${text}急！` },
      { text: bare, words: true },
      { text },
      { text: '老人晚上出门很不方便' },
    ]);
    expect([...groups]).toEqual([0, 1, 0, 0, 0, 5]);
  });

  test('what is judged by is never learned from, in any shape', () => {
    const [a, b] = [
      { text, label: '灯' },
      { text: bare, label: '灯', words: true as const },
    ];
    const c = { text: other, label: '水' };
    expect(part([a, c], [b, b])).toMatchObject({ train: [c], test: [b], doublesAcross: 1, doublesWithin: 1 });
  });
});

test('certainty follows how often one was right', () => {
  const judged = Array.from({ length: 100 }, (_, at) => ({ scores: Float64Array.of(1, 0), truth: at < 80 ? 0 : 1 }));
  expect(probabilities(Float64Array.of(1, 0), steepnessFor(judged))[0]).toBeCloseTo(0.8, 1);
  expect(thresholdFor(judged, steepnessFor(judged), 0.9)).toBeGreaterThan(1);
  expect(thresholdFor(judged, steepnessFor(judged), 0.7)).toBeLessThan(0.9);
});

import { expect, test } from 'vitest';
import { learn } from '../../core/triage/index.ts';
import { demoRows } from '../zone/index.ts';
import { corpus } from './index.ts';

test('every message belongs to a category of the demo, and none stands twice', () => {
  const codes = new Set(demoRows.categories.map(({ code }) => code));
  expect(corpus.filter(({ category }) => !codes.has(category))).toEqual([]);
  expect(new Set(corpus.map(({ words }) => words)).size).toBe(corpus.length);
});

test('it is enough to begin with: most messages held back are told apart', () => {
  const { quality, model } = learn(corpus.map(({ words, category }) => ({ text: words, label: category })));
  process.stdout.write(
    `demo corpus: ${corpus.length} messages, top3 ${quality.top3.toFixed(3)}, accuracy ${quality.accuracy.toFixed(3)}, threshold ${model.threshold.toFixed(2)}\n`,
  );
  expect(quality.top3).toBeGreaterThan(0.5);
});

import { describe, expect, test } from 'vitest';
import { likeness, type Report, readReport, worthShowing } from './alike.ts';
import { pairs } from './testing/pairs.ts';

const pathOf = (at: string): string[] => {
  if (at === '?') return ['zone'];
  if (at.startsWith('p')) return ['zone', at];
  const [place, yard] = at.split('/') as [string, string?];
  return ['zone', at.startsWith('v') ? 'town' : 'street', place, ...(yard ? [`${place}g`, `${place}/${yard}`] : [])];
};

const hour = 3_600_000;
const report = (text: string, at: string, hours = 0, more: Partial<Report> = {}): Report => {
  const areaPath = pathOf(at);
  return { text, areaPath, telling: at.startsWith('p') ? 2 : 3, metres: 'nowhere', at: hours * hour, category: 'unsorted', ...more };
};
const sureOf = (one: Report, other: Report) => likeness(readReport(one), readReport(other)).sure;

/** What the labelled pairs say: of the shown ones how many are right, of the right ones how many are shown. */
const judged = () => {
  const told = pairs.map(([verdict, hours, one, oneAt, other, otherAt]) => ({
    same: verdict === 'S',
    shown: sureOf(report(one, oneAt), report(other, otherAt, hours)) >= worthShowing,
    pair: `${one} | ${other}`,
  }));
  const count = (fits: (one: (typeof told)[number]) => boolean) => told.filter(fits).length;
  const hit = count(({ same, shown }) => same && shown);
  return {
    precision: hit / count(({ shown }) => shown),
    recall: hit / count(({ same }) => same),
    wrong: told.filter(({ same, shown }) => same !== shown).map(({ pair, same }) => `${same ? 'missed' : 'false'}: ${pair}`),
  };
};

describe('never the same', () => {
  const pipe = '村口水管爆了，水哗哗往外冒';
  test('two burst pipes in two villages, in the very same words', () => {
    expect(sureOf(report(pipe, 'v1'), report(pipe, 'v2'))).toBe(0);
  });
  test('the same words a month later', () => expect(sureOf(report(pipe, 'v1'), report(pipe, 'v1', 24 * 30))).toBe(0));
  test('two houses of one courtyard', () => expect(sureOf(report('3#楼没电', 'c1/y1'), report('五号楼没电', 'c1/y1'))).toBe(0));
  test('two points a kilometre apart', () => {
    const at = (east: number) => ({ metres: [east, 0] as const });
    expect(sureOf(report(pipe, 'v1', 0, at(0)), report(pipe, 'v1', 1, at(1_000)))).toBe(0);
  });
});

test('two reports of one burst pipe in different words meet', () => {
  expect(sureOf(report('村口水管爆了，水哗哗往外冒', 'v1'), report('自来水管道破裂，村口全是水', 'v1', 2))).toBeGreaterThan(worthShowing);
});

test('on a hundred labelled pairs', () => {
  const { precision, recall, wrong } = judged();
  process.stdout.write(`duplicates: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n`);
  expect(pairs).toHaveLength(100);
  expect({ precision, recall, wrong: precision >= 0.9 && recall >= 0.8 ? [] : wrong }).toMatchObject({ wrong: [] });
});

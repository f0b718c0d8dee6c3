import { describe, expect, test } from 'vitest';
import { checkVectors } from './check.ts';
import { groups, notYet } from './groups.ts';

const file = (...cases: { given: { op: string } & Record<string, unknown>; expect: unknown }[]) =>
  JSON.stringify({ about: '', cases: cases.map((one, i) => ({ name: `case ${i}`, ...one })) });

const age = (years: number) => ({ given: { op: 'age', birthDate: '2000-01-01', on: '2020-01-01' }, expect: { years } });

describe('a file of vectors', () => {
  test('counts what is right and shows given, expected and got for what is not', () => {
    const { passed, failures } = checkVectors('identifiers', file(age(20), age(21)));
    expect(passed).toBe(1);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(/case 1\n {2}given .*2000-01-01.*\n {2}expected \{"years":21\}\n {2}got {6}\{"years":20\}/);
  });
  test('under a name of its own is answered op by op', () => expect(checkVectors('more', file(age(20))).passed).toBe(1));
  test('an answer with more in it than expected is wrong', () =>
    expect(
      checkVectors('rates', file({ given: { op: 'percent', numerator: 1, denominator: 2, digits: 0 }, expect: { text: '50%' } })).failures,
    ).toHaveLength(1));
  test('an op that nobody has is a failure', () =>
    expect(checkVectors('rates', file({ given: { op: 'toString' }, expect: {} })).failures[0]).toContain('no such op'));
  test('what is not built yet is named and counted', () =>
    expect(
      checkVectors(
        'zone',
        file(
          { given: { op: 'dictionary', name: 'nobody.无' }, expect: {} },
          { given: { op: 'dictionary', name: 'nobody.无' }, expect: {} },
        ),
      ).notYet,
    ).toEqual(new Map([['dictionary nobody.无', 2]])));
  test('what the zone itself keeps is counted in its rows', () => {
    const asked = (name: string, size: number) => ({ given: { op: 'dictionary', name }, expect: { size } });
    const {
      passed,
      failures,
      notYet: left,
    } = checkVectors('zone', file(asked('zone.产业园区', 6), asked('zone.交通卡口', 4), asked('zone.交通卡口', 5), asked('zone.无', 1)));
    expect([passed, failures.length, [...left.keys()]]).toEqual([2, 1, ['dictionary zone.无']]);
  });
  test('a given that makes no sense is a failure of its own', () => {
    const { passed, failures } = checkVectors('identifiers', file({ given: { op: 'age', on: 'today' }, expect: { years: 1 } }, age(20)));
    expect([passed, failures.length]).toEqual([1, 1]);
    expect(failures[0]).toContain('threw    birthDate');
  });
  test.each(['', '{', '[]', '{"cases": [{"name": 1}]}'])('"%s" is none', (text) =>
    expect(checkVectors('rates', text).failures).toEqual([expect.stringContaining('not a file of vectors')]),
  );
});

describe('comparing', () => {
  const convert = (tol?: number) => ({
    given: { op: 'convert', from: 'WGS84', to: 'GCJ02', point: [113.29, 33.75] },
    expect: { point: [113.2962476, 33.7485342], ...(tol === undefined ? {} : { tol }) },
  });
  test('degrees within the tolerance of the case, else exactly', () => {
    expect(checkVectors('coordinates', file(convert(1e-7))).passed).toBe(1);
    expect(checkVectors('coordinates', file(convert(1e-10), convert())).failures).toHaveLength(2);
  });
  test('instants, in whatever zone they are written', () => {
    const given = { op: 'deadline', start: '2021-08-25T10:00:00', limit: { n: 1, unit: 'urgentHours' } };
    const due = ['2021-08-25T11:00:00+08:00', '2021-08-25T03:00:00Z', '2021-08-25T11:00:00Z'];
    expect(checkVectors('clocks', file(...due.map((at) => ({ given, expect: { due: at } })))).passed).toBe(2);
  });
});

test('no op is both answered and waiting, and none stands in two groups', () => {
  const names = [...Object.values(groups).flatMap(({ ops }) => Object.keys(ops)), ...Object.values(notYet).flat()];
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

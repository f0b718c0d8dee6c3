import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import gates from '../../programmes/gates.ts';
import type { Asking } from '../case/command.ts';
import { Refusal } from '../refusal.ts';
import { t } from '../words.ts';
import { countedSteps, dailyDone, missingStep, type RecordAsk, type RecordWorld, seemsWrong, sumOf, sumsOf, writeRecord } from './index.ts';

const post = { id: 'p', account: 'gu', kind: 'gridWorker' as const, unit: 'u', area: 'Z', units: ['u'], kin: ['u'] };
const now = new Date('2026-11-24T01:00:00Z');
let n = 0;
const asking: Asking = {
  who: 'gu',
  posts: [post],
  caller: 'nobody',
  at: now,
  newId: () => `id-${++n}`,
  newSalt: () => 'salt',
  digest: (text) => createHash('sha256').update(text).digest('hex'),
  sure: 'known',
};
const worldOf = (name: 'truck' | 'vehicle' | 'visitor' | 'disinfection', more: Partial<RecordWorld> = {}): RecordWorld => ({
  record: `gates.${name}`,
  part: gates.records![name]!,
  place: { id: 'KK1', name: t('东卡口', 'East'), area: 'Z', records: [`gates.${name}`], from: '2020-01-01' },
  areaPath: ['Z'],
  below: 'own',
  corrects: 'nothing',
  ...more,
});
const well = { name: '王某某', temperature: 36.4, health: 'ok', travel: 'ok' };
const six = ['disinfect1', 'disinfect2', 'verify1', 'verify2', 'register1', 'register2'];
const truck: RecordAsk = { data: { way: 'in', plate: '豫D·0000挂' }, occupants: [well], steps: six, decision: 'allow' };

const write = (world: RecordWorld, ask: RecordAsk, at = now) => writeRecord(world, ask, at, asking);
const faults = (world: RecordWorld, ask: RecordAsk, at = now): string[] => {
  try {
    write(world, ask, at);
    return [];
  } catch (fault) {
    return fault instanceof Refusal
      ? fault.faults.length > 0
        ? fault.faults.map(({ path, code }) => `${path} ${code}`)
        : [fault.code]
      : [String(fault)];
  }
};

describe('a truck at the gate', () => {
  test('five steps of six let nobody in, and neither do six in another order', () => {
    expect(faults(worldOf('truck'), { ...truck, steps: six.slice(0, 5) })).toEqual(['steps step-missing']);
    expect(
      faults(worldOf('truck'), { ...truck, steps: ['disinfect1', 'verify1', 'disinfect2', 'verify2', 'register1', 'register2'] }),
    ).toEqual(['steps.1 out-of-order']);
    expect(faults(worldOf('truck'), { ...truck, steps: [...six, 'register3'] })).toEqual(['steps.6 out-of-order']);
    expect(write(worldOf('truck'), truck)).toMatchObject({ way: 'in', passing: '豫D0000挂', data: { decision: 'allow', steps: six } });
  });

  test('it is turned back at any step, with one of the reasons', () => {
    const back: RecordAsk = { ...truck, steps: six.slice(0, 2), decision: 'turnBack' };
    expect(faults(worldOf('truck'), back)).toEqual(['reason missing']);
    expect(faults(worldOf('truck'), { ...back, reason: 'ugly' })).toEqual(['reason not-offered']);
    expect(write(worldOf('truck'), { ...back, reason: 'steps' }).data).toMatchObject({ decision: 'turnBack', reason: 'steps' });
  });

  test('no occupant is missed: each is judged, and one with a fever keeps the vehicle out', () => {
    expect(faults(worldOf('truck'), { ...truck, occupants: [] })).toEqual(['occupants too-few']);
    expect(faults(worldOf('truck'), { ...truck, occupants: [well, { ...well, temperature: 37.3 }, { ...well, travel: 'risk' }] })).toEqual([
      'occupants.1.temperature keeps-out',
      'occupants.2.travel keeps-out',
    ]);
    expect(faults(worldOf('truck', { below: '36.0' }), truck)).toEqual(['occupants.0.temperature keeps-out']);
  });

  test('on the way out nothing is repeated, and nobody is turned back', () => {
    expect(write(worldOf('truck'), { data: { way: 'out', plate: '豫D0000挂' }, decision: 'allow' })).toMatchObject({ way: 'out' });
    expect(faults(worldOf('truck'), { data: { way: 'out', plate: '豫D0000挂' }, decision: 'turnBack', reason: 'other' })).toEqual([
      'decision not-offered',
    ]);
  });

  test('whoever is named is sealed; the row that is hashed names nobody', () => {
    const { data, personal } = write(worldOf('truck'), truck);
    expect(JSON.stringify(data)).not.toMatch(/王某某|0000挂|36\.4/);
    expect(personal.map(({ class: kind }) => kind)).toEqual(['personal', 'sensitive']);
    expect(JSON.parse(personal[1]!.value)).toEqual({ occupants: [{ temperature: 36.4, health: 'ok', travel: 'ok' }] });
    expect(data.sealed?.personal?.digest).toBe(asking.digest(`salt${personal[0]!.value}`));
  });

  test('every fault is told at once, by field', () => {
    expect(faults(worldOf('truck'), { data: { way: 'up' }, occupants: [{ name: '' }], decision: undefined, steps: ['verify1'] })).toEqual([
      'data.way not-offered',
      'data.plate missing',
      'occupants.0.name empty',
      'occupants.0.temperature missing',
      'occupants.0.health not-offered',
      'occupants.0.travel not-offered',
      'steps.0 out-of-order',
      'decision missing',
    ]);
  });

  test('nobody without the post, and nothing of other days', () => {
    const outside = { ...worldOf('truck'), areaPath: ['Y'] };
    expect(faults(outside, truck)).toEqual(['not-yours']);
    expect(faults(worldOf('truck'), truck, new Date('2026-11-20T01:00:00Z'))).toEqual(['at dated-back']);
    expect(faults(worldOf('truck'), truck, new Date('2026-11-24T01:11:00Z'))).toEqual(['at future']);
    expect(faults(worldOf('truck'), truck, new Date('2026-11-22T01:00:00Z'))).toEqual([]);
  });
});

describe('a disinfection', () => {
  const done: RecordAsk = { data: { where: 'office', by: '王某某' }, signature: 'M1 1L2 2' };

  test('time, person and signature are all needed, and it is not dated back', () => {
    expect(faults(worldOf('disinfection'), {})).toEqual(['data.where not-offered', 'data.by missing', 'signature missing']);
    expect(faults(worldOf('disinfection'), done, new Date('2026-11-24T00:40:00Z'))).toEqual(['at dated-back']);
    expect(write(worldOf('disinfection'), done).data.form).toEqual({ where: 'office' });
  });

  test('eight entries a day are enough, seven are not (A06)', () => {
    const day = (store: number) => dailyDone(2, { public: 2, office: 2, workshop: 2, store });
    expect(day(2)).toEqual({ ok: true, entries: 8, missing: [] });
    expect(day(1)).toEqual({ ok: false, entries: 7, missing: ['store'] });
  });
});

describe('a correction', () => {
  const first = { id: 'r1', at: new Date('2026-10-01T00:00:00Z'), place: 'KK1', record: 'gates.truck', who: 'gu' };

  test('is a record of its own at the moment of the first, and says why', () => {
    expect(faults(worldOf('truck', { corrects: first }), truck)).toEqual(['why missing']);
    const { data, at, personal } = write(worldOf('truck', { corrects: first }), { ...truck, why: '车牌登错' });
    expect([data.corrects, at]).toEqual(['r1', first.at]);
    expect(personal[0]!.value).toContain('车牌登错');
  });
});

describe('figures', () => {
  test('one unit is added, two never are, and a bound makes the sum one (A27, A29)', () => {
    const times = (n: number, atLeast?: true) => ({ n, unit: 'personTime', ...(atLeast && { atLeast }) });
    expect(sumOf([times(588), times(3416), times(600, true), times(4433), times(3347)])).toEqual({
      n: 12384,
      unit: 'personTime',
      atLeast: true,
    });
    expect(sumOf([times(367), { n: 40, unit: 'household' }])).toBe('unit');
    expect(sumsOf([times(1), { n: 2, unit: 'household' }, times(3)])).toEqual([
      { n: 4, unit: 'personTime' },
      { n: 2, unit: 'household' },
    ]);
    expect([seemsWrong(861, 588), seemsWrong(9, 9)]).toEqual([true, false]);
  });
});

test('steps of a kind are counted, and the first missing one is named', () => {
  expect(countedSteps(['a', 'b', 'a'])).toEqual(['a1', 'b1', 'a2']);
  expect([missingStep(['a', 'b'], ['a', 'b']), missingStep(['a', 'b'], ['b'])]).toEqual(['none', 'a']);
});

import { describe, expect, test } from 'vitest';
import { type CalendarTable, usualOfficeHours } from '../core/calendar/index.ts';
import type { RoundPart } from '../core/programme/rounds.ts';
import { type Answers, answerFaults, failedIn, occasions, shareOut } from '../core/round/index.ts';
import dutyWatch from './duty-watch.ts';
import inspection from './inspection.ts';
import response from './response.ts';

const table: CalendarTable = { off: new Set(), work: new Set(), years: new Set([2021, 2022, 2026]) };
const calendar = { zoneOffsetMinutes: 480, table, officeHours: usualOfficeHours };
const roundOf = (rounds: unknown, name: string) => (rounds as Record<string, RoundPart>)[name]!;
const inspections = (name: string) => roundOf(inspection.rounds, name);
const times = (round: RoundPart, from: string, to: string) => occasions(round, { from, to }, calendar).length;

describe('how often', () => {
  test('residents are looked after every Monday and met every half month (S02)', () => {
    const [look, sit] = [roundOf(response.rounds, 'look'), roundOf(response.rounds, 'sit')];
    expect([times(look, '2022-03-01', '2022-03-31'), times(sit, '2022-03-01', '2022-03-31')]).toEqual([4, 2]);
    expect([times(look, '2021-08-01', '2021-08-31'), times(sit, '2021-08-01', '2021-08-31')]).toEqual([5, 2]);
  });
  test('fifteen projects twice a day are thirty checks (S89)', () => {
    expect(15 * times(inspections('sites'), '2026-11-25', '2026-11-25')).toBe(30);
  });
  test('what is only looked at when called for never falls due by itself', () => {
    for (const name of ['dragnet', 'unannounced', 'discipline']) expect(times(inspections(name), '2026-01-01', '2026-12-31')).toBe(0);
  });
});

test('twenty firms for three groups are 7, 7 and 6, with seven topics, told to nobody (S87)', () => {
  const { who, hidden, checks } = inspections('unannounced');
  const groups = ['a', 'b', 'c'].map((account) => ({ account, unit: account }));
  const firms = Array.from({ length: 20 }, (_, n) => `F${String(n).padStart(2, '0')}`);
  const shares = [...shareOut(firms, groups, who.split).values()].map(([account]) => account);
  expect(['a', 'b', 'c'].map((one) => shares.filter((account) => account === one).length)).toEqual([7, 7, 6]);
  expect([hidden, Object.keys(checks)]).toEqual([true, Object.keys(inspection.lists?.sevenTopics ?? {})]);
});

const threeQuestions = inspections('threeQuestions');
const answers = (n: string): Answers => ({
  disinfection: { value: n, photos: ['p'] },
  staff: { value: 'yes' },
  outsiders: { value: 'yes' },
});

test('eight disinfections a day pass, seven fail and are to be put right at once (S80)', () => {
  expect(answerFaults(threeQuestions.checks, answers('8'))).toEqual([]);
  expect(failedIn(threeQuestions.checks, answers('8'))).toEqual([]);
  expect(failedIn(threeQuestions.checks, answers('7'))).toEqual(['disinfection']);
  expect(answerFaults(threeQuestions.checks, { ...answers('8'), disinfection: { value: '8' } }).map(({ code }) => code)).toEqual([
    'no-photo',
  ]);
  expect(threeQuestions.finds?.limit).toBe('atOnce');
});

test('a machine that runs with a fault asks for the pressure and fails; one that is stopped does not (S96)', () => {
  const { checks } = inspections('workSafety');
  const base: Answers = {
    leader: { value: 'yes' },
    fire: { value: 'yes' },
    extinguishers: { value: '2' },
    electricity: { value: 'yes' },
    scene: { photos: ['p'] },
  };
  expect(failedIn(checks, { ...base, machines: { value: 'faulty' }, pressure: { value: '0.9' } })).toEqual(['machines', 'pressure']);
  expect(answerFaults(checks, { ...base, machines: { value: 'stopped' }, pressure: { value: '0.5' } }).map(({ code }) => code)).toEqual([
    'not-asked',
  ]);
});

test('a spot check tells who had left or never came, and a leave that was reported is none of it (S100)', () => {
  const { checks, hidden } = roundOf(dutyWatch.rounds, 'spotCheck');
  const said = (person: string, leader: string): Answers => ({
    person: { value: person },
    leader: { value: leader },
    log: { value: 'yes' },
  });
  expect(failedIn(checks, said('left', 'there'))).toEqual(['person']);
  expect(failedIn(checks, said('there', 'never'))).toEqual(['leader']);
  expect(failedIn(checks, said('excused', 'there'))).toEqual([]);
  expect(hidden).toBe(true);
});

test('a holiday is looked at in five fields (S157)', () => {
  expect(Object.keys(roundOf(dutyWatch.rounds, 'holiday').checks)).toEqual(Object.keys(dutyWatch.lists?.fiveFields ?? {}));
});
